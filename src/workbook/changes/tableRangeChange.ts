import { queuePlace } from '../cells/movedFormula';
import { cellsBackChange } from './cellsChange';
import { queueContents } from './queueContents';
import type { Change } from './Change';

/**
 * Lets a table take in a range, or let go of it. Excel names columns without a header that a table takes in.
 * @param taken where it takes in columns only, it keeps rows that somebody appends meanwhile when it is put back
 */
export function tableRangeChange(table: Excel.Table, range: Excel.Range, taken: 'columns' | 'any' = 'any'): Change {
  return {
    prepare: () => {
      const before = table.getRange();
      before.load('address');
      const header = range.getRow(0);
      const old = queueContents(header);
      const place = queuePlace(header);
      let now = old;
      const readAgain = (): void => {
        now = queueContents(header);
      };
      return {
        write: () => {
          table.resize(range);
          readAgain();
        },
        readAgain,
        done: () => {
          const back = (): Excel.Range =>
            taken === 'columns' ? table.getRange().getIntersection(before.getEntireColumn()) : before;
          // Only asked for where it is put back: what is asked for now would be a request of its own.
          const rangeBack: Change = { prepare: (request) => tableRangeChange(table, back()).prepare(request) };
          const headerBack = cellsBackChange(header, old(), { contents: now(), place: place() });
          return { undo: [rangeBack, headerBack], theirs: [] };
        },
      };
    },
  };
}
