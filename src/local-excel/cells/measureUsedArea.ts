import { boundingArea, type Area } from './Area';
import type { Cell } from './Cell';
import type { SheetRow } from './SheetRow';

/** The smallest area around all cells with content or, unless `valuesOnly`, with a style of their own. */
export function measureUsedArea(rows: Iterable<SheetRow>, valuesOnly: boolean): Area | undefined {
  let area: Area | undefined;
  for (const row of rows) {
    const columns = usedColumns(row, valuesOnly);
    if (!columns) continue;
    const own = { top: row.index, bottom: row.index, ...columns };
    area = area ? boundingArea(area, own) : own;
  }
  return area;
}

function usedColumns(row: SheetRow, valuesOnly: boolean): { left: number; right: number } | undefined {
  let left = -1;
  let right = -1;
  row.cells.forEach((cell, column) => {
    if (!cell || !isUsed(cell, valuesOnly)) return;
    if (left < 0) left = column;
    right = column;
  });
  return left < 0 ? undefined : { left, right };
}

function isUsed(cell: Cell, valuesOnly: boolean): boolean {
  return cell.value !== null || cell.formula !== undefined || (!valuesOnly && cell.style !== 0);
}
