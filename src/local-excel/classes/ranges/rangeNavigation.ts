import { hostObject } from '../../wire/HostObject';
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
import { rangeOrAddress, reads, wholeNumber, wholeNumberFrom, type Kind } from '../../wire/parameters';
import type { RangeTarget, Session } from '../../wire/Session';

/** The methods of a range that lead to another range. */
export const rangeNavigation: Readonly<Record<string, Method<RangeTarget>>> = {
  getCell: at({ row: wholeNumber, column: wholeNumber }, (area, row, column) =>
    cellArea(area.top + row, area.left + column),
  ),
  getRow: at({ row: wholeNumberFrom(0) }, (area, row) => areaOf(area.top + row, area.left, 1, columnCount(area))),
  getLastRow: at({}, (area) => areaOf(area.bottom, area.left, 1, columnCount(area))),
  getLastCell: at({}, (area) => cellArea(area.bottom, area.right)),
  getEntireRow: at({}, (area) => ({ ...area, left: 0, right: LAST_COLUMN })),
  getEntireColumn: at({}, (area) => ({ ...area, top: 0, bottom: LAST_ROW })),
  getOffsetRange: at({ rowOffset: wholeNumber, columnOffset: wholeNumber }, (area, rows, columns) =>
    areaOf(area.top + rows, area.left + columns, rowCount(area), columnCount(area)),
  ),
  // The last cell moves, also to the other side of the first one.
  getResizedRange: at({ deltaRows: wholeNumber, deltaColumns: wholeNumber }, (area, rows, columns) =>
    boundingArea(cellArea(area.top, area.left), cellArea(area.bottom + rows, area.right + columns)),
  ),
  getBoundingRect: reads({ anotherRange: rangeOrAddress }, (range, { anotherRange }, session) => {
    const bounding = boundingArea(range.area, rangeArgument(range, anotherRange, session).area);
    return hostObject('Range', { sheet: range.sheet, area: bounding });
  }),
  getIntersection: reads({ anotherRange: rangeOrAddress }, (range, { anotherRange }, session) => {
    const other = rangeArgument(range, anotherRange, session);
    const common = other.sheet === range.sheet ? intersectAreas(range.area, other.area) : undefined;
    if (!common) throw new ExcelError('ItemNotFound');
    return hostObject('Range', { sheet: range.sheet, area: common });
  }),
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

export function itemNotFound(): never {
  throw new ExcelError('ItemNotFound');
}
