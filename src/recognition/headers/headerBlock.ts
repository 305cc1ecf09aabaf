import type { HeaderCell } from './readHeaders';
import type { CellArea, SheetSnapshot, TableSnapshot } from '../cells/WorkbookSnapshot';

/** Where the rows under a header stand: the table it heads, or everything below it. */
export function headerBlock(sheet: SheetSnapshot, headerRow: number, cells: readonly Pick<HeaderCell, 'column'>[]) {
  const table = sheet.tables.find(
    ({ area }) => area.top === headerRow && cells.some(({ column }) => isIn(column, area)),
  );
  const lastRow = table ? table.area.bottom - (table.hasTotals ? 1 : 0) : (sheet.used?.bottom ?? headerRow);
  return {
    sheet,
    table,
    headerRow,
    firstRow: headerRow + 1,
    lastRow,
    left: table ? table.area.left : Math.min(...cells.map(({ column }) => column)),
    right: table ? table.area.right : Math.max(...cells.map(({ column }) => column)),
  };
}

/** The table that a header cell belongs to; undefined in a plain range. */
export function tableAt(sheet: SheetSnapshot, headerRow: number, column: number): TableSnapshot | undefined {
  return sheet.tables.find(({ area }) => area.top === headerRow && isIn(column, area));
}

function isIn(column: number, area: CellArea): boolean {
  return column >= area.left && column <= area.right;
}
