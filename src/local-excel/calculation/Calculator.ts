import { format, isValidFormat } from 'numfmt';
import { WHOLE_SHEET, intersectAreas } from '../cells/Area';
import type { CalculatedBook } from './CalculatedBook';
import { NEVER_COMPUTED, NO_VALUE_IN_FILE, REWRITTEN, type Cell, type CellError, type CellValue } from '../cells/Cell';
import type { Sheet } from '../sheets/Sheet';
import { CellFormula } from '../cells/CellFormula';
import {
  UnsupportedFormula,
  compileFormula,
  single,
  type CompiledFormula,
  type Evaluator,
  type Position,
  type Workspace,
} from '../formula/compile';
import { functionNamed } from '../formula/functions/functionNamed';
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
 * since. A workbook nobody edited keeps every value exactly as the file has it.
 */
export class Calculator implements Workspace {
  private readonly compiled = new Map<string, CompiledFormula | 'unsupported'>();
  private readonly evaluating = new Set<Cell>();

  constructor(private readonly book: CalculatedBook) {}

  get generation(): number {
    return this.book.generation;
  }

  valueAt(sheet: Sheet, row: number, column: number): CellValue {
    const cell = sheet.cell(row, column);
    if (!cell) return null;
    if (cell.formula) this.bringUpToDate({ sheet, row, column }, cell);
    return cell.value;
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
    const compiled = this.compile(relative);
    const result = compiled === 'unsupported' ? NAME_ERROR : this.run(compiled.evaluate, at);
    return result === undefined ? VALUE_ERROR : this.settleResult(result, at);
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

  tableReference(structured: Parameters<Workspace['tableReference']>[0], at: Position): Reference | undefined {
    return structuredReference(this.book, structured, at);
  }

  nameFormula(name: string, at: Position): CompiledFormula | undefined {
    const defined = this.book.names.find(name, at.sheet);
    if (!defined) return undefined;
    // A name's relative references are relative to A1.
    const compiled = this.compile(CellFormula.fromA1(defined.formula, 0, 0).relative);
    return compiled === 'unsupported' ? undefined : compiled;
  }

  /** The range a formula that stands in no cell points to; undefined when it points to none. */
  referenceOf(relative: string, at: Position): Reference | undefined {
    const compiled = this.compile(relative);
    const target = compiled === 'unsupported' ? undefined : this.run(compiled.evaluate, at);
    return target instanceof Reference ? target : undefined;
  }

  /** What a defined name stands for; undefined when its formula is beyond this program. */
  nameValue(name: string, at: Position): Operand | undefined {
    const formula = this.nameFormula(name, at);
    return formula && this.run(formula.evaluate, at);
  }

  /** The range a defined name points to; undefined when it points to none. */
  nameTarget(name: string, sheet: Sheet): Reference | undefined {
    const target = this.nameValue(name, { sheet, row: 0, column: 0 });
    return target instanceof Reference ? target : undefined;
  }

  today(): Date {
    return this.book.clock();
  }

  formatNumber(value: number, code: string): CellValue {
    return isValidFormat(code) ? format(code, value) : VALUE_ERROR;
  }

  /** Formulas that ask for formulas are followed to a depth the stack bears; what lies deeper is computed first. */
  private bringUpToDate(at: Position, cell: Cell): void {
    if (cell.verifiedAt === this.generation || cell.formulaKind === 'opaque' || this.evaluating.has(cell)) return;
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
    const compiled = this.compile(cell.formula!.relative);
    if (compiled === 'unsupported') return this.keepValue(cell, NAME_ERROR);
    this.evaluating.add(cell);
    try {
      if (this.isStale(at, cell, compiled)) this.compute(at, cell, compiled);
    } finally {
      this.evaluating.delete(cell);
    }
    cell.verifiedAt = this.generation;
  }

  /** @param otherwise what a cell shows that has no value to keep */
  private keepValue(cell: Cell, otherwise: CellError): void {
    const isNew = cell.verifiedAt === NEVER_COMPUTED;
    if (isNew) cell.value = otherwise;
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
    if (!(operand instanceof Reference)) return false;
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
    const result = this.run(compiled.evaluate, at);
    if (result === undefined) return this.keepValue(cell, VALUE_ERROR);
    // An array that would spill is beyond this program: the value in the file stays.
    const hadValue = cell.verifiedAt >= 0 || cell.verifiedAt === REWRITTEN;
    if (isMatrix(result) && cell.formulaKind === 'normal' && hadValue) return this.keepValue(cell, VALUE_ERROR);
    const value = this.settleResult(result, at);
    if (cell.verifiedAt === NO_VALUE_IN_FILE) {
      // A file without cached values is left so: whoever opens it computes them anyway.
      cell.value = value;
      // Whether an edit changed the value cannot be told, so what depends on it counts as out of date.
      cell.changedAt = this.generation;
    } else if (value !== cell.value) at.sheet.setComputed(at.row, at.column, cell, value);
  }

  /** Undefined when a function was given what it cannot take: one such formula must not stop the whole workbook. */
  private run(evaluate: Evaluator, at: Position): Operand | undefined {
    try {
      return evaluate(at, this);
    } catch (error) {
      if (error instanceof TooDeep) throw error;
      return undefined;
    }
  }

  /** What a cell shows of a result: a blank shows as 0, a range as its cell in the formula's row or column. */
  private settleResult(result: Operand, at: Position): CellValue {
    const value = single(result, at, this) ?? 0;
    return typeof value === 'number' && !Number.isFinite(value) ? NUMBER_ERROR : value;
  }

  private compile(relative: string): CompiledFormula | 'unsupported' {
    let compiled = this.compiled.get(relative);
    if (!compiled) {
      compiled = tryCompile(relative);
      this.compiled.set(relative, compiled);
    }
    return compiled;
  }
}

function tryCompile(relative: string): CompiledFormula | 'unsupported' {
  try {
    return compileFormula(relative, functionNamed);
  } catch (error) {
    // The parser answers a text that is no formula with an error of its own; the file's value stays then, too.
    if (error instanceof UnsupportedFormula || error instanceof Error) return 'unsupported';
    throw error;
  }
}
