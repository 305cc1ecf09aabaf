import { numberRuns, numbersIn, type NumberRun } from '../../../domain/numberRuns';
import type { CellValue, WorkbookSnapshot } from '../../../recognition/cells/WorkbookSnapshot';
import type { ForeignTab } from '../../../recognition/foreign/ForeignTab';
import { headerTexts } from '../../../recognition/foreign/HeaderText';
import { scopeColumnsOf, scopeHeaders, type ScopeHeader } from '../../../recognition/foreign/scopeColumns';
import { headerBlock } from '../../../recognition/headers/headerBlock';
import { keepTab, type KeptTab } from '../../../workbook/cells/KeptTab';
import { readForeignTabs, type ForeignTabRow } from '../../../workbook/foreign/readForeignTabs';
import type { ScopeRemoval } from '../../../workbook/foreign/removedScopeChanges';
import type { Layout } from '../../everyAction/readLayout';
import { hiddenBefore } from './hiddenBefore';
import { rowParts } from '../../../workbook/foreign/rowParts';

/** A checklist with columns of ours, and what is to be taken out of it. */
export interface TabToClear {
  readonly kept: KeptTab<ForeignTab>;
  readonly removal: ScopeRemoval;
  /** What the rows say that are to be shown. */
  readonly shown: readonly (readonly CellValue[])[];
  /** The rows that are cleared in each request, where one could not hold them all. */
  readonly parts: readonly NumberRun[];
}

/** Reads every tab that has columns of ours, whatever became of its other headers: what was queued before goes with it. At least one sync. */
export async function readScopeRemoval(context: Excel.RequestContext, layout: Layout): Promise<readonly TabToClear[]> {
  const tabs = tabsWithColumns(layout);
  const kept = tabs.map((tab) => keepTab(context, tab, scopeColumnsOf(layout.snapshot, tab.sheet.name)));
  const lines = await readForeignTabs(context, tabs);
  for (const tab of kept) tab.requireUnchanged();
  return kept.map((tab, index) => {
    const removal = removalOf(tab.tab, lines[index]!, layout.snapshot);
    const shown = numbersIn(removal.show).map((row) => lines[index]![row - tab.tab.firstRow]!.values);
    const parts = canBeCleared(tab.tab, removal)
      ? rowParts(tab.tab.firstRow, lines[index]!.slice(0, removal.lastRow - tab.tab.firstRow + 1))
      : [];
    return { kept: tab, removal, shown, parts: parts.length > 1 ? parts : [] };
  });
}

/** Columns within a table or left of others are deleted as a whole, which is one step. */
function canBeCleared({ table, right }: ForeignTab, { names }: ScopeRemoval): boolean {
  return table === undefined && [...names.keys()].every((column) => column > right - names.size);
}

function tabsWithColumns({ snapshot, foreign }: Layout): readonly ForeignTab[] {
  const found = foreign.flatMap(({ tabs }) => tabs).filter(({ role }) => role === 'foreignChecklist');
  return snapshot.sheets.flatMap((sheet) => {
    const headers = scopeHeaders(snapshot).flatMap(({ place }) => (place?.sheet === sheet.name ? [place] : []));
    const [first] = headers;
    if (!first) return [];
    const known = found.find((tab) => tab.sheet.name === sheet.name && tab.headerRow === first.row);
    const tab = known ?? unknownTab(snapshot, first);
    const columns = headers.map(({ at }) => at);
    return [{ ...tab, left: Math.min(tab.left, ...columns), right: Math.max(tab.right, ...columns) }];
  });
}

/** A tab whose headers say nothing any more: its rows are told by their first column. */
function unknownTab(
  { sheets }: WorkbookSnapshot,
  { sheet: name, row, at }: NonNullable<ScopeHeader['place']>,
): ForeignTab {
  const sheet = sheets.find((each) => each.name === name)!;
  const { top, left, values } = sheet.window;
  const block = headerBlock(sheet, row, [{ column: at }, ...headerTexts(values[row - top] ?? [], left)]);
  return { role: 'foreignChecklist', isCertain: false, evidence: [], ...block, columns: { item: block.left } };
}

function removalOf(tab: ForeignTab, lines: readonly ForeignTabRow[], snapshot: WorkbookSnapshot): ScopeRemoval {
  const { inScope, why } = scopeColumnsOf(snapshot, tab.sheet.name);
  const valueAt = ({ values }: ForeignTabRow, column: number | undefined): CellValue =>
    column === undefined ? '' : (values[column - tab.left] ?? '');
  const isOurs = (line: ForeignTabRow): boolean =>
    line.isHidden && hiddenBefore(String(valueAt(line, inScope)), String(valueAt(line, why))) === 'hiddenByUs';
  const shown = lines.flatMap((line, offset) => (isOurs(line) ? [{ row: tab.firstRow + offset, line }] : []));
  const names = scopeHeaders(snapshot).filter(({ place }) => place?.sheet === tab.sheet.name);
  const ours = names.map(({ place }) => place!.at - tab.left);
  const isOwn = ({ values }: ForeignTabRow): boolean => values.some((value, at) => value !== '' && !ours.includes(at));
  return {
    names: new Map(names.map(({ name, place }) => [place!.at, name])),
    lastRow: tab.firstRow + Math.max(lines.findLastIndex(isOwn), 0),
    show: numberRuns(shown.map(({ row }) => row)),
    expected: new Map(
      [inScope, why].flatMap((column) =>
        column === undefined
          ? []
          : [[column, new Map(shown.map(({ row, line }) => [row, valueAt(line, column)]))] as const],
      ),
    ),
  };
}
