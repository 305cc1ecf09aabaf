import { parseValue } from 'numfmt';
import type { LocalExcel } from '../LocalExcel';
import { cellArea } from './Area';
import { enterCell } from './enterCell';
import { growTable } from './growTable';
import type { Position } from '../formula/compile';
import { isFormulaTooLong } from '../formula/formulaText';
import { refusalOf } from './validateEntry';

/**
 * Enters what the user at the grid typed, with everything Excel does then: validation, formula or value, table growth,
 * events to the clients.
 * @returns what Excel says when the cell's validation or the length of a formula stops the entry; undefined when it went in
 */
export function typeIntoCell(excel: LocalExcel, { sheet, row, column }: Position, text: string): string | undefined {
  const { book } = excel;
  if (isFormulaTooLong(text)) return 'Formulas can be no longer than 8192 characters.';
  const value = text.startsWith('=') ? null : (parseValue(text, { locale: 'en-US' })?.v ?? (text === '' ? null : text));
  const refusal = refusalOf(book, { sheet, row, column }, value as string | number | boolean | null);
  if (refusal !== undefined) return refusal;
  book.startEdit();
  enterCell(book, sheet, { row, column }, text);
  if (text !== '') growTable(book, sheet, row, column);
  excel.announce({ kind: 'edited', sheet, area: cellArea(row, column) });
  return undefined;
}
