import { parseA1Ref, stringifyA1Ref, stringifyTokens, tokenize } from '@borgar/fx/xlsx';
import { CellFormula } from '../cells/CellFormula';
import type { Book } from '../book/Book';
import { rewriteParts, rewriteRules } from './rewriteFormulas';
import type { Sheet } from '../sheets/Sheet';

/** Renames a tab; formulas, names, validations and conditional formats that name it follow. */
export function renameSheet(book: Book, sheet: Sheet, name: string): void {
  followSheet(book, sheet, name);
  sheet.entry.attributes['name'] = name;
  book.opc.changed(book.path);
  book.structureChanged();
}

/** @param name undefined for a tab that goes: what names it becomes #REF! */
export function followSheet(book: Book, sheet: Sheet, name: string | undefined): void {
  const rename = (formula: string): string => renameInFormula(formula, sheet.name, name);
  for (const other of book.sheets.all) {
    renameInCells(other, rename);
    rewriteRules(other, rename);
  }
  rewriteParts(book, rename);
}

function renameInCells(sheet: Sheet, rename: (formula: string) => string): void {
  for (const row of sheet.content.rows.values()) {
    if (!row.hasFormulas) continue;
    row.cells.forEach((cell, column) => {
      const formula = cell?.formula?.a1At(row.index, column);
      if (formula === undefined) return;
      const renamed = rename(formula);
      if (renamed !== formula) sheet.replaceFormula(row.index, column, CellFormula.fromA1(renamed, row.index, column));
    });
  }
}

function renameInFormula(formula: string, oldName: string, newName: string | undefined): string {
  if (!formula.replaceAll("''", "'").toLowerCase().includes(oldName.toLowerCase())) return formula;
  const tokens = tokenize(formula, { mergeRefs: true }).map((token) => {
    if (!['range', 'range_beam', 'range_named'].includes(token.type)) return token;
    const reference = parseA1Ref(token.value);
    if (reference?.sheetName?.toLowerCase() !== oldName.toLowerCase()) return token;
    return { ...token, value: newName === undefined ? '#REF!' : stringifyA1Ref({ ...reference, sheetName: newName }) };
  });
  return stringifyTokens(tokens);
}
