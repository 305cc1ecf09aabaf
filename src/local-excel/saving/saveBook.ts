import type { Book } from '../book/Book';
import type { Sheet } from '../sheets/Sheet';
import type { Table } from '../tables/Table';
import { ensureChild } from '../xml/XmlElement';
import { writeSheet } from './writeSheet';

/** The workbook as a file: formulas brought up to date, changed parts written, all others byte for byte as they were. */
export function saveBook(book: Book): Uint8Array {
  book.flush();
  book.calculator.bringAllUpToDate();
  const replaced = new Map<string, string>();
  for (const sheet of book.sheets.all) {
    if (!sheet.isChanged) continue;
    for (const table of book.tables.on(sheet)) updateCalculatedColumns(table);
    replaced.set(sheet.path, writeSheet(sheet, { stringIndex: (text) => book.strings.indexOf(text) }));
  }
  if (book.haveFormulasChanged) dropCalculationChain(book);
  if (book.hasUncomputedFormulas) {
    ensureChild(book.tree, 'calcPr', ['extLst']).attributes['fullCalcOnLoad'] = '1';
    book.opc.changed(book.path);
  }
  return book.opc.save(replaced);
}

/** A column whose formulas are all alike is what Excel calls a calculated column: new rows get the formula. */
function updateCalculatedColumns(table: Table): void {
  const { body, sheet } = table;
  for (let column = body.left; column <= body.right; column++) {
    const first = sheet.cell(body.top, column)?.formula;
    if (first && isFilledAlike(sheet, column, body)) {
      table.setCalculatedFormula(column - body.left, first.a1At(body.top, column));
    }
  }
}

function isFilledAlike(sheet: Sheet, column: number, body: { top: number; bottom: number }): boolean {
  const first = sheet.cell(body.top, column)?.formula?.relative;
  for (let row = body.top + 1; row <= body.bottom; row++) {
    if (sheet.cell(row, column)?.formula?.relative !== first) return false;
  }
  return true;
}

/** The order of calculation in the file would name cells that hold no formula any more; Excel builds it again. */
function dropCalculationChain(book: Book): void {
  const chain = book.opc.relationships(book.path).find(({ type }) => type === 'calcChain');
  if (!chain) return;
  book.opc.removeRelationship(book.path, chain.id);
  book.opc.removePart(chain.target);
}
