import { monthNumberOf, monthOf, type Month } from '../../../domain/usage/Month';
import { cellAddress } from '../../cells/cellAddress';
import { calendarDay, usageDay } from '../../cells/excelDay';
import { WorkbookError } from '../../cells/WorkbookError';
import type { CellValue } from '../../cells/WorkbookSnapshot';
import { findMonth } from '../../text/findMonth';
import { foldName } from '../../text/foldWord';
import type { MonthColumn } from '../header/MonthColumn';
import type { UsageTab } from '../UsageTab';
import type { RowReading, RowWords } from './RowReading';

type Cells = readonly CellValue[];

/**
 * True for the header's own words, as reports of many pages repeat them, and for months of the same columns in other
 * words.
 * @throws WorkbookError usageBlockBelow for a header of other months or columns
 */
export function repeatsHeader(
  tab: UsageTab,
  cells: Cells,
  { row, name }: Pick<RowReading, 'row' | 'name'>,
  { isCustomerHeader }: Pick<RowWords, 'isCustomerHeader'>,
): boolean {
  const { columns, months } = tab;
  const title = String(headerCell(tab, columns.customer!));
  const isTitle = title !== '' && foldName(title) === foldName(name);
  if (!isTitle && !holdsMonths(tab, cells)) return false;
  if (!isTitle && !isCustomerHeader(name)) throw blockBelow(tab, row, columns.customer!);
  const filled = months.filter(({ column }) => cellOf(tab, cells, column) !== '');
  const other = filled.find(({ column, month }) => !isHeadOf(tab, cellOf(tab, cells, column), { column, month }));
  if (!other) return true;
  if (!mayBeMonth(cellOf(tab, cells, other.column), tab)) return false;
  throw blockBelow(tab, row, other.column);
}

/** True where nothing but months stands in the months' columns; the first number tells that it is none of them. */
function holdsMonths(tab: UsageTab, cells: Cells): boolean {
  let isFilled = false;
  for (const { column } of tab.months) {
    const cell = cellOf(tab, cells, column);
    if (cell === '') continue;
    if (!isMonthText(cell)) return false;
    isFilled = true;
  }
  return isFilled;
}

/** True for the header of a month, also in other words. */
function isHeadOf(tab: UsageTab, cell: CellValue, { column, month }: Pick<MonthColumn, 'column' | 'month'>): boolean {
  return cell === headerCell(tab, column) || isMonth(cell, tab, month);
}

function headerCell({ sheet: { window }, headerRow }: UsageTab, column: number): CellValue {
  return window.values[headerRow - window.top]?.[column - window.left] ?? '';
}

function blockBelow(tab: UsageTab, row: number, column: number): WorkbookError {
  return new WorkbookError('usageBlockBelow', { sheet: tab.sheet.name, cell: cellAddress(row, column) });
}

function isMonthText(cell: CellValue): boolean {
  return typeof cell === 'string' && findMonth(cell) !== undefined;
}

function mayBeMonth(cell: CellValue, { sheet }: UsageTab): boolean {
  return isMonthText(cell) || usageDay(cell, sheet) !== undefined;
}

/** True for the same month in other words. */
function isMonth(cell: CellValue, { sheet }: UsageTab, month: Month): boolean {
  const day = usageDay(cell, sheet);
  if (day !== undefined) {
    const date = calendarDay(day);
    return monthOf(date.year, date.month) === month;
  }
  const reading = typeof cell === 'string' ? findMonth(cell)?.reading : undefined;
  if (reading?.type === 'monthOfYear') return reading.monthNumber === monthNumberOf(month);
  return reading?.type === 'month' && reading.month === month;
}

function cellOf({ left }: UsageTab, cells: Cells, column: number): CellValue {
  return cells[column - left] ?? '';
}
