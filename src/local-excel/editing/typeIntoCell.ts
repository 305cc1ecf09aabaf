import { parseValue } from 'numfmt';
import type { Area } from '../cells/Area';
import type { CellValue } from '../cells/Cell';
import type { Sheet } from '../sheets/Sheet';
import { cellArea } from '../cells/Area';
import type { Book } from '../book/Book';
import { enterCell, makesFormula } from './enterCell';
import { growTable } from './growTable';
import type { Position } from '../formula/Workspace';
import { isFormulaTooLong, isReadable } from './formulaText';
import { syncTableHeaders } from './syncTableHeaders';
import { refusalOf } from './validateEntry';

/** A workbook whose edits are told to everybody. */
interface EditedWorkbook {
  readonly book: Book;
  announce(change: {
    readonly kind: 'edited';
    readonly sheet: Sheet;
    readonly area: Area;
    readonly details: { readonly before: CellValue; readonly after: CellValue };
  }): void;
}

/**
 * Enters what the user at the grid typed, with everything Excel does then: validation, formula or value, table growth,
 * events to the clients.
 * @returns what Excel says when the cell's validation or a formula it cannot take stops the entry; undefined when it went in
 */
export function typeIntoCell(
  excel: EditedWorkbook,
  { sheet, row, column }: Position,
  typed: string,
): string | undefined {
  const { book } = excel;
  // Excel looks for a function of that name and finds none; whoever types a mention means a text.
  const text = typed.startsWith('@') ? `'${typed}` : typed;
  const at = { sheet, row, column };
  const refusal = refusalOfFormula(book, at, text) ?? refusalOf(book, at, valueOf(typed));
  if (refusal !== undefined) return refusal;
  const before = book.calculator.valueAt(sheet, row, column);
  book.startEdit();
  enterCell(book, sheet, { row, column }, text);
  if (text !== '') growTable(book, sheet, row, column);
  syncTableHeaders(book, { sheet, area: cellArea(row, column) });
  const details = { before, after: book.calculator.valueAt(sheet, row, column) };
  excel.announce({ kind: 'edited', sheet, area: cellArea(row, column), details });
  return undefined;
}

function refusalOfFormula(book: Book, { sheet, row, column }: Position, text: string): string | undefined {
  if (isFormulaTooLong(text)) return 'Formulas can be no longer than 8192 characters.';
  if (!makesFormula(book, sheet, { row, column }, text) || isReadable(text)) return undefined;
  return "There's a problem with this formula. To enter a text that begins with =, + or -, type an apostrophe first.";
}

/** What a validation looks at; of a formula nothing is known yet. */
function valueOf(text: string): string | number | boolean | null {
  if (text === '' || text.startsWith('=')) return null;
  return (parseValue(text, { locale: 'en-US' })?.v as number | boolean | undefined) ?? text;
}
