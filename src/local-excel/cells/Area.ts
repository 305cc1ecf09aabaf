import { fromCol, toCol } from '@borgar/fx/xlsx';

/** A rectangle of cells, rows and columns 0-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

export function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

export function areaOf(top: number, left: number, rowCount: number, columnCount: number): Area {
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: Area): number {
  return area.right - area.left + 1;
}

export function isWholeRows(area: Area): boolean {
  return area.left === 0 && area.right === LAST_COLUMN;
}

export function isWholeColumns(area: Area): boolean {
  return area.top === 0 && area.bottom === LAST_ROW;
}

function isInsideSheet(area: Area): boolean {
  return area.top >= 0 && area.left >= 0 && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN;
}

export function isValidArea(area: Area): boolean {
  return isInsideSheet(area) && area.top <= area.bottom && area.left <= area.right;
}

export function containsArea(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
  );
}

export function intersectAreas(a: Area, b: Area): Area | undefined {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : undefined;
}

export function boundingArea(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** What is left of an area when a hole is cut out of it: up to four rectangles. */
export function subtractArea(area: Area, hole: Area): Area[] {
  const cut = intersectAreas(area, hole);
  if (!cut) return [area];
  return [
    { ...area, bottom: cut.top - 1 },
    { ...area, top: cut.top, bottom: cut.bottom, right: cut.left - 1 },
    { ...area, top: cut.top, bottom: cut.bottom, left: cut.right + 1 },
    { ...area, top: cut.bottom + 1 },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** 0-based column → `A`, `AB` … */
export function columnName(column: number): string {
  return toCol(column);
}

export function cellAddress(row: number, column: number): string {
  return `${toCol(column)}${row + 1}`;
}

/** `B2`, `B2:D9`, `2:40` or `B:D`. */
export function areaAddress(area: Area): string {
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  if (isWholeColumns(area)) return `${toCol(area.left)}:${toCol(area.right)}`;
  const start = cellAddress(area.top, area.left);
  const end = cellAddress(area.bottom, area.right);
  return start === end ? start : `${start}:${end}`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?(\d{1,7})$/;

/** Reads an address without a sheet name: `B2`, `B2:D9`, `2:40` or `B:D`; undefined when it is none. */
export function parseArea(address: string): Area | undefined {
  const [first = '', last = first, ...more] = address.trim().split(':');
  const corners = more.length > 0 ? [] : [parseCorner(first, !address.includes(':')), parseCorner(last, false)];
  const [start, end] = corners;
  if (!start || !end) return undefined;
  const area = boundingArea(start, end);
  return isInsideSheet(area) && isSameKind(start, end) ? area : undefined;
}

/** One side of an address; whole rows and columns only come in pairs. */
function parseCorner(text: string, isAlone: boolean): Area | undefined {
  const [, cellColumn, cellRow] = CELL.exec(text) ?? [];
  if (cellColumn !== undefined) return cellArea(Number(cellRow) - 1, fromCol(cellColumn));
  const column = COLUMN.exec(text)?.[1];
  const row = ROW.exec(text)?.[1];
  if (isAlone) return undefined;
  if (column !== undefined) return { ...WHOLE_SHEET, left: fromCol(column), right: fromCol(column) };
  return row === undefined ? undefined : { ...WHOLE_SHEET, top: Number(row) - 1, bottom: Number(row) - 1 };
}

function isSameKind(a: Area, b: Area): boolean {
  return isWholeRows(a) === isWholeRows(b) && isWholeColumns(a) === isWholeColumns(b);
}

/** The areas of an `sqref` attribute, separated by blanks. */
export function parseAreas(sqref: string): Area[] {
  return sqref
    .split(/\s+/)
    .map(parseArea)
    .filter((area): area is Area => area !== undefined);
}
