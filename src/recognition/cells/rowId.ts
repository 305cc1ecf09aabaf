import type { CellValue } from './WorkbookSnapshot';

/** The id in a cell as we write it, however somebody typed it: our ids are upper case, without blanks around them. */
export function rowId(value: CellValue): string {
  return String(value).normalize('NFKC').trim().toUpperCase();
}
