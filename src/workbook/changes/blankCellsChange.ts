import type { Change } from './Change';

/**
 * Does something to cells that were blank and without a look of their own.
 * @param clear takes it back
 */
export function blankCellsChange(
  range: Excel.Range,
  write: (range: Excel.Range) => void,
  clear: (range: Excel.Range) => void,
): Change {
  return {
    prepare: () => ({
      write: () => write(range),
      done: () => ({ undo: [blankCellsChange(range, clear, write)], theirs: [] }),
    }),
  };
}
