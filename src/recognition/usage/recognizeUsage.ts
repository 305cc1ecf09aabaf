import { matchColumns } from '../headers/matchColumns';
import { headerRow, type HeaderCell, type SheetHeaders } from '../headers/readHeaders';
import type { Synonyms } from '../headers/Synonyms';
import { readUsageHeader } from './header/readUsageHeader';
import { recognizeUsageRows, type UsageListWords } from './recognizeUsageRows';
import type { UnclearUsageTab, UsageTab } from './UsageTab';
import { usageTabOf } from './usageTabOf';

/** What usage is recognised by. */
export interface UsageHeaderWords extends UsageListWords {
  /** Columns of sheets that ask questions or give guidance. */
  readonly otherSheets: Synonyms<'question' | 'guidance'>;
}

/** Usage by customer and month, the given row being the lowest of its header; undefined without customers or months. */
export function recognizeUsage(
  headers: SheetHeaders,
  row: number,
  words: UsageHeaderWords,
): UsageTab | UnclearUsageTab | undefined {
  const header = readUsageHeader(headers, row);
  if (header.months.length === 0 && header.yearless.length < 2) return undefined;
  // The month above a list with months of its own is the report's date.
  if (header.areMonthsAbove && recognizeUsageRows(headers, row, header.cells, words)) return undefined;
  const months = new Set([...header.months, ...header.yearless].map(({ column }) => column));
  const cells = header.cells.filter(({ column }) => !months.has(column));
  const columns = matchColumns(cells, words.usage);
  const speaksOfUsage = columns.entitlements !== undefined || header.months.some(({ metric }) => metric !== undefined);
  const customer = columns.customer ?? (speaksOfUsage ? weakCustomer(cells, words) : undefined);
  if (customer === undefined || continuesBelow(headers, row + 1, customer)) return undefined;
  return usageTabOf(headers, { header, headerRow: row, columns: { ...columns, customer } });
}

/** The companies or names of a sheet that asks no questions and gives no guidance. */
function weakCustomer(cells: readonly HeaderCell[], { otherSheets, usage }: UsageHeaderWords): number | undefined {
  const { question, guidance } = matchColumns(cells, otherSheets);
  return question === undefined && guidance === undefined ? matchColumns(cells, usage, 'weak').customer : undefined;
}

/** Words such as "Target" and "Actual" in the next row, and no customer: that row is the lowest of the header. */
function continuesBelow(headers: SheetHeaders, row: number, customer: number): boolean {
  const cells = headerRow(headers, row);
  if (cells.some(({ column }) => column === customer)) return false;
  const above = new Set(headerRow(headers, row - 1).map(({ column }) => column));
  // Words under blank cells stand below merged ones.
  const isBelowMerged = ({ column, value }: HeaderCell): boolean =>
    column > customer && !above.has(column) && typeof value === 'string' && /\p{L}/u.test(value);
  return cells.some((cell) => cell.metric !== undefined || isBelowMerged(cell));
}
