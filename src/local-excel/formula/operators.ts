import type { BinaryExpression, UnaryExpression } from '@borgar/fx/xlsx';
import { CellError, type CellValue } from '../cells/Cell';
import { DIVISION_BY_ZERO, NUMBER_ERROR, toNumber, toText } from './values';

type Calculation = (a: CellValue, b: CellValue) => CellValue;

const collator = new Intl.Collator('en', { sensitivity: 'accent' });

const ARITHMETIC: Record<string, (a: number, b: number) => CellValue> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => (b === 0 ? DIVISION_BY_ZERO : a / b),
  '^': (a, b) => (Number.isFinite(a ** b) ? a ** b : NUMBER_ERROR),
};

const COMPARISON: Record<string, (order: number) => boolean> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

/** @returns undefined for the reference operators (range, union, intersection) */
export function binaryOperator(operator: BinaryExpression['operator']): Calculation | undefined {
  const arithmetic = ARITHMETIC[operator];
  if (arithmetic) return (a, b) => calculate(a, b, arithmetic);
  const comparison = COMPARISON[operator];
  if (comparison) return (a, b) => compare(a, b, comparison);
  return operator === '&' ? concatenate : undefined;
}

export function unaryOperator(operator: UnaryExpression['operator']): ((a: CellValue) => CellValue) | undefined {
  switch (operator) {
    case '-':
      return (a) => calculate(0, a, (zero, b) => zero - b);
    case '%':
      return (a) => calculate(a, 100, (value, hundred) => value / hundred);
    case '+':
      return (a) => a;
    default:
      return undefined;
  }
}

function calculate(a: CellValue, b: CellValue, operation: (a: number, b: number) => CellValue): CellValue {
  const left = toNumber(a);
  if (left instanceof CellError) return left;
  const right = toNumber(b);
  if (right instanceof CellError) return right;
  return operation(left, right);
}

function concatenate(a: CellValue, b: CellValue): CellValue {
  const left = toText(a);
  if (left instanceof CellError) return left;
  const right = toText(b);
  return right instanceof CellError ? right : left + right;
}

function compare(a: CellValue, b: CellValue, test: (order: number) => boolean): CellValue {
  if (a instanceof CellError) return a;
  if (b instanceof CellError) return b;
  return test(order(a, b));
}

/** Excel's order: numbers before texts before booleans; a blank is 0, "" or FALSE, whatever it meets; case does not count. */
export function order(a: Exclude<CellValue, CellError>, b: Exclude<CellValue, CellError>): number {
  const left = a ?? blankLike(b);
  const right = b ?? blankLike(a);
  if (typeof left === 'string' && typeof right === 'string') return collator.compare(left, right);
  if (typeof left === typeof right) return Number(left) - Number(right);
  return rank(left) - rank(right);
}

function blankLike(other: CellValue): string | number | boolean {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function rank(value: string | number | boolean): number {
  return ['number', 'string', 'boolean'].indexOf(typeof value);
}
