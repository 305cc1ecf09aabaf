import type { InputMessage } from '../../recognition/usage/InputMessage';
import { queueInputMessage } from '../cells/queueInputMessage';
import { queueLooks } from './blankCellsChange';
import { cellsChange, queueContents, type CellContents, type DoneCells } from './cellsChange';
import type { Change, PreparedChange } from './Change';
import type { ColumnPlace, ColumnRoom } from './columnPlace';

/** Deletes a column of ours; what stands right of it in its rows moves to the left. */
export function deletedColumnChange(place: ColumnPlace): Change {
  return {
    prepare: () => {
      const contents = queueContents(place.cells());
      const formats = place.cells();
      formats.load('numberFormat');
      const message = queueInputMessage(place.cells().getCell(0, 0));
      const look = (): ColumnLook => ({ numberFormat: formats.numberFormat as string[][], message: message() });
      let room: () => ColumnRoom;
      return {
        write: () => {
          room = place.queueRoom();
          place.delete();
        },
        done: () => ({ undo: [broughtBackColumnChange(room(), contents(), look())], theirs: [] }),
      };
    },
  };
}

export interface ColumnLook {
  readonly numberFormat: string[][];
  /** What its header says once it is chosen. */
  readonly message: InputMessage | undefined;
  /** In points; undefined for that of its place. */
  readonly width?: number | undefined;
}

/** Makes room for a column again; its header looks like the one left of it. */
export function broughtBackColumnChange(
  { make, place }: ColumnRoom,
  contents: CellContents,
  { numberFormat, width, message }: ColumnLook,
): Change {
  return {
    prepare: (context) => {
      let cells: Excel.Range;
      let filled: PreparedChange<DoneCells>;
      let looks: ReturnType<typeof queueLooks>;
      return {
        write: () => {
          make?.();
          const header = place.cells().getCell(0, 0);
          cells = header.getResizedRange(contents.length - 1, 0);
          looks = queueLooks(cells);
          // A new column looks like the one left of it, which may be somebody's.
          cells.clear('Formats');
          header.copyFrom(header.getOffsetRange(0, -1), 'Formats');
          cells.numberFormat = numberFormat;
          if (width !== undefined) cells.format.columnWidth = width;
          if (message) header.dataValidation.prompt = { showPrompt: true, ...message };
          filled = cellsChange(cells, contents).prepare(context);
          filled.write();
        },
        // Where others deleted rows meanwhile, cells below the column were filled as well.
        done: () => {
          const { old, now } = filled.done();
          const away = make ? [deletedColumnChange(place)] : [withoutLookChange(cells), ...looks()];
          return { undo: [cellsChange(cells, old, now), ...away], theirs: [] };
        },
      };
    },
  };
}

/** Takes the look of a column away, and its rules; its cells hold what they held before. */
function withoutLookChange(cells: Excel.Range): Change {
  const write = (): void => {
    cells.clear('Formats');
    cells.dataValidation.clear();
  };
  return { prepare: () => ({ write, done: () => ({ undo: [], theirs: [] }) }) };
}
