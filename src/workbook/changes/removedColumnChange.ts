import type { Change } from './Change';

/** Takes a column of ours out of a table again. @param id of the column, which stays the same when others come and go */
export function removedColumnChange(table: Excel.Table, id: number): Change {
  return {
    prepare: () => ({
      write: () => table.columns.getItem(id).delete(),
      done: () => ({ undo: [], theirs: [] }),
    }),
  };
}
