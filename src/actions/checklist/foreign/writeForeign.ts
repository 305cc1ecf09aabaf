import type { NumberRun } from '../../../domain/numberRuns';
import { WorkbookError } from '../../../recognition/cells/WorkbookError';
import type { CellValue, WorkbookSnapshot } from '../../../recognition/cells/WorkbookSnapshot';
import type { ForeignTab } from '../../../recognition/foreign/ForeignTab';
import { headerWord } from '../../../recognition/foreign/HeaderText';
import { freeScopeColumnName, SCOPE_COLUMNS, unheadedColumns } from '../../../recognition/foreign/scopeColumns';
import { headerText, type KeptTab } from '../../../workbook/cells/KeptTab';
import { together, type GuardedPlan } from '../../../workbook/changes/GuardedPlan';
import { foreignChanges, type ScopeColumnWrite } from '../../../workbook/foreign/foreignChanges';
import type { WorkbookContent } from '../../wording/workbookContent';
import type { PlannedChecklist } from './planForeign';
import type { ReadChecklist } from './readForeign';

/** Rows of a checklist with its plan, and the cells it was read from. */
export interface KeptChecklist {
  readonly planned: PlannedChecklist;
  readonly kept: KeptTab<ForeignTab>;
  /** 0-based rows that are written. */
  readonly rows: NumberRun;
  /** True where rows before these were written by a request of its own. */
  readonly isContinued: boolean;
}

/**
 * Everything that is written to the checklists.
 * @throws WorkbookError noRoomForColumns
 */
export function writeForeign(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  checklists: readonly KeptChecklist[],
  content: WorkbookContent,
): GuardedPlan {
  const taken = new Set<string>();
  return together(
    checklists.map(({ planned, kept, rows, isContinued }) => {
      const columns = scopeColumnWrites(planned, snapshot, taken, content);
      return foreignChanges(context, kept, {
        columns: columns.map((column) => columnWithin(column, rows, isContinued)),
        hide: runsWithin(planned.plan.hide, rows),
        show: runsWithin(planned.plan.show, rows),
        expected: expectedTexts(planned.checklist, rows),
        isContinued,
        names: snapshot.names,
      });
    }),
  );
}

/** What of a column is written to some rows. */
function columnWithin(column: ScopeColumnWrite, rows: NumberRun, isContinued: boolean): ScopeColumnWrite {
  const texts = new Map([...column.texts].filter(([row]) => isWithin(row, rows)));
  return isContinued
    ? { ...column, texts, name: undefined, header: undefined, written: undefined }
    : { ...column, texts };
}

function runsWithin(runs: readonly NumberRun[], { first, last }: NumberRun): readonly NumberRun[] {
  return runs.flatMap((run) => {
    const part = { first: Math.max(run.first, first), last: Math.min(run.last, last) };
    return part.first > part.last ? [] : [part];
  });
}

function isWithin(row: number, { first, last }: NumberRun): boolean {
  return first <= row && row <= last;
}

function scopeColumnWrites(
  { checklist, texts }: PlannedChecklist,
  snapshot: WorkbookSnapshot,
  taken: Set<string>,
  content: WorkbookContent,
): readonly ScopeColumnWrite[] {
  const missing = SCOPE_COLUMNS.filter((column) => checklist.ours[column] === undefined);
  const unheaded = unheadedColumns(checklist);
  const free = missing.length > 0 ? freeColumn(checklist, missing.length) : 0;
  return SCOPE_COLUMNS.map((column) => {
    const there = checklist.ours[column];
    const header = unheaded.includes(column)
      ? freeHeader(checklist.tab, content.vocabulary.foreignScopeHeaders[column])
      : undefined;
    const at = there ?? free + missing.indexOf(column);
    const beside = {
      column,
      at,
      header,
      title: header ?? headerText(checklist.tab, at),
      texts: texts[column],
      written: header === undefined ? undefined : new Set(texts[column].values()),
    };
    if (there !== undefined) return { ...beside, name: undefined };
    const name = freeScopeColumnName(snapshot, column, taken);
    taken.add(name);
    return { ...beside, name };
  });
}

/** The first of some blank columns right of the header; a table has to take them in, so that sorting moves them. */
function freeColumn({ tab, lines, ours }: ReadChecklist, count: number): number {
  const header = tab.sheet.window.values[tab.headerRow - tab.sheet.window.top]!;
  const isBlank = (column: number): boolean =>
    (header[column - tab.sheet.window.left] ?? '') === '' &&
    lines.every(({ values }) => (values[column - tab.left] ?? '') === '');
  const areBlank = (first: number): boolean =>
    Array.from({ length: count }, (_, index) => first + index).every(isBlank);
  let column = tab.right + 1;
  while (Object.values(ours).includes(column)) column++;
  if (tab.table && !areBlank(column)) throw new WorkbookError('noRoomForColumns', { sheet: tab.sheet.name }, { count });
  while (!areBlank(column)) column++;
  return column;
}

/** A header nobody else has: theirs are read, never written. */
function freeHeader({ sheet: { window }, headerRow }: ForeignTab, words: readonly string[]): string {
  const taken = new Set((window.values[headerRow - window.top] ?? []).map((value) => headerWord(String(value))));
  const last = words.at(-1)!;
  const numbered = Array.from({ length: 100 }, (_, index) => `${last} ${index + 2}`);
  // What is in brackets is part of our headers, but no part of the word a header is compared by.
  const exact = new Set(
    (window.values[headerRow - window.top] ?? []).map((value) => String(value).trim().toLowerCase()),
  );
  const [plain, ...others] = words;
  if (!taken.has(headerWord(plain!))) return plain!;
  return [...others, ...numbered].find((word) => !exact.has(word.toLowerCase()))!;
}

/** What the plan rests on: groups and items must stand in the rows they were read in. */
function expectedTexts(
  { tab, read, lines }: ReadChecklist,
  rows: NumberRun,
): ReadonlyMap<number, ReadonlyMap<number, CellValue>> {
  const { group, item, guidance } = tab.columns;
  const columns = [group, item ?? guidance].flatMap((column) => column ?? []);
  return new Map(
    columns.map((column) => [
      column,
      new Map(
        read
          .filter(({ row }) => isWithin(row, rows))
          .map(({ row }) => [row, lines[row - tab.firstRow]!.values[column - tab.left] ?? '']),
      ),
    ]),
  );
}
