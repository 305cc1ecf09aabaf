import { matchColumns } from './headerCells';
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
  if (columns.customer === undefined) return undefined;
  return usageTabOf(sheet, { header, headerRow, columns });
}
