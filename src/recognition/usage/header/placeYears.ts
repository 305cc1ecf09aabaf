import { monthNumberOf, monthOf, type Month } from '../../../domain/usage/Month';
import type { UsageMetric } from '../../headers/metricWords';
import { monthOfFiscalYear } from '../../text/fiscalYear';
import type { MonthReading } from '../../text/findMonth';
import type { HeaderHints } from './HeaderHints';

/** A column whose header names a month, with or without a year. */
export interface NamedColumn {
  readonly column: number;
  readonly header: string;
  readonly reading: MonthReading;
  readonly metric: UsageMetric | undefined;
  /** The fiscal year above or beside the month. */
  readonly fiscalYear: number | undefined;
}

/** A month column, or one whose date can be read in two ways. */
export interface ReadMonthColumn extends NamedColumn {
  readonly reading: Exclude<MonthReading, { type: 'monthOfYear' }>;
}

/** Farther from the next month with a year, the order of the months does not tell the year. */
const FARTHEST = 6;

/**
 * Gives each month its year: from its fiscal year, from the order of its neighbours, or where no month has a year from
 * what somebody said or a title says. The others stay without.
 * @param title the only year above the header
 */
export function placeYears(
  columns: readonly NamedColumn[],
  hints: HeaderHints,
  title: number | undefined,
): { readonly months: readonly ReadMonthColumn[]; readonly yearless: readonly NamedColumn[] } {
  const placed = columns.map((column) => ofFiscalYear(column, hints));
  for (const metric of new Set(columns.map((column) => column.metric))) placeMetric(placed, metric, hints.year, title);
  return { months: placed.filter(isDated), yearless: placed.filter((column) => !isDated(column)) };
}

function isDated(column: NamedColumn): column is ReadMonthColumn {
  return column.reading.type !== 'monthOfYear';
}

function ofFiscalYear(column: NamedColumn, { fiscalYear }: HeaderHints): NamedColumn {
  const { reading, fiscalYear: year } = column;
  if (reading.type !== 'monthOfYear' || year === undefined || !fiscalYear) return column;
  return withMonth(column, monthOfFiscalYear(year, reading.monthNumber, fiscalYear));
}

function withMonth(column: NamedColumn, month: Month): NamedColumn {
  return { ...column, reading: { type: 'month', month } };
}

/** Months of one kind of number, from left to right; those with a year spread to those beside them. */
function placeMetric(
  columns: NamedColumn[],
  metric: UsageMetric | undefined,
  year: number | undefined,
  title: number | undefined,
): void {
  const places = columns.flatMap((column, index) => (column.metric === metric ? [index] : []));
  const own = (): readonly NamedColumn[] => places.map((place) => columns[place]!);
  if (!own().some(isDated)) {
    const months = year === undefined ? inTitleYear(own(), title) : monthsFromYear(numbersOf(own()), year);
    months?.forEach((month, index) => (columns[places[index]!] = withMonth(columns[places[index]!]!, month)));
    return;
  }
  for (const order of [places, [...places].reverse()]) {
    for (const place of order) {
      const month = isDated(columns[place]!) ? undefined : besideNeighbours(own(), places.indexOf(place));
      if (month !== undefined) columns[place] = withMonth(columns[place]!, month);
    }
  }
}

function numbersOf(columns: readonly NamedColumn[]): readonly number[] {
  return columns.flatMap(({ reading }) => (reading.type === 'monthOfYear' ? [reading.monthNumber] : []));
}

/** Undefined where December stands beside January: then one year does not hold for all. */
function inTitleYear(columns: readonly NamedColumn[], year: number | undefined): readonly Month[] | undefined {
  const numbers = numbersOf(columns);
  const turns = numbers.some((number, index) => index > 0 && Math.abs(number - numbers[index - 1]!) === 11);
  return year === undefined || turns ? undefined : numbers.map((number) => monthOf(year, number));
}

/** Months of these numbers, 1-12, the first in a year; each is the one nearest to that before it. */
export function monthsFromYear(numbers: readonly number[], year: number): readonly Month[] {
  const months: Month[] = [];
  for (const number of numbers) {
    const before = months.at(-1);
    months.push(before === undefined ? monthOf(year, number) : nearestTo(before, number));
  }
  return months;
}

/** The month of this number at most half a year away. */
function nearestTo(month: Month, number: number): Month {
  const ahead = (number - monthNumberOf(month) + 12) % 12;
  return month + (ahead > FARTHEST ? ahead - 12 : ahead);
}

/** The only month that goes on in the order of those with a year; undefined where none or two do. */
function besideNeighbours(columns: readonly NamedColumn[], index: number): Month | undefined {
  const { reading } = columns[index]!;
  if (reading.type !== 'monthOfYear') return undefined;
  const left = columns.slice(0, index).flatMap(monthIn).at(-1);
  const right = columns.slice(index + 1).flatMap(monthIn)[0];
  const beside = left ?? right;
  if (beside === undefined) return undefined;
  const month = nearestTo(beside, reading.monthNumber);
  const dated = columns.flatMap(monthIn);
  const rises = dated.slice(1).map((later, place) => later > dated[place]!);
  if (new Set(rises).size > 1) return undefined;
  const order = [left, month, right].filter((each) => each !== undefined);
  const steps = order.slice(1).map((later, place) => later - order[place]!);
  const isInOrder = rises.length === 0 || steps.every((step) => step !== 0 && step > 0 === rises[0]);
  return isInOrder && Math.abs(month - beside) <= FARTHEST ? month : undefined;
}

function monthIn({ reading }: NamedColumn): readonly Month[] {
  return reading.type === 'month' ? [reading.month] : [];
}
