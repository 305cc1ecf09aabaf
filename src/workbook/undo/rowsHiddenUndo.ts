import { spanOf } from '../../domain/numberRuns';
import { rowsHiddenChange } from '../changes/rowsHiddenChange';
import type { Undo } from '../changes/Change';
import type { Guard } from '../guards/Guard';
import { cellsBelow } from './belowHeader';
import { findRows, rangesOfRows, type KeyedRows } from './KeyedRows';

/**
 * Shows and hides rows again that nobody showed or hid since.
 * @param old whether each row was hidden; null for a row that was not touched
 * @param entire the rows, for when somebody deleted the columns that tell them
 */
export function rowsHiddenUndo(rows: KeyedRows, old: readonly (boolean | null)[], entire: Excel.Range): Undo {
  return {
    ranges: rangesOfRows(rows),
    withoutRanges: hiddenInPlaceUndo(entire, old),
    look: () =>
      findRows(rows, ({ offsetOf, changedPlace, sameKeys }) => {
        const back = new Map<number, boolean>();
        const left = old.flatMap((hidden, index) => {
          if (hidden === null) return [];
          const offset = offsetOf(index);
          if (offset === undefined) return changedPlace(index);
          back.set(offset, hidden);
          return [];
        });
        if (back.size === 0) return { changes: [], guards: [], left };
        const { first, last } = spanOf(back.keys());
        const entire = cellsBelow(rows.headers[0]!, first, last).getEntireRow();
        const states = Array.from({ length: last - first + 1 }, (_, index) => back.get(first + index) ?? null);
        // A row that somebody showed or hid since is as it was before already.
        const guards = [sameKeys([...back.keys()])];
        return { first: [rowsHiddenChange(entire, states)], changes: [], guards, left };
      }),
  };
}

/** Where rows came in among them, nobody can tell which these were. */
function hiddenInPlaceUndo(entire: Excel.Range, old: readonly (boolean | null)[]): Undo {
  return {
    ranges: [entire],
    look: () => {
      entire.load('rowCount,address');
      const areThere: Guard = () => {
        const now = entire.getResizedRange(0, 0);
        now.load('rowCount');
        return () => now.rowCount === old.length;
      };
      return () =>
        entire.rowCount === old.length
          ? { first: [rowsHiddenChange(entire, old)], changes: [], guards: [areThere], left: [] }
          : { changes: [], guards: [], left: [entire.address] };
    },
  };
}
