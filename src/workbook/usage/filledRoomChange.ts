import { queueLooks } from '../changes/blankCellsChange';
import { cellsChange, type DoneCells } from '../changes/cellsChange';
import type { CellContents } from '../changes/queueContents';
import type { Change, DoneChange, PreparedChange } from '../changes/Change';
import { clearedColumn, listColumn } from '../changes/columns/columnPlace';
import { takenOutColumnChange } from '../changes/columns/deletedColumnChange';

/** A column of cells that are no table, and what it is to hold. */
export interface RoomToFill {
  /** From the header down. */
  place(): Excel.Range;
  /** The column it is to look like. */
  readonly model: Excel.Range;
  /** Ready for `range.formulas`, from the header down; null leaves a cell blank. */
  readonly contents: CellContents;
  /** True where what stands there is moved to the right; its place has its width by then. */
  readonly isMoved: boolean;
}

export interface DoneRoom extends DoneChange {
  /** The header cell; undefined where a request was cut before there was room for it. */
  readonly header: Excel.Range | undefined;
  /** All cells, which follow what others insert. */
  readonly cells: Excel.Range;
  /** What the sheet's column was like before; 0-based, in points. */
  readonly before: { readonly column: number; readonly width: number };
}

/**
 * Fills a column beside others that are no table: one that is blank, or one that is inserted. Where others moved theirs
 * into the place of one that was to be blank, that goes back cell by cell.
 */
export function filledRoomChange({ place, model, contents, isMoved }: RoomToFill): Change<DoneRoom> {
  return {
    prepare: (context) => {
      const [before, corner] = [place().getCell(0, 0), model.getCell(0, 0)];
      before.load('columnIndex,format/columnWidth');
      const displaced = isMoved ? undefined : queueLooks(place());
      let isThere = (): boolean => true;
      let written: PreparedChange<DoneCells>;
      let room: KeptRoom;
      return {
        write: () => {
          if (isMoved) place().insert('Right');
          room = keptRoom(place());
          room.cells.copyFrom(model, 'Formats');
          written = cellsChange(room.cells, contents).prepare(context);
          written.write();
        },
        readAgain: () => {
          room = keptRoom(place());
          if (isMoved) isThere = queueHasMoved(before);
        },
        done: () => {
          const { cells, header } = room;
          const looks = displaced?.() ?? [];
          const column = isMoved ? listColumn(() => cells, corner) : clearedColumn(() => cells);
          return {
            header: isThere() ? header : undefined,
            cells,
            before: { column: before.columnIndex, width: before.format.columnWidth },
            undo:
              looks.length > 0
                ? [...written.done().undo, withoutFormats(cells), ...looks]
                : [takenOutColumnChange(column, () => written.done().now)],
            theirs: [],
          };
        },
      };
    },
  };
}

type KeptRoom = Pick<DoneRoom, 'cells'> & { readonly header: Excel.Range };

/** From now on they follow what is inserted. */
function keptRoom(cells: Excel.Range): KeptRoom {
  const header = cells.getCell(0, 0);
  for (const range of [cells, header]) range.load('address');
  return { cells, header };
}

/** Queues whether a cell whose place was read has moved; call the result after the sync. */
function queueHasMoved(cell: Excel.Range): () => boolean {
  const now = cell.getResizedRange(0, 0);
  now.load('columnIndex');
  return () => now.columnIndex !== cell.columnIndex;
}

function withoutFormats(cells: Excel.Range): Change {
  return {
    prepare: () => ({ write: () => cells.clear('Formats'), done: () => ({ undo: [], theirs: [] }) }),
  };
}
