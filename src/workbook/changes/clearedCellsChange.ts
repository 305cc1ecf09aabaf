import { queueLooks } from './blankCellsChange';
import { cellsChange } from './cellsChange';
import { queueContents } from './queueContents';
import type { Change } from './Change';

/** Clears cells that were blank before we filled them, their formats and rules included. */
export function clearedCellsChange(range: Excel.Range): Change {
  return {
    prepare: () => {
      const contents = queueContents(range);
      const looks = queueLooks(range);
      return {
        write: () => {
          range.clear('All');
          range.dataValidation.clear();
        },
        done: () => {
          const held = contents();
          // What was blank is left to whoever typed there meanwhile.
          const back = held.map((row) => row.map((cell) => (cell === '' ? null : cell)));
          const cleared = held.map((row) => row.map(() => ''));
          return { undo: [cellsChange(range, back, cleared), ...looks()], theirs: [] };
        },
      };
    },
  };
}
