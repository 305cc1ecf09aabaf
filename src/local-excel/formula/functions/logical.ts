import { CellError, type CellValue } from '../../cells/Cell';
import { lift } from '../arrays';
import { order } from '../operators';
import { NA, VALUE_ERROR, isMatrix, toBoolean, toNumber, type Operand } from '../values';
import type { Evaluator } from '../Workspace';
import { lazy, singleTaker, type FunctionCompiler, type FunctionRule, type FunctionTable } from '../FunctionRule';

/** IF and its like evaluate only the branch that is needed; for an array of conditions each cell has its own. */
export const LOGICAL_FUNCTIONS: FunctionTable = {
  TRUE: ['', () => true],
  FALSE: ['', () => false],
  NOT: ['b', (value: boolean) => !value],
  AND: junction((values) => values.every(Boolean)),
  OR: junction((values) => values.some(Boolean)),
  XOR: junction((values) => values.filter(Boolean).length % 2 === 1),
  IF: lazy('RR[R]', ([condition, whenTrue, whenFalse], isArray) =>
    branch([condition!], [whenTrue!, whenFalse ?? (() => false)], ([test]) => ifTrue(test!, 0, 1), isArray),
  ),
  IFS: lazy('RR{RR}', (args, isArray) => {
    const [tests, results] = [args.filter((_, index) => index % 2 === 0), args.filter((_, index) => index % 2 === 1)];
    const decide = (values: readonly CellValue[], from = 0): CellValue =>
      from === values.length ? NA : ifTrue(values[from]!, from, () => decide(values, from + 1));
    return branch(tests, results, decide, isArray);
  }),
  CHOOSE: lazy('RR{R}', ([index, ...choices], isArray) => {
    const decide = ([wanted]: readonly CellValue[]): CellValue => {
      const number = toNumber(wanted!);
      if (number instanceof CellError) return number;
      return number >= 1 && number < choices.length + 1 ? Math.trunc(number) - 1 : VALUE_ERROR;
    };
    return branch([index!], choices, decide, isArray);
  }),
  SWITCH: lazy('RRR{R}', (args, isArray) => {
    const fallback = args.length % 2 === 0 ? args.at(-1) : undefined;
    const pairs = args.slice(1, fallback ? -1 : undefined);
    const results = [...pairs.filter((_, index) => index % 2 === 1), ...(fallback ? [fallback] : [])];
    const cases = pairs.filter((_, index) => index % 2 === 0);
    const decide = ([value, ...wanted]: readonly CellValue[]): CellValue => {
      const found = wanted.findIndex((other) => other instanceof CellError || isSame(value!, other));
      if (value instanceof CellError) return value;
      if (found < 0) return fallback ? results.length - 1 : NA;
      return wanted[found] instanceof CellError ? wanted[found] : found;
    };
    return branch([args[0]!, ...cases], results, decide, isArray);
  }),
  IFERROR: lazy(
    'RR',
    replaceErrors(() => true),
  ),
  IFNA: lazy(
    'RR',
    replaceErrors((error) => error === NA),
  ),
};

/** With nothing to judge the result is #VALUE!. */
function junction(judge: (values: boolean[]) => boolean): FunctionRule {
  const call = (...lists: boolean[][]): Operand => {
    const values = lists.flat();
    return values.length === 0 ? VALUE_ERROR : judge(values);
  };
  return ['B{B}', call];
}

function ifTrue<T>(value: CellValue, then: CellValue, otherwise: T | (() => T)): CellValue | T {
  const test = toBoolean(value);
  if (test instanceof CellError) return test;
  if (test) return then;
  return otherwise instanceof Function ? otherwise() : otherwise;
}

function isSame(a: CellValue, b: CellValue): boolean {
  const isComparable = !(a instanceof CellError) && !(b instanceof CellError);
  return isComparable && typeof (a ?? 0) === typeof (b ?? 0) && order(a, b) === 0;
}

/** @param decide the position of the branch the tests choose, or an error */
function branch(
  tests: readonly Evaluator[],
  branches: readonly Evaluator[],
  decide: (values: readonly CellValue[]) => CellValue,
  isArray: boolean,
): Evaluator {
  const take = singleTaker(isArray);
  return (at, workspace) => {
    const values = tests.map((test) => take(test(at, workspace), at, workspace));
    const decision = values.some(isMatrix) ? lift(values, decide) : decide(values as CellValue[]);
    if (!isMatrix(decision)) return typeof decision === 'number' ? branches[decision]!(at, workspace) : decision;
    const needed = new Set(decision.flat());
    // Here a range stands for all its cells in any formula: IF({1,0},B:B,A:A).
    const all = singleTaker(true);
    const results = branches.map((result, index) =>
      needed.has(index) ? all(result(at, workspace), at, workspace) : null,
    );
    return lift([decision, ...results], ([chosen, ...given]) =>
      typeof chosen === 'number' ? given[chosen]! : chosen!,
    );
  };
}

function replaceErrors(isCaught: (error: CellError) => boolean): FunctionCompiler {
  return ([value, fallback], isArray) => {
    const take = singleTaker(isArray);
    const isReplaced = (found: CellValue): boolean => found instanceof CellError && isCaught(found);
    return (at, workspace) => {
      const found = take(value!(at, workspace), at, workspace);
      const instead = () => take(fallback!(at, workspace), at, workspace);
      if (isMatrix(found)) return lift([found, instead()], ([own, other]) => (isReplaced(own!) ? other! : own!));
      return isReplaced(found) ? instead() : found;
    };
  };
}
