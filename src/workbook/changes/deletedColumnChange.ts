import { cellsChange, queueContents, type CellContents } from './cellsChange';
import type { Change } from './Change';

/** A column of cells as Excel is asked for it anew each time: what was deleted cannot be asked any more. */
export interface ColumnPlace {
  /** The cells from the header down. */
  cells(): Excel.Range;
  delete(): void;
  /** Makes room for the column again. */
  insert(): void;
}

/** Deletes a column of ours; what stands right of it in its rows moves to the left. */
export function deletedColumnChange(place: ColumnPlace): Change {
  return {
    prepare: () => {
      const contents = queueContents(place.cells());
      const formats = place.cells();
      formats.load('numberFormat');
      return {
        write: () => place.delete(),
        done: () => ({
          undo: [broughtBackColumnChange(place, contents(), formats.numberFormat as string[][])],
          theirs: [],
        }),
      };
    },
  };
}

function broughtBackColumnChange(place: ColumnPlace, contents: CellContents, numberFormat: string[][]): Change {
  return {
    prepare: (context) => ({
      write: () => {
        place.insert();
        const cells = place.cells();
        cells.numberFormat = numberFormat;
        cellsChange(cells, contents).prepare(context).write();
      },
      done: () => ({ undo: [deletedColumnChange(place)], theirs: [] }),
    }),
  };
}
