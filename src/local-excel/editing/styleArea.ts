import { columnCount, isWholeColumns, isWholeRows, LAST_COLUMN, rowCount, type Area } from '../cells/Area';
import { ExcelError } from '../refusals/ExcelError';
import { Columns } from '../sheets/Columns';
import type { Sheet } from '../sheets/Sheet';

/** More cells than one call of Excel's API handles ("Resource limits and performance optimization for Office Add-ins"). */
export const CELL_LIMIT = 5_000_000;

/** Gives cells another style; whole columns and rows keep theirs themselves, so that blank cells need none. */
export function styleArea(sheet: Sheet, area: Area, restyle: (style: number) => number): void {
  if (isWholeColumns(area)) return styleColumns(sheet, area, restyle);
  if (isWholeRows(area)) return styleRows(sheet, area, restyle);
  if (rowCount(area) * columnCount(area) > CELL_LIMIT) throw new ExcelError('RangeExceedsLimit');
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      sheet.setStyle(row, column, restyle(sheet.styleAt(row, column)));
    }
  }
}

function styleColumns(sheet: Sheet, area: Area, restyle: (style: number) => number): void {
  for (const row of sheet.rowsIn(area)) {
    row.cells.forEach((cell, column) => {
      if (cell && column >= area.left && column <= area.right) sheet.setStyle(row.index, column, restyle(cell.style));
    });
    const { style } = row;
    if (style === undefined) continue;
    if (isWholeRows(area)) sheet.setRowStyle(row.index, restyle(style));
    else for (let column = area.left; column <= area.right; column++) styleBlank(sheet, row.index, column, restyle);
  }
  new Columns(sheet).restyle(area.left, area.right, restyle);
}

/** Where columns have a style of their own, the cells of the row take it over. */
function styleRows(sheet: Sheet, area: Area, restyle: (style: number) => number): void {
  const { styled } = new Columns(sheet);
  for (let row = area.top; row <= area.bottom; row++) {
    const existing = sheet.row(row);
    existing?.cells.forEach((cell, column) => cell && sheet.setStyle(row, column, restyle(cell.style)));
    const rest = existing?.style ?? (styled.size > LAST_COLUMN ? styled.get(LAST_COLUMN)! : 0);
    for (const [column, style] of existing?.style === undefined ? styled : []) {
      if (style !== rest) styleBlank(sheet, row, column, restyle);
    }
    sheet.setRowStyle(row, restyle(rest));
  }
}

function styleBlank(sheet: Sheet, row: number, column: number, restyle: (style: number) => number): void {
  if (!sheet.cell(row, column)) sheet.setStyle(row, column, restyle(sheet.blankStyle(row, column)));
}
