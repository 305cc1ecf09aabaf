import { CellFormula } from '../formula/CellFormula';
import { ExcelError } from '../wire/ExcelError';
import { childElement, childElements, elements, textOf, type XmlElement } from '../xml/XmlElement';
import { areaAddress, cellArea, parseAreas } from './Area';
import type { Book } from './Book';
import type { Sheet } from './Sheet';
import { shiftArea, shiftFormula, shiftSpan, type Shift } from './Shift';

/**
 * Inserts or deletes whole rows or columns, as Excel does: cells move, and everything that points to them follows,
 * in this sheet and in others. Comments, pictures and the ranges of charts follow too.
 * @throws ExcelError ApiNotFound for a sheet with formulas that spread over several cells
 */
export function shiftSheet(book: Book, sheet: Sheet, shift: Shift): void {
  if (hasSpreadFormulas(sheet)) throw new ExcelError('ApiNotFound');
  book.startEdit();
  shiftFormulas(book, sheet, shift);
  sheet.shiftCells(shift);
  shiftSections(sheet, shift);
  shiftTables(book, sheet, shift);
  shiftParts(book, sheet, shift);
  book.conditionalFormats(sheet).reload();
  book.structureChanged();
}

/** Array formulas over several cells and data tables name their cells in ways not followed here. */
function hasSpreadFormulas(sheet: Sheet): boolean {
  return [...sheet.content.rows.values()].some((row) => row.cells.some((cell) => cell?.formulaKind === 'opaque'));
}

/** Rewrites references before the cells move, so that every formula still stands where it was written. */
function shiftFormulas(book: Book, shifted: Sheet, shift: Shift): void {
  for (const sheet of book.sheets.all) {
    const rewrite = formulaShifter(shifted, sheet, shift);
    for (const row of sheet.content.rows.values()) {
      if (!row.hasFormulas) continue;
      row.cells.forEach((cell, column) => {
        if (!cell?.formula) return;
        const before = cell.formula.a1At(row.index, column);
        const after = rewrite(before);
        // In the sheet itself formulas that share one are spelled out, because they may move apart.
        if (after === before && sheet !== shifted) return;
        const place = sheet === shifted ? shiftArea(cellArea(row.index, column), shift) : cellArea(row.index, column);
        if (place) sheet.replaceFormula(row.index, column, CellFormula.fromA1(after, place.top, place.left));
      });
    }
    for (const name of ['conditionalFormatting', 'dataValidations', 'extLst']) {
      for (const section of sheet.sections.all(name)) {
        if (rewriteFormulas(section, rewrite)) sheet.sections.touch(section);
      }
    }
  }
  for (const element of childElements(childElement(book.tree, 'definedNames'), 'definedName')) {
    element.children = [formulaShifter(shifted, undefined, shift)(textOf(element))];
    book.opc.changed(book.path);
  }
}

function formulaShifter(shifted: Sheet, home: Sheet | undefined, shift: Shift): (formula: string) => string {
  const isShifted = (name: string | undefined): boolean =>
    name === undefined ? home === shifted : name.toLowerCase() === shifted.name.toLowerCase();
  return (formula) => shiftFormula(formula, shift, isShifted);
}

const FORMULA_ELEMENTS = new Set(['formula', 'formula1', 'formula2', 'xm:f', 'c:f']);

function rewriteFormulas(element: XmlElement, rewrite: (formula: string) => string): boolean {
  let isChanged = false;
  for (const child of elements(element)) {
    if (!FORMULA_ELEMENTS.has(child.name)) {
      isChanged = rewriteFormulas(child, rewrite) || isChanged;
      continue;
    }
    const before = textOf(child);
    const after = rewrite(before);
    if (after !== before) child.children = [after];
    isChanged ||= after !== before;
  }
  return isChanged;
}

/** Sections whose children, or they themselves, name cells by address. */
function shiftSections(sheet: Sheet, shift: Shift): void {
  for (const name of ['mergeCells', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'autoFilter']) {
    for (const section of sheet.sections.all(name)) {
      shiftAddress(section, shift);
      section.children = elements(section).filter((child) => shiftAddress(child, shift));
      sheet.sections.touch(section);
      const isEmptied = section.children.length === 0 && ['mergeCells', 'conditionalFormatting'].includes(name);
      if (isEmptied) sheet.sections.remove(section);
    }
  }
  if (shift.axis === 'columns') shiftColumnWidths(sheet, shift);
}

/** @returns false when nothing is left of what the element names */
function shiftAddress(element: XmlElement, shift: Shift): boolean {
  const attribute = ['sqref', 'ref'].find((name) => element.attributes[name] !== undefined);
  if (!attribute) return true;
  const areas = parseAreas(element.attributes[attribute]!).flatMap((area) => shiftArea(area, shift) ?? []);
  if (areas.length > 0) element.attributes[attribute] = areas.map(areaAddress).join(' ');
  return areas.length > 0;
}

function shiftColumnWidths(sheet: Sheet, shift: Shift): void {
  const cols = sheet.sections.get('cols');
  if (!cols) return;
  cols.children = childElements(cols, 'col').filter((col) => {
    const moved = shiftSpan(Number(col.attributes['min']) - 1, Number(col.attributes['max']) - 1, shift);
    if (moved) Object.assign(col.attributes, { min: String(moved[0] + 1), max: String(moved[1] + 1) });
    return moved !== undefined;
  });
  sheet.sections.touch(cols);
}

function shiftTables(book: Book, sheet: Sheet, shift: Shift): void {
  for (const table of book.tables.on(sheet)) {
    const area = shiftArea(table.area, shift);
    if (!area) continue;
    const { left } = table.area;
    const isInside = shift.axis === 'columns' && shift.at > left && shift.at <= table.area.right;
    if (isInside) table.shiftColumns(shift.at - left, shift.kind === 'insert' ? shift.count : -shift.count, area);
    else table.moveTo(area);
    table.columnNames.forEach((name, index) => {
      if (table.hasHeader) sheet.setValue(area.top, area.left + index, name);
    });
  }
}

/** Comments and drawings lie in parts of their own, the ranges of charts in parts of the drawing. */
function shiftParts(book: Book, sheet: Sheet, shift: Shift): void {
  for (const { type, target } of book.opc.relationships(sheet.path)) {
    if (type === 'comments') {
      const list = childElement(book.opc.tree(target), 'commentList');
      if (list) list.children = elements(list).filter((comment) => shiftAddress(comment, shift));
      book.opc.changed(target);
    }
    if (type === 'drawing') shiftAnchors(book, target, shift);
  }
  const rewrite = formulaShifter(sheet, undefined, shift);
  for (const path of book.opc.paths().filter((part) => /^xl\/charts\/chart[^/]*\.xml$/.test(part))) {
    if (rewriteFormulas(book.opc.tree(path), rewrite)) book.opc.changed(path);
  }
}

function shiftAnchors(book: Book, path: string, shift: Shift): void {
  const axis = shift.axis === 'rows' ? 'xdr:row' : 'xdr:col';
  for (const anchor of elements(book.opc.tree(path))) {
    for (const corner of ['xdr:from', 'xdr:to']) {
      const place = childElement(childElement(anchor, corner), axis);
      const position = Number(textOf(place));
      const moved = place && shiftSpan(position, position, shift);
      if (moved) place.children = [String(moved[0])];
    }
  }
  book.opc.changed(path);
}
