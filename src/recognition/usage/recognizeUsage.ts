import { headerCells, matchColumns, type HeaderCell } from '../headers/headerCells';
import { metricOf, type MetricWords } from '../headers/metricWords';
import { readUsageHeader } from './readUsageHeader';
import type { Recognition } from '../headers/Recognition';
import type { UnclearUsageTab, UsageTab } from '../Tab';
import { recognizeUsageRows } from './recognizeUsageRows';
import { usageTabOf } from './usageTabOf';
import type { SheetSnapshot } from '../cells/WorkbookSnapshot';

/** Usage by customer and month, the given row being the lowest of its header; undefined without customers or months. */
export function recognizeUsage(
  sheet: SheetSnapshot,
  headerRow: number,
  recognition: Recognition,
): UsageTab | UnclearUsageTab | undefined {
  const { usage, live, metrics } = recognition;
  const header = readUsageHeader(sheet, headerRow, metrics);
  if (header.months.length === 0) return undefined;
  // The month above a list with months of its own is the report's date.
  if (header.areMonthsAbove && recognizeUsageRows(sheet, headerRow, header.cells, recognition)) return undefined;
  const months = new Set(header.months.map(({ column }) => column));
  const cells = header.cells.filter(({ column }) => !months.has(column));
  const columns = { ...matchColumns(cells, usage), ...matchColumns(cells, live) };
  const speaksOfUsage = columns.entitlements !== undefined || header.months.some(({ metric }) => metric !== undefined);
  const customer = columns.customer ?? (speaksOfUsage ? standIn(cells, recognition) : undefined);
  if (customer === undefined || continuesBelow(sheet, headerRow + 1, customer, metrics)) return undefined;
  return usageTabOf(sheet, { header, headerRow, columns: { ...columns, customer } });
}

/** The companies or names of a sheet that asks no questions and gives no guidance. */
function standIn(cells: readonly HeaderCell[], recognition: Recognition): number | undefined {
  const { question } = matchColumns(cells, recognition.questionnaire);
  const { guidance } = matchColumns(cells, recognition.checklist);
  if (question !== undefined || guidance !== undefined) return undefined;
  return matchColumns(cells, recognition.standIns).customer;
}

/** Words such as "Target" and "Actual" in the next row, and no customer: that row is the lowest of the header. */
function continuesBelow(sheet: SheetSnapshot, row: number, customer: number, words: MetricWords): boolean {
  const cells = headerCells(sheet, row);
  if (cells.some(({ column }) => column === customer)) return false;
  const above = new Set(headerCells(sheet, row - 1).map(({ column }) => column));
  // Words under blank cells stand below merged ones.
  const isBelowMerged = ({ column, value }: HeaderCell): boolean =>
    column > customer && !above.has(column) && typeof value === 'string' && /\p{L}/u.test(value);
  return cells.some((cell) => metricOf(cell.text, words) !== undefined || isBelowMerged(cell));
}
