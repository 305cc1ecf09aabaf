import { readLayout } from '../../src/actions/everyAction/readLayout';
import { FOREIGN_WORDS } from '../../src/actions/wording/foreignWords';
import type { CellValue } from '../../src/recognition/cells/WorkbookSnapshot';
import type { ForeignTab } from '../../src/recognition/foreign/ForeignTab';
import { readForeignRows, type ReadRow } from '../../src/recognition/foreign/readForeignRows';
import { recognizeForeignSheet } from '../../src/recognition/foreign/recognizeForeignSheet';
import { withSeveral } from '../../src/recognition/recognizeForeign';
import { foldWord } from '../../src/recognition/text/foldWord';
import { readForeignTabs } from '../../src/workbook/foreign/readForeignTabs';
import { sheetOf } from '../support/sheetOf';
import type { Layout, TrueBlock, TrueGroup } from './Layout';
import { writeLayout } from './writeLayout';

export const MEASURES = ['role', 'column', 'service'] as const;

export type Measure = (typeof MEASURES)[number];

/** How often something was said with certainty, how often that was right, and how often it would have been. */
export interface Score {
  readonly said: number;
  readonly right: number;
  readonly true: number;
}

export interface LayoutsScore {
  readonly scores: Readonly<Record<Measure, Score>>;
  /** Blocks that are there and are asked about. */
  readonly asked: number;
  /** What was wrong, and what was not seen. */
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** A block that was found, and its rows. */
interface FoundTab {
  readonly tab: ForeignTab;
  readonly rows: readonly ReadRow[];
}

/** Recognises the tabs of a layout. */
export type FindTabs = (layout: Layout) => Promise<readonly FoundTab[]>;

/** Compares what is found with what the layouts mean. */
export async function scoreLayouts(layouts: readonly Layout[], find: FindTabs): Promise<LayoutsScore> {
  const tally = new Tally();
  for (const layout of layouts) scoreLayout(layout, await find(layout), tally);
  return tally;
}

/** As the actions do it, in Excel. */
export const findInExcel: FindTabs = async (layout) => {
  const { excel } = await writeLayout(layout);
  return excel.run(async (context) => {
    const { foreign } = await readLayout(context, (language = 'en') => language);
    const tabs = foreign.flatMap((sheet) => sheet.tabs);
    const lines = await readForeignTabs(context, tabs);
    return tabs.map((tab, index) =>
      foundTab(
        tab,
        lines[index]!.map(({ values }) => values),
      ),
    );
  });
};

/** In the cells alone, without what the sheets have beside them. */
export const findInCells: FindTabs = async ({ sheets }) => {
  const snapshots = sheets.map(({ name, lines }) => sheetOf(lines, name));
  const found = withSeveral(snapshots.map((sheet) => recognizeForeignSheet(sheet, FOREIGN_WORDS)));
  return found.flatMap(({ sheet, tabs }) =>
    tabs.map((tab) => {
      const lines = sheet.window.values.slice(tab.firstRow, tab.lastRow + 1);
      return foundTab(
        tab,
        lines.map((line) => line.slice(tab.left)),
      );
    }),
  );
};

function foundTab(tab: ForeignTab, lines: readonly (readonly CellValue[])[]): FoundTab {
  return { tab, rows: readForeignRows(tab, lines, FOREIGN_WORDS) };
}

class Tally implements LayoutsScore {
  readonly scores = Object.fromEntries(MEASURES.map((measure) => [measure, { said: 0, right: 0, true: 0 }])) as Record<
    Measure,
    { said: number; right: number; true: number }
  >;
  asked = 0;
  readonly wrong: string[] = [];
  readonly missed: string[] = [];

  /** @param said undefined where nothing is said with certainty @param truth undefined where there is nothing to say */
  add(measure: Measure, where: string, said: string | undefined, truth: string | undefined): void {
    const score = this.scores[measure];
    if (said !== undefined) score.said++;
    if (truth !== undefined) score.true++;
    if (said !== undefined && said === truth) score.right++;
    else if (said !== undefined) this.wrong.push(`${measure} ${where}: ${said}, not ${truth ?? 'anything'}`);
    else if (truth !== undefined) this.missed.push(`${measure} ${where}: ${truth}`);
  }
}

function scoreLayout(layout: Layout, tabs: readonly FoundTab[], tally: Tally): void {
  for (const sheet of layout.sheets) {
    const found = tabs.filter(({ tab }) => tab.sheet.name === sheet.name);
    const where = `${layout.name} (${sheet.name})`;
    for (const block of sheet.blocks) {
      const match = found.find(({ tab }) => isThere(tab, block));
      scoreBlock(where, match, block, { tally, header: sheet.lines[block.headerRow]!.map(String) });
    }
    for (const { tab } of found) {
      const isWrong = tab.isCertain && !sheet.blocks.some((block) => isThere(tab, block));
      if (isWrong) tally.add('role', `${where} row ${tab.headerRow + 1}`, tab.role, undefined);
    }
  }
}

interface Scoring {
  readonly tally: Tally;
  readonly header: readonly string[];
}

function scoreBlock(where: string, match: FoundTab | undefined, block: TrueBlock, scoring: Scoring): void {
  const certain = match?.tab.isCertain ? match : undefined;
  if (match && !certain) scoring.tally.asked++;
  scoring.tally.add('role', where, certain && block.role, block.role);
  scoreColumns(where, certain?.tab, block, scoring);
  scoreGroups(where, certain?.rows, block, scoring.tally);
}

function isThere(tab: ForeignTab, { role, headerRow }: TrueBlock): boolean {
  return tab.role === role && tab.headerRow === headerRow;
}

function scoreColumns(where: string, tab: ForeignTab | undefined, block: TrueBlock, { tally, header }: Scoring): void {
  const fieldAt = (columns: TrueBlock['columns'], column: number): string | undefined =>
    Object.entries(columns).find(([, at]) => at === column)?.[0];
  header.forEach((text, column) => {
    const said = tab && fieldAt(tab.columns, column);
    tally.add('column', `${where} “${text}”`, said, fieldAt(block.columns, column));
  });
}

function scoreGroups(where: string, rows: readonly ReadRow[] | undefined, { groups }: TrueBlock, tally: Tally): void {
  if (!groups) return;
  const items = (rows ?? []).filter(({ kind }) => kind === 'item');
  const said = new Map(items.map(({ row, group }) => [row, group?.key]));
  for (const row of new Set([...groups.keys(), ...said.keys()])) {
    tally.add('service', `${where} row ${row + 1}`, said.get(row), keyOf(groups.get(row)));
  }
}

function keyOf(group: TrueGroup | undefined): string | undefined {
  if (!group) return undefined;
  return 'service' in group ? `service ${group.service}` : `text ${foldWord(group.text)}`;
}
