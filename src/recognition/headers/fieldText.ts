import type { CellValue } from '../cells/WorkbookSnapshot';

/** The cell of a field in a row as text; '' when the sheet has no such column. @param left 0-based, where rows begin */
export function fieldText(
  { left }: { readonly left: number },
  row: readonly CellValue[],
  column: number | undefined,
): string {
  return column === undefined ? '' : String(row[column - left] ?? '');
}
