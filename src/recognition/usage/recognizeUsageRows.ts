import { headerBlock } from '../headers/headerBlock';
import { matchColumns, type HeaderCell } from '../headers/headerCells';
import { metricOf, plainText, summedField, type MetricWord, type MetricWords } from '../headers/metricWords';
import type { Synonyms } from '../headers/Synonyms';
import type { RowColumns, UsageField, UsageRowsTab } from './UsageTab';
import type { SheetSnapshot } from '../cells/WorkbookSnapshot';

/** What a list with one row per customer and month is recognised by. */
export interface UsageListWords {
  readonly usage: Synonyms<UsageField>;
  /** Columns that may tell the customers where something else speaks of usage. */
  readonly standIns: Synonyms<'customer'>;
  /** Words around and above months. */
  readonly metrics: MetricWords;
  /** The month column of a sheet with one row per customer and month, where no word of `metrics` names it. */
  readonly dates: Synonyms<'month'>;
}

/** A sheet with one row per customer and month: the words stand alone in its header. */
export function recognizeUsageRows(
  sheet: SheetSnapshot,
  row: number,
  cells: readonly HeaderCell[],
  words: UsageListWords,
): UsageRowsTab | undefined {
  const columns = rowColumns(cells, words);
  if (!columns) return undefined;
  // "Name | Date | Actual" may be anything.
  const isCertain = columns.entitlements !== undefined || matchColumns(cells, words.usage).customer !== undefined;
  return isCertain ? { role: 'usageRows', ...headerBlock(sheet, row, cells), columns } : undefined;
}

/** The columns of such a list; undefined when one of them is missing. */
export function rowColumns(
  cells: readonly HeaderCell[],
  { usage, standIns, dates, metrics }: UsageListWords,
): RowColumns | undefined {
  const { customer, service, entitlements } = { ...matchColumns(cells, standIns), ...matchColumns(cells, usage) };
  const columnOf = (kind: MetricWord): number | undefined =>
    cells.find(({ value }) => metricOf(summedField(plainText(String(value))), metrics) === kind)?.column;
  const month = columnOf('month') ?? matchColumns(cells, dates).month;
  const mau = columnOf('mau');
  if (customer === undefined || month === undefined || mau === undefined) return undefined;
  return {
    customer,
    month,
    mau,
    ...(service !== undefined && { service }),
    ...(entitlements !== undefined && { entitlements }),
  };
}
