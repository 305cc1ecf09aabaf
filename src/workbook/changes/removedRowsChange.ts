import { giveLook, queueLook, type CellLook } from './cellLook';
import { cellsChange, queueContents, type CellContents } from './cellsChange';
import type { Change, DoneChange } from './Change';

/**
 * Takes whole rows out of a sheet; those below them move up.
 * @param cells all that stands in them
 * @param written what the cells are to hold: rows in which somebody entered something are put back
 */
export function removedRowsChange(cells: Excel.Range, written?: CellContents): Change {
  return {
    prepare: () => {
      const contents = queueContents(cells);
      const look = queueLook(cells.getResizedRange(0, 0));
      const above = cells.getRow(0).getOffsetRange(-1, 0);
      above.load('address');
      return {
        write: () => cells.getEntireRow().delete('Up'),
        done: () => {
          const back = insertedRowsChange(above, contents(), look());
          const isTheirs = written !== undefined && JSON.stringify(contents()) !== JSON.stringify(written);
          return { undo: [back], theirs: isTheirs ? [back] : [] };
        },
      };
    },
  };
}

export interface DoneInsertedRows extends DoneChange {
  /** The cells that were put in. */
  readonly rows: Excel.Range;
  readonly now: CellContents;
}

/**
 * Puts whole rows into a sheet, or back; those below them move down.
 * @param above the cells they follow
 * @param look 'likeAbove' for new rows, which are in sight also where those above are hidden
 */
export function insertedRowsChange(
  above: Excel.Range,
  contents: CellContents,
  look: 'likeAbove' | CellLook,
): Change<DoneInsertedRows> {
  return {
    prepare: (context) => {
      const place = (): Excel.Range => above.getOffsetRange(1, 0).getResizedRange(contents.length - 1, 0);
      let rows: Excel.Range;
      let now: () => CellContents;
      return {
        write: () => {
          place().getEntireRow().insert('Down');
          rows = place();
          rows.load('address');
          // First: how a text is marked as one is part of a cell's look.
          if (look === 'likeAbove') showLike(above, rows);
          else {
            rows.clear('Formats');
            giveLook(rows, look);
          }
          cellsChange(rows, contents).prepare(context).write();
          if (look === 'likeAbove') rows.format.autofitRows();
          now = queueContents(rows);
        },
        done: () => ({ rows, now: now(), undo: [removedRowsChange(rows, now())], theirs: [] }),
      };
    },
  };
}

function showLike(above: Excel.Range, rows: Excel.Range): void {
  rows.copyFrom(above, 'Formats');
  rows.rowHidden = false;
}
