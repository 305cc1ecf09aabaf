import { RESULT_COLUMNS } from '../../../domain/usage/usageColumns';
import { MAU_TABLE_NAME, isMauTable } from '../isMauTable';
import { fieldText } from '../../headers/fieldText';
import { isNobody } from './readRows';
import type { RowWords } from './RowReading';
import type { UsageTab } from '../UsageTab';
import type { CellArea, CellValue } from '../../cells/WorkbookSnapshot';

/** What was read of a usage tab, its table and the rows below it told apart. */
export interface UsageRows {
  /** With the rows below that belong to the table: they are still to be taken into it. */
  readonly tab: UsageTab;
  readonly rows: readonly (readonly CellValue[])[];
  /** 0-based row of a customer below the table who is not counted; undefined without one. */
  readonly uncounted: number | undefined;
}

/**
 * What to read of a tab, also outside of its table: a program other than Excel writes rows below it without growing it,
 * and our result columns may stand beside it.
 */
export function withCellsOutside(tab: UsageTab): UsageTab {
  const { table, sheet, lastRow, columns } = tab;
  if (!table) return tab;
  const results = RESULT_COLUMNS.map((column) => columns[column] ?? tab.right);
  const end = Math.min(sheet.used?.bottom ?? lastRow, ...tablesBelow(tab).map(({ top }) => top - 1));
  return { ...tab, lastRow: Math.max(lastRow, end), right: Math.max(tab.right, ...results) };
}

/** @param rows what stands in the tab that `withCellsOutside` gives */
export function splitRows(
  tab: UsageTab,
  rows: readonly (readonly CellValue[])[],
  { isTotal }: Pick<RowWords, 'isTotal'>,
): UsageRows {
  const { table, firstRow, lastRow } = tab;
  if (!table) return { tab, rows, uncounted: undefined };
  const belowFrom = table.area.bottom + 1 - firstRow;
  const isCustomer = rows
    .slice(belowFrom)
    .map((row) => isCustomerRow(tab, row) && !isTotal(fieldText(tab, row, tab.columns.customer)));
  const end = isCustomer.indexOf(false);
  const continuing = end < 0 ? isCustomer.length : end;
  const taken = canGrow(tab) ? continuing : 0;
  const next = isCustomer.indexOf(true, taken);
  return {
    tab: { ...tab, lastRow: lastRow + taken },
    rows: rows.slice(0, lastRow - firstRow + 1 + taken),
    uncounted: next < 0 ? undefined : firstRow + belowFrom + next,
  };
}

/** A name with something in the columns of numbers: a note below a table has none. */
function isCustomerRow(tab: UsageTab, row: readonly CellValue[]): boolean {
  const { columns, months, left } = tab;
  const numbers = [columns.entitlements, ...months.map(({ column }) => column)];
  const hasValue = numbers.some((column) => column !== undefined && (row[column - left] ?? '') !== '');
  return hasValue && !isNobody(fieldText(tab, row, columns.customer));
}

/** How many rows below its table a tab has that the table is to take in. */
export function rowsToTakeIn({ table, lastRow }: UsageTab): number {
  return table ? Math.max(lastRow - table.area.bottom, 0) : 0;
}

/** Only our own table grows, and not over a total row. */
function canGrow(tab: UsageTab): boolean {
  return isMauTable(tab) && tab.table!.name.startsWith(MAU_TABLE_NAME) && !tab.table!.hasTotals;
}

function tablesBelow({ sheet, lastRow, left, right }: UsageTab): readonly CellArea[] {
  return sheet.tables
    .map(({ area }) => area)
    .filter((area) => area.top > lastRow && area.left <= right && area.right >= left);
}
