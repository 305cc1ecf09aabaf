import type { Change, TableColumnToTake } from '../../changes/Change';
import { tableColumn } from '../../changes/columns/columnPlace';
import { deletedColumnChange } from '../../changes/columns/deletedColumnChange';
import type { RowsBetween } from '../../changes/columns/queueColumnContents';
import { narrowedTableChange } from '../../changes/tableRangeChange';
import type { Guard } from '../../guards/Guard';
import type { AddedColumn } from './AddedColumn';

/** A table with its cells. */
export interface TableNow {
  readonly table: Excel.Table;
  readonly area: Excel.Range;
}

/** Queues looking at a table. */
export function queueTable({ workbook }: Excel.RequestContext, id: string): TableNow {
  const table = workbook.tables.getItem(id);
  table.load('id');
  table.columns.load('items/name');
  const area = table.getRange();
  area.load('rowIndex,rowCount,columnIndex');
  return { table, area };
}

/** 0-based from the left edge of the table. */
function indexIn(area: Excel.Range, header: Excel.Range): number {
  return header.columnIndex - area.columnIndex;
}

/** How far below the header of a column the table ends; undefined for a column beside the table. */
export function lastOf({ table, area }: TableNow, header: Excel.Range): number | undefined {
  const isIn = indexIn(area, header) < table.columns.items.length;
  return isIn ? area.rowIndex + area.rowCount - 1 - header.rowIndex : undefined;
}

/** No column came into the table, or went. */
export function sameColumns({ table, area }: TableNow, header: Excel.Range): Guard {
  const [count, index] = [table.columns.items.length, indexIn(area, header)];
  return () => {
    const [now, cell] = [table.getRange(), header.getResizedRange(0, 0)];
    now.load('columnIndex,columnCount');
    cell.load('columnIndex');
    return () => now.columnCount === count && indexIn(now, cell) === index;
  };
}

/**
 * A column of ours that is to go from a table; undefined for one beside the table.
 * @param cleared takes it away once it is none of the table's
 */
export function columnOfTable(
  { table, area }: TableNow,
  { header, isInserted }: Pick<AddedColumn, 'header' | 'isInserted'>,
  cleared: Change,
  alike: RowsBetween | undefined,
): TableColumnToTake | undefined {
  const { items } = table.columns;
  const index = indexIn(area, header);
  const name = items[index]?.name;
  if (name === undefined) return undefined;
  return {
    tableId: table.id,
    index,
    columnCount: items.length,
    take: (isLast) =>
      isLast && !isInserted
        ? [narrowedTableChange(table, () => header), cleared]
        : [deletedColumnChange(tableColumn(table.columns, name), { alike })],
  };
}
