import { CellError, type CellValue } from '../../cells/Cell';
import { cellsOf, mapOperand } from '../arrays';
import type { Grid } from '../Grid';
import {
  DIVISION_BY_ZERO,
  NA,
  NUMBER_ERROR,
  VALUE_ERROR,
  isMatrix,
  toNumber,
  type Matrix,
  type Operand,
} from '../values';
import { UnsupportedFormula } from '../Workspace';
import { fromLibrary } from './fromLibrary';
import { named, type FunctionRule, type FunctionTable } from '../FunctionRule';
import { ofNumbers, ofPairs, pairNumbers, sumOf, type Numbers } from './ofNumbers';
import * as statistics from './statistics';

const { average, deviation, fitLine, highest, lowest, mean, positionOf, variance } = statistics;

export const STATISTICAL_FUNCTIONS: FunctionTable = {
  ...fromLibrary('nnnb', 'NORM.DIST'),
  ...fromLibrary('nnn', 'STANDARDIZE'),
  ...fromLibrary('nb', 'NORM.S.DIST'),
  ...fromLibrary('n', 'FISHER FISHERINV'),
  ...fromLibrary('iinb', 'BINOM.DIST'),
  ...fromLibrary('inb', 'POISSON.DIST'),
  ...fromLibrary('nnb', 'EXPON.DIST'),
  AVEDEV: ofSome((numbers) => sumOf(numbers.map((value) => Math.abs(value - mean(numbers)))) / numbers.length),
  AVERAGE: ofNumbers(average),
  AVERAGEA: ofValues(average),
  ...named(
    'CORREL PEARSON',
    ofPairs((xs, ys) => orDivision(fitLine(xs, ys).correlation)),
  ),
  COUNT: [
    'L{L}',
    (...lists: (CellValue | Matrix)[]) => sumOf(lists.map((list) => count(list, isNumber, countsDirectly))),
  ],
  COUNTA: ['L{L}', (...lists: (CellValue | Matrix)[]) => sumOf(lists.map((list) => count(list, isFilled, () => true)))],
  COUNTBLANK: ['g', countBlank],
  ...named(
    'COVAR COVARIANCE.P',
    ofPairs((xs, ys) => orDivision(covariance(xs, ys) / xs.length)),
  ),
  'COVARIANCE.S': ofPairs((xs, ys) => orDivision(covariance(xs, ys) / (xs.length - 1))),
  DEVSQ: ofSome((numbers) => statistics.deviations(numbers)),
  ...named('FORECAST FORECAST.LINEAR', ['nMM', forecast]),
  FREQUENCY: ['NN', frequency],
  GEOMEAN: ofPositive((numbers) => Math.exp(sumOf(numbers.map(Math.log)) / numbers.length)),
  HARMEAN: ofPositive((numbers) => numbers.length / sumOf(numbers.map((value) => 1 / value))),
  INTERCEPT: ofPairs((ys, xs) => orDivision(fitLine(xs, ys).intercept)),
  KURT: ofSample(
    4,
    (n, sum) => (n * (n + 1) * sum) / ((n - 1) * (n - 2) * (n - 3)) - (3 * (n - 1) ** 2) / ((n - 2) * (n - 3)),
  ),
  LARGE: ['Nn', statistics.large],
  MAX: ofNumbers(highest, 'S{S}'),
  MAXA: ofValues(highest),
  MEDIAN: ofNumbers(statistics.median),
  MIN: ofNumbers(lowest, 'S{S}'),
  MINA: ofValues(lowest),
  ...named('MODE MODE.SNGL', ofNumbers(statistics.mode)),
  ...named('PERCENTILE PERCENTILE.INC', ['Nn', statistics.percentile]),
  'PERCENTILE.EXC': ['Nn', statistics.percentileBetween],
  ...named('PERCENTRANK PERCENTRANK.INC', ['Nn[i]', percentRank((position, n) => (n === 1 ? 1 : position / (n - 1)))]),
  'PERCENTRANK.EXC': ['Nn[i]', percentRank((position, n) => (position + 1) / (n + 1))],
  PERMUT: ['ii', permutations],
  ...named('QUARTILE QUARTILE.INC', ['Ni', (list: Numbers, part: number) => statistics.percentile(list, part / 4)]),
  'QUARTILE.EXC': ['Ni', (list: Numbers, part: number) => statistics.percentileBetween(list, part / 4)],
  ...named('RANK RANK.EQ', ['nN[n]', (value: number, list: Numbers, order = 0) => rank(value, list, order)]),
  'RANK.AVG': [
    'nN[n]',
    (value: number, list: Numbers, order = 0) =>
      rank(value, list, order, (list.filter((other) => other === value).length - 1) / 2),
  ],
  RSQ: ofPairs((ys, xs) => orDivision(fitLine(xs, ys).correlation ** 2)),
  SKEW: ofSample(3, (n, sum) => (n * sum) / ((n - 1) * (n - 2))),
  SLOPE: ofPairs((ys, xs) => orDivision(fitLine(xs, ys).slope)),
  SMALL: ['Nn', (list: Numbers, position: number) => statistics.small(list, position)],
  ...named(
    'STDEV STDEV.S',
    ofNumbers((numbers) => deviation(numbers, 'sample')),
  ),
  STDEVA: ofValues((numbers) => deviation(numbers, 'sample')),
  ...named(
    'STDEVP STDEV.P',
    ofNumbers((numbers) => deviation(numbers, 'all')),
  ),
  STDEVPA: ofValues((numbers) => deviation(numbers, 'all')),
  TREND: ['M[MM]', trend],
  TRIMMEAN: ['Nn', statistics.trimmedMean],
  ...named(
    'VAR VAR.S',
    ofNumbers((numbers) => variance(numbers, 'sample')),
  ),
  VARA: ofValues((numbers) => variance(numbers, 'sample')),
  ...named(
    'VARP VAR.P',
    ofNumbers((numbers) => variance(numbers, 'all')),
  ),
  VARPA: ofValues((numbers) => variance(numbers, 'all')),
};

function isNumber(value: CellValue): boolean {
  return typeof value === 'number';
}

function isFilled(value: CellValue): boolean {
  return value !== null;
}

function countsDirectly(value: CellValue): boolean {
  return !(toNumber(value) instanceof CellError);
}

function count(list: CellValue | Matrix, inRange: (value: CellValue) => boolean, direct: typeof inRange): number {
  if (!isMatrix(list)) return direct(list) ? 1 : 0;
  return cellsOf(list, (value) => !inRange(value)).filter(inRange).length;
}

function countBlank(grid: Grid): CellValue {
  if (!grid.reference) return VALUE_ERROR;
  let filled = 0;
  for (let row = 0; row < grid.used.rows; row++) {
    for (let column = 0; column < grid.used.columns; column++) {
      const value = grid.at(row, column);
      if (value !== null && value !== '') filled += 1;
    }
  }
  return grid.size.rows * grid.size.columns - filled;
}

/** Given to the A functions a text in a range is 0, a boolean 0 or 1. */
function ofValues(total: (numbers: Numbers) => Operand): FunctionRule {
  const valueInRange = (value: CellValue): number | CellError =>
    value instanceof CellError ? value : typeof value === 'string' ? 0 : Number(value);
  return [
    'L{L}',
    (...lists: (CellValue | Matrix)[]) => {
      const numbers = lists.flatMap((list) =>
        isMatrix(list)
          ? cellsOf(list, (cell) => cell === null)
              .filter(isFilled)
              .map(valueInRange)
          : [toNumber(list)],
      );
      return numbers.find((number) => number instanceof CellError) ?? total(numbers as number[]);
    },
  ];
}

function ofSome(total: (numbers: Numbers) => number): FunctionRule {
  return ofNumbers((numbers) => (numbers.length === 0 ? NUMBER_ERROR : total(numbers)));
}

function ofPositive(total: (numbers: Numbers) => number): FunctionRule {
  return ofSome((numbers) => (numbers.some((value) => value <= 0) ? NaN : total(numbers)));
}

/** @param shape what it makes of the count and the sum of the standardised deviations to the power */
function ofSample(exponent: number, shape: (count: number, sum: number) => number): FunctionRule {
  return ofNumbers((numbers) => {
    const spread = deviation(numbers, 'sample');
    if (numbers.length < exponent || spread === 0 || typeof spread !== 'number') return DIVISION_BY_ZERO;
    return shape(numbers.length, statistics.deviations(numbers, exponent) / spread ** exponent);
  });
}

function orDivision(value: number): CellValue {
  return Number.isFinite(value) ? value : DIVISION_BY_ZERO;
}

function covariance(xs: Numbers, ys: Numbers): number {
  return sumOf(xs.map((x, index) => (x - mean(xs)) * (ys[index]! - mean(ys))));
}

function forecast(x: number, ys: Matrix, xs: Matrix): CellValue {
  const pairs = pairNumbers(xs, ys);
  if (pairs instanceof CellError) return pairs;
  const { slope, intercept } = fitLine(...pairs);
  return orDivision(intercept + slope * x);
}

/** One series of x alone; more of them are beyond this program. */
function trend(ys: Matrix, xs: Matrix = counted(ys), wanted: Matrix = xs): Operand {
  if (xs.length !== ys.length || xs[0]!.length !== ys[0]!.length)
    throw new UnsupportedFormula('TREND of several series');
  return mapOperand(wanted, (x) => (typeof x === 'number' ? forecast(x, ys, xs) : NA));
}

function counted(matrix: Matrix): Matrix {
  let position = 0;
  return matrix.map((row) => row.map(() => (position += 1)));
}

function frequency(list: Numbers, limits: Numbers): Matrix {
  const sorted = statistics.ascending(limits);
  const upTo = (limit: number): number => list.filter((value) => value <= limit).length;
  const counts = sorted.map((limit, index) => upTo(limit) - (index === 0 ? 0 : upTo(sorted[index - 1]!)));
  return [...limits.map((limit) => counts[sorted.indexOf(limit)]!), list.length - sumOf(counts)].map((found) => [
    found,
  ]);
}

/** Cut, not rounded, to the digits. */
function percentRank(share: (position: number, count: number) => number) {
  return (list: Numbers, value: number, digits = 3): CellValue => {
    const position = positionOf(list, value);
    if (digits < 1) return NUMBER_ERROR;
    return position === undefined ? NA : Math.floor(share(position, list.length) * 10 ** digits + 1e-9) / 10 ** digits;
  };
}

function permutations(total: number, chosen: number): CellValue {
  if (chosen < 0 || chosen > total) return NUMBER_ERROR;
  return Array.from({ length: chosen }, (_, index) => total - index).reduce((product, factor) => product * factor, 1);
}

function rank(value: number, list: Numbers, order: number, shift = 0): CellValue {
  if (!list.includes(value)) return NA;
  return list.filter((other) => (order === 0 ? other > value : other < value)).length + 1 + shift;
}
