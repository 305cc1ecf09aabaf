import { headerCells, matchColumns } from './headerCells';
import { metricOf, type MetricWords } from './metricWords';
import { readUsageHeader } from './readUsageHeader';
import type { Recognition } from './Recognition';
import type { UnclearUsageTab, UsageTab } from './Tab';
import { usageTabOf } from './usageTabOf';
import type { SheetSnapshot } from './WorkbookSnapshot';

/** Usage by customer and month, the given row being the lowest of its header; undefined without customers or months. */
export function recognizeUsage(
  sheet: SheetSnapshot,
  headerRow: number,
  { usage, live, metrics }: Recognition,
): UsageTab | UnclearUsageTab | undefined {
  const header = readUsageHeader(sheet, headerRow, metrics);
  if (header.months.length === 0) return undefined;
  const months = new Set(header.months.map(({ column }) => column));
  const cells = header.cells.filter(({ column }) => !months.has(column));
  const columns = { ...matchColumns(cells, usage), ...matchColumns(cells, live) };
  if (columns.customer === undefined || continuesBelow(sheet, headerRow + 1, columns.customer, metrics))
    return undefined;
  return usageTabOf(sheet, { header, headerRow, columns });
}

/** Words such as "Target" and "Actual" in the next row, and no customer: that row is the lowest of the header. */
function continuesBelow(sheet: SheetSnapshot, row: number, customer: number, words: MetricWords): boolean {
  const cells = headerCells(sheet, row);
  return (
    cells.every(({ column }) => column !== customer) && cells.some(({ text }) => metricOf(text, words) !== undefined)
  );
}
