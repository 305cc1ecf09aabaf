import { childElement, childElements, elements, textOf, type XmlElement } from '../xml/XmlElement';
import { areaAddress, areaOf, parseAreas } from '../cells/Area';
import type { Book } from '../book/Book';
import type { Sheet } from '../sheets/Sheet';
import { shiftArea, shiftSpan, type Shift } from '../cells/Shift';

/** Sections that are lists of elements which name cells by address; without any they must not be there. */
const LISTS = ['mergeCells', 'hyperlinks', 'protectedRanges', 'ignoredErrors'];

/** Moves what a sheet keeps beside its cells and rules. */
export function shiftSections(sheet: Sheet, shift: Shift): void {
  for (const name of [...LISTS, 'autoFilter']) {
    const section = sheet.sections.get(name);
    if (!section) continue;
    shiftAddress(section, shift);
    section.children = elements(section).filter((child) => shiftAddress(child, shift));
    if (section.attributes['count'] !== undefined) section.attributes['count'] = String(section.children.length);
    sheet.sections.touch(section);
    if (section.children.length === 0 && LISTS.includes(name)) sheet.sections.remove(section);
  }
  if (shift.axis === 'columns' && !shift.within) shiftColumnWidths(sheet, shift);
}

/** @returns false when nothing is left of what the element names */
export function shiftAddress(element: XmlElement, shift: Shift): boolean {
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

/** Comments and drawings lie in parts of their own. */
export function shiftParts(book: Book, sheet: Sheet, shift: Shift): void {
  for (const { type, target } of book.opc.relationships(sheet.path)) {
    if (type === 'comments') {
      const list = childElement(book.opc.tree(target), 'commentList');
      if (list) list.children = elements(list).filter((comment) => shiftAddress(comment, shift));
      book.opc.changed(target);
    }
    if (type === 'drawing') shiftAnchors(book, target, shift);
  }
}

function shiftAnchors(book: Book, path: string, shift: Shift): void {
  for (const anchor of elements(book.opc.tree(path))) {
    const [from, to] = ['xdr:from', 'xdr:to'].map((name) => childElement(anchor, name));
    if (!from) continue;
    const [start, end] = [cornerOf(from), cornerOf(to ?? from)];
    const before = areaOf(start.row, start.column, end.row - start.row + 1, end.column - start.column + 1);
    const after = shiftArea(before, shift);
    if (!after) continue;
    placeCorner(from, after.top, after.left);
    if (to) placeCorner(to, after.bottom, after.right);
  }
  book.opc.changed(path);
}

function cornerOf(corner: XmlElement): { row: number; column: number } {
  const [row, column] = ['xdr:row', 'xdr:col'].map((name) => Number(textOf(childElement(corner, name))));
  return { row: row!, column: column! };
}

function placeCorner(corner: XmlElement, row: number, column: number): void {
  childElement(corner, 'xdr:row')!.children = [String(row)];
  childElement(corner, 'xdr:col')!.children = [String(column)];
}
