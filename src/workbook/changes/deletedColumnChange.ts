import type { InputMessage } from '../../recognition/usage/InputMessage';
import { cellsChange, queueContents, type CellContents } from './cellsChange';
import type { Change } from './Change';
import { queueInputMessage } from '../cells/queueInputMessage';

/** A column of cells as Excel is asked for it anew each time: what was deleted cannot be asked any more. */
export interface ColumnPlace {
  /** The cells from the header down. */
  cells(): Excel.Range;
  delete(): void;
  /** Makes room for the column again. */
  insert(): void;
}

/** @param inTable where the cells are a table's; the index is 0-based, -1 for its right end */
export function columnPlace(
  cells: () => Excel.Range,
  inTable: { readonly columns: Excel.TableColumnCollection; readonly name: string; readonly index: number } | undefined,
): ColumnPlace {
  if (!inTable) return { cells, delete: () => cells().delete('Left'), insert: () => cells().insert('Right') };
  const { columns, name, index } = inTable;
  return {
    // By its name: others may have inserted columns left of it.
    cells: () => columns.getItem(name).getRange(),
    delete: () => columns.getItem(name).delete(),
    insert: () => columns.add(index, undefined, name),
  };
}

/** A column of blank cells that we filled: nothing moves where it goes and comes back. */
export function clearedPlace(cells: () => Excel.Range): ColumnPlace {
  const clear = (): void => {
    cells().clear('All');
    cells().dataValidation.clear();
  };
  return { cells, delete: clear, insert: () => {} };
}

/** Deletes a column of ours; what stands right of it in its rows moves to the left. */
export function deletedColumnChange(place: ColumnPlace): Change {
  return {
    prepare: () => {
      const contents = queueContents(place.cells());
      const formats = place.cells();
      formats.load('numberFormat');
      const message = queueInputMessage(place.cells().getCell(0, 0));
      const look = (): ColumnLook => ({ numberFormat: formats.numberFormat as string[][], message: message() });
      return {
        write: () => place.delete(),
        done: () => ({ undo: [broughtBackColumnChange(place, contents(), look())], theirs: [] }),
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
  place: ColumnPlace,
  contents: CellContents,
  { numberFormat, width, message }: ColumnLook,
): Change {
  return {
    prepare: (context) => ({
      write: () => {
        place.insert();
        const header = place.cells().getCell(0, 0);
        const cells = header.getResizedRange(contents.length - 1, 0);
        // A new column looks like the one left of it, which may be somebody's.
        cells.clear('Formats');
        header.copyFrom(header.getOffsetRange(0, -1), 'Formats');
        cells.numberFormat = numberFormat;
        if (width !== undefined) cells.format.columnWidth = width;
        if (message) header.dataValidation.prompt = { showPrompt: true, ...message };
        cellsChange(cells, contents).prepare(context).write();
      },
      done: () => ({ undo: [deletedColumnChange(place)], theirs: [] }),
    }),
  };
}
