import { parseValue } from 'numfmt';
import { CellFormula } from '../formula/CellFormula';
import { formulaToFile } from '../formula/formulaText';
import type { Book } from './Book';
import type { Sheet } from './Sheet';

/**
 * Puts what somebody typed, or what the API was given as a value, into a cell, as Excel does: a leading `=` makes a
 * formula, an apostrophe a text, "5 %" or "1/2/2026" a formatted number. Numbers and dates are read as in English Excel.
 */
export function enterCell(book: Book, sheet: Sheet, at: { row: number; column: number }, entry: unknown): void {
  const { row, column } = at;
  if (typeof entry !== 'string') return enterPlain(book, sheet, at, entry as number | boolean);
  const style = sheet.cell(row, column)?.style ?? sheet.row(row)?.style ?? 0;
  const { numberFormat, quotePrefix } = book.styles.style(style);
  if (entry.startsWith("'")) {
    sheet.setValue(row, column, entry.slice(1));
    if (!quotePrefix) sheet.setStyle(row, column, book.styles.derive(style, { quotePrefix: true }));
    return;
  }
  if (quotePrefix) sheet.setStyle(row, column, book.styles.derive(style, { quotePrefix: false }));
  if (numberFormat === '@' || entry === '') return sheet.setValue(row, column, entry === '' ? null : entry);
  if (isFormula(entry)) return enterFormula(book, sheet, at, entry);
  const parsed = parseValue(entry, { locale: 'en-US' });
  sheet.setValue(row, column, parsed ? (parsed.v as number | boolean) : entry);
  if (parsed?.z && numberFormat === 'General') {
    sheet.setStyle(row, column, book.styles.derive(sheet.cell(row, column)!.style, { numberFormat: parsed.z }));
  }
}

export function enterFormula(book: Book, sheet: Sheet, at: { row: number; column: number }, entry: string): void {
  const text = entry.startsWith('=') ? entry : `=${entry.replace(/^\+/, '')}`;
  const inFile = formulaToFile(text, book, { sheet, ...at });
  sheet.setFormula(at.row, at.column, CellFormula.fromA1(inFile, at.row, at.column));
}

function enterPlain(
  book: Book,
  sheet: Sheet,
  { row, column }: { row: number; column: number },
  value: number | boolean,
): void {
  const style = sheet.cell(row, column)?.style ?? 0;
  if (book.styles.style(style).quotePrefix) {
    sheet.setStyle(row, column, book.styles.derive(style, { quotePrefix: false }));
  }
  sheet.setValue(row, column, value);
}

/** Excel takes `+`, `-` and `@` for the start of a formula too, unless a number follows. */
function isFormula(entry: string): boolean {
  if (entry.startsWith('=')) return entry.length > 1;
  return /^[+\-@]/.test(entry) && entry.length > 1 && !parseValue(entry, { locale: 'en-US' });
}
