import { keptCells, type KeptTab } from '../cells/KeptTab';
import { queueContents, type CellContents } from '../changes/cellsChange';
import type { Change } from '../changes/Change';
import { filledColumnChange, partsOf, type BeforeFilling, type Filling } from '../changes/filledColumnChange';
import { undoable } from '../changes/undoable';
import { cellsUndo } from '../undo/cellsUndo';
import { filledColumnUndo } from '../undo/filledColumnUndo';
import { recordRows } from '../undo/KeyedRows';

/** Fills the rows of a column that is there. @param column 0-based, as the tab was read */
export function refilledColumn(
  kept: KeptTab,
  { column, cells }: { readonly column: number; readonly cells: Excel.Range },
  filling: Filling,
  before: BeforeFilling,
): Change {
  const { headerRow, firstRow, lastRow } = kept.tab;
  return undoable(filledColumnChange(cells, filling, before, kept), () => {
    const header = keptCells(kept, { row: headerRow, column });
    header.load('address');
    const recorded = recordRows(kept, firstRow, lastRow - firstRow + 1);
    const isMixed = before === 'mixed';
    const parts = typeof before === 'object' ? partsOf(cells, before) : { above: cells, below: undefined };
    for (const part of [parts.above, parts.below]) part?.load('rowIndex,columnIndex');
    let now: () => CellContents;
    return {
      readBack: () => {
        if (!isMixed) return;
        recorded.readBack();
        now = queueContents(cells);
      },
      undo: ({ old }) => {
        if (!isMixed) {
          const above = filledColumnUndo(parts.above, old as Filling | undefined);
          return parts.below ? [above, filledColumnUndo(parts.below, undefined)] : [above];
        }
        const column = (contents: CellContents): CellContents[number] => contents.map(([cell]) => cell!);
        return [cellsUndo(recorded.rows(), [{ header, old: column(old as CellContents), now: column(now()) }])];
      },
    };
  });
}
