import { cellsChange, isEntered, isFormula, queueContents, type CellContents } from '../changes/cellsChange';
import type { Change } from '../changes/Change';

/**
 * Writes nothing; put back, rows that were blank are so again. Live formulas that others filled in beside what was ours
 * go once that is gone; rows in which somebody entered something keep theirs.
 */
export function blankAgain(rows: Excel.Range): Change {
  return {
    prepare: () => ({ write: () => {}, done: () => ({ undo: [afterOthers(withoutFormulas(rows))], theirs: [] }) }),
  };
}

/** What others put back first is written in the next request. */
function afterOthers(change: Change): Change {
  return { prepare: () => ({ write: () => {}, done: () => ({ undo: [], theirs: [change] }) }) };
}

function withoutFormulas(rows: Excel.Range): Change {
  return {
    prepare: () => {
      let found: () => CellContents;
      return {
        write: () => {},
        readBack: () => {
          found = queueContents(rows);
        },
        done: () => {
          const seen = found();
          const blank = seen.map((row) => row.map((cell) => (isFormula(cell) && !row.some(isEntered) ? '' : null)));
          const isLeft = blank.some((row) => row.includes(''));
          return { undo: [], theirs: isLeft ? [cellsChange(rows, blank, seen)] : [] };
        },
      };
    },
  };
}
