import { isEntered, isFormula } from '../changes/queueContents';
import type { Change } from '../changes/Change';
import { blankedCells } from './blankedCells';

/**
 * Writes nothing; put back, rows that were blank are so again. Live formulas that others filled in beside what was ours
 * go once that is gone; rows in which somebody entered something keep theirs.
 */
export function blankAgain(rows: Excel.Range): Change {
  const blanked = blankedCells(rows, (cell, row) => isFormula(cell) && !row.some(isEntered));
  return {
    prepare: () => ({ write: () => {}, done: () => ({ undo: [afterOthers(blanked)], theirs: [] }) }),
  };
}

/** What others put back first is written in the next request. */
function afterOthers(change: Change): Change {
  return { prepare: () => ({ write: () => {}, done: () => ({ undo: [], theirs: [change] }) }) };
}
