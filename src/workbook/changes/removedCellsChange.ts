import { cellsChange, queueContents, type CellContents } from './cellsChange';
import type { Change } from './Change';

/** Takes rows out of a table; those below them in the table move up. */
export function removedCellsChange(rows: Excel.Range): Change {
  return {
    prepare: () => {
      const contents = queueContents(rows);
      const above = rows.getRowsAbove(1);
      above.load('address');
      return {
        write: () => void rows.delete('Up'),
        done: () => ({ undo: [insertedCellsChange(above, contents())], theirs: [] }),
      };
    },
  };
}

/** Puts rows back into a table. @param above the row they follow */
function insertedCellsChange(above: Excel.Range, contents: CellContents): Change {
  return {
    prepare: (context) => ({
      write: () => {
        const rows = above.getOffsetRange(1, 0).getResizedRange(contents.length - 1, 0);
        cellsChange(rows.insert('Down'), contents).prepare(context).write();
      },
      done: () => ({ undo: [], theirs: [] }),
    }),
  };
}
