import { parse, parseR1C1Ref, parseStructRef, tokenize, type AstExpression } from '@borgar/fx/xlsx';
import { LAST_COLUMN, LAST_ROW, areaOf, isValidArea, type Area } from '../cells/Area';
import { CellError, type CellValue } from '../cells/Cell';
import type { Sheet } from '../sheets/Sheet';
import { binaryOperator, unaryOperator } from './operators';
import { Reference, REFERENCE_ERROR, isMatrix, type Matrix, type Operand } from './values';

/** The cell a formula is evaluated for. */
export interface Position {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** What a formula may ask of the workbook while it is evaluated. */
export interface Workspace {
  /** The text a text is compared by in caches; changes with every edit. */
  readonly generation: number;
  sheetNamed(name: string): Sheet | undefined;
  valueAt(sheet: Sheet, row: number, column: number): CellValue;
  /** The area that can hold anything: whole columns are cut at the last used row. */
  clip(reference: Reference): Reference | undefined;
  matrixOf(reference: Reference): Matrix;
  tableReference(structured: NonNullable<ReturnType<typeof parseStructRef>>, at: Position): Reference | undefined;
  nameFormula(name: string, at: Position): CompiledFormula | undefined;
  today(): Date;
  /** #VALUE! for a format that is none. */
  formatNumber(value: number, format: string): CellValue;
}

export type Evaluator = (at: Position, workspace: Workspace) => Operand;
export type FunctionCompiler = (args: readonly Evaluator[]) => Evaluator;

export interface CompiledFormula {
  readonly evaluate: Evaluator;
  /** The ranges whose change makes the result stale. */
  readonly precedents: readonly Evaluator[];
  /** True when the result also depends on names or tables, which have no cells of their own. */
  readonly usesNames: boolean;
  /** True when the result also depends on the day. */
  readonly isVolatile: boolean;
}

/** Thrown while compiling: this program does not know a function or construct, so the value in the file stays. */
export class UnsupportedFormula extends Error {}

/**
 * @param relative the formula in R1C1 form, as all cells of a filled column share it
 * @param functionNamed the compiler of a function, without `_xlfn.`; undefined when unknown
 */
export function compileFormula(
  relative: string,
  functionNamed: (name: string) => FunctionCompiler | undefined,
): CompiledFormula {
  const compiler = new FormulaCompiler(functionNamed);
  const ast = parse(tokenize(relative, { r1c1: true, mergeRefs: true }));
  if (!ast) throw new UnsupportedFormula(relative);
  const evaluate = compiler.expression(ast);
  const { precedents, usesNames, isVolatile } = compiler;
  return { evaluate, precedents, usesNames, isVolatile };
}

class FormulaCompiler {
  readonly precedents: Evaluator[] = [];
  usesNames = false;
  isVolatile = false;

  constructor(private readonly functionNamed: (name: string) => FunctionCompiler | undefined) {}

  expression(node: AstExpression): Evaluator {
    switch (node.type) {
      case 'Literal':
        return constant(node.value);
      case 'ErrorLiteral':
        return constant(CellError.of(node.value));
      case 'ArrayExpression':
        return constant(node.elements.map((row) => row.map(literalValue)));
      case 'ReferenceIdentifier':
        return this.reference(node.value, node.kind);
      case 'UnaryExpression':
        return this.unary(node.operator, node.arguments[0]!);
      case 'BinaryExpression':
        return this.binary(node.operator, node.arguments);
      case 'CallExpression':
        return this.call(node.callee.type === 'Identifier' ? node.callee.name : '', node.arguments);
      default:
        throw new UnsupportedFormula(node.type);
    }
  }

  private unary(operator: Parameters<typeof unaryOperator>[0], argument: AstExpression): Evaluator {
    const operation = unaryOperator(operator);
    if (!operation) throw new UnsupportedFormula(operator);
    const operand = this.expression(argument);
    return (at, workspace) => mapOperand(settle(operand(at, workspace), at, workspace), operation);
  }

  private binary(operator: Parameters<typeof binaryOperator>[0], args: readonly AstExpression[]): Evaluator {
    const operation = binaryOperator(operator);
    if (!operation) throw new UnsupportedFormula(operator);
    const left = this.expression(args[0]!);
    const right = this.expression(args[1]!);
    return (at, workspace) =>
      combine(settle(left(at, workspace), at, workspace), settle(right(at, workspace), at, workspace), operation);
  }

  private call(name: string, args: readonly (AstExpression | null | undefined)[]): Evaluator {
    const plainName = name.replace(/^_xlfn\.|^_xlws\./gi, '').toUpperCase();
    const compiler = this.functionNamed(plainName);
    if (!compiler) throw new UnsupportedFormula(name);
    if (plainName === 'TODAY') this.isVolatile = true;
    return compiler(args.map((arg) => (arg ? this.expression(arg) : constant(null))));
  }

  private reference(text: string, kind: string): Evaluator {
    const evaluator = kind === 'table' ? this.structured(text) : kind === 'name' ? this.name(text) : range(text);
    if (kind !== 'name') this.precedents.push(evaluator);
    return evaluator;
  }

  private structured(text: string): Evaluator {
    this.usesNames = true;
    const parsed = parseStructRef(text);
    if (!parsed) throw new UnsupportedFormula(text);
    return (at, workspace) => workspace.tableReference(parsed, at) ?? REFERENCE_ERROR;
  }

  private name(text: string): Evaluator {
    this.usesNames = true;
    const evaluator: Evaluator = (at, workspace) => {
      const formula = workspace.nameFormula(text, at);
      return formula ? formula.evaluate(at, workspace) : CellError.of('#NAME?');
    };
    this.precedents.push(evaluator);
    return evaluator;
  }
}

function constant(value: Operand): Evaluator {
  return () => value;
}

function literalValue(node: AstExpression): CellValue {
  if (node.type === 'Literal') return node.value;
  if (node.type === 'ErrorLiteral') return CellError.of(node.value);
  if (node.type === 'UnaryExpression') {
    const value = literalValue(node.arguments[0]!);
    return typeof value === 'number' && node.operator === '-' ? -value : value;
  }
  throw new UnsupportedFormula('array element');
}

function range(text: string): Evaluator {
  const parsed = parseR1C1Ref(text);
  if (!parsed || !('range' in parsed) || parsed.workbookName) throw new UnsupportedFormula(text);
  const { sheetName } = parsed;
  const bounds = parsed.range;
  return (at, workspace) => {
    const sheet = sheetName ? workspace.sheetNamed(sheetName) : at.sheet;
    const area = placeRange(bounds, at);
    return sheet && area ? new Reference(sheet, area) : REFERENCE_ERROR;
  };
}

interface RelativeRange {
  r0?: number | null;
  r1?: number | null;
  c0?: number | null;
  c1?: number | null;
  $r0?: boolean | null;
  $r1?: boolean | null;
  $c0?: boolean | null;
  $c1?: boolean | null;
}

function placeRange(range: RelativeRange, at: Position): Area | undefined {
  const rows = placeAxis([range.r0, range.r1], [range.$r0, range.$r1], at.row, LAST_ROW);
  const columns = placeAxis([range.c0, range.c1], [range.$c0, range.$c1], at.column, LAST_COLUMN);
  const area = areaOf(rows[0], columns[0], rows[1] - rows[0] + 1, columns[1] - columns[0] + 1);
  return isValidArea(area) ? area : undefined;
}

function placeAxis(
  offsets: readonly (number | null | undefined)[],
  isAbsolute: readonly (boolean | null | undefined)[],
  base: number,
  last: number,
): [number, number] {
  if (typeof offsets[0] !== 'number' || typeof offsets[1] !== 'number') return [0, last];
  const [first, second] = offsets.map((offset, index) => (isAbsolute[index] ? offset! : base + offset!));
  return [Math.min(first!, second!), Math.max(first!, second!)];
}

/** A single value or an array; a range of several cells stays an array for the functions that want one. */
export function settle(operand: Operand, _at: Position, workspace: Workspace): CellValue | Matrix {
  if (!(operand instanceof Reference)) return operand;
  const { area, sheet } = operand;
  if (area.top === area.bottom && area.left === area.right) return workspace.valueAt(sheet, area.top, area.left);
  return workspace.matrixOf(operand);
}

/** One value: of a range the cell in the formula's own row or column (Excel's implicit intersection), of an array the first. */
export function single(operand: Operand, at: Position, workspace: Workspace): CellValue {
  if (isMatrix(operand)) return operand[0]?.[0] ?? null;
  return operand instanceof Reference ? intersect(operand, at, workspace) : operand;
}

function intersect({ sheet, area }: Reference, at: Position, workspace: Workspace): CellValue {
  const { top, left, bottom, right } = area;
  const row = top === bottom ? top : at.row;
  const column = left === right ? left : at.column;
  const isInside = row >= top && row <= bottom && column >= left && column <= right;
  return isInside ? workspace.valueAt(sheet, row, column) : CellError.of('#VALUE!');
}

export function mapOperand(
  operand: CellValue | Matrix,
  operation: (value: CellValue) => CellValue,
): CellValue | Matrix {
  return isMatrix(operand) ? operand.map((row) => row.map(operation)) : operation(operand);
}

/** Applies an operator cell by cell; a single row or column is repeated along the other side. */
export function combine(
  a: CellValue | Matrix,
  b: CellValue | Matrix,
  operation: (a: CellValue, b: CellValue) => CellValue,
): CellValue | Matrix {
  if (!isMatrix(a) && !isMatrix(b)) return operation(a, b);
  const left = isMatrix(a) ? a : [[a]];
  const right = isMatrix(b) ? b : [[b]];
  const rows = Math.max(left.length, right.length);
  const columns = Math.max(left[0]?.length ?? 0, right[0]?.length ?? 0);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => operation(pick(left, row, column), pick(right, row, column))),
  );
}

function pick(matrix: Matrix, row: number, column: number): CellValue {
  const line = matrix.length === 1 ? matrix[0] : matrix[row];
  const value = line?.length === 1 ? line[0] : line?.[column];
  return value === undefined ? CellError.of('#N/A') : value;
}
