import type { UsageImportPlan } from '../../domain/usage/planUsageImport';
import type { Month } from '../../domain/usage/Month';
import { MONTH_WIDTH } from '../../domain/usage/usageColumns';
import type { MonthColumn, UsageTab } from '../../recognition/usage/UsageTab';
import { textForCell } from '../../recognition/cells/textForCell';
import { appendRows, writeCells, type CellWrite } from '../cells/writeRows';

export interface NewMonth {
  readonly month: Month;
  readonly header: string;
}

/**
 * Queues columns for new months in a table, each where the calendar puts it, also in a table with the newest first.
 * @returns the tab as it will stand
 */
export function insertMonths(context: Excel.RequestContext, tab: UsageTab, months: readonly NewMonth[]): UsageTab {
  const table = context.workbook.tables.getItem(tab.table!.name);
  const sheet = context.workbook.worksheets.getItem(tab.sheet.name);
  const isDescending = areDescending(tab.months);
  const placed = months
    .map((entry) => ({ ...entry, place: placeOfMonth(tab, entry.month, isDescending) }))
    .sort((a, b) => a.place - b.place || (isDescending ? b.month - a.month : a.month - b.month));
  const places = placed.map(({ place }) => place);
  // From right to left, so that the places of the others stay what they are; -1 is the end of the table.
  for (const place of [...places].reverse()) table.columns.add(place > tab.right ? -1 : place - tab.left);
  const added = placed.map(({ month, header, place }, index): MonthColumn => {
    const column = place + index;
    const cell = sheet.getCell(tab.headerRow, column);
    cell.values = [[textForCell(header)]];
    cell.format.columnWidth = MONTH_WIDTH;
    return { month, header, column };
  });
  const moved = (column: number): number => column + places.filter((place) => place <= column).length;
  return {
    ...tab,
    right: tab.right + months.length,
    columns: Object.fromEntries(Object.entries(tab.columns).map(([field, column]) => [field, moved(column)])),
    months: [...tab.months.map((entry) => ({ ...entry, column: moved(entry.column) })), ...added].sort(
      (a, b) => a.month - b.month,
    ),
  };
}

/** True when newer months stand left of older ones. */
function areDescending(months: readonly MonthColumn[]): boolean {
  const [oldest, newest] = [months[0], months.at(-1)];
  return oldest !== undefined && newest !== undefined && oldest.column > newest.column;
}

/** Before the month that follows in the table's order, else after the last one. */
function placeOfMonth({ months, columns }: UsageTab, month: Month, isDescending: boolean): number {
  const next = isDescending
    ? months.findLast((entry) => entry.month < month)
    : months.find((entry) => entry.month > month);
  return next?.column ?? Math.max(...months.map(({ column }) => column), columns.entitlements!) + 1;
}

/**
 * Queues the customers, entitlements and values of an import.
 * @param freeRows 0-based rows of the tab that are blank, to be used before rows are added below
 */
export function writeUsageImport(
  context: Excel.RequestContext,
  tab: UsageTab,
  { customers }: UsageImportPlan,
  freeRows: readonly number[],
): void {
  const sheet = context.workbook.worksheets.getItem(tab.sheet.name);
  const added = customers.filter(({ row }) => row === undefined);
  const writes = customers.flatMap((customer) => {
    const row = customer.row ?? freeRows[added.indexOf(customer)];
    return row === undefined ? [] : cellsOf(customer, tab).map((cell) => ({ ...cell, row }));
  });
  writeCells(sheet, writes);
  appendRows(
    context,
    tab,
    added.slice(freeRows.length).map((customer) => {
      const cells = new Map(cellsOf(customer, tab).map(({ column, content }) => [column, content]));
      return Array.from({ length: tab.right - tab.left + 1 }, (_, index) => cells.get(tab.left + index) ?? null);
    }),
  );
}

/** What is entered for a customer, by column; the name only where it is new. */
function cellsOf(
  { customer, service, row, entitlements, values }: UsageImportPlan['customers'][number],
  { columns, months }: UsageTab,
): readonly Omit<CellWrite, 'row'>[] {
  const name = row === undefined ? [{ column: columns.customer, content: textForCell(customer) }] : [];
  const of = row === undefined && service !== '' ? [{ column: columns.service, content: textForCell(service) }] : [];
  const seats = entitlements === undefined ? [] : [{ column: columns.entitlements, content: String(entitlements) }];
  const usage = [...values].map(([month, mau]) => ({
    column: months.find((entry) => entry.month === month)!.column,
    content: String(mau),
  }));
  return [...name, ...of, ...seats, ...usage].flatMap(({ column, content }) =>
    column === undefined ? [] : [{ column, content }],
  );
}
