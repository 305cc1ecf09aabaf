import type { ImportedCustomer, UsageImportPlan } from '../../domain/usage/planUsageImport';
import type { Month } from '../../domain/usage/Month';
import { numberRuns } from '../../domain/numberRuns';
import { MONTH_WIDTH } from '../../domain/usage/usageColumns';
import { textForCell } from '../../recognition/cells/textForCell';
import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import { placeCustomers, type PlacedCustomer } from '../../recognition/usage/placeCustomers';
import { placeMonths, type NewMonth } from '../../recognition/usage/placeMonths';
import type { UsageTab } from '../../recognition/usage/UsageTab';
import type { KeptTab } from '../cells/KeptTab';
import type { CellContents } from '../changes/cellsChange';
import type { Change } from '../changes/Change';
import type { GuardedPlan } from '../changes/GuardedPlan';
import { insertedColumnChange, type InsertedColumn } from '../changes/insertedColumnChange';
import { undoable } from '../changes/undoable';
import { appendedRows, rowsChange } from '../tabChanges/appendedRows';
import { columnChanges, type CellWrite } from '../tabChanges/columnChanges';
import { addedColumnUndo } from '../undo/addedColumnUndo';
import { contentsInAnyOrder } from '../undo/sameCells';
import { sameTexts } from '../guards/sameTexts';

/** What usage is entered into. */
export interface ImportTarget {
  /** With the rows below its table that it is to take in. */
  readonly kept: KeptTab<UsageTab>;
  /** 0-based rows of the tab that are blank, to be used before rows are added below. */
  readonly freeRows: readonly number[];
  /** What the customer column holds in the rows of the tab. */
  readonly customers: ReadonlyMap<number, CellValue>;
}

/** Enters the customers, entitlements and values of an import; a new month gets its column where the calendar puts it. */
export function importChanges(
  context: Excel.RequestContext,
  { kept, freeRows, customers }: ImportTarget,
  plan: UsageImportPlan,
  months: readonly NewMonth[],
): GuardedPlan {
  const { tab } = kept;
  const placed = placeCustomers(plan.customers, tab, freeRows);
  const isBelow = (row: number): boolean => row > tab.lastRow;
  const writes = placed
    .filter(({ customer }) => customer.row !== undefined)
    .flatMap(({ row, customer }) => cellsOf(customer, tab).map((cell) => ({ ...cell, row })));
  const inside = placed.filter(({ row, customer }) => customer.row === undefined && !isBelow(row));
  const below = placed.filter(({ row }) => isBelow(row)).map(({ customer }) => rowOfCustomer(customer, tab));
  const added = appendedRows(context, kept, { at: tab.lastRow + 1, rows: below });
  const touched = new Map(
    placed.flatMap(({ row }) => (customers.has(row) ? [[row, customers.get(row)!] as const] : [])),
  );
  const byRow = new Map(placed.map(({ row, customer }) => [row, customer]));
  const rows = tab.lastRow + below.length - tab.firstRow + 1;
  const contents = (month: Month): CellContents =>
    Array.from({ length: rows }, (_, offset) => [usageOf(byRow.get(tab.firstRow + offset), month)]);
  return {
    changes: [
      ...columnChanges(kept, writes),
      ...filledRows(context, kept, inside),
      ...added.changes,
      ...monthColumns(context, kept, months, contents),
    ],
    guards: [sameTexts(kept, tab.columns.customer!, touched), ...added.guards],
  };
}

/** In a table: from right to left, so that the places of the others stay what they are; at a table's end one after the other. */
function monthColumns(
  context: Excel.RequestContext,
  kept: KeptTab<UsageTab>,
  months: readonly NewMonth[],
  contents: (month: Month) => CellContents,
): readonly Change[] {
  const { tab } = kept;
  const placed = placeMonths(tab, months).map((each) => ({ ...each, contents: contents(each.month) }));
  if (placed.length === 0) return [];
  const table = context.workbook.tables.getItem(tab.table!.name);
  const isAtEnd = ({ place }: { readonly place: number }): boolean => place > tab.right;
  return [...placed.filter(isAtEnd), ...placed.filter((each) => !isAtEnd(each)).reverse()].map((each) => {
    const index = isAtEnd(each) ? undefined : each.place - tab.left;
    // Those inside come after those at the end, the leftmost last.
    const inside = placed.filter((other) => !isAtEnd(other));
    const shifted = isAtEnd(each) ? inside.length : inside.indexOf(each);
    return monthColumn(table, { ...each, index, width: MONTH_WIDTH }, shifted);
  });
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
  const byRow = new Map(placed.map(({ row, customer }) => [row, rowOfCustomer(customer, kept.tab)]));
  return numberRuns([...byRow.keys()]).map(({ first, last }) =>
    rowsChange(
      context,
      kept,
      first,
      Array.from({ length: last - first + 1 }, (_, offset) => byRow.get(first + offset)!),
    ),
  );
}

/** @param shifted how many other columns are put in left of it afterwards */
function monthColumn(table: Excel.Table, column: InsertedColumn, shifted: number): Change {
  const written = contentsInAnyOrder(column.contents.map(([content]) => content ?? ''));
  return undoable(insertedColumnChange(table, column), () => ({
    undo: ({ header, tableId, place }) => [
      addedColumnUndo({
        header,
        title: textForCell(column.header),
        tableId,
        place,
        shifted,
        foreign: ({ at, count }) => {
          const cells = Array.from({ length: count }, (_, index) => at(index + 1));
          return contentsInAnyOrder(cells) === written ? undefined : 0;
        },
      }),
    ],
  }));
}

function usageOf(customer: ImportedCustomer | undefined, month: Month): string | null {
  const value = customer?.values.get(month);
  return value === undefined ? null : String(value);
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
