import { format } from 'numfmt';
import type { Book } from '../book/Book';
import { CellError, type CellValue } from '../cells/Cell';
import type { Sheet } from '../sheets/Sheet';

/** The text a cell shows, in English Excel. */
export function displayText(book: Book, sheet: Sheet, row: number, column: number): string {
  const value = book.calculator.valueAt(sheet, row, column);
  const style = sheet.cell(row, column)?.style ?? 0;
  return formatValue(value, book.styles.style(style).numberFormat);
}

export function formatValue(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (value instanceof CellError) return value.code;
  return format(numberFormat, value, { locale: 'en-US', throws: false });
}
