import type { CellValue } from '../../cells/Cell';
import { DIVISION_BY_ZERO, NA, NUMBER_ERROR } from '../values';
import { UnsupportedFormula } from '../Workspace';
import { sumOf, type Numbers } from './ofNumbers';

/** Statistics of a list of numbers, with the errors Excel gives for lists too short. */

export function average(numbers: Numbers): CellValue {
  return numbers.length === 0 ? DIVISION_BY_ZERO : mean(numbers);
}

export function mean(numbers: Numbers): number {
  return sumOf(numbers) / numbers.length;
}

export function product(numbers: Numbers): number {
  return numbers.reduce((result, value) => result * value, numbers.length === 0 ? 0 : 1);
}

export function highest(numbers: Numbers): number {
  return numbers.reduce((result, value) => (value > result ? value : result), numbers[0] ?? 0);
}

export function lowest(numbers: Numbers): number {
  return numbers.reduce((result, value) => (value < result ? value : result), numbers[0] ?? 0);
}

/** Sum of the deviations from the mean, to a power. */
export function deviations(numbers: Numbers, exponent = 2): number {
  const center = mean(numbers);
  return sumOf(numbers.map((value) => (value - center) ** exponent));
}

/** @param of 'sample' divides by one less than 'all' */
export function variance(numbers: Numbers, of: 'sample' | 'all'): number | typeof DIVISION_BY_ZERO {
  const divisor = numbers.length - (of === 'sample' ? 1 : 0);
  return divisor <= 0 ? DIVISION_BY_ZERO : deviations(numbers) / divisor;
}

export function deviation(numbers: Numbers, of: 'sample' | 'all'): CellValue {
  const found = variance(numbers, of);
  return typeof found === 'number' ? Math.sqrt(found) : found;
}

export function ascending(numbers: Numbers): number[] {
  return [...numbers].sort((a, b) => a - b);
}

export function median(numbers: Numbers): CellValue {
  return percentile(numbers, 0.5);
}

/** The most frequent number, the first of several. */
export function mode(numbers: Numbers): CellValue {
  const counts = new Map<number, number>();
  for (const value of numbers) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = highest([...counts.values()]);
  return most < 2 ? NA : [...counts].find(([, count]) => count === most)![0];
}

export function large(numbers: Numbers, position: number): CellValue {
  return small(
    numbers.map((value) => -value),
    position,
    -1,
  );
}

export function small(numbers: Numbers, position: number, sign = 1): CellValue {
  if (!Number.isInteger(position)) throw new UnsupportedFormula('a position between two');
  const found = ascending(numbers)[position - 1];
  return found === undefined ? NUMBER_ERROR : sign * found;
}

export function percentile(numbers: Numbers, share: number): CellValue {
  return share < 0 || share > 1 ? NUMBER_ERROR : interpolated(ascending(numbers), share * (numbers.length - 1));
}

/** Without the ends: the shares below 1/(n+1) and above n/(n+1) are #NUM!. */
export function percentileBetween(numbers: Numbers, share: number): CellValue {
  const position = share * (numbers.length + 1) - 1;
  return share <= 0 || share >= 1 ? NUMBER_ERROR : interpolated(ascending(numbers), position);
}

function interpolated(sorted: Numbers, position: number): CellValue {
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined) return NUMBER_ERROR;
  return below + (above - below) * (position - Math.floor(position));
}

/** Where a value stands among the numbers, from 0; between two of them interpolated; undefined outside. */
export function positionOf(numbers: Numbers, value: number): number | undefined {
  const sorted = ascending(numbers);
  const exact = sorted.indexOf(value);
  if (exact >= 0) return exact;
  const above = sorted.findIndex((other) => other > value);
  return above <= 0 ? undefined : above - 1 + (value - sorted[above - 1]!) / (sorted[above]! - sorted[above - 1]!);
}

export function trimmedMean(numbers: Numbers, share: number): CellValue {
  if (share < 0 || share >= 1 || numbers.length === 0) return NUMBER_ERROR;
  const cut = Math.floor((numbers.length * share) / 2);
  return mean(ascending(numbers).slice(cut, numbers.length - cut));
}

/** The straight line through pairs of numbers. */
export function fitLine(xs: Numbers, ys: Numbers): { slope: number; intercept: number; correlation: number } {
  const [meanX, meanY] = [mean(xs), mean(ys)];
  const together = sumOf(xs.map((x, index) => (x - meanX) * (ys[index]! - meanY)));
  const slope = together / deviations(xs);
  const correlation = together / Math.sqrt(deviations(xs) * deviations(ys));
  return { slope, intercept: meanY - slope * meanX, correlation };
}
