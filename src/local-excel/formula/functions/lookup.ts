import { CellError, type CellValue } from '../../cells/Cell';
import { areaOf, columnCount, rowCount, type Area } from '../../cells/Area';
import { settle, single, type FunctionCompiler, type Position, type Workspace } from '../compile';
import { order } from '../operators';
import { NA, REFERENCE_ERROR, Reference, VALUE_ERROR, isMatrix, type Matrix, type Operand } from '../values';

/** INDEX and MATCH, which work on references without reading more than they need. */
export const LOOKUP_FUNCTIONS: Record<string, FunctionCompiler> = {
  INDEX:
    ([source, row, column]) =>
    (at, workspace) => {
      const operand = source!(at, workspace);
      const numbers = [row, column].map((arg) => (arg ? single(arg(at, workspace), at, workspace) : null));
      const error = numbers.find((number) => number instanceof CellError);
      if (error) return error;
      return index(operand, Number(numbers[0] ?? 0), column ? Number(numbers[1] ?? 0) : undefined);
    },
  MATCH:
    ([wanted, list, type]) =>
    (at, workspace) => {
      const value = single(wanted!(at, workspace), at, workspace);
      if (value instanceof CellError) return value;
      const mode = type ? Number(single(type(at, workspace), at, workspace)) : 1;
      return match(value, vector(list!(at, workspace), at, workspace), mode);
    },
};

/** Row and column count from 1; 0 is the whole row or column; one number alone runs along a vector. */
function index(operand: Operand, first: number, second: number | undefined): Operand {
  if (!(operand instanceof Reference) && !isMatrix(operand)) return operand;
  const [height, width] = sizeOf(operand);
  const [row, column] = second === undefined ? alongVector(first, height, width) : [first, second];
  if (row < 0 || column < 0) return VALUE_ERROR;
  if (row > height || column > width) return REFERENCE_ERROR;
  const top = Math.max(row - 1, 0);
  const left = Math.max(column - 1, 0);
  return part(operand, areaOf(top, left, row === 0 ? height : 1, column === 0 ? width : 1));
}

function alongVector(position: number, height: number, width: number): [row: number, column: number] {
  if (height === 1) return [1, position];
  return [position, width === 1 ? 1 : 0];
}

function sizeOf(operand: Reference | Matrix): [height: number, width: number] {
  if (operand instanceof Reference) return [rowCount(operand.area), columnCount(operand.area)];
  return [operand.length, operand[0]?.length ?? 0];
}

/** @param area relative to the operand's first cell */
function part(operand: Reference | Matrix, area: Area): Operand {
  if (operand instanceof Reference) {
    const { top, left } = operand.area;
    const moved = areaOf(top + area.top, left + area.left, rowCount(area), columnCount(area));
    return new Reference(operand.sheet, moved);
  }
  return operand.slice(area.top, area.bottom + 1).map((line) => line.slice(area.left, area.right + 1));
}

function vector(operand: Operand, at: Position, workspace: Workspace): readonly CellValue[] {
  const clipped = operand instanceof Reference ? workspace.clip(operand) : operand;
  if (clipped === undefined) return [];
  const values = settle(clipped, at, workspace);
  return isMatrix(values) ? values.flat() : [values];
}

function match(value: Exclude<CellValue, CellError>, list: readonly CellValue[], mode: number): CellValue {
  const isSameKind = (other: CellValue): other is Exclude<CellValue, CellError> =>
    !(other instanceof CellError) && other !== null && typeof other === typeof (value ?? 0);
  if (mode === 0) {
    const found = list.findIndex((other) => isSameKind(other) && order(other, value) === 0);
    return found < 0 ? NA : found + 1;
  }
  let best = -1;
  list.forEach((other, position) => {
    if (isSameKind(other) && (mode > 0 ? order(other, value) <= 0 : order(other, value) >= 0)) best = position;
  });
  return best < 0 ? NA : best + 1;
}
