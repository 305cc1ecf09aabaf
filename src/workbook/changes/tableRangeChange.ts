import type { Change } from './Change';

/** Lets a table take in a range, or let go of it. */
export function tableRangeChange(table: Excel.Table, range: Excel.Range): Change {
  return {
    prepare: () => {
      const before = table.getRange();
      before.load('address');
      return {
        write: () => table.resize(range),
        done: () => ({ undo: [tableRangeChange(table, before)], theirs: [] }),
      };
    },
  };
}
