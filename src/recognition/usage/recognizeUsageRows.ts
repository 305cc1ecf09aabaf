import { headerBlock } from '../headers/headerBlock';
import { matchColumns, type HeaderCell } from '../headers/headerCells';
import { metricOf, plainText, summedField, type MetricWord } from '../headers/metricWords';
import type { Recognition } from '../headers/Recognition';
import type { RowColumns, UsageRowsTab } from '../Tab';
import type { SheetSnapshot } from '../cells/WorkbookSnapshot';

/** A sheet with one row per customer and month: the words stand alone in its header. */
export function recognizeUsageRows(
  sheet: SheetSnapshot,
  row: number,
  cells: readonly HeaderCell[],
  recognition: Recognition,
): UsageRowsTab | undefined {
  const columns = rowColumns(cells, recognition);
  if (!columns) return undefined;
  // "Name | Date | Actual" may be anything.
  const isCertain = columns.entitlements !== undefined || matchColumns(cells, recognition.usage).customer !== undefined;
  return isCertain ? { role: 'usageRows', ...headerBlock(sheet, row, cells), columns } : undefined;
}

/** The columns of such a list; undefined when one of them is missing. */
export function rowColumns(
  cells: readonly HeaderCell[],
  { usage, standIns, dates, metrics }: Recognition,
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
