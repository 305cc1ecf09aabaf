import { columnCount, isWholeColumns, isWholeRows, rowCount, type Area } from '../../cells/Area';
import { CELL_LIMIT, styleArea } from '../../editing/styleArea';
import type { Sheet } from '../../sheets/Sheet';
import type { StyleChange } from '../../styles/CellStyle';
import { ExcelError } from '../../refusals/ExcelError';
import type { RangeTarget, Session } from '../../wire/Session';
import type { Entries } from '../rules/cellEntries';

/** What a protected sheet may still allow, as the file names it. */
export type Permission = `${'format' | 'insert' | 'delete'}${'Rows' | 'Columns'}` | 'formatCells' | 'sort';

export function isProtected(sheet: Sheet): boolean {
  const protection = sheet.sections.get('sheetProtection');
  return protection !== undefined && ['1', 'true'].includes(protection.attributes['sheet'] ?? '0');
}

/** @throws AccessDenied when the sheet is protected and a cell of the area is locked */
export function requireEditable({ sheet, area }: RangeTarget, session: Session): void {
  if (!isProtected(sheet)) return;
  const isLocked = (row: number, column: number): boolean =>
    session.book.styles.style(sheet.styleAt(row, column)).locked;
  if (common({ sheet, area }, isLocked) !== false) throw new ExcelError('AccessDenied');
}

/** @throws AccessDenied when the sheet is protected and does not allow it: formats and rows cannot be changed then */
export function requireUnprotected({ sheet }: { readonly sheet: Sheet }, permission?: Permission): void {
  const allowed = permission && sheet.sections.get('sheetProtection')?.attributes[permission];
  if (isProtected(sheet) && !['0', 'false'].includes(allowed ?? '1')) throw new ExcelError('AccessDenied');
}

/** Whole rows or columns, of which Excel's API gives and takes no cells ("Read or write to an unbounded range"). */
export function isUnbounded(area: Area): boolean {
  return isWholeRows(area) || isWholeColumns(area);
}

/**
 * Visits every cell of an area; whole rows and columns only as far as the sheet is used.
 * @throws RangeExceedsLimit
 */
export function eachCell(sheet: Sheet, area: Area, visit: (row: number, column: number) => void): void {
  const clipped = isUnbounded(area) ? sheet.clip(area) : area;
  if (!clipped) return;
  if (rowCount(clipped) * columnCount(clipped) > CELL_LIMIT) throw new ExcelError('RangeExceedsLimit');
  for (let row = clipped.top; row <= clipped.bottom; row++) {
    for (let column = clipped.left; column <= clipped.right; column++) visit(row, column);
  }
}

/** A 2-D array with one entry per cell; null for whole rows and columns. */
export function cellMatrix<V>({ area }: RangeTarget, value: (row: number, column: number) => V): V[][] | null {
  const [rows, columns] = [rowCount(area), columnCount(area)];
  if (isUnbounded(area)) return null;
  if (rows * columns > CELL_LIMIT) throw new ExcelError('ResponsePayloadSizeLimitExceeded');
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => value(area.top + row, area.left + column)),
  );
}

/**
 * Gives each cell its entry of a 2-D array, or all the same single value; null leaves a cell as it is.
 * @throws InvalidArgument for an array of another shape than the range, or for whole rows or columns; that this is
 * Excel's code for those is not known
 */
export function eachEntry<E>(
  { area }: RangeTarget,
  value: Entries<E>,
  apply: (row: number, column: number, entry: NonNullable<E>) => void,
): void {
  const [rows, columns] = [rowCount(area), columnCount(area)];
  if (isUnbounded(area)) throw new ExcelError('InvalidArgument');
  if (rows * columns > CELL_LIMIT) throw new ExcelError('RangeExceedsLimit');
  const matrix = shapedMatrix(value, rows, columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const entry = matrix ? matrix[row]![column] : (value as E);
      if (entry !== null && entry !== undefined) apply(area.top + row, area.left + column, entry);
    }
  }
}

function shapedMatrix<E>(value: Entries<E>, rows: number, columns: number): readonly (readonly E[])[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const matrix = value as readonly (readonly E[])[];
  const isShaped = matrix.length === rows && matrix.every((line) => line.length === columns);
  if (!isShaped) throw new ExcelError('InvalidArgument');
  return matrix;
}

/** The value all cells of a range share, or null when they differ, as Excel answers for formats. */
export function common<V>({ sheet, area }: RangeTarget, value: (row: number, column: number) => V): V | null {
  const first = value(area.bottom, area.right);
  let isSame = true;
  eachCell(sheet, area, (row, column) => {
    if (isSame && value(row, column) !== first) isSame = false;
  });
  return isSame ? first : null;
}

export function changeStyle(range: RangeTarget, change: StyleChange, session: Session): void {
  requireUnprotected(range, 'formatCells');
  session.book.startEdit();
  styleArea(range.sheet, range.area, (style) => session.book.styles.derive(style, change));
}

/** New cells look like those of a neighbouring column, row by row. */
export function continueStyles({ sheet, area }: RangeTarget, neighbour: number): void {
  eachCell(sheet, area, (row, column) => sheet.setStyle(row, column, sheet.styleAt(row, neighbour)));
}
