import { CellError, type CellValue } from '../cells/Cell';
import type { Sheet } from '../sheets/Sheet';
import type { Calculator } from './Calculator';

const GETTING_DATA = CellError.of('#GETTING_DATA');

/** What a cell holds; of a formula without a result, what Excel shows of one that is still to come. */
export function shownResult(calculator: Calculator, sheet: Sheet, row: number, column: number): CellValue {
  const value = calculator.valueAt(sheet, row, column);
  return value === null && sheet.cell(row, column)?.formula ? GETTING_DATA : value;
}
