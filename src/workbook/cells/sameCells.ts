import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';

/** A formula as it reads in another row; rows 1-based. */
export function inRow(cell: CellValue, from: number, to: number): CellValue {
  const text = inAnyRow(cell, from);
  return text === String(cell) ? cell : text.replaceAll('#', String(to));
}

/** A formula that was filled down reads the same in every row. */
export function inAnyRow(cell: CellValue, row: number | undefined): string {
  const text = String(cell);
  if (row === undefined || !text.startsWith('=')) return text;
  return text.replace(new RegExp(`(?<=[A-Z]\\$?)${row}\\b`, 'g'), '#');
}
