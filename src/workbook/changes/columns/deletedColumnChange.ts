import type { InputMessage } from '../../../recognition/usage/InputMessage';
import { ifRead } from '../../cells/isGone';
import { queueInputMessage } from '../../cells/queueInputMessage';
import { queueLooks } from '../blankCellsChange';
import { cellsChange, type DoneCells } from '../cellsChange';
import { isFormula, queueContents, type CellContents } from '../queueContents';
import type { Change, PreparedChange } from '../Change';
import { writtenOnce } from '../writtenOnce';
import type { ColumnPlace, ColumnRoom, RoomMaking } from './columnPlace';
import { queueColumnContents, type RowsBetween } from './queueColumnContents';
import {
  fillBelow,
  formulasAgainChange,
  queueStanding,
  type ColumnContents,
  type TabOfColumn,
} from './formulasAgainChange';

export interface ColumnToDelete {
  /** Of a column that holds the same live formula in very many rows: only the first one is read. */
  readonly alike?: RowsBetween | undefined;
  /** The defined name on its header, which goes and comes back with it. */
  readonly definedName?: string | undefined;
  /** Whose headers say which columns its formulas lead to; left out, they are put back in their rows only. */
  readonly tab?: TabOfColumn;
  /** After the sync what is put back below its header; left out for all that stood there. */
  readonly entries?: () => CellContents;
}

/** Deletes a column of ours; what stands right of it in its rows moves to the left. */
export function deletedColumnChange(
  place: ColumnPlace,
  { alike, definedName, tab, entries }: ColumnToDelete = {},
): Change {
  return {
    prepare: ({ workbook: { names } }) => {
      const read = queueColumnContents(place.cells(), alike);
      const standing = queueStanding(place, tab);
      const message = queueInputMessage(place.cells().getCell(0, 0));
      let room: () => ColumnRoom;
      return {
        write: () => {
          room = place.queueRoom();
          place.delete();
          if (definedName !== undefined) names.getItemOrNullObject(definedName).delete();
        },
        done: () => {
          const { numberFormat, contents, filled } = read();
          const column = { contents: entries ? [contents[0]!, ...entries().slice(1)] : contents, filled };
          const back = room();
          const look = { numberFormat, message: message(), definedName };
          const put = broughtBackColumnChange(back, column, look, alike);
          const again = formulasAgainChange(back.place, { ...column, from: standing() }, tab);
          return { undo: [put, again], theirs: [], isForGood: back.making !== undefined };
        },
      };
    },
  };
}

/**
 * Deletes a column that we put in, unless somebody entered something in it by then: then it is put back with that alone.
 * @param ours what we wrote into it, in whatever order others moved it since
 */
export function takenOutColumnChange(place: ColumnPlace, ours: () => CellContents, definedName?: string): Change {
  return {
    prepare: (context) => {
      const found = queueContents(place.cells());
      const entries = (): CellContents => withoutWritten(found(), ours());
      const prepared = deletedColumnChange(place, { entries, definedName }).prepare(context);
      return {
        ...prepared,
        done: () => {
          const isTyped = entries().some(([cell]) => cell !== '');
          return { undo: [], theirs: isTyped ? prepared.done().undo : [] };
        },
      };
    },
  };
}

/** Blank where what we wrote stands, each of it once; formulas read otherwise once others moved what they lead to. */
function withoutWritten(column: CellContents, ours: CellContents): CellContents {
  const isOurs = writtenOnce(ours);
  const areLive = ours.some(([cell]) => isFormula(cell));
  return column.map(([cell]) => [isOurs(cell!) || (areLive && isFormula(cell)) ? '' : cell!]);
}

export interface ColumnLook {
  /** Of the cells whose contents are told. */
  readonly numberFormat: string[][];
  /** What its header says once it is chosen. */
  readonly message: InputMessage | undefined;
  /** In points; undefined for that of its place. */
  readonly width?: number | undefined;
  /** Of its header. */
  readonly definedName?: string | undefined;
}

/** Makes room for a column again; its header looks like the one left of it. @param alike as it was deleted */
export function broughtBackColumnChange(
  { making, place }: ColumnRoom,
  column: ColumnContents,
  look: ColumnLook,
  alike?: RowsBetween,
): Change {
  return making ? madeColumnChange({ making, place }, column, look, alike) : blankColumnChange(place, column, look);
}

/** Nothing else stood there: it goes as a whole. */
function madeColumnChange(
  { making, place }: ColumnRoom & { readonly making: RoomMaking },
  column: ColumnContents,
  look: ColumnLook,
  alike: RowsBetween | undefined,
): Change {
  const { definedName } = look;
  return {
    prepare: (context) => {
      let isMade = (): boolean => true;
      return {
        write: () => {
          making.make();
          cellsOfColumn(context, place, column, look).give();
        },
        readAgain: () => {
          // What a request did not come to cannot be asked.
          isMade = () => false;
          isMade = making.queueIsMade();
        },
        done: () => {
          const ours = takenOutColumnChange(place, () => column.contents, definedName);
          const away = column.filled ? deletedColumnChange(place, { alike, definedName }) : ours;
          return { undo: isMade() ? [away] : [], theirs: [] };
        },
      };
    },
  };
}

/** Into cells that were cleared, in which somebody may have entered something. */
function blankColumnChange(place: ColumnPlace, column: ColumnContents, look: ColumnLook): Change {
  const { definedName } = look;
  return {
    prepare: (context) => {
      let cells: Excel.Range;
      let written: PreparedChange<DoneCells>;
      let looks: ReturnType<typeof queueLooks>;
      return {
        write: () => {
          const queued = cellsOfColumn(context, place, column, look);
          ({ cells } = queued);
          looks = queueLooks(cells);
          written = queued.give();
        },
        readAgain: () => written.readAgain?.(),
        // Where others deleted rows meanwhile, cells below the column were filled as well.
        done: () => {
          // Cut before they were read, they were not written either.
          const told = ifRead(() => written.done());
          if (!told) return { undo: [withoutLookChange(place.cells(), definedName)], theirs: [] };
          const single = cells.getCell(0, 0).getResizedRange(column.contents.length - 1, 0);
          const away = [withoutLookChange(cells, definedName), ...looks()];
          return { undo: [cellsChange(single, told.old, told.now), ...away], theirs: told.theirs };
        },
      };
    },
  };
}

/** The cells of a column for which there is room. */
function cellsOfColumn(
  context: Excel.RequestContext,
  place: ColumnPlace,
  { contents, filled }: ColumnContents,
  look: ColumnLook,
) {
  const header = place.cells().getCell(0, 0);
  const cells = header.getResizedRange(contents.length + (filled?.rows ?? 0) - 1, 0);
  const single = header.getResizedRange(contents.length - 1, 0);
  return {
    cells,
    /** Queues giving them their look, then what they hold. */
    give: (): PreparedChange<DoneCells> => {
      giveColumnLook(context, cells, single, look);
      // There is room where nothing stands: what does is somebody's by then.
      const blank = contents.map(() => ['']);
      const written = cellsChange(single, contents, blank).prepare(context);
      written.write();
      if (filled) fillBelow(context, header.getOffsetRange(contents.length, 0), filled);
      return written;
    },
  };
}

/** @param single of its cells those whose contents are told */
function giveColumnLook(
  { workbook: { names } }: Excel.RequestContext,
  cells: Excel.Range,
  single: Excel.Range,
  { numberFormat, width, message, definedName }: ColumnLook,
): void {
  const header = cells.getCell(0, 0);
  // A new column looks like the one left of it, which may be somebody's.
  cells.clear('Formats');
  header.copyFrom(header.getOffsetRange(0, -1), 'Formats');
  single.numberFormat = numberFormat;
  if (width !== undefined) cells.format.columnWidth = width;
  if (message) header.dataValidation.prompt = { showPrompt: true, ...message };
  if (definedName === undefined) return;
  // The cell itself, wherever it stands by then: one told in words may be another.
  names.getItemOrNullObject(definedName).delete();
  names.add(definedName, header);
}

/** Takes the look of a column away, its rules and its name; its cells hold what they held before. */
function withoutLookChange(cells: Excel.Range, definedName: string | undefined): Change {
  return {
    prepare: ({ workbook: { names } }) => ({
      write: () => {
        cells.clear('Formats');
        cells.dataValidation.clear();
        if (definedName !== undefined) names.getItemOrNullObject(definedName).delete();
      },
      done: () => ({ undo: [], theirs: [] }),
    }),
  };
}
