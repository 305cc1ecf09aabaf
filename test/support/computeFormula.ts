import { CellError, type CellValue } from '../../src/local-excel/cells/Cell';
import { enterCell } from '../../src/local-excel/editing/enterCell';
import { LocalExcel } from '../../src/local-excel/LocalExcel';

/** A formula and what it gives: errors as their code, days as serial numbers, undefined for one that is not computed. */
export type FormulaRow = readonly [formula: string, result: string | number | boolean | undefined];

/**
 * What the rows of formulas refer to, from A1 on; an apostrophe makes a text, as in Excel. Columns A to E are a list,
 * F holds one value of every kind, G and H a list in order.
 */
const CELLS: readonly (readonly (string | number | boolean | null)[])[] = [
  ['Customer', 'Region', 'Seats', 'Used', 'Since', "'65%", 1, 'one'],
  ['Contoso', 'EMEA', 100, 80, 46027, "'2026-03-01", 3, 'three'],
  ['Fabrikam', 'AMER', 250, 250, 46081, "'1,234", 5, 'five'],
  ['Adatum', 'EMEA', 80, 30, null, null, 7, 'seven'],
  ['Northwind', 'APAC', 400, "'305", 46096, '=""', 9, 'nine'],
  ['Alp*', 'AMER', 0, 0, 46113, true],
  ['contoso', 'APAC', 40, 15, 46023, '=NA()'],
  [null, null, null, null, null, 'abc'],
  [null, null, null, null, null, 0.7],
  [null, null, null, null, null, -3.5],
  [null, null, null, null, null, "'7"],
];

/** The table List is A1:E7, the name Limit is 0.7. Filled once: each formula stands in J20 after the other. */
const BOOK = filledBook();

function filledBook(): LocalExcel['book'] {
  const { book } = LocalExcel.blank();
  book.startEdit();
  CELLS.forEach((line, row) =>
    line.forEach((value, column) => value !== null && enterCell(book, book.activeSheet, { row, column }, value)),
  );
  book.names.set('Limit', '0.7');
  return book;
}

/** Computes a formula in J20 of a sheet with the cells above; one in braces is an array formula. */
export function computeFormula(formula: string): FormulaRow[1] {
  const [sheet, at] = [BOOK.activeSheet, { row: 19, column: 9 }];
  const isArray = formula.startsWith('{');
  BOOK.startEdit();
  sheet.setValue(at.row, at.column, null);
  enterCell(BOOK, sheet, at, isArray ? formula.slice(1, -1) : formula);
  if (isArray) sheet.cell(at.row, at.column)!.formulaKind = 'array';
  return shown(BOOK.calculator.valueAt(sheet, at.row, at.column));
}

function shown(value: CellValue): FormulaRow[1] {
  if (value === null) return undefined;
  if (typeof value === 'number') return Number(value.toPrecision(12));
  return value instanceof CellError ? value.code : value;
}
