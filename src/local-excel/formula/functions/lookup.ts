import { CellError, type CellValue } from '../../book/Cell';
import { areaOf, columnCount, rowCount } from '../../book/Area';
import { settle, single, type FunctionCompiler, type Position, type Workspace } from '../compile';
import { order } from '../operators';
import { NA, REFERENCE_ERROR, Reference, VALUE_ERROR, isMatrix, type Operand } from '../values';

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
function index(operand: Operand, row: number, column: number | undefined): Operand {
  const height = operand instanceof Reference ? rowCount(operand.area) : isMatrix(operand) ? operand.length : 1;
  const width =
    operand instanceof Reference ? columnCount(operand.area) : isMatrix(operand) ? (operand[0]?.length ?? 0) : 1;
  const [r, c] = column === undefined && height === 1 ? [1, row] : [row, column ?? (width === 1 ? 1 : 0)];
  if (r < 0 || c < 0) return VALUE_ERROR;
  if (r > height || c > width) return REFERENCE_ERROR;
  if (operand instanceof Reference) {
    const { top, left } = operand.area;
    const area = areaOf(top + Math.max(r - 1, 0), left + Math.max(c - 1, 0), r === 0 ? height : 1, c === 0 ? width : 1);
    return new Reference(operand.sheet, area);
  }
  if (!isMatrix(operand)) return operand;
  const rows = r === 0 ? operand : [operand[r - 1]!];
  const cells = rows.map((line) => (c === 0 ? line : [line[c - 1]!]));
  return cells.length === 1 && cells[0]!.length === 1 ? cells[0]![0]! : cells;
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
