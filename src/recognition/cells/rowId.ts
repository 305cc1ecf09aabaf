import type { CellValue } from './WorkbookSnapshot';

/**
 * The id of a row as we write it, however somebody typed it: case, width and blanks at its ends do not matter. Unlike
 * in a word every sign counts. '' for a cell without one.
 */
export function rowId(value: CellValue): string {
  return String(value).normalize('NFKC').trim().toUpperCase();
}
