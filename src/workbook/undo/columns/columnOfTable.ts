import { lastTableColumn, tableColumn, type ColumnPlace } from '../../changes/columns/columnPlace';
import type { AddedColumn } from './AddedColumn';

/** A table with its cells. */
export interface TableNow {
  readonly table: Excel.Table;
  readonly area: Excel.Range;
}

/** Queues looking at a table. */
export function queueTable({ workbook }: Excel.RequestContext, id: string): TableNow {
  const table = workbook.tables.getItem(id);
  table.columns.load('items/name');
  const area = table.getRange();
  area.load('columnIndex');
  return { table, area };
}

/** Where a column of a table is by its header; undefined for one beside the table. */
export function placeIn(
  { table, area }: TableNow,
  { header, isInserted }: Pick<AddedColumn, 'header' | 'isInserted'>,
): ColumnPlace | undefined {
  const name = table.columns.items[header.columnIndex - area.columnIndex]?.name;
  if (name === undefined) return undefined;
  return isInserted ? tableColumn(table.columns, name) : lastTableColumn(table, name);
}
