import { rowId } from '../cells/rowId';
import type { SheetSnapshot } from '../cells/WorkbookSnapshot';

/**
 * What may be ids below a header, as far as the sheet was read, from top to bottom.
 * @param column the one ids stand in; undefined where no header names it, then all columns
 */
export function idsBelow({ window }: SheetSnapshot, headerRow: number, column: number | undefined): readonly string[] {
  const rows = window.values.slice(headerRow - window.top + 1);
  const cells = column === undefined ? rows.flat() : rows.map((row) => row[column - window.left] ?? '');
  return cells.map(rowId).filter((id) => id !== '');
}
