import { spanOf } from '../../domain/numberRuns';
import { rowsHiddenChange } from '../changes/rowsHiddenChange';
import type { Undo } from '../changes/Change';
import { cellsBelow } from './belowHeader';
import { findRows, rangesOfRows, type KeyedRows } from './KeyedRows';

/**
 * Shows and hides rows again that nobody showed or hid since.
 * @param old whether each row was hidden; null for a row that was not touched
 */
export function rowsHiddenUndo(rows: KeyedRows, old: readonly (boolean | null)[]): Undo {
  return {
    ranges: rangesOfRows(rows),
    look: () =>
      findRows(rows, ({ offsetOf, sameKeys }) => {
        const back = new Map<number, boolean>();
        old.forEach((hidden, index) => {
          const offset = offsetOf(index);
          if (hidden !== null && offset !== undefined) back.set(offset, hidden);
        });
        if (back.size === 0) return { changes: [], guards: [], left: [] };
        const { first, last } = spanOf(back.keys());
        const entire = cellsBelow(rows.headers[0]!, first, last).getEntireRow();
        const states = Array.from({ length: last - first + 1 }, (_, index) => back.get(first + index) ?? null);
        // A row that somebody showed or hid since is as it was before already.
        const guards = [sameKeys([...back.keys()])];
        return { first: [rowsHiddenChange(entire, states)], changes: [], guards, left: [] };
      }),
  };
}
