import { keptCells, type KeptTab } from '../cells/KeptTab';
import { queueContents, type CellContents } from '../changes/cellsChange';
import type { Change } from '../changes/Change';
import {
  filledColumnChange,
  partsOf,
  type BeforeFilling,
  type FilledAbove,
  type Filling,
} from '../changes/filledColumnChange';
import { undoable } from '../changes/undoable';
import { cellsUndo } from '../undo/cellsUndo';
import { filledColumnUndo } from '../undo/filledColumnUndo';
import { columnParts, type ColumnPart } from './columnParts';
import { recordRows } from '../undo/KeyedRows';

/** So many rows are taken back in one request with their formulas. */
const FEW_ROWS = 150;

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
    for (const range of [header, cells]) range.load('address');
    const recorded = recordRows(kept, firstRow, lastRow - firstRow + 1);
    const isMixed = before === 'mixed';
    const rows = lastRow - firstRow + 1;
    const above = typeof before === 'object' ? partsOf(cells, before).above : cells;
    const filled = typeof before === 'object' ? before.filled : rows;
    const parts = isMixed ? [] : columnParts(above, filled, filling);
    // Rows that are added in the same request are taken back by themselves, with the formulas in them; many of them are
    // only small enough for that once the formulas are gone.
    const blank = rows - filled > FEW_ROWS ? rows - filled : kept.height - (firstRow - headerRow) - filled;
    const added = typeof before === 'object' ? blankParts(cells, before, blank, filling) : [];
    let now: () => CellContents;
    return {
      readBack: () => {
        if (!isMixed) return;
        recorded.readBack();
        now = queueContents(cells);
      },
      undo: ({ old }) => {
        if (!isMixed) {
          const isLarge = parts.length > 1 || added.length > 1;
          const blanked = added.map((part) => filledColumnUndo(part.cells, undefined, { isLarge }));
          const back = parts.map((part, index) =>
            filledColumnUndo(part.cells, old && part.old(), { isLarge, isLast: index === parts.length - 1 }),
          );
          // Rows that others added below are given the old formula, and ours are blank in the end.
          return isLarge ? [...blanked, ...back] : [...back, ...blanked];
        }
        const column = (contents: CellContents): CellContents[number] => contents.map(([cell]) => cell!);
        return [cellsUndo(recorded.rows(), [{ header, cells, old: column(old as CellContents), now: column(now()) }])];
      },
    };
  });
}

/** The blank cells below those that are filled. @param rows how many of them were there before */
function blankParts(cells: Excel.Range, before: FilledAbove, rows: number, filling: Filling): readonly ColumnPart[] {
  if (rows <= 0) return [];
  return columnParts(
    partsOf(cells, before)
      .below.getCell(0, 0)
      .getResizedRange(rows - 1, 0),
    rows,
    filling,
  );
}
