import { displayText } from '../local-excel/editing/displayText';
import type { Sheet } from '../local-excel/sheets/Sheet';
import { formulaToShow } from '../local-excel/editing/formulaText';
import type { LocalExcel } from '../local-excel/LocalExcel';

/** A formula as it is written, else what the cell shows. */
export function contentOf(excel: LocalExcel, sheet: Sheet, row: number, column: number): string {
  const formula = sheet.cell(row, column)?.formula;
  if (!formula) return displayText(excel.book, sheet, row, column);
  return formulaToShow(formula.a1At(row, column), excel.book, { sheet, row, column });
}
