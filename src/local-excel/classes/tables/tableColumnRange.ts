import { areaOf, rowCount, type Area } from '../../cells/Area';
import { ExcelError } from '../../refusals/ExcelError';
import type { TableColumnTarget } from '../../wire/HostObject';
import type { RangeTarget } from '../../wire/Session';

/**
 * Place of a column in its table, 0-based.
 * @throws ItemNotFound when it was deleted
 */
export function columnIndex({ table, id }: TableColumnTarget): number {
  const index = table.columnIds.indexOf(id);
  if (index < 0) throw new ExcelError('ItemNotFound');
  return index;
}

/** The cells of a column in some rows of its table. */
export function tableColumnRange(column: TableColumnTarget, rows: Area): RangeTarget {
  const { table } = column;
  const area = areaOf(rows.top, table.area.left + columnIndex(column), rowCount(rows), 1);
  return { sheet: table.sheet, area };
}
