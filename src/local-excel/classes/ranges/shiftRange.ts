import { columnCount, isWholeColumns, isWholeRows, rowCount, type Area } from '../../cells/Area';
import type { Shift } from '../../cells/Shift';
import { ExcelError } from '../../refusals/ExcelError';
import { hostObject, type HostObject } from '../../wire/HostObject';
import type { RangeTarget, Session } from '../../wire/Session';
import { continueStyles, requireEditable, requireUnprotected } from './rangeAccess';

type Direction = 'Down' | 'Right' | 'Up' | 'Left';

/** Inserts or deletes the cells of a range: whole rows, whole columns or cells of some rows. */
export function shiftRange(
  range: RangeTarget,
  kind: Shift['kind'],
  direction: Direction,
  session: Session,
): HostObject {
  const { sheet, area } = range;
  const shift = shiftOf(area, kind, direction);
  requireUnprotected(range, shift.within ? undefined : `${kind}${shift.axis === 'rows' ? 'Rows' : 'Columns'}`);
  if (kind === 'delete') requireEditable(range, session);
  session.excel.shift(sheet, shift, session);
  if (shift.within && kind === 'insert' && area.left > 0) continueStyles({ sheet, area }, area.left - 1);
  return hostObject('Range', { sheet, area });
}

/** Whole rows move down or up, anything else right or left; some columns' cells moving down answer ApiNotFound. */
function shiftOf(area: Area, kind: Shift['kind'], direction: Direction): Shift {
  const isVertical = direction === 'Down' || direction === 'Up';
  if (isWholeRows(area) && isVertical) return { axis: 'rows', kind, at: area.top, count: rowCount(area) };
  if (isVertical && !isWholeColumns(area)) throw new ExcelError('ApiNotFound', undefined, 'shift');
  const within = isWholeColumns(area) ? undefined : area;
  return { axis: 'columns', kind, at: area.left, count: columnCount(area), within };
}
