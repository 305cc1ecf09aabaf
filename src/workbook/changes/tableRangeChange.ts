import { queuePlace } from '../cells/movedFormula';
import { cellsBackChange, queueContents } from './cellsChange';
import type { Change } from './Change';

/** Lets a table take in a range, or let go of it. Excel names columns without a header that a table takes in. */
export function tableRangeChange(table: Excel.Table, range: Excel.Range): Change {
  return {
    prepare: () => {
      const before = table.getRange();
      before.load('address');
      const header = range.getRow(0);
      const old = queueContents(header);
      const place = queuePlace(header);
      let now = old;
      return {
        write: () => {
          table.resize(range);
          now = queueContents(header);
        },
        done: () => ({
          undo: [tableRangeChange(table, before), cellsBackChange(header, old(), { contents: now(), place: place() })],
          theirs: [],
        }),
      };
    },
  };
}
