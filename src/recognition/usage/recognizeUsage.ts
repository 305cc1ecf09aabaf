import { headerCells, matchColumns, type HeaderCell } from '../headers/headerCells';
import { metricOf, type MetricWords } from '../headers/metricWords';
import { readUsageHeader } from './readUsageHeader';
import type { Synonyms } from '../headers/Synonyms';
import type { ResultColumn } from '../../domain/usage/planUsageColumns';
import type { UnclearUsageTab, UsageTab } from './UsageTab';
import { recognizeUsageRows, type UsageListWords } from './recognizeUsageRows';
import { usageTabOf } from './usageTabOf';
import type { SheetSnapshot } from '../cells/WorkbookSnapshot';

/** What usage is recognised by. */
export interface UsageHeaderWords extends UsageListWords {
  /** What our result columns are called where somebody has columns of that name; they count more. */
  readonly live: Synonyms<ResultColumn>;
  /** Columns of sheets that ask questions or give guidance. */
  readonly otherSheets: Synonyms<'question' | 'guidance'>;
}

/** Usage by customer and month, the given row being the lowest of its header; undefined without customers or months. */
export function recognizeUsage(
  sheet: SheetSnapshot,
  headerRow: number,
  words: UsageHeaderWords,
): UsageTab | UnclearUsageTab | undefined {
  const { usage, live, metrics } = words;
  const header = readUsageHeader(sheet, headerRow, metrics);
  if (header.months.length === 0) return undefined;
  // The month above a list with months of its own is the report's date.
  if (header.areMonthsAbove && recognizeUsageRows(sheet, headerRow, header.cells, words)) return undefined;
  const months = new Set(header.months.map(({ column }) => column));
  const cells = header.cells.filter(({ column }) => !months.has(column));
  const columns = { ...matchColumns(cells, usage), ...matchColumns(cells, live) };
  const speaksOfUsage = columns.entitlements !== undefined || header.months.some(({ metric }) => metric !== undefined);
  const customer = columns.customer ?? (speaksOfUsage ? standIn(cells, words) : undefined);
  if (customer === undefined || continuesBelow(sheet, headerRow + 1, customer, metrics)) return undefined;
  return usageTabOf(sheet, { header, headerRow, columns: { ...columns, customer } });
}

/** The companies or names of a sheet that asks no questions and gives no guidance. */
function standIn(cells: readonly HeaderCell[], { otherSheets, standIns }: UsageHeaderWords): number | undefined {
  const { question, guidance } = matchColumns(cells, otherSheets);
  return question === undefined && guidance === undefined ? matchColumns(cells, standIns).customer : undefined;
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
