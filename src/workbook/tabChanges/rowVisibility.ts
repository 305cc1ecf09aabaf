import type { NumberRun } from '../../domain/numberRuns';
import { keptCells, type KeptTab } from '../cells/KeptTab';
import type { Change } from '../changes/Change';
import { rowsHiddenChange } from '../changes/rowsHiddenChange';
import { undoable } from '../changes/undoable';
import { recordRows } from '../undo/KeyedRows';
import { rowsHiddenUndo } from '../undo/rowsHiddenUndo';

/** Hides and shows rows of a tab, given as blocks of 0-based rows as they were read. */
export function rowVisibility(
  kept: KeptTab,
  hide: readonly NumberRun[],
  show: readonly NumberRun[],
): readonly Change[] {
  const blocks = [...hide, ...show];
  if (blocks.length === 0) return [];
  const top = Math.min(...blocks.map(({ first }) => first));
  const rows = Math.max(...blocks.map(({ last }) => last)) - top + 1;
  const isIn =
    (row: number) =>
    (block: NumberRun): boolean =>
      block.first <= row && row <= block.last;
  const hidden = Array.from({ length: rows }, (_, offset) => {
    if (hide.some(isIn(top + offset))) return true;
    return show.some(isIn(top + offset)) ? false : null;
  });
  const entire = keptCells(kept, { row: top, column: kept.tab.left, rows }).getEntireRow();
  return [
    undoable(rowsHiddenChange(entire, hidden), () => {
      const recorded = recordRows(kept, top, rows);
      // From now on they follow what is inserted.
      entire.load('address');
      return { readBack: recorded.readBack, undo: ({ old }) => [rowsHiddenUndo(recorded.rows(), old, entire)] };
    }),
  ];
}
