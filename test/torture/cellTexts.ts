import type { LocalExcel } from '../../src/local-excel/LocalExcel';
import type { Sheet } from '../../src/local-excel/sheets/Sheet';

/** Where a cell stands; 0-based. */
export interface Spot {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** A constant as a text that tells it from all others: 5 is not '5. Undefined for blank cells and truth values. */
export function cellText(value: unknown): string | undefined {
  if (typeof value === 'number') return `#${value}`;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Where each constant of a tab stands. */
export function spotsOfSheet(sheet: Sheet, spots = new Map<string, Spot[]>()): Map<string, Spot[]> {
  for (const { index: row, cells } of sheet.content.rows.values()) {
    cells.forEach((cell, column) => {
      const text = cell && !cell.formula ? cellText(cell.value) : undefined;
      if (text === undefined) return;
      // Notes are added to below what somebody wrote.
      for (const each of new Set([text, text.split('\n')[0]!])) {
        const known = spots.get(each);
        if (known) known.push({ sheet, row, column });
        else spots.set(each, [{ sheet, row, column }]);
      }
    });
  }
  return spots;
}

/** Where each constant of a workbook stands. */
export function spotsOf({ book }: LocalExcel): ReadonlyMap<string, readonly Spot[]> {
  const spots = new Map<string, Spot[]>();
  for (const sheet of book.sheets.all) spotsOfSheet(sheet, spots);
  return spots;
}

/** What most of them say. */
export function mostFrequent<T>(all: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const each of all) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].reduce<[T, number] | undefined>(
    (best, one) => (best && best[1] >= one[1] ? best : one),
    undefined,
  )?.[0];
}
