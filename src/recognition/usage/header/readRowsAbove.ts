import { isEntitlements, metricKey, type MetricWord } from '../../headers/metricWords';
import { headerRow, type HeaderCell, type SheetHeaders } from '../../headers/readHeaders';
import type { MonthReading } from '../../text/findMonth';
import { findFiscalYear } from '../../text/fiscalYear';
import { plainText } from '../../text/foldWord';

/** Years, metrics and merged words stand in up to this many rows above the months. */
const ROWS_ABOVE = 2;
const YEAR = /(?<!\d)(20\d{2})(?!\d)年?/;

/** What the cells above a column say about it. */
export interface Above {
  readonly year?: Year;
  /** "FY27": the year it is named for. */
  readonly fiscalYear?: number;
  readonly month?: MonthReading;
  readonly metric?: MetricWord;
}

/** A year and the cell that says it. */
export interface Year {
  readonly year: number;
  readonly column: number;
}

export interface RowsAbove {
  /** The cells of the row; where it is blank, those above it that are merged with it. */
  readonly cells: readonly HeaderCell[];
  /** By column. */
  readonly above: ReadonlyMap<number, Above>;
}

/** Reads what the rows above a header row say about its columns, the nearest row first. */
export function readRowsAbove(headers: SheetHeaders, row: number): RowsAbove {
  const cells = new Map(headerRow(headers, row).map((cell) => [cell.column, cell]));
  const above = new Map<number, Above>();
  for (let upper = row - 1; upper >= row - ROWS_ABOVE; upper -= 1) addRowAbove(headers, upper, { cells, above });
  return { cells: [...cells.values()], above };
}

/** A filled cell above a blank one is merged downwards; above a filled one it speaks for all columns up to the next. */
function addRowAbove(
  headers: SheetHeaders,
  row: number,
  found: { cells: Map<number, HeaderCell>; above: Map<number, Above> },
): void {
  const { cells, above } = found;
  const { window } = headers.sheet;
  const upper = new Map(headerRow(headers, row).map((cell) => [cell.column, cell]));
  const below = new Set(cells.keys());
  const said = new Map(
    [...upper.values()].map((cell) => {
      const belowIt = cells.get(cell.column);
      return [cell.column, belowIt ? readAbove(cell, belowIt, headers) : {}];
    }),
  );
  for (const [column, cell] of upper) if (!below.has(column)) cells.set(column, cell);
  const monthWidth = widthOfMonths(said);
  const last = window.left + (window.values[0]?.length ?? 0);
  let from = window.left;
  for (let column = from; column < last; column += 1) {
    if (upper.has(column)) from = column;
    const speaks = said.get(from);
    const isTooFar = speaks?.month !== undefined && column - from >= monthWidth;
    above.set(column, { ...(isTooFar ? {} : speaks), ...above.get(column) });
  }
}

/** How many columns a month heads: the last one has no next one to end at, but heads as many as the others. */
function widthOfMonths(said: ReadonlyMap<number, Above>): number {
  const columns = [...said].filter(([, { month }]) => month).map(([column]) => column);
  return columns.length < 2 ? Infinity : Math.max(...columns.slice(1).map((column, index) => column - columns[index]!));
}

function readAbove({ column, text, month }: HeaderCell, below: HeaderCell, { words }: SheetHeaders): Above {
  if (month) return { month, ...(month.metric && { metric: month.metric }) };
  const fiscalYear = findFiscalYear(text);
  if (fiscalYear !== undefined) return { fiscalYear };
  const plain = plainText(text);
  const year = YEAR.exec(plain)?.[1];
  const rest = metricKey(plain.replace(YEAR, ''));
  const metric = metricAbove(words.metrics.get(rest));
  if (rest !== '' && metric === undefined) return {};
  return {
    ...(year !== undefined && { year: { year: Number(year), column } }),
    ...(metric && !isTitle(metric, below) && { metric }),
  };
}

/** "Users" above months does not say which ones. */
function metricAbove(word: MetricWord | undefined): MetricWord | undefined {
  return word === 'users' ? undefined : word;
}

/** "Active usage" above the customers names the sheet and not the numbers below. */
function isTitle(metric: MetricWord, below: HeaderCell): boolean {
  if (metric !== 'percent' && !isEntitlements(metric)) return false;
  return below.month === undefined && below.metric === undefined;
}
