import type { Change } from '../changes/Change';
import { tableRangeChange } from '../changes/tableRangeChange';
import { undoable } from '../changes/undoable';
import { takenInRowsUndo } from '../undo/takenInRowsUndo';

/**
 * Lets a table take in cells beside it or below: by so many more than it has, so that no blank column comes in where
 * somebody deleted one.
 */
export function takenInRows(
  context: Excel.RequestContext,
  tableName: string,
  more: { readonly rows: number; readonly columns: number },
): Change {
  const table = context.workbook.tables.getItem(tableName);
  const range = table.getRange().getResizedRange(more.rows, more.columns);
  return undoable(tableRangeChange(table, range, more.rows === 0 ? 'columns' : 'any'), () => {
    const before = table.getRange();
    before.load('address');
    table.load('id');
    return { undo: () => [takenInRowsUndo(table.id, before, range)] };
  });
}
