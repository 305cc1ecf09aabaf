import { columnCount } from '../../cells/Area';
import { ExcelError } from '../../refusals/ExcelError';
import { Columns } from '../../sheets/Columns';
import { listOf, numberFrom, optional, record } from '../../wire/parameters';
import type { RangeTarget } from '../../wire/Session';
import { requireUnprotected } from './rangeAccess';

/** In points: at most 255 characters ("Excel specifications and limits"). */
export const columnWidth = numberFrom(0, 1342.5);

/** What of Excel.SettableColumnProperties there is here, for each column; an empty entry leaves its column alone. */
export const columnPropertiesData = listOf(
  record({ format: optional(record({ columnWidth: optional(columnWidth) })) }),
);

export function writeColumnProperties(range: RangeTarget, columns: ReturnType<typeof columnPropertiesData>): void {
  const { sheet, area } = range;
  if (columns.length !== columnCount(area)) throw new ExcelError('InvalidArgument');
  requireUnprotected(range, 'formatColumns');
  columns.forEach(({ format }, offset) => {
    const column = area.left + offset;
    if (format?.columnWidth !== undefined) new Columns(sheet).setWidth(column, column, format.columnWidth);
  });
}
