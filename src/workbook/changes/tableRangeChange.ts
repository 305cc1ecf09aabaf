import { queuePlace } from '../cells/movedFormula';
import { cellsBackChange } from './cellsChange';
import { queueContents } from './queueContents';
import type { Change } from './Change';

/**
 * Lets a table take in a range, or let go of it. Excel names columns without a header that a table takes in.
 * @param taken where it is columns only, it keeps rows that somebody appends meanwhile when it is put back
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
            taken === 'columns' ? table.getRange().getEntireRow().getIntersection(before.getEntireColumn()) : before;
          // Only asked for where it is put back: what is asked for now would be a request of its own.
          const rangeBack: Change = { prepare: (request) => tableRangeChange(table, back()).prepare(request) };
          const headerBack = cellsBackChange(header, old(), { contents: now(), place: place() });
          return { undo: [rangeBack, headerBack], theirs: [] };
        },
      };
    },
  };
}

/**
 * Lets a table go of its last columns; what stands right of it stays where it is.
 * @param header of the first of them
 */
export function narrowedTableChange(table: Excel.Table, header: () => Excel.Range): Change {
  return {
    // Only asked for once it is its turn: others may go before.
    prepare: (context) => {
      const all = table.getRange();
      const kept = all.getCell(0, 0).getBoundingRect(header().getOffsetRange(0, -1)).getEntireColumn();
      return tableRangeChange(table, all.getIntersection(kept), 'columns').prepare(context);
    },
  };
}
