import { cellsChange, queueContents, type CellContents } from './cellsChange';
import type { Change } from './Change';

/** Takes whole rows out of a sheet; those below them move up. @param cells all that stands in them */
export function removedRowsChange(cells: Excel.Range): Change {
  return {
    prepare: () => {
      const contents = queueContents(cells);
      const above = cells.getRow(0).getOffsetRange(-1, 0);
      above.load('address');
      return {
        write: () => cells.getEntireRow().delete('Up'),
        done: () => ({ undo: [insertedRowsChange(above, contents())], theirs: [] }),
      };
    },
  };
}

/** Puts whole rows back. @param above the cells they follow */
function insertedRowsChange(above: Excel.Range, contents: CellContents): Change {
  return {
    prepare: (context) => ({
      write: () => {
        const cells = above.getOffsetRange(1, 0).getResizedRange(contents.length - 1, 0);
        cells.getEntireRow().insert('Down');
        cellsChange(above.getOffsetRange(1, 0).getResizedRange(contents.length - 1, 0), contents)
          .prepare(context)
          .write();
      },
      done: () => ({ undo: [], theirs: [] }),
    }),
  };
}
