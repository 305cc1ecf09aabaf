import { WHOLE_SHEET, intersectAreas } from '../cells/Area';
import type { CalculatedBook } from './CalculatedBook';
import { NEVER_COMPUTED, NO_VALUE_IN_FILE, type Cell, type CellValue } from '../cells/Cell';
import type { Sheet } from '../sheets/Sheet';
import { firstOf, settle, single } from '../formula/arrays';
import type { CompiledFormula } from '../formula/compile';
import { cultureReadings } from '../formula/cultureReadings';
import { CompiledFormulas } from './CompiledFormulas';
import { NameFormulas } from './NameFormulas';
import { structuredReference } from './structuredReference';
import {
  NAME_ERROR,
  NUMBER_ERROR,
  Reference,
  VALUE_ERROR,
  isMatrix,
  type Matrix,
  type Operand,
} from '../formula/values';
import { UnsupportedFormula, type Evaluator, type Position, type Workspace } from '../formula/Workspace';

/** How many formulas may be in the middle of being computed. */
const DEEPEST = 300;

/** Says which cell to compute before the one that was asked for. */
class TooDeep extends Error {
  constructor(
    readonly at: Position,
    readonly cell: Cell,
  ) {
    super();
  }
}

/**
 * Recalculates lazily: a formula is computed again only when it is asked for and a cell it depends on has changed
 * since. A workbook nobody edited keeps every value exactly as the file has it. So does a formula that cannot be
 * computed as Excel surely does; what depends on it computes from that value, and has none when there is none.
 */
export class Calculator implements Workspace {
  private readonly formulas: CompiledFormulas;
  private readonly names: NameFormulas;
  private readonly evaluating = new Set<Cell>();

  constructor(private readonly book: CalculatedBook) {
    this.formulas = new CompiledFormulas(book.usesDateSystem1904);
    this.names = new NameFormulas(book, this.formulas);
  }

  get generation(): number {
    return this.book.generation;
  }

  valueAt(sheet: Sheet, row: number, column: number): CellValue {
    const cell = sheet.cell(row, column);
    if (!cell) return null;
    if (cell.formula) this.bringUpToDate({ sheet, row, column }, cell);
    return cell.value;
  }

  knownValue(sheet: Sheet, row: number, column: number): CellValue {
    const value = this.valueAt(sheet, row, column);
    // A computed formula is never blank.
    if (value !== null) return value;
    const cell = sheet.cell(row, column);
    if (cell?.formula && !this.evaluating.has(cell)) throw new UnsupportedFormula('a formula without a value');
    return null;
  }

  /** Computes every formula that is out of date, so that the file holds right values. */
  bringAllUpToDate(): void {
    if (this.generation === 0) return;
    for (const sheet of this.book.sheets.all) {
      for (const row of sheet.content.rows.values()) {
        if (!row.hasFormulas) continue;
        row.cells.forEach((cell, column) => {
          if (cell?.formula) this.bringUpToDate({ sheet, row: row.index, column }, cell);
        });
      }
    }
  }

  /** The result of a formula that stands in no cell, such as a conditional format's. */
  evaluate(relative: string, at: Position): CellValue {
    const compiled = this.formulas.compiled(relative, true);
    if (typeof compiled === 'string') return NAME_ERROR;
    return this.run(() => this.shown(compiled, at, 'normal'), at) ?? VALUE_ERROR;
  }

  sheetNamed(name: string): Sheet | undefined {
    return this.book.sheets.named(name);
  }

  clip(reference: Reference): Reference | undefined {
    const area = reference.sheet.usedArea();
    const clipped = area && intersectAreas(reference.area, { ...WHOLE_SHEET, bottom: area.bottom, right: area.right });
    return clipped && new Reference(reference.sheet, clipped);
  }

  matrixOf(reference: Reference): Matrix {
    const { sheet, area } = reference;
    const matrix: CellValue[][] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      const line: CellValue[] = [];
      for (let column = area.left; column <= area.right; column++) line.push(this.valueAt(sheet, row, column));
      matrix.push(line);
    }
    return matrix;
  }

  tableReference(structured: Parameters<Workspace['tableReference']>[0], at: Position): Operand | undefined {
    return structuredReference(this.book, structured, at);
  }

  evaluateName(name: string, at: Position): Operand | undefined {
    const meaning = this.names.find(name, at.sheet);
    return meaning instanceof Reference ? meaning : meaning?.evaluate(at, this);
  }

  nameDependency(name: string, at: Position): Operand {
    const meaning = this.names.find(name, at.sheet);
    const isConstant = !meaning || (!(meaning instanceof Reference) && isNeverStale(meaning));
    return isConstant ? null : (this.evaluateName(name, at) ?? null);
  }

  /** The range a formula that stands in no cell points to; undefined when it points to none. */
  referenceOf(relative: string, at: Position): Reference | undefined {
    const compiled = this.formulas.compiled(relative, true);
    const target = typeof compiled === 'string' ? undefined : this.run(compiled.evaluate, at);
    return target instanceof Reference ? target : undefined;
  }

  /** What a defined name stands for; undefined when its formula is beyond this program. */
  nameValue(name: string, at: Position): Operand | undefined {
    return this.run((from, workspace) => workspace.evaluateName(name, from) ?? null, at) ?? undefined;
  }

  /** The range a defined name points to; undefined when it points to none. */
  nameTarget(name: string, sheet: Sheet): Reference | undefined {
    const target = this.nameValue(name, { sheet, row: 0, column: 0 });
    return target instanceof Reference ? target : undefined;
  }

  today(): Date {
    return this.book.clock();
  }

  /** Formulas that ask for formulas are followed to a depth the stack bears; what lies deeper is computed first. */
  private bringUpToDate(at: Position, cell: Cell): void {
    if (cell.verifiedAt === this.generation || this.evaluating.has(cell)) return;
    if (cell.formulaKind === 'opaque') return this.keepValue(cell);
    if (this.evaluating.size > 0) return this.verify(at, cell);
    const waiting = [{ at, cell }];
    while (waiting.length > 0) {
      const next = waiting.at(-1)!;
      try {
        this.verify(next.at, next.cell);
        waiting.pop();
      } catch (error) {
        if (!(error instanceof TooDeep)) throw error;
        // A circle longer than the stack is deep is left with the values it has.
        if (waiting.some((other) => other.cell === error.cell)) error.cell.verifiedAt = this.generation;
        else waiting.push(error);
      }
    }
  }

  private verify(at: Position, cell: Cell): void {
    if (this.evaluating.size >= DEEPEST) throw new TooDeep(at, cell);
    const compiled = this.formulas.compiled(cell.formula!.relative, cell.formulaKind === 'array');
    if (typeof compiled === 'string') return this.keepValue(cell, compiled);
    this.evaluating.add(cell);
    try {
      if (this.isStale(at, cell, compiled)) this.compute(at, cell, compiled);
    } finally {
      this.evaluating.delete(cell);
    }
    cell.verifiedAt = this.generation;
  }

  /** A formula somebody entered here that Excel does not know either shows so; any other keeps what the file has. */
  private keepValue(cell: Cell, reason: 'unsupported' | 'unknown' = 'unsupported'): void {
    const isNew = cell.verifiedAt === NEVER_COMPUTED;
    if (isNew && reason === 'unknown') cell.value = NAME_ERROR;
    // As opened, whoever opens the file sees what it holds, and need not be asked to calculate.
    else if (this.generation > 0) this.book.hasUncomputedFormulas = true;
    cell.verifiedAt = this.generation;
  }

  private isStale(at: Position, cell: Cell, compiled: CompiledFormula): boolean {
    const since = cell.verifiedAt;
    if (since < 0 || compiled.isVolatile || (compiled.usesNames && this.book.structureChangedAt > since)) return true;
    return compiled.precedents.some((precedent) => this.hasChanged(precedent, at, since));
  }

  private hasChanged(precedent: Evaluator, at: Position, since: number): boolean {
    const operand = this.run(precedent, at);
    // What is neither a range nor constant may depend on anything.
    if (!(operand instanceof Reference)) return operand !== null;
    const { sheet } = operand;
    if (sheet.shiftedAt > since) return true;
    const clipped = this.clip(operand);
    if (!clipped) return false;
    return sheet.rowsIn(clipped.area).some((row) => {
      if (row.changedAt <= since && !row.hasFormulas) return false;
      for (let column = clipped.area.left; column <= clipped.area.right; column++) {
        const cell = row.cells[column];
        if (cell?.formula) this.bringUpToDate({ sheet, row: row.index, column }, cell);
        if (cell && cell.changedAt > since) return true;
      }
      return false;
    });
  }

  private compute(at: Position, cell: Cell, compiled: CompiledFormula): void {
    const readings = cultureReadings();
    const value = this.run(() => this.shown(compiled, at, cell.formulaKind), at);
    if (value === undefined) return this.keepValue(cell);
    if (cell.verifiedAt === NO_VALUE_IN_FILE) {
      // Nobody knows in which culture the file is going to be calculated.
      if (cultureReadings() > readings) return this.keepValue(cell);
      // A file without cached values is left so: whoever opens it computes them anyway.
      cell.value = value;
      // Whether an edit changed the value cannot be told, so what depends on it counts as out of date.
      cell.changedAt = this.generation;
    } else if (value !== cell.value) at.sheet.setComputed(at.row, at.column, cell, value);
  }

  /** Undefined when a function was given what it cannot take: one such formula must not stop the whole workbook. */
  private run<T extends Operand>(evaluate: (at: Position, workspace: Workspace) => T, at: Position): T | undefined {
    try {
      return evaluate(at, this);
    } catch (error) {
      if (error instanceof TooDeep) throw error;
      return undefined;
    }
  }

  /** What a cell shows of a result: a blank shows as 0, a range as its cell in the formula's row or column. */
  private shown(compiled: CompiledFormula, at: Position, kind: Cell['formulaKind']): CellValue {
    const result = compiled.evaluate(at, this);
    if (compiled.spills && isMatrix(result) && result.flat().length > 1) throw new UnsupportedFormula('spilled array');
    const value = (kind === 'array' ? firstOf(settle(result, this)) : single(result, at, this)) ?? 0;
    return typeof value === 'number' && !Number.isFinite(value) ? NUMBER_ERROR : value;
  }
}

function isNeverStale({ precedents, isVolatile, usesNames }: CompiledFormula): boolean {
  return precedents.length === 0 && !isVolatile && !usesNames;
}
