import { lastTableColumn, tableColumn, type ColumnPlace } from '../../changes/columns/columnPlace';
import type { AddedColumn } from './AddedColumn';

/** A table with its cells, and what is used in its rows. */
export interface TableNow {
  readonly table: Excel.Table;
  readonly area: Excel.Range;
  readonly used: Excel.Range;
}

/** Queues looking at a table. */
export function queueTable({ workbook }: Excel.RequestContext, id: string): TableNow {
  const table = workbook.tables.getItem(id);
  table.columns.load('items/name');
  const area = table.getRange();
  const used = area.getEntireRow().getUsedRange(true);
  for (const range of [area, used]) range.load('columnIndex,columnCount');
  return { table, area, used };
}

/** Where a column of a table is by its header; undefined for one beside the table. */
export function placeIn(
  { table, area, used }: TableNow,
  { header, isInserted }: Pick<AddedColumn, 'header' | 'isInserted'>,
): ColumnPlace | undefined {
  const name = table.columns.items[header.columnIndex - area.columnIndex]?.name;
  if (name === undefined) return undefined;
  const isBeside = rightOf(used) > rightOf(area);
  return isBeside && !isInserted ? lastTableColumn(table, name) : tableColumn(table.columns, name);
}

function rightOf({ columnIndex, columnCount }: Excel.Range): number {
  return columnIndex + columnCount;
}
