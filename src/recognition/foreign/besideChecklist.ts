import { numberRuns, type NumberRun } from '../../domain/numberRuns';
import type { SheetSnapshot } from '../cells/WorkbookSnapshot';
import type { ForeignTab } from './ForeignTab';
import type { ForeignWords } from './ForeignWords';
import { recognizeForeignSheet } from './recognizeForeignSheet';

/**
 * A list that stands in the same rows as a checklist, divided from it by a blank column: a row cannot be hidden for one
 * of them alone. Undefined where there is none.
 * @param ours 0-based columns that we added
 */
export function besideChecklist(
  sheet: SheetSnapshot,
  words: ForeignWords,
  ours: ReadonlySet<number>,
): ForeignTab | undefined {
  const parts = columnRuns(sheet, ours);
  if (parts.length < 2) return undefined;
  const tabs = parts.flatMap((columns) => recognizeForeignSheet(partOf(sheet, columns), words).tabs);
  return tabs.find((tab, index) =>
    tabs.some((other, at) => at < index && isChecklist(tab, other) && isBeside(tab, other) && isBeside(other, tab)),
  );
}

function isChecklist(...tabs: readonly ForeignTab[]): boolean {
  return tabs.some(({ role }) => role === 'foreignChecklist');
}

/** True where the last row of one is below the header of the other, in other columns. */
function isBeside(tab: ForeignTab, other: ForeignTab): boolean {
  const areApart = tab.right < other.left || other.right < tab.left;
  return areApart && lastFilledRow(tab) > other.headerRow;
}

/** 0-based, as far as the sheet was read. */
function lastFilledRow({ sheet: { window }, left, right }: ForeignTab): number {
  const isFilled = (line: readonly unknown[]): boolean =>
    line.slice(left - window.left, right - window.left + 1).some((value) => value !== '');
  return window.top + window.values.findLastIndex(isFilled);
}

/** Columns that stand together, from left to right. */
function columnRuns({ window }: SheetSnapshot, ours: ReadonlySet<number>): readonly NumberRun[] {
  const width = Math.max(0, ...window.values.map(({ length }) => length));
  const columns = Array.from({ length: width }, (_, index) => window.left + index);
  return numberRuns(
    columns.filter(
      (column) => !ours.has(column) && window.values.some((line) => (line[column - window.left] ?? '') !== ''),
    ),
  );
}

/** The sheet as it would be with these columns only. */
function partOf(sheet: SheetSnapshot, { first, last }: NumberRun): SheetSnapshot {
  const { window } = sheet;
  const part = <T>(line: readonly T[]): readonly T[] => line.slice(first - window.left, last - window.left + 1);
  return {
    ...sheet,
    tables: sheet.tables.filter(({ area }) => area.left >= first && area.right <= last),
    window: { ...window, left: first, values: window.values.map(part), text: window.text.map(part) },
  };
}
