import { monthOf, type Month } from '../domain/usage/Month';
import { findMonth, type MonthReading } from './findMonth';
import { headerCells, type HeaderCell } from './headerCells';
import { plainText, wordKey, type MetricWord, type MetricWords, type UsageMetric } from './metricWords';
import { readMonthHeader } from './readMonthHeader';
import type { SheetSnapshot } from './WorkbookSnapshot';

/** Years, metrics and merged words stand in up to this many rows above the months. */
const ROWS_ABOVE = 2;
const YEAR = /(?<!\d)(20\d{2})(?!\d)年?/;

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
}

/** What the cells above a column say about it. */
interface Above {
  readonly year?: number;
  readonly month?: MonthReading;
  readonly metric?: MetricWord;
}

/**
 * Reads a row as the lowest row of a usage header.
 * @param chosen columns somebody said are months of usage, whatever other words stand in their headers
 */
export function readUsageHeader(
  sheet: SheetSnapshot,
  row: number,
  words: MetricWords,
  chosen: ReadonlySet<number> = new Set(),
): UsageHeader {
  const own = headerCells(sheet, row);
  const cells = new Map(own.map((cell) => [cell.column, cell]));
  const above = new Map<number, Above>();
  for (let upper = row - 1; upper >= row - ROWS_ABOVE; upper -= 1) addRowAbove(sheet, upper, { cells, above, words });
  const readings = own.flatMap((cell) => {
    const context = above.get(cell.column) ?? {};
    return readColumn(cell, context, words, chosen.has(cell.column)) ?? [];
  });
  const months = [...readings, ...metricsBelowMonths(own, above, words)];
  return { cells: [...cells.values()], months: isBelowMonths(sheet, row, own, words) ? [] : months };
}

/** True for a row of data: a number that could be a month stands right below one. */
function isBelowMonths(sheet: SheetSnapshot, row: number, own: readonly HeaderCell[], words: MetricWords): boolean {
  const isMonth = ({ value, text }: HeaderCell): boolean => readMonthHeader(value, text, words)?.type === 'month';
  const numbers = own.filter((cell) => typeof cell.value === 'number' && isMonth(cell));
  if (numbers.length === 0) return false;
  const columns = new Set(numbers.map(({ column }) => column));
  return headerCells(sheet, row - 1).some((cell) => columns.has(cell.column) && isMonth(cell));
}

/** A filled cell above a blank one is merged downwards; above a filled one it speaks for all columns up to the next. */
function addRowAbove(
  sheet: SheetSnapshot,
  row: number,
  found: { cells: Map<number, HeaderCell>; above: Map<number, Above>; words: MetricWords },
): void {
  const { cells, above, words } = found;
  const upper = new Map(headerCells(sheet, row).map((cell) => [cell.column, cell]));
  const below = new Set(cells.keys());
  const last = sheet.window.left + (sheet.window.values[0]?.length ?? 0);
  let said: Above = {};
  for (let column = sheet.window.left; column < last; column += 1) {
    const cell = upper.get(column);
    if (cell) {
      said = below.has(column) ? readAbove(cell, cells.get(column)!, words) : {};
      if (!below.has(column)) cells.set(column, cell);
    }
    above.set(column, { ...said, ...above.get(column) });
  }
}

function readAbove(cell: HeaderCell, below: HeaderCell, words: MetricWords): Above {
  const reading = readMonthHeader(cell.value, cell.text, words);
  if (reading) return { month: reading, ...(reading.metric && { metric: reading.metric }) };
  const plain = plainText(cell.text);
  const year = YEAR.exec(plain)?.[1];
  const rest = wordKey(plain.replace(YEAR, ''));
  const metric = words.get(rest);
  if (rest !== '' && metric === undefined) return {};
  return {
    ...(year !== undefined && { year: Number(year) }),
    ...(metric && !isTitle(metric, below, words) && { metric }),
  };
}

/** "Active usage" above the customers names the sheet and not the numbers below. */
function isTitle(metric: MetricWord, { value, text }: HeaderCell, words: MetricWords): boolean {
  if (metric !== 'percent' && metric !== 'entitlements') return false;
  return readMonthHeader(value, text, words) === undefined && metricOf(text, words) === undefined;
}

function readColumn(
  { column, value, text }: HeaderCell,
  above: Above,
  words: MetricWords,
  isChosen: boolean,
): ReadMonthColumn | undefined {
  const known = readMonthHeader(value, text, words);
  const read = known ?? (isChosen ? findMonth(String(value))?.reading : undefined);
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

function withYear(reading: MonthReading, year: number | undefined): ReadMonthColumn['reading'] | undefined {
  if (reading.type !== 'monthOfYear') return reading;
  return year === undefined ? undefined : { type: 'month', month: monthOf(year, reading.monthNumber) };
}

/** "MAU" and "Entitlements" under every month. */
function metricsBelowMonths(
  cells: readonly HeaderCell[],
  above: ReadonlyMap<number, Above>,
  words: MetricWords,
): readonly ReadMonthColumn[] {
  const found = cells.flatMap(({ column, text }) => {
    const { month, year } = above.get(column) ?? {};
    const metric = usageMetric(metricOf(text, words));
    const reading = month && metric && withYear(month, year);
    return reading ? [{ column, header: text, reading, metric }] : [];
  });
  const months = new Set<Month>(found.flatMap(({ reading }) => (reading.type === 'month' ? reading.month : [])));
  // A word that stands there once, right of the last month, is a column of its own.
  return found.filter((one) => months.size === 1 || found.some((it) => it !== one && it.metric === one.metric));
}

function metricOf(text: string, words: MetricWords): MetricWord | undefined {
  return words.get(wordKey(plainText(text)));
}
