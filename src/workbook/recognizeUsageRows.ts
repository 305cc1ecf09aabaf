import { headerBlock } from './headerBlock';
import { matchColumns, type HeaderCell } from './headerCells';
import { plainText, wordKey, type MetricWord } from './metricWords';
import type { Recognition } from './Recognition';
import type { UsageRowsTab } from './Tab';
import type { SheetSnapshot } from './WorkbookSnapshot';

/** A sheet with one row per customer and month: the words stand alone in its header. */
export function recognizeUsageRows(
  sheet: SheetSnapshot,
  row: number,
  cells: readonly HeaderCell[],
  { usage, metrics }: Recognition,
): UsageRowsTab | undefined {
  const { customer, service, entitlements } = matchColumns(cells, usage);
  const columnOf = (kind: MetricWord): number | undefined =>
    cells.find(({ value }) => metrics.get(wordKey(plainText(String(value)))) === kind)?.column;
  const [month, mau] = [columnOf('month'), columnOf('mau')];
  if (customer === undefined || month === undefined || mau === undefined) return undefined;
  const columns = {
    customer,
    month,
    mau,
    ...(service === undefined ? {} : { service }),
    ...(entitlements === undefined ? {} : { entitlements }),
  };
  return { role: 'usageRows', ...headerBlock(sheet, row, cells), columns };
}
