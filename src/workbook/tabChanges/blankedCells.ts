import { cellsChange } from '../changes/cellsChange';
import { queueContents, type CellContent, type CellContents } from '../changes/queueContents';
import type { Change } from '../changes/Change';

/**
 * Looks at cells once all else is written and blanks those that are to go; nothing where there are none.
 * @param blank carries it out, knowing what was seen
 */
export function blankedCells(
  cells: Excel.Range,
  isToGo: (cell: CellContent, row: readonly CellContent[]) => boolean,
  blank: (blanks: CellContents, seen: CellContents) => Change = (blanks, seen) => cellsChange(cells, blanks, seen),
): Change {
  return {
    prepare: () => {
      let found: () => CellContents;
      return {
        write: () => {},
        readBack: () => {
          found = queueContents(cells);
        },
        done: () => {
          const seen = found();
          const blanks = seen.map((row) => row.map((cell) => (isToGo(cell, row) ? '' : null)));
          const isLeft = blanks.some((row) => row.includes(''));
          return { undo: [], theirs: isLeft ? [blank(blanks, seen)] : [] };
        },
      };
    },
  };
}
