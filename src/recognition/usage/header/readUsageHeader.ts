import { monthOf, type Month } from '../../../domain/usage/Month';
import type { MetricWord, MetricWords, UsageMetric } from '../../headers/metricWords';
import { kindAround } from '../../headers/readMonthHeader';
import { headerRow, type HeaderCell, type SheetHeaders } from '../../headers/readHeaders';
import { calendarDay } from '../../cells/excelDay';
import { findFiscalYear } from '../../text/fiscalYear';
import type { MonthReading } from '../../text/findMonth';
import { isQuarter, isWeek } from '../../text/partsOfYears';
import { belowMonths } from './belowMonths';
import { countUsers } from './countUsers';
import { farMonths } from './farMonths';
import type { HeaderHints } from './HeaderHints';
import { placeYears, type NamedColumn, type ReadMonthColumn } from './placeYears';
import { monthReading, usageMetric, withYear } from './monthReading';
import { readRowsAbove, type Above } from './readRowsAbove';
import { saidBelow, type SaidBelow } from './saidBelow';
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
  /** What somebody said, also of columns headed alike below other months. */
  readonly said: SaidBelow;
}

/** Reads a row as the lowest row of a usage header. */
export function readUsageHeader(headers: SheetHeaders, row: number, hints: HeaderHints = {}): UsageHeader {
  const { cells, above } = readRowsAbove(headers, row);
  const said = saidBelow(headerRow(headers, row), above, hints);
  const own = headerRow(headers, row).filter(({ column }) => !said.ignored?.includes(column));
  // A month above a row with months of its own is the report's date.
  const named = said.areBelow ? [] : namedColumns(own, above, { hints, metrics: headers.words.metrics });
  const placed =
    named.length > 0
      ? placeYears(named, hints, titleYear(headers, row))
      : { months: belowMonths(own, above, said), yearless: [] };
  const months = named.length > 0 ? withSerials(placed.months, own, above) : placed.months;
  const far = farMonths(months.filter(({ column }) => !said.known?.has(column)));
  return {
    cells,
    months: isBelowMonths(headers, row, own) ? [] : months.filter((month) => !far.has(month)),
    yearless: placed.yearless,
    hasSeveralYears: hasSeveralYears(own, above),
    titles: headerRow(headers, row - 1).filter(isTitle),
    areMonthsAbove: named.length === 0,
    said,
  };
}

/** Words that are no month, year, part of one or metric. */
function isTitle({ value, text, month, found, metric }: HeaderCell): boolean {
  if (typeof value !== 'string' || month || found || (metric !== undefined && metric !== 'users')) return false;
  return (
    /\p{L}/u.test(value) &&
    !/\d{4}/.test(value) &&
    findFiscalYear(text) === undefined &&
    !isQuarter(text) &&
    !isWeek(text)
  );
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

interface ReadingBy {
  readonly hints: HeaderHints;
  readonly metrics: MetricWords;
}

/** The columns whose own headers name months. */
function namedColumns(
  own: readonly HeaderCell[],
  above: ReadonlyMap<number, Above>,
  by: ReadingBy,
): readonly NamedColumn[] {
  return countUsers(own.flatMap((cell) => readColumn(cell, above.get(cell.column) ?? {}, by) ?? []));
}

function readColumn(cell: HeaderCell, above: Above, { hints, metrics }: ReadingBy): NamedColumn | undefined {
  const { column, text, month, found } = cell;
  const metric = month?.metric ?? above.metric ?? usersAround(found, metrics);
  const fiscalYear = fiscalYearOf(cell, above);
  const named = (reading: MonthReading, counted: UsageMetric | undefined): NamedColumn => {
    return { column, header: text, fiscalYear, reading: withYear(reading, above.year), metric: counted };
  };
  const said = saidReading(cell, hints);
  if (said) return named(said, chosenMetric(metric));
  const read = fiscalYear === undefined && metric !== 'users' ? month : found?.reading;
  return read && metric !== 'other' ? named(read, usageMetric(metric)) : undefined;
}

/** "Users Jul 2026" */
function usersAround(found: HeaderCell['found'], metrics: MetricWords): 'users' | undefined {
  const kind = found && kindAround(found, metrics);
  return kind === 'users' ? kind : undefined;
}

/** "FY27 Jul" */
function fiscalYearOf({ found }: HeaderCell, above: Above): number | undefined {
  return above.fiscalYear ?? (found && findFiscalYear(`${found.before} ${found.after}`));
}

/** The month of a column somebody spoke of, whatever other words stand in its header. */
function saidReading(cell: HeaderCell, { months, known }: HeaderHints): MonthReading | undefined {
  const month = known?.get(cell.column);
  if (month !== undefined) return monthReading(month);
  return months?.includes(cell.column) ? (cell.month ?? cell.found?.reading ?? serialMonth(cell)) : undefined;
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
