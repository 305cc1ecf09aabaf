import { type CellValue } from '../cells/Cell';
import { NA, Reference, Union, VALUE_ERROR, isMatrix, type Matrix, type Operand } from './values';
import { UnsupportedFormula, type Position, type Workspace } from './Workspace';

/** A single value or an array; a range of several cells becomes an array. */
export function settle(operand: Operand, workspace: Workspace): CellValue | Matrix {
  if (operand instanceof Union) return VALUE_ERROR;
  if (!(operand instanceof Reference)) return operand;
  const { area, sheet } = operand;
  if (area.top === area.bottom && area.left === area.right) return workspace.knownValue(sheet, area.top, area.left);
  return matrixOf(operand, workspace);
}

/** A single value or an array written as such: of a range the cell in the formula's own row or column. */
export function intersected(operand: Operand, at: Position, workspace: Workspace): CellValue | Matrix {
  return operand instanceof Reference ? intersect(operand, at, workspace) : settle(operand, workspace);
}

/** One value: of a range the cell in the formula's own row or column, of an array the first. */
export function single(operand: Operand, at: Position, workspace: Workspace): CellValue {
  return firstOf(intersected(operand, at, workspace));
}

export function firstOf(value: CellValue | Matrix): CellValue {
  return isMatrix(value) ? (value[0]?.[0] ?? null) : value;
}

function intersect({ sheet, area }: Reference, at: Position, workspace: Workspace): CellValue {
  const { top, left, bottom, right } = area;
  const row = top === bottom ? top : at.row;
  const column = left === right ? left : at.column;
  const isInside = row >= top && row <= bottom && column >= left && column <= right;
  return isInside ? workspace.knownValue(sheet, row, column) : VALUE_ERROR;
}

/** The cells of a range: those in use and one blank row, which stands for all that follow. */
export function matrixOf(reference: Reference, workspace: Workspace): Matrix {
  const { area } = reference;
  const used = workspace.clip(reference)?.area.bottom ?? area.top - 1;
  const bottom = Math.min(area.bottom, used + 1);
  return withTail(rowsOf(reference, bottom, workspace), area.bottom - bottom);
}

/** The cells of a range that can hold anything; the rest is blank. */
export function usedCells(reference: Reference, workspace: Workspace): Matrix {
  const clipped = workspace.clip(reference);
  return clipped ? rowsOf(clipped, clipped.area.bottom, workspace) : [];
}

function rowsOf({ sheet, area }: Reference, bottom: number, workspace: Workspace): CellValue[][] {
  const rows: CellValue[][] = [];
  for (let row = area.top; row <= bottom; row++) {
    const line: CellValue[] = [];
    for (let column = area.left; column <= area.right; column++) line.push(workspace.knownValue(sheet, row, column));
    rows.push(line);
  }
  return rows;
}

export function withTail(rows: readonly (readonly CellValue[])[], tail: number): Matrix {
  return tail > 0 ? Object.assign(rows, { tail }) : rows;
}

export function heightOf(matrix: Matrix): number {
  return matrix.length + (matrix.tail ?? 0);
}

/**
 * All cells, row by row.
 * @param isIdle whether a value may be left out of the repeated rows
 * @throws UnsupportedFormula for repeated rows that would have to be spelled out
 */
export function cellsOf(matrix: Matrix, isIdle: (value: CellValue) => boolean = () => false): CellValue[] {
  if (matrix.tail && !matrix.at(-1)!.every(isIdle)) throw new UnsupportedFormula('whole columns, cell by cell');
  return matrix.flat();
}

export function mapOperand(
  operand: CellValue | Matrix,
  operation: (value: CellValue) => CellValue,
): CellValue | Matrix {
  if (!isMatrix(operand)) return operation(operand);
  const rows = operand.map((row) => row.map(operation));
  return operand.tail ? withTail(rows, operand.tail) : rows;
}

/** Applies an operator cell by cell. */
export function combine(
  a: CellValue | Matrix,
  b: CellValue | Matrix,
  operation: (a: CellValue, b: CellValue) => CellValue,
): CellValue | Matrix {
  if (!isMatrix(a) && !isMatrix(b)) return operation(a, b);
  return lift([a, b], ([left, right]) => operation(left!, right!));
}

/** Answers cell by cell: a single value, row or column is repeated along the other side; what is missing is #N/A. */
export function lift(
  operands: readonly (CellValue | Matrix)[],
  operation: (values: CellValue[]) => CellValue,
): CellValue | Matrix {
  const matrices = operands.filter(isMatrix);
  if (matrices.length === 0) return operation(operands as CellValue[]);
  const height = Math.max(...matrices.map(heightOf));
  const width = Math.max(...matrices.map((matrix) => matrix[0]?.length ?? 0));
  const length = spelledRows(matrices, height);
  const rows = Array.from({ length }, (_, row) =>
    Array.from({ length: width }, (__, column) =>
      operation(operands.map((operand) => (isMatrix(operand) ? pick(operand, row, column) : operand))),
    ),
  );
  return withTail(rows, height - length);
}

/** The rows until all operands repeat their last one; a short array ends, which takes a row of its own. */
function spelledRows(matrices: readonly Matrix[], height: number): number {
  const longest = Math.max(...matrices.map((matrix) => matrix.length));
  const ends = matrices.some((matrix) => !matrix.tail && matrix.length === longest && longest > 1);
  return Math.min(height, ends ? longest + 1 : longest);
}

function pick(matrix: Matrix, row: number, column: number): CellValue {
  const isRepeated = matrix.length === 1 || (row >= matrix.length && row < heightOf(matrix));
  const line = isRepeated ? matrix.at(-1) : matrix[row];
  const value = line?.length === 1 ? line[0] : line?.[column];
  return value === undefined ? NA : value;
}
