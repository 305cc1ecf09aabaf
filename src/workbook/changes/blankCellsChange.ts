import { giveLook, queueLook } from './cellLook';
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

/**
 * Queues how the cells look that hold something among some that are to be blank: mostly none, and then nothing is read.
 * @returns after the sync what gives it back to them
 */
export function queueLooks(range: Excel.Range): () => readonly Change[] {
  const used = range.getUsedRangeOrNullObject(true);
  const look = queueLook(used);
  return () => {
    if (used.isNullObject) return [];
    // It takes nothing with it that would have to be put back in turn.
    return [{ prepare: () => ({ write: () => giveLook(used, look()), done: () => ({ undo: [], theirs: [] }) }) }];
  };
}
