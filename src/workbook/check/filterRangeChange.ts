import type { Change, Undo } from '../changes/Change';

/** Lets the filter of a sheet, which hides nothing, reach over other cells. */
export function filterRangeChange(filter: Excel.AutoFilter, range: Excel.Range): Change {
  return {
    prepare: () => {
      const before = filter.getRange();
      before.load('address');
      return {
        write: () => filter.apply(range),
        done: () => ({
          undo: [filterRangeChange(filter, before)],
          theirs: [],
          later: [filterRangeUndo(filter, before, range)],
        }),
      };
    },
  };
}

/** Gives the filter its cells back, where it still reaches over ours and hides nothing. */
function filterRangeUndo(filter: Excel.AutoFilter, before: Excel.Range, after: Excel.Range): Undo {
  return {
    ranges: [before, after],
    look: () => {
      const now = filter.getRangeOrNullObject();
      for (const range of [before, after, now]) range.load('address');
      filter.load('isDataFiltered');
      return () => {
        if (now.isNullObject || now.address === before.address) return { changes: [], guards: [], left: [] };
        const isOurs = now.address === after.address && !filter.isDataFiltered;
        if (!isOurs) return { changes: [], guards: [], left: [now.address] };
        return { changes: [filterRangeChange(filter, before)], guards: [], left: [] };
      };
    },
  };
}
