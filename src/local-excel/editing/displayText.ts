import { format, isDateFormat } from 'numfmt';
import type { Book } from '../book/Book';
import { CellError, type CellValue } from '../cells/Cell';
import type { Sheet } from '../sheets/Sheet';

/** Days by which serial numbers of dates differ in workbooks that count from 1904. */
export const DAYS_UNTIL_1904 = 1462;

/** True for formats that show a point of time, not how long something took. */
export function isDate(numberFormat: string): boolean {
  return isDateFormat(numberFormat) && !/\[[hms]+\]/i.test(numberFormat);
}

/** The text a cell shows, in English Excel. */
export function displayText(book: Book, sheet: Sheet, row: number, column: number): string {
  const value = book.calculator.valueAt(sheet, row, column);
  const { numberFormat } = book.styles.style(sheet.styleAt(row, column));
  const isShifted = book.usesDateSystem1904 && typeof value === 'number' && isDate(numberFormat);
  return formatValue(isShifted ? value + DAYS_UNTIL_1904 : value, numberFormat);
}

export function formatValue(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (value instanceof CellError) return value.code;
  return format(numberFormat, value, { locale: 'en-US', throws: false });
}
