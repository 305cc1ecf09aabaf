import { CellFormula } from '../cells/CellFormula';
import { cellArea } from '../cells/Area';
import type { Book } from '../book/Book';
import { Columns } from '../sheets/Columns';
import { rewriteParts, rewriteRules, type Rewrite } from '../editing/rewriteFormulas';
import { shiftArea, shiftFormula, type Shift } from '../cells/Shift';
import { requireShiftable } from './shiftConflicts';
import { shiftRules } from './shiftRules';
import { shiftParts, shiftSections } from './shiftSections';
import { shiftTables } from './shiftTables';
import type { Sheet } from '../sheets/Sheet';

/**
 * Inserts or deletes whole rows, whole columns or cells of some rows, as Excel does: cells move, and everything that
 * points to them follows, in this sheet and in others. Comments, pictures and the ranges of charts follow too.
 * @throws ExcelError before anything was changed
 */
export function shiftSheet(book: Book, sheet: Sheet, shift: Shift): void {
  requireShiftable(book, sheet, shift);
  book.startEdit();
  // Styles of formats set since the last save belong to the formats that may part here.
  book.conditionalFormats(sheet).reload();
  shiftFormulas(book, sheet, shift);
  if (shift.within) bringColumnStyles(sheet, shift, shift.within);
  sheet.shiftCells(shift);
  shiftSections(sheet, shift);
  shiftTables(book, sheet, shift);
  shiftParts(book, sheet, shift);
  book.conditionalFormats(sheet).reload();
  book.structureChanged();
}

/** Rewrites references before the cells move, so that every formula still stands where it was written. */
function shiftFormulas(book: Book, shifted: Sheet, shift: Shift): void {
  const rewrite: Rewrite = (formula, home) =>
    shiftFormula(formula, shift, (name) =>
      name === undefined ? home === shifted : name.toLowerCase() === shifted.name.toLowerCase(),
    );
  for (const sheet of book.sheets.all) {
    shiftCellFormulas(sheet, (formula) => rewrite(formula, sheet), sheet === shifted ? shift : undefined);
    if (sheet !== shifted) rewriteRules(sheet, rewrite);
  }
  shiftRules(shifted, shift, (formula) => rewrite(formula, shifted));
  rewriteParts(book, rewrite);
}

/** @param shift given for the sheet whose cells move */
function shiftCellFormulas(sheet: Sheet, rewrite: (formula: string) => string, shift: Shift | undefined): void {
  // Cells of a filled column go on sharing one formula.
  const known = new Map<string, CellFormula>();
  for (const row of sheet.content.rows.values()) {
    if (!row.hasFormulas) continue;
    row.cells.forEach((cell, column) => {
      if (!cell?.formula) return;
      const before = cell.formula.a1At(row.index, column);
      const after = rewrite(before);
      const old = cellArea(row.index, column);
      const place = shift ? shiftArea(old, shift) : old;
      // Formulas that share one are spelled out where they move, because they may move apart.
      const isMoved = place?.top !== old.top || place.left !== old.left;
      if (!place) return sheet.orphanSharers(cell);
      if (after === before && !isMoved) return;
      const formula = CellFormula.fromA1(after, place.top, place.left);
      if (!known.has(formula.relative)) known.set(formula.relative, formula);
      sheet.replaceFormula(row.index, column, known.get(formula.relative)!);
    });
  }
}

/** A blank cell shows the format of its sheet column; where it moves to another column, it takes the format along. */
function bringColumnStyles(sheet: Sheet, { at }: Shift, { top, bottom }: NonNullable<Shift['within']>): void {
  const columns = new Columns(sheet);
  const last = sheet.usedArea()?.right ?? -1;
  for (let column = at; column <= last; column++) {
    if (!columns.style(column)) continue;
    for (let row = top; row <= bottom; row++) if (!sheet.cell(row, column)) sheet.keepStyle(row, column);
  }
}
