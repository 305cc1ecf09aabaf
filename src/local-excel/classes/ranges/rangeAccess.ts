import { isWholeColumns, isWholeRows, type Area } from '../../cells/Area';
import { Columns } from '../../sheets/Columns';
import type { Sheet } from '../../sheets/Sheet';
import { isFormulaTooLong } from '../../editing/formulaText';
import type { StyleChange } from '../../styles/CellStyle';
import { ExcelError } from '../../refusals/ExcelError';
import type { RangeTarget, Session } from '../../wire/Session';

/** Excel's API refuses to answer cell by cell for more than this. */
const CELL_LIMIT = 5_000_000;

export function isProtected(sheet: Sheet): boolean {
  const protection = sheet.sections.get('sheetProtection');
  return protection !== undefined && ['1', 'true'].includes(protection.attributes['sheet'] ?? '0');
}

/** @throws AccessDenied when the sheet is protected and a cell of the area is locked */
export function requireEditable({ sheet, area }: RangeTarget, session: Session): void {
  if (!isProtected(sheet)) return;
  eachCell(sheet, area, (row, column) => {
    const style = sheet.cell(row, column)?.style ?? 0;
    if (session.book.styles.style(style).locked) throw new ExcelError('AccessDenied');
  });
}

/** @throws AccessDenied when the sheet is protected: formats and rows cannot be changed then */
export function requireUnprotected({ sheet }: RangeTarget): void {
  if (isProtected(sheet)) throw new ExcelError('AccessDenied');
}

/** Visits every cell of an area; whole rows and columns only as far as the sheet is used. */
export function eachCell(sheet: Sheet, area: Area, visit: (row: number, column: number) => void): void {
  const clipped = isWholeRows(area) || isWholeColumns(area) ? sheet.clip(area) : area;
  if (!clipped) return;
  for (let row = clipped.top; row <= clipped.bottom; row++) {
    for (let column = clipped.left; column <= clipped.right; column++) visit(row, column);
  }
}

/** A 2-D array with one entry per cell. */
export function cellMatrix<V>({ area }: RangeTarget, value: (row: number, column: number) => V): V[][] {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  if (rows * columns > CELL_LIMIT) throw new ExcelError('ResponsePayloadSizeLimitExceeded');
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => value(area.top + row, area.left + column)),
  );
}

/**
 * Gives each cell its entry of a 2-D array, or all the same single value; null leaves a cell as it is.
 * @throws InvalidArgument when the array has another shape than the range or a formula is too long, before any cell is
 * visited
 */
export function eachEntry(
  { area }: RangeTarget,
  value: unknown,
  apply: (row: number, column: number, entry: unknown) => void,
): void {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  const isShaped = (matrix: readonly unknown[]): boolean =>
    matrix.length === rows && matrix.every((line) => Array.isArray(line) && line.length === columns);
  if (Array.isArray(value) && !isShaped(value)) throw new ExcelError('InvalidArgument');
  if ([value].flat(2).some(isFormulaTooLong)) throw new ExcelError('InvalidArgument');
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const entry: unknown = Array.isArray(value) ? (value as unknown[][])[row]![column] : value;
      if (entry !== null && entry !== undefined) apply(area.top + row, area.left + column, entry);
    }
  }
}

/** The value all cells of a range share, or null when they differ, as Excel answers for formats. */
export function common<V>({ sheet, area }: RangeTarget, value: (row: number, column: number) => V): V | null {
  const first = value(area.top, area.left);
  let isSame = true;
  eachCell(sheet, area, (row, column) => {
    if (isSame && value(row, column) !== first) isSame = false;
  });
  return isSame ? first : null;
}

export function styleIndex(sheet: Sheet, row: number, column: number): number {
  return sheet.cell(row, column)?.style ?? sheet.row(row)?.style ?? new Columns(sheet).style(column) ?? 0;
}

export function changeStyle(range: RangeTarget, change: StyleChange, session: Session): void {
  requireUnprotected(range);
  const { sheet, area } = range;
  session.book.startEdit();
  eachCell(sheet, area, (row, column) => {
    sheet.setStyle(row, column, session.book.styles.derive(styleIndex(sheet, row, column), change));
  });
}

/** New cells look like those of a neighbouring column, row by row. */
export function continueStyles({ sheet, area }: RangeTarget, neighbour: number): void {
  eachCell(sheet, area, (row, column) => sheet.setStyle(row, column, styleIndex(sheet, row, neighbour)));
}
