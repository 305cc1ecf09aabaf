import { queueLooks } from './cellLooks';
import type { Change } from './Change';

/**
 * Does something to cells that were blank and without a look of their own. Those that are not blank any more get theirs
 * back.
 * @param clear takes it back
 */
export function blankCellsChange(
  range: Excel.Range,
  write: (range: Excel.Range) => void,
  clear: (range: Excel.Range) => void,
): Change {
  return {
    prepare: () => {
      const looks = queueLooks(range);
      return {
        write: () => write(range),
        done: () => ({ undo: [blankCellsChange(range, clear, write), ...looks()], theirs: [] }),
      };
    },
  };
}
