import type { Change } from './Change';

/** Clears cells that were blank before we filled them. */
export function clearedCellsChange(range: Excel.Range): Change {
  return {
    prepare: () => ({
      write: () => range.clear('All'),
      done: () => ({ undo: [], theirs: [] }),
    }),
  };
}
