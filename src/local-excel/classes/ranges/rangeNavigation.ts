import { hostObject, type HostObject } from '../../wire/HostObject';
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
import { optional, rangeOrAddress, reads, wholeNumber, wholeNumberFrom, type Kind } from '../../wire/parameters';
import type { RangeTarget, Session } from '../../wire/Session';

/** How many rows or columns; Excel's default is one. */
const countOrOne = optional(wholeNumber, 1);

/** The methods of a range that lead to another range. */
export const rangeNavigation: Readonly<Record<string, Method<RangeTarget>>> = {
  getCell: at({ row: wholeNumber, column: wholeNumber }, (area, row, column) =>
    cellArea(area.top + row, area.left + column),
  ),
  getRow: at({ row: wholeNumberFrom(0) }, (area, row) => areaOf(area.top + row, area.left, 1, columnCount(area))),
  getColumn: at({ column: wholeNumberFrom(0) }, (area, column) =>
    areaOf(area.top, area.left + column, rowCount(area), 1),
  ),
  getLastCell: at({}, (area) => cellArea(area.bottom, area.right)),
  getLastRow: at({}, (area) => ({ ...area, top: area.bottom })),
  getLastColumn: at({}, (area) => ({ ...area, left: area.right })),
  getEntireRow: at({}, (area) => ({ ...area, left: 0, right: LAST_COLUMN })),
  getEntireColumn: at({}, (area) => ({ ...area, top: 0, bottom: LAST_ROW })),
  getOffsetRange: at({ rowOffset: wholeNumber, columnOffset: wholeNumber }, (area, rows, columns) =>
    areaOf(area.top + rows, area.left + columns, rowCount(area), columnCount(area)),
  ),
  getResizedRange: at({ deltaRows: wholeNumber, deltaColumns: wholeNumber }, (area, rows, columns) =>
    areaOf(area.top, area.left, rowCount(area) + rows, columnCount(area) + columns),
  ),
  getAbsoluteResizedRange: at({ numRows: wholeNumber, numColumns: wholeNumber }, (area, rows, columns) =>
    areaOf(area.top, area.left, rows, columns),
  ),
  // A negative count lies inside the range.
  getRowsAbove: at({ count: countOrOne }, (area, count) =>
    areaOf(area.top - Math.max(count, 0), area.left, Math.abs(count), columnCount(area)),
  ),
  getRowsBelow: at({ count: countOrOne }, (area, count) =>
    areaOf(area.bottom + 1 + Math.min(count, 0), area.left, Math.abs(count), columnCount(area)),
  ),
  getColumnsBefore: at({ count: countOrOne }, (area, count) =>
    areaOf(area.top, area.left - Math.max(count, 0), rowCount(area), Math.abs(count)),
  ),
  getColumnsAfter: at({ count: countOrOne }, (area, count) =>
    areaOf(area.top, area.right + 1 + Math.min(count, 0), rowCount(area), Math.abs(count)),
  ),
  getBoundingRect: reads({ anotherRange: rangeOrAddress }, (range, { anotherRange }, session) => {
    const bounding = boundingArea(range.area, rangeArgument(range, anotherRange, session).area);
    return hostObject('Range', { sheet: range.sheet, area: bounding });
  }),
  getIntersection: reads(
    { anotherRange: rangeOrAddress },
    (range, { anotherRange }, session) => intersection(range, anotherRange, session) ?? itemNotFound(),
  ),
  getIntersectionOrNullObject: reads({ anotherRange: rangeOrAddress }, (range, { anotherRange }, session) =>
    intersection(range, anotherRange, session),
  ),
};

/** A range relative to another one, by up to two numbers. */
function at(
  parameters: Readonly<Record<string, Kind<number>>>,
  place: (area: Area, first: number, second: number) => Area,
): Method<RangeTarget> {
  return reads(parameters, ({ sheet, area }, numbers) => {
    const [first = 0, second = 0] = Object.values(numbers);
    const placed = place(area, first, second);
    if (!isValidArea(placed)) throw new ExcelError('InvalidArgument');
    return hostObject('Range', { sheet, area: placed });
  });
}

/** A range given as an object or as an address on the same sheet or, with a sheet name, on another. */
export function rangeArgument(
  { sheet }: Pick<RangeTarget, 'sheet'>,
  argument: RangeTarget | string,
  { excel }: Session,
): RangeTarget {
  return typeof argument === 'string' ? excel.rangeAt(argument, sheet) : argument;
}

function intersection(range: RangeTarget, other: RangeTarget | string, session: Session): HostObject | null {
  const target = rangeArgument(range, other, session);
  const area = target.sheet === range.sheet ? intersectAreas(range.area, target.area) : undefined;
  return area ? hostObject('Range', { sheet: range.sheet, area }) : null;
}

export function itemNotFound(): never {
  throw new ExcelError('ItemNotFound');
}
