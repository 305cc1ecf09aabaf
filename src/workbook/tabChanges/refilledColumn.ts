import { keptCells, type KeptTab } from '../cells/KeptTab';
import { queuePlace } from '../cells/movedFormula';
import { queueContents, type CellContents } from '../changes/queueContents';
import type { Change } from '../changes/Change';
import {
  filledColumnChange,
  queueFirstFormula,
  type BeforeFilling,
  type Filling,
} from '../changes/columns/filledColumnChange';
import { undoable } from '../changes/undoable';
import { cellsUndo, type LinesAt } from '../undo/cellsUndo';
import { filledColumnUndo } from '../undo/columns/filledColumnUndo';
import { blankAgainUndo } from '../undo/blankAgainUndo';
import { recordRows } from '../undo/KeyedRows';
import { isLongColumn } from './longColumns';

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
    const formula = queueFirstFormula(cells);
    header.load('address');
    cells.load('address');
    const place = queuePlace(cells, kept);
    const rows = lastRow - firstRow + 1;
    const isMixed = before === 'mixed';
    const filled = typeof before === 'object' ? before.filled : rows;
    // Rows that are added in the same request are taken back by themselves, with the formulas in them.
    const blank = Math.min(kept.height - (firstRow - headerRow), rows) - filled;
    const isRecorded = blank > 0 && blank <= MOST_BLANK_ROWS;
    const below = isRecorded ? recordRows(kept, firstRow + filled, blank) : undefined;
    const recorded = isMixed ? recordRows(kept, firstRow, rows) : below;
    let now: () => LinesAt;
    return {
      readBack: () => {
        recorded?.readBack();
        if (isMixed) now = queueLines(cells, kept);
      },
      undo: ({ old }) => {
        if (!isMixed) {
          const filled = { cells, header, old: formula(), place: place(), isLong: isLongColumn(filling, rows) };
          return [filledColumnUndo(filled, kept), ...(recorded ? [blankAgainUndo(header, recorded.rows())] : [])];
        }
        const before = { lines: linesOf(old as CellContents), place: place() };
        return [cellsUndo(recorded!.rows(), { header, cells, old: before, now: now() }, kept)];
      },
    };
  });
}

/** Queues what the cells of a column hold, and where; call the result after the sync. */
function queueLines(cells: Excel.Range, kept: KeptTab): () => LinesAt {
  const [contents, place] = [queueContents(cells), queuePlace(cells, kept)];
  return () => ({ lines: linesOf(contents()), place: place() });
}

function linesOf(column: CellContents): LinesAt['lines'] {
  return column.map(([cell]) => cell!);
}

/** Of so many rows without a formula each is found again; more of them get the formula that those above had. */
const MOST_BLANK_ROWS = 5000;
