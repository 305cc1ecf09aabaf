import { parseStructRef, stringifyStructRef, stringifyTokens, tokenize, type Token } from '@borgar/fx/xlsx';
import { CellFormula } from '../cells/CellFormula';
import type { Book } from '../book/Book';
import { rewriteParts, rewriteRules } from './rewriteFormulas';
import type { Sheet } from '../sheets/Sheet';
import type { Table } from '../tables/Table';

/**
 * Structured references of the whole workbook follow columns that are renamed or deleted; to be called before they are.
 * @param names what each column is called afterwards; undefined for one that is deleted
 */
export function followColumns(book: Book, table: Table, names: readonly (string | undefined)[]): void {
  const follower = new ColumnFollower(table, names);
  for (const sheet of book.sheets.all) {
    followInCells(sheet, follower);
    rewriteRules(sheet, (formula) => follower.formula(formula));
  }
  rewriteParts(book, (formula) => follower.formula(formula));
}

/** Cells that share a formula go on sharing one. */
function followInCells(sheet: Sheet, follower: ColumnFollower): void {
  const followed = new Map<CellFormula, CellFormula>();
  for (const row of sheet.content.rows.values()) {
    if (!row.hasFormulas) continue;
    row.cells.forEach((cell, column) => {
      if (!cell?.formula) return;
      const { formula } = cell;
      const after = followed.get(formula) ?? follower.cellFormula(formula);
      followed.set(formula, after);
      if (after !== formula) sheet.replaceFormula(row.index, column, after);
    });
  }
}

class ColumnFollower {
  private readonly table: string;
  private readonly before: readonly string[];

  constructor(
    table: Table,
    private readonly after: readonly (string | undefined)[],
  ) {
    this.table = table.name.toLowerCase();
    this.before = table.columnNames.map((name) => name.toLowerCase());
  }

  formula(text: string, r1c1 = false): string {
    if (!text.toLowerCase().includes(this.table)) return text;
    const tokens = tokenize(text, { mergeRefs: true, r1c1 });
    return stringifyTokens(tokens.map((token) => (token.type === 'structured' ? this.token(token) : token)));
  }

  cellFormula(formula: CellFormula): CellFormula {
    const { relative } = formula;
    const after = this.formula(relative, true);
    return after === relative ? formula : CellFormula.fromRelative(after);
  }

  private token(token: Token): Token {
    const reference = parseStructRef(token.value);
    if (reference?.table?.toLowerCase() !== this.table) return token;
    const before = reference.columns ?? [];
    const after = this.columns(before);
    if (after.join('\n') === before.join('\n')) return token;
    const value = stringifyStructRef({ ...reference, columns: after }, { thisRow: true });
    return { ...token, value: after.length === 0 ? '#REF!' : value };
  }

  /** A span of columns shrinks to those that are left of it. */
  private columns(names: readonly string[]): string[] {
    const places = names.map((name) => this.before.indexOf(name.toLowerCase()));
    if (places.includes(-1)) return [...names];
    const span = this.after.slice(Math.min(...places), Math.max(...places) + 1);
    const left = span.filter((name): name is string => name !== undefined);
    return left.length > 1 ? [left[0]!, left.at(-1)!] : left;
  }
}
