import { CellError, type CellValue } from '../cells/Cell';
import { firstOf, cellsOf, intersected, lift, matrixOf, settle, usedCells } from './arrays';
import { Grid } from './Grid';
import {
  NUMBER_ERROR,
  Reference,
  Union,
  isMatrix,
  toBoolean,
  toNumber,
  toText,
  type Matrix,
  type Operand,
} from './values';
import { UnsupportedFormula, type Evaluator, type Position, type Workspace } from './Workspace';

/**
 * A function: how its arguments are taken, and what it makes of them. The signature has one letter per argument,
 * `[…]` around those that may be missing, `{…}` around those that may be repeated:
 *
 * One value; an array or, in an array formula, a range is answered cell by cell, and an error is the answer:
 * `t` text, `n` number, `i` number without its decimals, `d` day as serial number (#NUM! outside Excel's calendar),
 * `b` boolean, `v` as it is; `e` as it is, errors too.
 * Many values: `N` the numbers SUM would see (`S` when zeros make no difference), `B` the booleans AND would see, `L` a value or the cells of a range that
 * can hold anything, `m` a matrix, `g` cells read one by one, `R` whatever it is. `M` and `G` are `m` and `g` inside
 * of which ranges stand for all their cells, in any formula.
 */
export type FunctionRule =
  | readonly [signature: string, call: (...args: never[]) => Operand]
  | { readonly signature: string; readonly compile: FunctionCompiler };

export type FunctionTable = Readonly<Record<string, FunctionRule>>;

/** For functions that evaluate their arguments themselves, or look at the workbook. */
export type FunctionCompiler = (args: readonly Evaluator[], isArray: boolean) => Evaluator;

type Take = (operand: Operand, at: Position, workspace: Workspace) => unknown;

const COERCE: Readonly<Record<string, (value: CellValue) => unknown>> = {
  t: toText,
  n: toNumber,
  i: toWhole,
  d: toDay,
  b: toBoolean,
  v: (value) => value,
  e: (value) => value,
};

const TAKE: Readonly<Record<string, Take>> = {
  N: (operand, _, workspace) => numbersOf(operand, workspace),
  S: (operand, _, workspace) => numbersOf(operand, workspace, (value) => value === 0),
  B: (operand, _, workspace) => booleansOf(operand, workspace),
  L: (operand, _, workspace) => listOf(operand, workspace),
  m: (operand, _, workspace) => toMatrix(operand, workspace),
  g: (operand, _, workspace) => toGrid(operand, workspace),
  R: (operand) => operand,
};

/** The same rule under several names, separated by blanks. */
export function named(names: string, rule: FunctionRule): FunctionTable {
  return Object.fromEntries(names.split(' ').map((name) => [name, rule]));
}

export function lazy(signature: string, compile: FunctionCompiler): FunctionRule {
  return { signature, compile };
}

/** The letter of each argument; undefined when the function does not take that many. */
export function argumentKinds(rule: FunctionRule, count: number): string | undefined {
  const signature = 'compile' in rule ? rule.signature : rule[0];
  const [, required = '', optional = '', repeated = ''] = /^(\w*)(?:\[(\w*)\])?(?:\{(\w*)\})?$/.exec(signature)!;
  const most = required + optional;
  const rest = repeated ? repeated.repeat(Math.ceil(Math.max(count - most.length, 0) / repeated.length)) : '';
  const kinds = (most + rest).slice(0, Math.max(count, 0));
  const isWhole = count <= most.length || (repeated !== '' && (count - most.length) % repeated.length === 0);
  return count >= required.length && isWhole ? kinds : undefined;
}

export function forcesArray(kind: string): boolean {
  return kind === 'M' || kind === 'G';
}

export function compileCall(
  rule: FunctionRule,
  kinds: string,
  args: readonly Evaluator[],
  isArray: boolean,
): Evaluator {
  if ('compile' in rule) return rule.compile(args, isArray);
  const call = rule[1] as (...given: unknown[]) => Operand;
  const takes = [...kinds].map((kind) => TAKE[forcesArray(kind) ? kind.toLowerCase() : kind] ?? singleTaker(isArray));
  const coercions = [...kinds].map((kind) => COERCE[kind]);
  const singles = coercions.flatMap((coerce, index) => (coerce ? [index] : []));
  const answer = (given: readonly unknown[]): Operand => {
    const coerced: unknown[] = [];
    for (let index = 0; index < given.length; index++) {
      const value = coercions[index]?.(given[index] as CellValue) ?? given[index];
      if (value instanceof CellError && kinds[index] !== 'e') return value;
      coerced.push(value);
    }
    return finite(call(...coerced));
  };
  return (at, workspace) => {
    const given = args.map((arg, index) => takes[index]!(arg(at, workspace), at, workspace));
    if (!singles.some((index) => Array.isArray(given[index]))) return answer(given);
    return lift(
      singles.map((index) => given[index] as CellValue | Matrix),
      (values) => {
        const cell = [...given];
        singles.forEach((index, position) => (cell[index] = values[position]));
        return firstOf(settle(answer(cell), workspace));
      },
    );
  };
}

/** How an argument that stands for one value is taken: of a range all cells in an array formula, else one. */
export function singleTaker(isArray: boolean): (...taken: Parameters<Take>) => CellValue | Matrix {
  return isArray ? (operand, _, workspace) => settle(operand, workspace) : intersected;
}

function finite(result: Operand): Operand {
  if (typeof result !== 'number') return result;
  return Number.isFinite(result) ? result + 0 : NUMBER_ERROR;
}

function toWhole(value: CellValue): number | CellError {
  const number = toNumber(value);
  return typeof number === 'number' ? Math.trunc(number) : number;
}

const LAST_DAY = 2_958_465;

function toDay(value: CellValue): number | CellError {
  const number = toNumber(value);
  if (typeof number !== 'number') return number;
  return number >= 0 && number < LAST_DAY + 1 ? Math.floor(number) : NUMBER_ERROR;
}

/** Texts, booleans and blanks inside a range or array do not count, given directly they do. */
export function numbersOf(
  operand: Operand,
  workspace: Workspace,
  isIdle: (value: number) => boolean = () => false,
): number[] | CellError {
  const inRange = (value: CellValue) => (typeof value === 'number' ? value : undefined);
  return collect(listOf(operand, workspace), inRange, toNumber, isIdle);
}

function booleansOf(operand: Operand, workspace: Workspace): boolean[] | CellError {
  const inRange = (value: CellValue) =>
    value === null || typeof value === 'string' ? undefined : (toBoolean(value) as boolean);
  return collect(listOf(operand, workspace), inRange, toBoolean, () => true);
}

/** @param isIdle whether a value makes no difference when it comes again */
function collect<T extends number | boolean>(
  list: CellValue | Matrix,
  inRange: (value: CellValue) => T | undefined,
  direct: (value: CellValue) => T | CellError,
  isIdle: (value: T) => boolean,
): T[] | CellError {
  if (!isMatrix(list)) {
    const value = direct(list);
    return value instanceof CellError ? value : [value];
  }
  const isLeftOut = (value: T | undefined): boolean => value === undefined || isIdle(value);
  const found: T[] = [];
  for (const value of cellsOf(list, (cell) => cell instanceof CellError || isLeftOut(inRange(cell)))) {
    if (value instanceof CellError) return value;
    const counted = inRange(value);
    if (counted !== undefined) found.push(counted);
  }
  return found;
}

/** A value given directly, or the cells of a range that can hold anything. */
export function listOf(operand: Operand, workspace: Workspace): CellValue | Matrix {
  if (operand instanceof Union) return operand.parts.flatMap((part) => [...usedCells(part, workspace)]);
  return operand instanceof Reference ? usedCells(operand, workspace) : operand;
}

function toMatrix(operand: Operand, workspace: Workspace): Matrix | CellError {
  if (operand instanceof Reference) return matrixOf(operand, workspace);
  if (operand instanceof Union) throw new UnsupportedFormula('several ranges in one argument');
  return isMatrix(operand) ? operand : operand instanceof CellError ? operand : [[operand]];
}

function toGrid(operand: Operand, workspace: Workspace): Grid | CellError {
  const matrix = operand instanceof Reference ? operand : toMatrix(operand, workspace);
  return matrix instanceof CellError ? matrix : Grid.of(matrix, workspace);
}
