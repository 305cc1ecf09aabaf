import { CellError, type CellValue } from '../../cells/Cell';
import { settle, type Evaluator, type FunctionCompiler, type Position, type Workspace } from '../compile';
import { DIVISION_BY_ZERO, Reference, VALUE_ERROR, isMatrix, toNumber, type Matrix } from '../values';

/** Sums and counts over ranges: texts, booleans and blanks inside a range do not count, given directly they do. */
export const AGGREGATE_FUNCTIONS: Record<string, FunctionCompiler> = {
  SUM: aggregate((numbers) => numbers.reduce((sum, value) => sum + value, 0)),
  MAX: aggregate((numbers) => numbers.reduce((highest, value) => Math.max(highest, value), -Infinity), 0),
  MIN: aggregate((numbers) => numbers.reduce((lowest, value) => Math.min(lowest, value), Infinity), 0),
  AVERAGE: aggregate((numbers) => numbers.reduce((sum, value) => sum + value, 0) / numbers.length, DIVISION_BY_ZERO),
  COUNT: count((value) => typeof value === 'number'),
  COUNTA: count((value) => value !== null),
  COUNTBLANK:
    ([range]) =>
    (at, workspace) =>
      countBlank(range!(at, workspace), at, workspace),
  SUMPRODUCT: (args) => (at, workspace) => sumProduct(args.map((arg) => asMatrix(arg, at, workspace))),
};

function aggregate(total: (numbers: number[]) => number, whenEmpty: CellValue = 0): FunctionCompiler {
  return (args) => (at, workspace) => {
    const numbers: number[] = [];
    for (const arg of args) {
      const operand = arg(at, workspace);
      const error = collect(operand instanceof Reference ? rangeValues(operand, workspace) : operand, numbers);
      if (error) return error;
    }
    return numbers.length === 0 ? whenEmpty : total(numbers);
  };
}

function collect(operand: CellValue | Matrix, into: number[]): CellError | undefined {
  if (isMatrix(operand)) {
    for (const row of operand) {
      for (const value of row) {
        if (value instanceof CellError) return value;
        if (typeof value === 'number') into.push(value);
      }
    }
    return undefined;
  }
  const number = toNumber(operand);
  if (number instanceof CellError) return number;
  into.push(number);
  return undefined;
}

function count(counts: (value: CellValue) => boolean): FunctionCompiler {
  return (args) => (at, workspace) =>
    args.reduce((total, arg) => {
      const operand = arg(at, workspace);
      const values = operand instanceof Reference ? rangeValues(operand, workspace) : operand;
      return total + (isMatrix(values) ? values.flat().filter(counts).length : counts(values) ? 1 : 0);
    }, 0);
}

/** The cells of a range that can hold anything; the rest is blank. */
function rangeValues(reference: Reference, workspace: Workspace): Matrix {
  const clipped = workspace.clip(reference);
  return clipped ? workspace.matrixOf(clipped) : [];
}

function countBlank(operand: ReturnType<Evaluator>, _at: Position, workspace: Workspace): CellValue {
  if (!(operand instanceof Reference)) return VALUE_ERROR;
  const { top, left, bottom, right } = operand.area;
  const filled = rangeValues(operand, workspace)
    .flat()
    .filter((value) => value !== null && value !== '');
  return (bottom - top + 1) * (right - left + 1) - filled.length;
}

function asMatrix(arg: Evaluator, at: Position, workspace: Workspace): Matrix {
  const operand = settle(arg(at, workspace), at, workspace);
  return isMatrix(operand) ? operand : [[operand]];
}

/** Anything that is not a number counts as 0; arrays of different size are #VALUE!. */
function sumProduct(matrices: readonly Matrix[]): CellValue {
  const [first] = matrices;
  if (!first) return VALUE_ERROR;
  const isSameSize = (matrix: Matrix): boolean =>
    matrix.length === first.length && matrix[0]?.length === first[0]?.length;
  if (!matrices.every(isSameSize)) return VALUE_ERROR;
  let sum = 0;
  for (let row = 0; row < first.length; row++) {
    for (let column = 0; column < first[row]!.length; column++) {
      const factors = matrices.map((matrix) => matrix[row]![column]!);
      const error = factors.find((factor) => factor instanceof CellError);
      if (error) return error;
      sum += factors.reduce<number>((product, factor) => product * (typeof factor === 'number' ? factor : 0), 1);
    }
  }
  return sum;
}
