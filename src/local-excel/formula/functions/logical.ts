import { CellError, type CellValue } from '../../cells/Cell';
import { settle, single, type Evaluator, type FunctionCompiler } from '../compile';
import { NA, isMatrix, toBoolean, type Matrix } from '../values';

/** IF and its like: only the branch that is needed is evaluated. */
export const LOGICAL_FUNCTIONS: Record<string, FunctionCompiler> = {
  IF:
    ([condition, whenTrue, whenFalse]) =>
    (at, workspace) => {
      const test = toBoolean(single(condition!(at, workspace), at, workspace));
      if (test instanceof CellError) return test;
      const branch = test ? whenTrue : whenFalse;
      return branch ? branch(at, workspace) : test;
    },
  IFERROR: ([value, fallback]) => replaceErrors(value!, fallback!, () => true),
  IFNA: ([value, fallback]) => replaceErrors(value!, fallback!, (error) => error === NA),
  IFS: (args) => (at, workspace) => {
    for (let index = 0; index + 1 < args.length; index += 2) {
      const test = toBoolean(single(args[index]!(at, workspace), at, workspace));
      if (test instanceof CellError) return test;
      if (test) return args[index + 1]!(at, workspace);
    }
    return NA;
  },
  CHOOSE:
    ([index, ...choices]) =>
    (at, workspace) => {
      const number = single(index!(at, workspace), at, workspace);
      if (number instanceof CellError) return number;
      return choices[Math.trunc(Number(number)) - 1]?.(at, workspace) ?? CellError.of('#VALUE!');
    },
  AND: (args) => junction(args, (values) => values.every(Boolean)),
  OR: (args) => junction(args, (values) => values.some(Boolean)),
  XOR: (args) => junction(args, (values) => values.filter(Boolean).length % 2 === 1),
  NOT:
    ([value]) =>
    (at, workspace) => {
      const test = toBoolean(single(value!(at, workspace), at, workspace));
      return test instanceof CellError ? test : !test;
    },
};

function replaceErrors(value: Evaluator, fallback: Evaluator, isCaught: (error: CellError) => boolean): Evaluator {
  return (at, workspace) => {
    const result = settle(value(at, workspace), at, workspace);
    const isError = result instanceof CellError && isCaught(result);
    return isError ? fallback(at, workspace) : result;
  };
}

/** Texts and blanks inside ranges do not count; with nothing to judge the result is #VALUE!. */
function junction(args: readonly Evaluator[], judge: (values: boolean[]) => boolean): Evaluator {
  return (at, workspace) => {
    const values: boolean[] = [];
    for (const arg of args) {
      const operand = settle(arg(at, workspace), at, workspace);
      for (const value of isMatrix(operand) ? relevant(operand) : [operand]) {
        const test = toBoolean(value);
        if (test instanceof CellError) return test;
        values.push(test);
      }
    }
    return values.length === 0 ? CellError.of('#VALUE!') : judge(values);
  };
}

function relevant(matrix: Matrix): CellValue[] {
  return matrix.flat().filter((value) => value !== null && typeof value !== 'string');
}
