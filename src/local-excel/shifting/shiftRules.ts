import { CellFormula } from '../cells/CellFormula';
import { childElement, cloneElement, elements, textOf, type XmlElement } from '../xml/XmlElement';
import { areaAddress, intersectAreas, parseAreas, subtractArea, type Area } from '../cells/Area';
import { formulaElements } from '../editing/rewriteFormulas';
import type { Sheet } from '../sheets/Sheet';
import { movingRows, shiftArea, type Shift } from '../cells/Shift';

type RewriteText = (formula: string) => string;

/**
 * Moves conditional formats, validations and sparklines along with their cells. Where only some rows move, one that
 * reaches beyond them parts in two when its cells no longer share one formula.
 * @param rewrite a formula of the sheet as it reads afterwards
 */
export function shiftRules(sheet: Sheet, shift: Shift, rewrite: RewriteText): void {
  const { sections } = sheet;
  for (const format of sections.all('conditionalFormatting')) {
    const parts = shiftRule(format, shift, rewrite);
    if (parts.length === 1 && parts[0] === format) continue;
    sections.remove(format);
    parts.forEach((part) => sections.add(part));
  }
  for (const name of ['dataValidations', 'extLst']) {
    const section = sections.get(name);
    if (!section || !shiftInside(section, shift, rewrite)) continue;
    sections.touch(section);
    if (section.children.length === 0) sections.remove(section);
  }
}

/** @returns true when anything in the element is different now; what was emptied is taken out of it */
function shiftInside(parent: XmlElement, shift: Shift, rewrite: RewriteText): boolean {
  let isChanged = false;
  const children = elements(parent).flatMap((child) => {
    if (sqrefOf(child) !== undefined) {
      const parts = shiftRule(child, shift, rewrite);
      isChanged ||= parts.length !== 1 || parts[0] !== child;
      return parts;
    }
    const isInsideChanged = shiftInside(child, shift, rewrite);
    isChanged ||= isInsideChanged;
    return isInsideChanged && elements(child).length === 0 ? [] : [child];
  });
  if (!isChanged) return false;
  parent.children = children;
  if (parent.attributes['count'] !== undefined) parent.attributes['count'] = String(children.length);
  return true;
}

/** A piece of a rule's area, before and after. */
interface Piece {
  readonly before: Area;
  readonly after: Area;
}

/** @returns the rule itself when nothing of it changes; none when all its cells are gone */
function shiftRule(rule: XmlElement, shift: Shift, rewrite: RewriteText): XmlElement[] {
  const areas = parseAreas(sqrefOf(rule) ?? '');
  const [first] = areas;
  if (!first) return [rule];
  const pieces = areas.flatMap((area) => splitArea(area, shift)).flatMap((before) => pieceOf(before, shift));
  const texts = formulaElements(rule).map(textOf);
  const written = texts.map((text) => CellFormula.fromA1(text, first.top, first.left));
  const groups = new Map<string, { texts: string[]; pieces: Piece[] }>();
  for (const piece of pieces) {
    const { before, after } = piece;
    const moved = written.map((formula) => rewrite(formula.a1At(before.top, before.left)));
    const shared = moved.map((text) => CellFormula.fromA1(text, after.top, after.left).relative).join('\n');
    const group = groups.get(shared);
    if (group) group.pieces.push(piece);
    else groups.set(shared, { texts: moved, pieces: [piece] });
  }
  const isInPlace = groups.size === 1 && pieces.every(isUnmoved) && covers(pieces, areas);
  return [...groups.values()].map((group, index) => {
    const sqref = isInPlace ? areas : group.pieces.map(({ after }) => after);
    const isSame = isInPlace && group.texts.every((text, at) => text === texts[at]);
    // The first part is the rule still, by whatever it is known; the others are new.
    const part = index === 0 ? { ...rule, attributes: { ...rule.attributes } } : cloneElement(rule);
    return isSame ? rule : withPlace(part, sqref.map(areaAddress).join(' '), group.texts);
  });
}

/** Cuts an area at the first and last moving row. */
function splitArea(area: Area, shift: Shift): Area[] {
  const inside = intersectAreas(area, movingRows(shift));
  return inside ? [inside, ...subtractArea(area, inside)].sort((a, b) => a.top - b.top) : [area];
}

function pieceOf(area: Area, shift: Shift): Piece[] {
  const after = shiftArea(area, shift);
  return after ? [{ before: withoutDeletedStart(area, shift), after }] : [];
}

/** The first cell that is left is the one formulas are relative to afterwards. */
function withoutDeletedStart(area: Area, { axis, kind, at, count }: Shift): Area {
  const side = axis === 'rows' ? 'top' : 'left';
  const isDeleted = kind === 'delete' && area[side] >= at && area[side] < at + count;
  return isDeleted ? { ...area, [side]: at + count } : area;
}

function isUnmoved({ before, after }: Piece): boolean {
  return areaAddress(before) === areaAddress(after);
}

function covers(pieces: readonly Piece[], areas: readonly Area[]): boolean {
  const cells = (list: readonly Area[]): number =>
    list.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);
  return cells(pieces.map(({ after }) => after)) === cells(areas);
}

function withPlace(part: XmlElement, sqref: string, texts: readonly string[]): XmlElement {
  const own = childElement(part, 'xm:sqref');
  if (own) own.children = [sqref];
  else part.attributes['sqref'] = sqref;
  formulaElements(part).forEach((element, index) => (element.children = [texts[index]!]));
  return part;
}

/** Extensions keep the address in an element of its own. */
function sqrefOf(element: XmlElement): string | undefined {
  const own = childElement(element, 'xm:sqref');
  return element.attributes['sqref'] ?? (own && textOf(own));
}
