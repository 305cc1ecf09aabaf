import { CellFormula } from '../cells/CellFormula';
import type { CompiledFormula } from '../formula/compile';
import { Reference } from '../formula/values';
import { UnsupportedFormula } from '../formula/Workspace';
import type { Sheet } from '../sheets/Sheet';
import type { CalculatedBook } from './CalculatedBook';
import type { CompiledFormulas } from './CompiledFormulas';

/** What names in formulas stand for, looked up once until a name, a table or a sheet changes. */
export class NameFormulas {
  private readonly known = new Map<string, CompiledFormula | Reference | undefined>();
  private knownAt = 0;

  constructor(
    private readonly book: CalculatedBook,
    private readonly formulas: CompiledFormulas,
  ) {}

  /**
   * @param name a defined name, with or without a sheet's before it, or a table's
   * @param sheet whose own names come first
   * @throws UnsupportedFormula when the name's formula is beyond this program
   */
  find(name: string, sheet: Sheet): CompiledFormula | Reference | undefined {
    if (this.knownAt !== this.book.structureChangedAt) this.known.clear();
    this.knownAt = this.book.structureChangedAt;
    const key = `${sheet.id} ${name}`;
    if (!this.known.has(key)) this.known.set(key, this.read(name, sheet));
    return this.known.get(key);
  }

  private read(name: string, sheet: Sheet): CompiledFormula | Reference | undefined {
    const [, owner, local = name] = /^'?(.*?)'?!([^!]+)$/.exec(name) ?? [];
    const defined = this.book.names.find(local, owner === undefined ? sheet : this.book.sheets.named(owner));
    if (!defined) return this.wholeTable(name);
    // A name's relative references are relative to A1.
    const compiled = this.formulas.compiled(CellFormula.fromA1(defined.formula, 0, 0).relative, true);
    if (typeof compiled === 'string') throw new UnsupportedFormula(name);
    return compiled;
  }

  private wholeTable(name: string): Reference | undefined {
    const table = this.book.tables.named(name);
    return table && new Reference(table.sheet, table.body);
  }
}
