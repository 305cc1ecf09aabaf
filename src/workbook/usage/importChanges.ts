import type { ImportedCustomer, UsageImportPlan } from '../../domain/usage/planUsageImport';
import type { Month } from '../../domain/usage/Month';
import { numberRuns, spanOf } from '../../domain/numberRuns';
import { MONTH_WIDTH, RESULT_COLUMNS } from '../../domain/usage/usageColumns';
import { textForCell } from '../../recognition/cells/textForCell';
import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import type { PlacedCustomer } from '../../recognition/usage/placeCustomers';
import { placeMonths, type NewMonth } from '../../recognition/usage/placeMonths';
import type { UsageTab } from '../../recognition/usage/UsageTab';
import type { KeptTab } from '../cells/KeptTab';
import type { Change } from '../changes/Change';
import { unguarded, type GuardedPlan } from '../changes/GuardedPlan';
import { insertedColumnChange, type InsertedColumn } from '../changes/columns/insertedColumnChange';
import { undoable } from '../changes/undoable';
import { appendedRows, rowsChange } from '../tabChanges/appendedRows';
import { columnChanges, type CellWrite } from '../tabChanges/columnChanges';
import { addedColumnUndo } from '../undo/columns/addedColumnUndo';
import { otherThan } from '../undo/columns/otherCells';
import type { Guard } from '../guards/Guard';
import { sameTexts } from '../guards/sameTexts';
import { movedWidths, type ColumnWidths } from './movedWidths';
import { sheetMonths } from './sheetMonths';

/** What usage is entered into. */
export interface ImportTarget {
  /** With the rows below its table that it is to take in. */
  readonly kept: KeptTab<UsageTab>;
  /** What the columns that tell customers hold in the rows that were read. */
  readonly keys: readonly KeyColumn[];
  /** Of its columns. */
  readonly widths: ColumnWidths;
}

/** A column and what it held in a row when it was read; both 0-based, undefined for a row that was not there. */
export interface KeyColumn {
  readonly column: number;
  textIn(row: number): CellValue | undefined;
}

/**
 * Enters customers, entitlements and values of an import; a new month gets its column where the calendar puts it.
 * @param placed where each customer stands or is to stand; those below the tab from its next row on
 */
export function importChanges(
  context: Excel.RequestContext,
  { kept, keys, widths }: ImportTarget,
  placed: readonly PlacedCustomer[],
  months: readonly NewMonth[],
): GuardedPlan {
  const { tab } = kept;
  const isBelow = ({ row }: PlacedCustomer): boolean => row > tab.lastRow;
  const writes = placed
    .filter(({ customer }) => customer.row !== undefined)
    .flatMap(({ row, customer }) => cellsOf(customer, tab).map((cell) => ({ ...cell, row })));
  const inside = placed.filter((each) => each.customer.row === undefined && !isBelow(each));
  const below = placed.filter(isBelow);
  const added = appendedRows(context, kept, { at: tab.lastRow + 1, ...rowsOfCustomers(below, tab) });
  const columns = monthColumns(context, kept, months, placed);
  return {
    changes: [
      ...movedWidths(kept, widths, months),
      ...columnChanges(kept, writes),
      ...filledRows(context, kept, inside),
      ...added.changes,
      ...columns.changes,
    ],
    guards: [...keys.map((key) => sameKeys(kept, key, placed)), ...added.guards, ...columns.guards],
  };
}

function sameKeys(kept: KeptTab<UsageTab>, { column, textIn }: KeyColumn, placed: readonly PlacedCustomer[]): Guard {
  const touched = placed.flatMap(({ row }) => {
    const text = textIn(row);
    return text === undefined ? [] : [[row, text] as const];
  });
  return sameTexts(kept, column, new Map(touched));
}

/**
 * In a table from right to left, so that the places of the others stay what they are; at a table's end one after the other.
 */
function monthColumns(
  context: Excel.RequestContext,
  kept: KeptTab<UsageTab>,
  months: readonly NewMonth[],
  customers: readonly PlacedCustomer[],
): GuardedPlan {
  const { tab } = kept;
  const placed = placeMonths(tab, months).map((each) => ({ ...each, ...usageIn(each.month, customers, tab) }));
  if (!tab.table) return sheetMonths(kept, placed, Math.max(tab.lastRow, ...customers.map(({ row }) => row)));
  const table = context.workbook.tables.getItem(tab.table.name);
  const isAtEnd = ({ place }: { readonly place: number }): boolean => place > tab.right;
  const inOrder = [...placed.filter(isAtEnd), ...placed.filter((each) => !isAtEnd(each)).reverse()];
  const inside = placed.filter((each) => !isAtEnd(each));
  // Where others move, all widths are written at once.
  const width = inside.length === 0 ? MONTH_WIDTH : undefined;
  const changes = inOrder.map((each) => {
    const index = isAtEnd(each) ? undefined : each.place - tab.left;
    // Those inside come after those at the end, the leftmost last.
    const shifted = isAtEnd(each) ? inside.length : inside.indexOf(each);
    return monthColumn(table, { ...each, index, width }, shifted);
  });
  return unguarded(changes);
}

/** The rows of a tab that is still to be made. */
export function newCustomerRows(plan: UsageImportPlan, tab: UsageTab): readonly (readonly (string | null)[])[] {
  return plan.customers.map((customer) => rowOfCustomer(customer, tab));
}

/** Blank rows that become customers, each at once: half a row would be nobody's. */
function filledRows(
  context: Excel.RequestContext,
  kept: KeptTab<UsageTab>,
  placed: readonly PlacedCustomer[],
): readonly Change[] {
  const byRow = new Map(placed.map((each) => [each.row, each]));
  return numberRuns(byRow.keys()).map(({ first, last }) => {
    const run = Array.from({ length: last - first + 1 }, (_, offset) => byRow.get(first + offset)!);
    return rowsChange(context, kept, { at: first, ...rowsOfCustomers(run, kept.tab) });
  });
}

/** Rows of their own; what is used in new months is entered with their columns. */
function rowsOfCustomers(placed: readonly PlacedCustomer[], tab: UsageTab) {
  return {
    rows: placed.map(({ customer }) => rowOfCustomer(customer, tab)),
    live: RESULT_COLUMNS.flatMap((column) => tab.columns[column] ?? []),
  };
}

/** @param shifted how many other columns are put in left of it afterwards */
function monthColumn(table: Excel.Table, column: InsertedColumn, shifted: number): Change {
  const added = { title: textForCell(column.header), shifted, foreign: otherThan(column.contents), isInserted: true };
  return undoable(insertedColumnChange(table, column), () => ({
    undo: ({ header, tableId, place }) => (header ? [addedColumnUndo({ ...added, header, tableId, place })] : []),
  }));
}

/** What customers used in a month, from the first of them to the last one. */
function usageIn(
  month: Month,
  placed: readonly PlacedCustomer[],
  { firstRow }: UsageTab,
): Pick<InsertedColumn, 'contents' | 'from'> {
  const used = placed.filter(({ customer }) => customer.values.has(month));
  if (used.length === 0) return { contents: [], from: 0 };
  const { first, last } = spanOf(used.map(({ row }) => row));
  const contents = Array.from({ length: last - first + 1 }, (): [string | null] => [null]);
  for (const { row, customer } of used) contents[row - first] = [String(customer.values.get(month))];
  return { contents, from: first - firstRow };
}

function rowOfCustomer(customer: ImportedCustomer, tab: UsageTab): (string | null)[] {
  const cells = new Map(cellsOf(customer, tab).map(({ column, content }) => [column, content]));
  return Array.from({ length: tab.right - tab.left + 1 }, (_, index) => cells.get(tab.left + index) ?? null);
}

/** What is entered for a customer in the columns that are there; the name only where it is new. */
function cellsOf(
  { customer, service, row, entitlements, values }: ImportedCustomer,
  { columns, months }: UsageTab,
): readonly Omit<CellWrite, 'row'>[] {
  const name = row === undefined ? [{ column: columns.customer, content: textForCell(customer) }] : [];
  const of = row === undefined && service !== '' ? [{ column: columns.service, content: textForCell(service) }] : [];
  const seats = entitlements === undefined ? [] : [{ column: columns.entitlements, content: String(entitlements) }];
  const usage = [...values].flatMap(([month, mau]) => {
    const column = months.find((entry) => entry.month === month)?.column;
    return column === undefined ? [] : [{ column, content: String(mau) }];
  });
  return [...name, ...of, ...seats, ...usage].flatMap(({ column, content }) =>
    column === undefined ? [] : [{ column, content }],
  );
}
