import { monthOf, type Month } from '../../domain/usage/Month';
import type { MetricWord, UsageMetric } from '../headers/metricWords';
import { headerRow, type HeaderCell, type SheetHeaders } from '../headers/readHeaders';
import type { MonthReading } from '../text/findMonth';
import { readRowsAbove, type Above, type Year } from './readRowsAbove';

/** A month column, or one whose date can be read in two ways. */
export interface ReadMonthColumn {
  readonly column: number;
  readonly header: string;
  readonly reading: Exclude<MonthReading, { type: 'monthOfYear' }>;
  readonly metric: UsageMetric | undefined;
}

export interface UsageHeader {
  /** The cells of the row; where it is blank, those above it that are merged with it. */
  readonly cells: readonly HeaderCell[];
  readonly months: readonly ReadMonthColumn[];
  /** True where one year stands above December and the January beside it: which months are of another year? */
  readonly hasSeveralYears: boolean;
  /** True where the months stand in the rows above only. */
  readonly areMonthsAbove: boolean;
}

/**
 * Reads a row as the lowest row of a usage header.
 * @param chosen columns somebody said are months of usage, whatever other words stand in their headers
 */
export function readUsageHeader(
  headers: SheetHeaders,
  row: number,
  chosen: ReadonlySet<number> = new Set(),
): UsageHeader {
  const own = headerRow(headers, row);
  const { cells, above } = readRowsAbove(headers, row);
  const named = own.flatMap((cell) => readColumn(cell, above.get(cell.column) ?? {}, chosen.has(cell.column)) ?? []);
  // A month above a row with months of its own is the report's date.
  const months = named.length > 0 ? named : belowMonths(own, above);
  return {
    cells,
    months: isBelowMonths(headers, row, own) ? [] : months,
    hasSeveralYears: hasSeveralYears(own, above),
    areMonthsAbove: named.length === 0,
  };
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

function readColumn(
  { column, text, month: known, found }: HeaderCell,
  above: Above,
  isChosen: boolean,
): ReadMonthColumn | undefined {
  const read = known ?? (isChosen ? found?.reading : undefined);
  const reading = read && withYear(read, above.year);
  const metric = known?.metric ?? above.metric;
  if (!reading) return undefined;
  if (isChosen) return { column, header: text, reading, metric: chosenMetric(metric) };
  return metric === 'other' ? undefined : { column, header: text, reading, metric: usageMetric(metric) };
}

/** Somebody who chooses a column says that it is usage, be it counts or shares. */
function chosenMetric(metric: MetricWord | undefined): UsageMetric | undefined {
  return metric === 'percent' ? 'percent' : undefined;
}

function usageMetric(metric: MetricWord | undefined): UsageMetric | undefined {
  return metric === 'other' || metric === 'month' ? undefined : metric;
}

function withYear(reading: MonthReading, above: Year | undefined): ReadMonthColumn['reading'] | undefined {
  if (reading.type !== 'monthOfYear') return reading;
  return above && { type: 'month', month: monthOf(above.year, reading.monthNumber) };
}

/** Where no word below the months is known, each of its columns may be meant. */
function belowMonths(own: readonly HeaderCell[], above: ReadonlyMap<number, Above>): readonly ReadMonthColumn[] {
  const known = metricsBelowMonths(own, above);
  if (known.length > 0 || own.some(({ metric }) => metric !== undefined)) return known;
  const unknown = own.flatMap(({ column, value, text }) => {
    const { month, year } = above.get(column) ?? {};
    const reading = typeof value === 'string' && month && withYear(month, year);
    return reading ? [{ column, header: text, reading, metric: undefined }] : [];
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
    const reading = month && metric && withYear(month, year);
    return reading ? [{ column, header: text, reading, metric }] : [];
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
