import { keptCells, type KeptTab } from '../cells/KeptTab';
import { queueContents, type CellContents } from '../changes/cellsChange';
import type { Change } from '../changes/Change';
import { filledColumnChange, partsOf, type BeforeFilling, type Filling } from '../changes/filledColumnChange';
import { undoable } from '../changes/undoable';
import { cellsUndo } from '../undo/cellsUndo';
import { filledColumnUndo } from '../undo/filledColumnUndo';
import { columnParts } from './columnParts';
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
    const rows = lastRow - firstRow + 1;
    // Rows that were added below are taken back by themselves, with the formulas in them.
    const [above, filled] = typeof before === 'object' ? [partsOf(cells, before).above, before.filled] : [cells, rows];
    const parts = isMixed ? [] : columnParts(above, filled, filling);
    let now: () => CellContents;
    return {
      readBack: () => {
        if (!isMixed) return;
        recorded.readBack();
        now = queueContents(cells);
      },
      undo: ({ old }) => {
        if (!isMixed) {
          const isLarge = parts.length > 1;
          return parts.map((part, index) =>
            filledColumnUndo(part.cells, old && part.old(), { isLarge, isLast: index === parts.length - 1 }),
          );
        }
        const column = (contents: CellContents): CellContents[number] => contents.map(([cell]) => cell!);
        return [cellsUndo(recorded.rows(), [{ header, old: column(old as CellContents), now: column(now()) }])];
      },
    };
  });
}
