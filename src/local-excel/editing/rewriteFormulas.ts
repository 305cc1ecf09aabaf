import { childElement, childElements, elements, textOf, type XmlElement } from '../xml/XmlElement';
import type { Book } from '../book/Book';
import type { Sheet } from '../sheets/Sheet';

/** @param home the sheet the formula stands on; undefined for one that stands on none */
export type Rewrite = (formula: string, home: Sheet | undefined) => string;

/** Sections of a sheet that hold formulas beside the cells. */
const RULE_SECTIONS = ['conditionalFormatting', 'dataValidations', 'extLst'] as const;

const FORMULAS = new Set('formula formula1 formula2 xm:f c:f calculatedColumnFormula totalsRowFormula'.split(' '));

/** The elements inside another one that hold a formula, in document order. */
export function formulaElements(element: XmlElement): XmlElement[] {
  return elements(element).flatMap((child) => (FORMULAS.has(child.name) ? [child] : formulaElements(child)));
}

/** Rewrites the formulas of a sheet's conditional formats, validations and sparklines. */
export function rewriteRules(sheet: Sheet, rewrite: Rewrite): void {
  for (const name of RULE_SECTIONS) {
    for (const section of sheet.sections.all(name)) {
      if (rewriteInside(section, (formula) => rewrite(formula, sheet))) sheet.sections.touch(section);
    }
  }
}

/** Rewrites the formulas that stand on no sheet: those of names, of table columns and of charts. */
export function rewriteParts(book: Book, rewrite: Rewrite): void {
  for (const element of childElements(childElement(book.tree, 'definedNames'), 'definedName')) {
    const before = textOf(element);
    const after = rewrite(before, undefined);
    if (after === before) continue;
    element.children = [after];
    book.opc.changed(book.path);
  }
  const rewritePart = (path: string, home: Sheet | undefined): void => {
    if (rewriteInside(book.opc.tree(path), (formula) => rewrite(formula, home))) book.opc.changed(path);
  };
  for (const { path, sheet } of book.tables.all) rewritePart(path, sheet);
  for (const path of book.opc.paths()) {
    if (/^xl\/charts\/chart[^/]*\.xml$/.test(path)) rewritePart(path, undefined);
  }
}

function rewriteInside(root: XmlElement, rewrite: (formula: string) => string): boolean {
  let isChanged = false;
  for (const element of formulaElements(root)) {
    const before = textOf(element);
    const after = rewrite(before);
    if (after === before) continue;
    element.children = [after];
    isChanged = true;
  }
  return isChanged;
}
