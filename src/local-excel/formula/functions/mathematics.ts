import { CellError, type CellValue } from '../../cells/Cell';
import { heightOf } from '../arrays';
import { power } from '../operators';
import { DIVISION_BY_ZERO, NUMBER_ERROR, VALUE_ERROR, fifteenDigits, type Matrix, type Operand } from '../values';
import { UnsupportedFormula } from '../Workspace';
import { fromLibrary } from './fromLibrary';
import type { FunctionRule, FunctionTable } from '../FunctionRule';
import { ofNumbers, ofPairs, sumOf, type Numbers } from './ofNumbers';

export const MATHEMATICS_FUNCTIONS: FunctionTable = {
  ...fromLibrary('n', 'ACOS ACOSH ACOT ACOTH ASIN ASINH ATAN ATANH COS COSH COT COTH CSC CSCH DEGREES RADIANS'),
  ...fromLibrary('n', 'SEC SECH SIN SINH SQRTPI TAN TANH'),
  ...fromLibrary('t', 'ARABIC'),
  ABS: ['n', Math.abs],
  ATAN2: ['nn', (x: number, y: number) => (x === 0 && y === 0 ? DIVISION_BY_ZERO : Math.atan2(y, x))],
  BASE: ['ii[i]', toBase],
  CEILING: ['nn', toMultiple(Math.ceil)],
  'CEILING.MATH': ['n[nn]', toMultipleOf(Math.ceil, awayFromZero)],
  'CEILING.PRECISE': ['n[n]', toMultipleOf(Math.ceil, Math.ceil)],
  COMBIN: ['ii', combinations],
  COMBINA: ['ii', (total: number, chosen: number) => (chosen === 0 ? 1 : combinations(total + chosen - 1, chosen))],
  DECIMAL: ['ti', fromBase],
  EVEN: ['n', (value: number) => 2 * awayFromZero(value / 2)],
  EXP: ['n', Math.exp],
  FACT: ['i', (value: number) => (value < 0 ? NUMBER_ERROR : factorial(value, 1))],
  FACTDOUBLE: ['i', (value: number) => (value < -1 ? NUMBER_ERROR : factorial(value, 2))],
  FLOOR: ['nn', toMultiple(Math.floor)],
  'FLOOR.MATH': ['n[nn]', toMultipleOf(Math.floor, Math.trunc)],
  'FLOOR.PRECISE': ['n[n]', toMultipleOf(Math.floor, Math.floor)],
  GCD: ofWholeNumbers((numbers) => numbers.reduce(commonDivisor, 0)),
  INT: ['n', (value: number) => certain(Math.floor, value)],
  'ISO.CEILING': ['n[n]', toMultipleOf(Math.ceil, Math.ceil)],
  LCM: ofWholeNumbers((numbers) =>
    numbers.includes(0) ? 0 : numbers.reduce((a, b) => (a * b) / commonDivisor(a, b), 1),
  ),
  LN: ['n', (value: number) => logarithm(value, Math.E)],
  LOG: ['n[n]', logarithm],
  LOG10: ['n', (value: number) => logarithm(value)],
  MMULT: ['MM', multiply],
  MOD: [
    'nn',
    (value: number, by: number) => (by === 0 ? DIVISION_BY_ZERO : value - by * certain(Math.floor, value / by)),
  ],
  MROUND: ['nn', toNearest],
  ODD: ['n', (value: number) => Math.sign(value || 1) * (2 * Math.ceil((Math.abs(value) - 1) / 2) + 1 || 1)],
  PI: ['', () => Math.PI],
  POWER: ['nn', power],
  PRODUCT: ofNumbers((numbers) => numbers.reduce((product, value) => product * value, numbers.length === 0 ? 0 : 1)),
  QUOTIENT: ['nn', (value: number, by: number) => (by === 0 ? DIVISION_BY_ZERO : certain(Math.trunc, value / by))],
  ROMAN: ['i[i]', roman],
  ROUND: ['ni', (value: number, digits: number) => roundBy(Math.round, fifteenDigits(value), digits)],
  ROUNDDOWN: ['ni', (value: number, digits: number) => roundBy(Math.floor, value, digits)],
  ROUNDUP: ['ni', (value: number, digits: number) => roundBy(Math.ceil, value, digits)],
  SIGN: ['n', Math.sign],
  SQRT: ['n', (value: number) => (value < 0 ? NUMBER_ERROR : Math.sqrt(value))],
  SUM: ofNumbers(sumOf, 'S{S}'),
  SUMPRODUCT: ['M{M}', sumProduct],
  SUMSQ: ofNumbers((numbers) => sumOf(numbers.map((value) => value * value)), 'S{S}'),
  SUMX2MY2: ofPairs((xs, ys) => sumOf(xs.map((x, index) => x * x - ys[index]! ** 2))),
  SUMX2PY2: ofPairs((xs, ys) => sumOf(xs.map((x, index) => x * x + ys[index]! ** 2))),
  SUMXMY2: ofPairs((xs, ys) => sumOf(xs.map((x, index) => (x - ys[index]!) ** 2))),
  TRUNC: ['n[i]', (value: number, digits = 0) => roundBy(Math.floor, value, digits)],
};

type Rounding = (value: number) => number;

/** Away from zero at .5. */
function halfUp(value: number): number {
  return Math.sign(value) * Math.round(Math.abs(value));
}

function awayFromZero(value: number): number {
  return Math.sign(value) * Math.ceil(Math.abs(value));
}

/** The step has the number's sign, or rounds a negative number up or down. */
function toMultiple(rounding: Rounding): (value: number, step: number) => CellValue {
  return (value, step) => {
    if (value > 0 && step < 0) return NUMBER_ERROR;
    if (step === 0) return value !== 0 && rounding === Math.floor ? DIVISION_BY_ZERO : 0;
    return step * rounding(fifteenDigits(value / step));
  };
}

/** The step's sign does not count; a mode other than 0 rounds negative numbers the other way. */
function toMultipleOf(rounding: Rounding, otherway: Rounding): (value: number, step?: number, mode?: number) => number {
  return (value, step = 1, mode = 0) => {
    const size = Math.abs(step);
    return size === 0 ? 0 : size * (mode !== 0 && value < 0 ? otherway : rounding)(fifteenDigits(value / size));
  };
}

function toNearest(value: number, step: number): CellValue {
  if (value * step < 0) return NUMBER_ERROR;
  return step === 0 ? 0 : step * certain(halfUp, value / step);
}

/** Rounds the size of a number at a decimal place, counted in decimals: 8.45 has no 844.9999 hundredths. */
function roundBy(rounding: Rounding, value: number, digits: number): number {
  return Math.sign(value) * shifted(certain(rounding, shifted(Math.abs(value), digits)), -digits);
}

/** What Excel makes of 434.99999999999994 is documented nowhere. */
function certain(rounding: Rounding, value: number): number {
  const rounded = rounding(value);
  if (rounded !== rounding(fifteenDigits(value))) throw new UnsupportedFormula('a digit beyond the 15th decides');
  return rounded;
}

function shifted(value: number, places: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

function logarithm(value: number, base = 10): CellValue {
  if (value <= 0 || base <= 0) return NUMBER_ERROR;
  if (base === 1) return DIVISION_BY_ZERO;
  if (base === 10) return Math.log10(value);
  return base === 2 ? Math.log2(value) : Math.log(value) / Math.log(base);
}

function factorial(value: number, step: number): number {
  let product = 1;
  for (let factor = value; factor > 1 && product < Infinity; factor -= step) product *= factor;
  return product;
}

export function combinations(total: number, chosen: number): CellValue {
  if (chosen < 0 || chosen > total) return NUMBER_ERROR;
  let count = 1;
  for (let index = 1; index <= Math.min(chosen, total - chosen); index++) count *= (total - index + 1) / index;
  return Math.round(count);
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

function ofWholeNumbers(total: (numbers: Numbers) => number): FunctionRule {
  return ofNumbers((numbers) =>
    numbers.some((value) => value < 0) ? NUMBER_ERROR : total(numbers.map((value) => Math.trunc(value))),
  );
}

const ROMAN_DIGITS: readonly (readonly [letters: string, value: number])[] = [
  ...Object.entries({
    M: 1000,
    CM: 900,
    D: 500,
    CD: 400,
    C: 100,
    XC: 90,
    L: 50,
    XL: 40,
    X: 10,
    IX: 9,
    V: 5,
    IV: 4,
    I: 1,
  }),
];

/** The classic form; the shorter ones are beyond this program. */
function roman(value: number, form = 0): CellValue {
  if (value < 0 || value > 3999) return VALUE_ERROR;
  if (form !== 0) throw new UnsupportedFormula('a short Roman number');
  let rest = value;
  return ROMAN_DIGITS.map(([letters, size]) => {
    const times = Math.floor(rest / size);
    rest -= times * size;
    return letters.repeat(times);
  }).join('');
}

function isBase(base: number): boolean {
  return base >= 2 && base <= 36;
}

function toBase(value: number, base: number, length = 0): CellValue {
  return value < 0 || !isBase(base) || length < 0
    ? NUMBER_ERROR
    : value.toString(base).toUpperCase().padStart(length, '0');
}

function fromBase(text: string, base: number): CellValue {
  const value = parseInt(text, base);
  const isWhole = text === '' || value.toString(base) === text.toLowerCase().replace(/^0+(?=.)/, '');
  return isBase(base) && isWhole ? value || 0 : NUMBER_ERROR;
}

/** Anything that is not a number counts as 0; arrays of different size are #VALUE!. */
function sumProduct(...matrices: Matrix[]): CellValue {
  const height = heightOf(matrices[0]!);
  const width = matrices[0]![0]?.length ?? 0;
  if (!matrices.every((matrix) => heightOf(matrix) === height && matrix[0]?.length === width)) return VALUE_ERROR;
  const length = Math.max(...matrices.map((matrix) => matrix.length));
  let sum = 0;
  for (let row = 0; row < length; row++) {
    const repeats = row === length - 1 ? height - row : 1;
    for (let column = 0; column < width; column++) {
      const factors = matrices.map((matrix) => (matrix[row] ?? matrix.at(-1)!)[column]!);
      const error = factors.find((factor) => factor instanceof CellError);
      if (error) return error;
      sum +=
        repeats * factors.reduce<number>((product, factor) => product * (typeof factor === 'number' ? factor : 0), 1);
    }
  }
  return sum;
}

function multiply(left: Matrix, right: Matrix): Operand {
  const isNumeric = [left, right].every(
    (matrix) => !matrix.tail && matrix.flat().every((cell) => typeof cell === 'number'),
  );
  if (!isNumeric || left[0]!.length !== right.length) return VALUE_ERROR;
  return left.map((row) =>
    right[0]!.map((_, column) => sumOf(row.map((cell, index) => Number(cell) * Number(right[index]![column])))),
  );
}
