import { monthOf, type Month } from '../../../domain/usage/Month';
import type { MetricWord, UsageMetric } from '../../headers/metricWords';
import { headerRow, type HeaderCell, type SheetHeaders } from '../../headers/readHeaders';
import { calendarDay } from '../../cells/excelDay';
import { findFiscalYear } from '../../text/fiscalYear';
import type { MonthReading } from '../../text/findMonth';
import { isQuarter, isWeek } from '../../text/partsOfYears';
import { farMonths } from './farMonths';
import type { HeaderHints } from './HeaderHints';
import { placeYears, type NamedColumn, type ReadMonthColumn } from './placeYears';
import { readRowsAbove, type Above, type Year } from './readRowsAbove';
import { titleYear } from './readTitles';

export interface UsageHeader {
  /** The cells of the row; where it is blank, those above it that are merged with it. */
  readonly cells: readonly HeaderCell[];
  readonly months: readonly ReadMonthColumn[];
  /** Months whose year nothing tells. */
  readonly yearless: readonly NamedColumn[];
  /** True where one year stands above December and the January beside it: which months are of another year? */
  readonly hasSeveralYears: boolean;
  /** Words right above months that nobody knows, by their column: they may divide the months. */
  readonly titles: readonly Pick<HeaderCell, 'column' | 'text'>[];
  /** True where the months stand in the rows above only. */
  readonly areMonthsAbove: boolean;
}

/** Reads a row as the lowest row of a usage header. */
export function readUsageHeader(headers: SheetHeaders, row: number, hints: HeaderHints = {}): UsageHeader {
  const own = headerRow(headers, row).filter(({ column }) => !hints.ignored?.includes(column));
  const { cells, above } = readRowsAbove(headers, row);
  const named = own.flatMap((cell) => readColumn(cell, above.get(cell.column) ?? {}, hints) ?? []);
  // A month above a row with months of its own is the report's date.
  const placed =
    named.length > 0
      ? placeYears(named, hints, titleYear(headers, row))
      : { months: belowMonths(own, above), yearless: [] };
  const months = named.length > 0 ? withSerials(placed.months, own, above) : placed.months;
  const far = farMonths(months.filter(({ column }) => !hints.known?.has(column)));
  return {
    cells,
    months: isBelowMonths(headers, row, own) ? [] : months.filter((month) => !far.has(month)),
    yearless: placed.yearless,
    hasSeveralYears: hasSeveralYears(own, above),
    titles: headerRow(headers, row - 1).filter(isTitle),
    areMonthsAbove: named.length === 0,
  };
}

/** Words that are no month, year, part of one or metric. */
function isTitle({ value, text, month, found, metric }: HeaderCell): boolean {
  if (typeof value !== 'string' || month || found || metric !== undefined || !/\p{L}/u.test(value)) return false;
  return !/\d{4}/.test(value) && findFiscalYear(text) === undefined && !isQuarter(text) && !isWeek(text);
}

/** True for a row of data: a number that could be a month stands right below one. */
function isBelowMonths(headers: SheetHeaders, row: number, own: readonly HeaderCell[]): boolean {
  const isMonth = ({ month }: HeaderCell): boolean => month?.type === 'month';
  const numbers = own.filter((cell) => typeof cell.value === 'number' && isMonth(cell));
  if (numbers.length === 0) return false;
  const columns = new Set(numbers.map(({ column }) => column));
  return headerRow(headers, row - 1).some((cell) => columns.has(cell.column) && isMonth(cell));
}

/** Months of a fiscal year run from July to December and on to June, under one year. */
function hasSeveralYears(own: readonly HeaderCell[], above: ReadonlyMap<number, Above>): boolean {
  const named = own.flatMap(({ column, month }) => {
    const year = above.get(column)?.year;
    return year && month?.type === 'monthOfYear' ? [{ number: month.monthNumber, year }] : [];
  });
  return named.some(({ number, year }, index) => {
    const next = named[index + 1];
    return next?.year.column === year.column && Math.abs(next.number - number) === 11;
  });
}

function readColumn(cell: HeaderCell, above: Above, hints: HeaderHints): NamedColumn | undefined {
  const { column, text, month, found } = cell;
  const metric = month?.metric ?? above.metric;
  const fiscalYear = above.fiscalYear ?? fiscalYearBeside(found);
  const named = (reading: MonthReading, counted: UsageMetric | undefined): NamedColumn => {
    return { column, header: text, fiscalYear, reading: withYear(reading, above.year), metric: counted };
  };
  const said = saidReading(cell, hints);
  if (said) return named(said, chosenMetric(metric));
  const read = fiscalYear === undefined ? month : found?.reading;
  return read && metric !== 'other' ? named(read, usageMetric(metric)) : undefined;
}

/** "FY27 Jul" */
function fiscalYearBeside(found: HeaderCell['found']): number | undefined {
  return found && findFiscalYear(`${found.before} ${found.after}`);
}

/** The month of a column somebody spoke of, whatever other words stand in its header. */
function saidReading(cell: HeaderCell, { months, known }: HeaderHints): MonthReading | undefined {
  const month = known?.get(cell.column);
  if (month !== undefined) return monthReading(month);
  return months?.includes(cell.column) ? (cell.month ?? cell.found?.reading ?? serialMonth(cell)) : undefined;
}

function monthReading(month: Month): ReadMonthColumn['reading'] {
  return { type: 'month', month };
}

/** The month of a number that may be a date without a date's format. */
function serialMonth({ day }: HeaderCell): ReadMonthColumn['reading'] | undefined {
  if (day === undefined || !Number.isInteger(day)) return undefined;
  const { year, month } = calendarDay(day);
  return monthReading(monthOf(year, month));
}

/** Adds numbers that are dates within a year of the months beside them, as `=EDATE(E1,1)` shows them. */
function withSerials(
  months: readonly ReadMonthColumn[],
  own: readonly HeaderCell[],
  above: ReadonlyMap<number, Above>,
): readonly ReadMonthColumn[] {
  const read = new Set(months.map(({ column }) => column));
  const isNear = (month: Month): boolean =>
    months.some(({ reading }) => reading.type === 'month' && Math.abs(reading.month - month) <= 12);
  const serials = own.flatMap((cell): readonly ReadMonthColumn[] => {
    const { column, text } = cell;
    const reading = read.has(column) ? undefined : serialMonth(cell);
    const metric = above.get(column)?.metric;
    if (reading?.type !== 'month' || metric === 'other' || !isNear(reading.month)) return [];
    return [{ column, header: text, reading, metric: usageMetric(metric), fiscalYear: undefined }];
  });
  return [...months, ...serials].sort((a, b) => a.column - b.column);
}

/** Somebody who chooses a column says that it is usage, be it counts or shares. */
function chosenMetric(metric: MetricWord | undefined): UsageMetric | undefined {
  return metric === 'percent' ? 'percent' : undefined;
}

function usageMetric(metric: MetricWord | undefined): UsageMetric | undefined {
  return metric === 'other' || metric === 'month' ? undefined : metric;
}

function withYear(reading: MonthReading, above: Year | undefined): MonthReading {
  if (reading.type !== 'monthOfYear' || !above) return reading;
  return monthReading(monthOf(above.year, reading.monthNumber));
}

function datedReading(month: MonthReading, year: Year | undefined): ReadMonthColumn['reading'] | undefined {
  const reading = withYear(month, year);
  return reading.type === 'monthOfYear' ? undefined : reading;
}

/** Where no word below the months is known, each of its columns may be meant. */
function belowMonths(own: readonly HeaderCell[], above: ReadonlyMap<number, Above>): readonly ReadMonthColumn[] {
  const known = metricsBelowMonths(own, above);
  if (known.length > 0 || own.some(({ metric }) => metric !== undefined)) return known;
  const unknown = own.flatMap(({ column, value, text }) => {
    const { month, year } = above.get(column) ?? {};
    const reading = typeof value === 'string' && month && datedReading(month, year);
    return reading ? [{ column, header: text, reading, metric: undefined, fiscalYear: undefined }] : [];
  });
  return unknown.filter((one) => unknown.some((it) => it !== one && it.header === one.header));
}

/** "MAU" and "Entitlements" under every month. */
function metricsBelowMonths(
  cells: readonly HeaderCell[],
  above: ReadonlyMap<number, Above>,
): readonly ReadMonthColumn[] {
  const found = cells.flatMap(({ column, text, metric: word }) => {
    const { month, year } = above.get(column) ?? {};
    const metric = usageMetric(word);
    const reading = month && metric && datedReading(month, year);
    return reading ? [{ column, header: text, reading, metric, fiscalYear: undefined }] : [];
  });
  const months = new Set<Month>(found.flatMap(({ reading }) => (reading.type === 'month' ? reading.month : [])));
  if (months.size === 1) return numbersOfOneMonth(found);
  // A word that stands there once, right of the last month, is a column of its own.
  return found.filter((one) => found.some((it) => it !== one && it.metric === one.metric));
}

/** Nothing ends the only month: what comes after its numbers, as our results do, is not of it. */
function numbersOfOneMonth(found: readonly ReadMonthColumn[]): readonly ReadMonthColumn[] {
  const firsts = found.filter((one) => found.find(({ metric }) => metric === one.metric) === one);
  return firsts.some(({ metric }) => metric === 'mau') ? firsts.filter(({ metric }) => metric !== 'percent') : firsts;
}
