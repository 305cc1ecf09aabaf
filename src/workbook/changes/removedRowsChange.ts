import { queueAreas } from '../cells/queueAreas';
import { inRow } from '../cells/sameCells';
import { giveLook, queueLook } from './cellLook';
import { cellsChange } from './cellsChange';
import { isFormula, queueContents, queueEntries, type CellContents } from './queueContents';
import type { Change, DoneChange } from './Change';

/**
 * Takes whole rows out of a sheet; those below them move up.
 * @param cells all that stands in them
 * @param count how many rows
 */
export function removedRowsChange(cells: Excel.Range, count: number, written?: CellContents): Change {
  return {
    prepare: (context) => {
      const read = queueRows(cells, count);
      const above = cells.getRow(0).getOffsetRange(-1, 0);
      above.load('address');
      return {
        write: () => cells.getEntireRow().delete('Up'),
        done: () => {
          const held = read();
          const back = plainChange(() => {
            const place = (): Excel.Range => above.getOffsetRange(1, 0).getResizedRange(held.contents.length - 1, 0);
            place().getEntireRow().insert('Down');
            const rows = place();
            rows.clear('Formats');
            // First: how a text is marked as one is part of a cell's look.
            held.giveRest(rows);
            cellsChange(rows, held.contents).prepare(context).write();
          });
          const isTheirs = written !== undefined && JSON.stringify(held.contents) !== JSON.stringify(written);
          return { undo: [back], theirs: isTheirs ? [back] : [], isForGood: true };
        },
      };
    },
  };
}

/** Empties rows that were blank before we filled them, their formats and rules included. @param count how many rows */
export function emptiedRowsChange(cells: Excel.Range, count: number): Change {
  return {
    prepare: () => {
      const read = queueRows(cells, count);
      return {
        write: () => {
          cells.clear('All');
          cells.dataValidation.clear();
          cells.format.autofitRows();
        },
        done: () => {
          const { contents, giveRest } = read();
          // What was blank is left to whoever typed there meanwhile.
          const back = contents.map((row) => row.map((cell) => (cell === '' ? null : cell)));
          const cleared = contents.map((row) => row.map(() => ''));
          const rest = plainChange(() => {
            giveRest(cells);
            cells.format.autofitRows();
          });
          return { undo: [cellsChange(cells, back, cleared), rest], theirs: [] };
        },
      };
    },
  };
}

/** Puts something back: nobody can have anything there that would have to be put back in turn. */
function plainChange(write: () => void): Change {
  return { prepare: () => ({ write, done: () => ({ undo: [], theirs: [] }) }) };
}

/** What rows hold. */
interface RowsRead {
  /** Null for what is filled down again. */
  readonly contents: CellContents;
  /** Queues giving rows their look, and what is filled down in them. */
  giveRest(rows: Excel.Range): void;
}

/** Of so many rows each cell is told; of more it would be too much for one request. */
const MOST_CELL_BY_CELL = 150;

function queueRows(cells: Excel.Range, count: number): () => RowsRead {
  return count > MOST_CELL_BY_CELL ? queueAlikeRows(cells) : queueEachCell(cells);
}

function queueEachCell(cells: Excel.Range): () => RowsRead {
  const contents = queueContents(cells);
  const look = queueLook(cells.getResizedRange(0, 0));
  return () => ({ contents: contents(), giveRest: (rows) => giveLook(rows, look()) });
}

/** Rows that we added look like the first of them, and their live formulas are filled down from it. */
function queueAlikeRows(cells: Excel.Range): () => RowsRead {
  const [entries, formulas] = [queueEntries(cells), queueAreas(cells, 'Formulas')];
  const first = queueContents(cells.getRow(0));
  const look = queueLook(cells.getRow(0));
  const place = cells.getCell(0, 0);
  place.load('rowIndex,columnIndex');
  const fill = (rows: Excel.Range): void => {
    const [line] = first();
    for (const { top, bottom, left, right } of formulas()) {
      for (let column = left - place.columnIndex; column <= right - place.columnIndex; column++) {
        if (!isFormula(line![column])) continue;
        const cell = rows.getCell(top - place.rowIndex, column);
        cell.formulas = [[inRow(line![column]!, place.rowIndex + 1, top + 1)]];
        cell.getResizedRange(bottom - top, 0).copyFrom(cell, 'Formulas');
      }
    }
  };
  return () => ({
    contents: entries(),
    giveRest: (rows) => {
      const model = rows.getRow(0);
      giveLook(model, look());
      rows.copyFrom(model, 'Formats');
      fill(rows);
    },
  });
}

export interface DoneInsertedRows extends DoneChange {
  /** The cells that were put in; undefined where a request was cut before they were there. */
  readonly rows: Excel.Range | undefined;
  readonly now: CellContents;
}

/**
 * Puts whole rows into a sheet; those below them move down. They look like the one above, and are in sight also where that
 * is hidden.
 * @param above the cells they follow
 */
export function insertedRowsChange(above: Excel.Range, contents: CellContents): Change<DoneInsertedRows> {
  return {
    prepare: (context) => {
      const place = (): Excel.Range => above.getOffsetRange(1, 0).getResizedRange(contents.length - 1, 0);
      let rows: Excel.Range;
      let now: () => CellContents;
      const below = above.getOffsetRange(1, 0);
      below.load('rowIndex');
      let moved: Excel.Range | undefined;
      const keepRows = (): void => {
        rows = place();
        rows.load('address');
      };
      return {
        write: () => {
          place().getEntireRow().insert('Down');
          keepRows();
          // First: how a text is marked as one is part of a cell's look.
          rows.copyFrom(above, 'Formats');
          rows.rowHidden = false;
          cellsChange(rows, contents).prepare(context).write();
          rows.format.autofitRows();
          now = queueContents(rows);
        },
        readAgain: () => {
          keepRows();
          now = queueContents(rows);
          moved = below.getResizedRange(0, 0);
          moved.load('rowIndex');
        },
        done: () => ({
          rows: moved?.rowIndex === below.rowIndex ? undefined : rows,
          now: now(),
          undo: [removedRowsChange(rows, contents.length, now())],
          theirs: [],
        }),
      };
    },
  };
}
