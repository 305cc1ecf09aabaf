import { keptCells, type KeptTab } from '../cells/KeptTab';
import type { Change } from '../changes/Change';
import { tableRangeChange } from '../changes/tableRangeChange';
import { undoable } from '../changes/undoable';
import { takenInRowsUndo } from '../undo/takenInRowsUndo';

/**
 * Lets a tab's table take in cells beside it or below.
 * @param to where it is to end, 0-based
 */
export function takenInRows(
  context: Excel.RequestContext,
  kept: KeptTab,
  tableName: string,
  to: { readonly bottom: number; readonly right: number },
): Change {
  const { headerRow, left } = kept.tab;
  const range = keptCells(kept, {
    row: headerRow,
    column: left,
    rows: to.bottom - headerRow + 1,
    columns: to.right - left + 1,
  });
  const table = context.workbook.tables.getItem(tableName);
  return undoable(tableRangeChange(table, range), () => {
    const before = table.getRange();
    before.load('address');
    table.load('id');
    return { undo: () => [takenInRowsUndo(table.id, before, range)] };
  });
}
