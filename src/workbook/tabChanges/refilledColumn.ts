import { keptCells, type KeptTab } from '../cells/KeptTab';
import { queueContents, type CellContents } from '../changes/cellsChange';
import type { Change } from '../changes/Change';
import { filledColumnChange, type BeforeFilling, type Filling } from '../changes/filledColumnChange';
import { undoable } from '../changes/undoable';
import { cellsUndo } from '../undo/cellsUndo';
import { filledColumnUndo } from '../undo/filledColumnUndo';
import { recordRows } from '../undo/KeyedRows';

/** Fills the cells of a column that is there, from the tab's first row on. @param column 0-based, as the tab was read */
export function refilledColumn(
  kept: KeptTab,
  { column, rows }: { readonly column: number; readonly rows: number },
  filling: Filling,
  before: BeforeFilling,
): Change {
  const { headerRow, firstRow } = kept.tab;
  const cells = keptCells(kept, { row: firstRow, column, rows });
  return undoable(filledColumnChange(cells, filling, before), () => {
    const header = keptCells(kept, { row: headerRow, column });
    header.load('address');
    cells.load('rowIndex,columnIndex');
    const recorded = recordRows(kept, firstRow, rows);
    const isMixed = before === 'mixed';
    let now: () => CellContents;
    return {
      readBack: () => {
        if (!isMixed) return;
        recorded.readBack();
        now = queueContents(cells);
      },
      undo: ({ old }) => {
        if (!isMixed) return [filledColumnUndo(cells, old as Filling | undefined)];
        const column = (contents: CellContents): CellContents[number] => contents.map(([cell]) => cell!);
        return [cellsUndo({ header, rows: recorded.rows(), old: column(old as CellContents), now: column(now()) })];
      },
    };
  });
}
