import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';

/**
 * What cells hold, in no order: equal when nobody wrote into them, also when they were sorted or columns were inserted.
 * @param row 1-based; in formulas it stands for whatever row they are in
 */
export function contentsInAnyOrder(cells: readonly CellValue[], row?: number): string {
  return JSON.stringify(
    cells
      .filter((cell) => cell !== '')
      .map((cell) => inAnyRow(cell, row))
      .sort(),
  );
}

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
