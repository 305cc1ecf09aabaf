import { hostObject, targetOf, type HostObject } from '../../wire/HostObject';
import type { Method } from '../../wire/ExcelClass';
import {
  areaOf,
  boundingArea,
  cellArea,
  columnCount,
  intersectAreas,
  isValidArea,
  LAST_COLUMN,
  LAST_ROW,
  rowCount,
  type Area,
} from '../../cells/Area';
import { ExcelError } from '../../refusals/ExcelError';
import type { RangeTarget, Session } from '../../wire/Session';

/** The methods of a range that lead to another range. */
export const rangeNavigation: Readonly<Record<string, Method<RangeTarget>>> = {
  getCell: at((area, row, column) => cellArea(area.top + row, area.left + column)),
  getRow: at((area, row) => areaOf(area.top + row, area.left, 1, columnCount(area))),
  getColumn: at((area, column) => areaOf(area.top, area.left + column, rowCount(area), 1)),
  getLastCell: at((area) => cellArea(area.bottom, area.right)),
  getLastRow: at((area) => ({ ...area, top: area.bottom })),
  getLastColumn: at((area) => ({ ...area, left: area.right })),
  getEntireRow: at((area) => ({ ...area, left: 0, right: LAST_COLUMN })),
  getEntireColumn: at((area) => ({ ...area, top: 0, bottom: LAST_ROW })),
  getOffsetRange: at((area, rows, columns) =>
    areaOf(area.top + rows, area.left + columns, rowCount(area), columnCount(area)),
  ),
  getResizedRange: at((area, rows, columns) =>
    areaOf(area.top, area.left, rowCount(area) + rows, columnCount(area) + columns),
  ),
  getAbsoluteResizedRange: at((area, rows, columns) => areaOf(area.top, area.left, rows, columns)),
  getRowsAbove: at((area, count) => areaOf(area.top - count, area.left, count, columnCount(area))),
  getRowsBelow: at((area, count) => areaOf(area.bottom + 1, area.left, count, columnCount(area))),
  getColumnsAfter: at((area, count) => areaOf(area.top, area.right + 1, rowCount(area), count)),
  getBoundingRect: {
    call: (range, [other], session) => {
      const bounding = boundingArea(range.area, rangeArgument(range, other, session).area);
      return hostObject('Range', { sheet: range.sheet, area: bounding });
    },
  },
  getIntersection: { call: (range, [other], session) => intersection(range, other, session) ?? itemNotFound() },
  getIntersectionOrNullObject: { call: (range, [other], session) => intersection(range, other, session) },
};

/** A range relative to another one; numbers that were left out are 0. */
function at(place: (area: Area, first: number, second: number) => Area): Method<RangeTarget> {
  return {
    call: ({ sheet, area }, [first, second]) => {
      const placed = place(area, Number(first ?? 0), Number(second ?? 0));
      if (!isValidArea(placed)) throw new ExcelError('InvalidArgument');
      return hostObject('Range', { sheet, area: placed });
    },
  };
}

/** A range given as an object or as an address on the same sheet or, with a sheet name, on another. */
export function rangeArgument(range: RangeTarget, argument: unknown, session: Session): RangeTarget {
  const target = targetOf(argument, 'Range');
  if (target) return target;
  if (typeof argument !== 'string') throw new ExcelError('InvalidArgument');
  return session.excel.rangeAt(argument, range.sheet);
}

function intersection(range: RangeTarget, other: unknown, session: Session): HostObject | null {
  const target = rangeArgument(range, other, session);
  const area = target.sheet === range.sheet ? intersectAreas(range.area, target.area) : undefined;
  return area ? hostObject('Range', { sheet: range.sheet, area }) : null;
}

export function itemNotFound(): never {
  throw new ExcelError('ItemNotFound');
}
