import { RESULT_COLUMNS } from '../domain/usage/planUsageColumns';
import { isMauTable } from './isMauTable';
import { fieldText } from './readRows';
import { isNobody, type UsageReading } from './readCustomers';
import type { UsageTab } from './Tab';
import type { CellArea, CellValue } from './WorkbookSnapshot';

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
  // One row tells whether anything goes on below a table that is not to grow.
  const last = canGrow(tab) ? end : Math.min(end, table.area.bottom + 1);
  return { ...tab, lastRow: Math.max(lastRow, last), right: Math.max(tab.right, ...results) };
}

/** @param rows what stands in the tab that `withCellsOutside` gives */
export function splitRows(
  tab: UsageTab,
  rows: readonly (readonly CellValue[])[],
  { isTotal }: Pick<UsageReading, 'isTotal'>,
): UsageRows {
  const { table, firstRow, lastRow } = tab;
  if (!table) return { tab, rows, uncounted: undefined };
  const isCustomer = (row: readonly CellValue[]): boolean => {
    const name = fieldText(tab, row, tab.columns.customer);
    return !isNobody(name) && !isTotal(name);
  };
  const inTable = lastRow - firstRow + 1;
  const below = rows.slice(table.area.bottom + 1 - firstRow);
  const end = below.findIndex((row) => !isCustomer(row));
  const count = end < 0 ? below.length : end;
  if (!canGrow(tab)) {
    return { tab, rows: rows.slice(0, inTable), uncounted: count > 0 ? table.area.bottom + 1 : undefined };
  }
  return { tab: { ...tab, lastRow: lastRow + count }, rows: rows.slice(0, inTable + count), uncounted: undefined };
}

/** How many rows below its table a tab has that the table is to take in. */
export function rowsToTakeIn({ table, lastRow }: UsageTab): number {
  return table ? Math.max(lastRow - table.area.bottom, 0) : 0;
}

/** Only a table like ours grows, and none whose total row is in the way. */
function canGrow(tab: UsageTab): boolean {
  return isMauTable(tab) && tab.table?.hasTotals === false;
}

function tablesBelow({ sheet, lastRow, left, right }: UsageTab): readonly CellArea[] {
  return sheet.tables
    .map(({ area }) => area)
    .filter((area) => area.top > lastRow && area.left <= right && area.right >= left);
}
