import type { Change } from '../../changes/Change';
import { clearedRoom, listRoom, tableRoom, type ColumnRoom } from '../../changes/columns/columnPlace';
import { tableRangeChange } from '../../changes/tableRangeChange';
import type { ColumnBack, ColumnsNow } from './columnsNow';
import type { RemovedColumn, RemovedColumns } from './RemovedColumns';

/** The cells that columns come back to where nothing moves. */
export function clearedCells(
  { block, isAtTheEdge, place }: RemovedColumns,
  { columns }: Pick<ColumnsNow<RemovedColumn>, 'columns'>,
  corner: Excel.Range,
): readonly Excel.Range[] {
  const last = block.rowCount - place.beneath - 1;
  return isAtTheEdge ? columns.map(({ at }) => corner.getOffsetRange(0, at).getResizedRange(last, 0)) : [];
}

/** The columns of a table that come back beside it become its own. */
export function grownTable(context: Excel.RequestContext, { tableId, letGo }: RemovedColumns): readonly Change[] {
  if (tableId === undefined || letGo === 0) return [];
  const table = context.workbook.tables.getItem(tableId);
  return [tableRangeChange(table, table.getRange().getResizedRange(0, letGo), 'columns')];
}

/** @param now how many rows there are from the header on, and the first header */
export function roomFor(
  context: Excel.RequestContext,
  { tableId, isAtTheEdge }: RemovedColumns,
  { at, isLast, name }: ColumnBack<RemovedColumn>,
  { count, corner }: { readonly count: number; readonly corner: Excel.Range },
): ColumnRoom {
  if (isAtTheEdge) return clearedRoom(() => corner.getOffsetRange(0, at).getResizedRange(count - 1, 0));
  if (tableId === undefined) return listRoom(corner, at, count);
  return tableRoom(context.workbook.tables.getItem(tableId).columns, name, isLast ? -1 : at);
}
