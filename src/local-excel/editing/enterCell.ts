import { parseValue, type ParseData } from 'numfmt';
import { CellFormula } from '../cells/CellFormula';
import { DAYS_UNTIL_1904, isDate } from './displayText';
import { formulaToFile } from './formulaText';
import type { CellStyle, StyleChange } from '../styles/CellStyle';
import type { Book } from '../book/Book';
import type { Sheet } from '../sheets/Sheet';

/**
 * Puts what somebody typed, or what the API was given as a value, into a cell, as Excel does: a leading `=` makes a
 * formula, an apostrophe a text, "5 %" or "1/2/2026" a formatted number. Numbers and dates are read as in English Excel.
 */
export function enterCell(book: Book, sheet: Sheet, at: CellPosition, entry: unknown): void {
  if (typeof entry === 'string' && entry.startsWith("'")) {
    restyle(book, sheet, at, { quotePrefix: true });
    return sheet.setValue(at.row, at.column, entry.slice(1));
  }
  restyle(book, sheet, at, { quotePrefix: false });
  if (typeof entry !== 'string') return sheet.setValue(at.row, at.column, entry as number | boolean);
  if (entry === '') return sheet.setValue(at.row, at.column, null);
  if (makesFormula(book, sheet, at, entry)) return enterFormula(book, sheet, at, entry);
  if (styleAt(book, sheet, at).numberFormat === '@') return sheet.setValue(at.row, at.column, entry);
  enterValue(book, sheet, at, entry);
}

/** True for an entry that Excel takes for a formula in this cell: in one with the text format nothing is. */
export function makesFormula(book: Book, sheet: Sheet, at: CellPosition, entry: string): boolean {
  return isFormula(entry) && styleAt(book, sheet, at).numberFormat !== '@';
}

interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A text that looks like a number, a date or a boolean becomes one, and brings its format along. */
function enterValue(book: Book, sheet: Sheet, at: CellPosition, entry: string): void {
  const parsed = parseValue(entry, { locale: 'en-US' });
  sheet.setValue(at.row, at.column, parsed ? valueIn(book, parsed) : entry);
  const isGeneral = styleAt(book, sheet, at).numberFormat === 'General';
  if (parsed?.z && isGeneral) restyle(book, sheet, at, { numberFormat: parsed.z });
}

/** Dates are numbers that count from another day in some workbooks; a time of day is none. */
function valueIn(book: Book, { v, z }: ParseData): number | boolean {
  const isCounted = typeof v === 'number' && v >= 1 && z !== undefined && isDate(z);
  return isCounted && book.usesDateSystem1904 ? v - DAYS_UNTIL_1904 : (v as number | boolean);
}

function styleAt(book: Book, sheet: Sheet, { row, column }: CellPosition): CellStyle {
  return book.styles.style(sheet.styleAt(row, column));
}

function restyle(book: Book, sheet: Sheet, at: CellPosition, change: StyleChange): void {
  const current = styleAt(book, sheet, at);
  const differs = Object.entries(change).some(([key, value]) => current[key as keyof CellStyle] !== value);
  if (differs) sheet.setStyle(at.row, at.column, book.styles.derive(sheet.styleAt(at.row, at.column), change));
}

function enterFormula(book: Book, sheet: Sheet, at: CellPosition, entry: string): void {
  const text = entry.startsWith('=') ? entry : `=${entry.replace(/^\+/, '')}`;
  const inFile = formulaToFile(text, book, { sheet, ...at });
  sheet.setFormula(at.row, at.column, CellFormula.fromA1(inFile, at.row, at.column));
}

/** Excel takes `+`, `-` and `@` for the start of a formula too, unless a number follows. */
function isFormula(entry: string): boolean {
  if (entry.startsWith('=')) return entry.length > 1;
  return /^[+\-@]/.test(entry) && entry.length > 1 && !parseValue(entry, { locale: 'en-US' });
}
