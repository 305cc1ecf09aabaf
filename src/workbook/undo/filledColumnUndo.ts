import { cellAddress, placeOf } from '../../recognition/cells/cellAddress';
import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import { cellsChange, queueContents } from '../changes/cellsChange';
import type { Change, Remaining, Undo } from '../changes/Change';
import { filledColumnChange, type Filling } from '../changes/filledColumnChange';
import { inAnyRow } from './sameCells';

/**
 * Gives the cells of a column back the formula they had, or none; those that hold another one than the rest were
 * changed by somebody and stay.
 * @param cells of which where they stand was read
 */
export function filledColumnUndo(cells: Excel.Range, old: Filling | undefined): Undo {
  const { rowIndex, columnIndex } = cells;
  return {
    ranges: [cells],
    look: () => {
      const contents = queueContents(cells);
      cells.load('rowIndex,columnIndex,address');
      return () => {
        const found = contents().map(([content]) => content!);
        const isMoved = cells.rowIndex !== rowIndex || cells.columnIndex !== columnIndex;
        // An old formula says where it stood.
        if (old && isMoved) return { changes: [], guards: [], left: [cells.address] };
        return remaining(cells, found, old);
      };
    },
  };
}

function remaining(cells: Excel.Range, found: readonly CellValue[], old: Filling | undefined): Remaining {
  const { sheet } = placeOf(cells.address);
  const inRow = (row: number): string => inAnyRow(found[row]!, cells.rowIndex + row + 1);
  const isTheirs = found.map((content, row) => content !== '' && inRow(row) !== inRow(0));
  const contents = found.map((content, row) => [isTheirs[row] ? content : null]);
  const back: Change = old
    ? filledColumnChange(cells, old, 'filled')
    : cellsChange(
        cells,
        contents.map(([content]) => [content === null ? '' : null]),
      );
  const hasTheirs = isTheirs.includes(true);
  return {
    changes: [back, ...(old && hasTheirs ? [cellsChange(cells, contents)] : [])],
    guards: [],
    left: isTheirs.flatMap((theirs, row) =>
      theirs ? [`${sheet}!${cellAddress(cells.rowIndex + row, cells.columnIndex)}`] : [],
    ),
  };
}
