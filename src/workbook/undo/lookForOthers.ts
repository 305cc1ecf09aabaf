import { numbersIn, spanOf, type NumberRun } from '../../domain/numberRuns';
import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import { inAnyRow } from '../cells/sameCells';
import type { Look, Remaining } from '../changes/Change';

/** Of more formulas none is looked at: it would take too many requests. */
const MOST_FORMULAS = 5000;

/** So many rows are looked at in one request. */
const ROWS_AT_ONCE = 300;

/**
 * Looks which formulas of a long column read otherwise than the first one, in as many requests as they take.
 * @param top a cell of the column
 * @param filled where formulas stand, by how far below it they are
 * @param next called with those that read otherwise, from the top down
 */
export function lookForOthers(
  top: Excel.Range,
  filled: readonly NumberRun[],
  next: (others: readonly number[]) => Remaining,
): Remaining | Look {
  const offsets = filled.flatMap(({ first, last }) => [first, last]);
  const isTooMuch = filled.reduce((sum, { first, last }) => sum + last - first + 1, 0) > MOST_FORMULAS;
  if (offsets.length === 0 || isTooMuch) return next([]);
  const { first, last } = spanOf(offsets);
  const hasFormula = new Set(numbersIn(filled));
  top.load('rowIndex');
  const from = (start: number, seen: readonly string[]): Look => {
    const end = Math.min(start + ROWS_AT_ONCE - 1, last);
    const cells = top.getOffsetRange(start, 0).getResizedRange(end - start, 0);
    cells.load('formulas');
    return () => {
      const read = (cells.formulas as CellValue[][]).map(([cell], row) =>
        inAnyRow(cell!, top.rowIndex + start + row + 1),
      );
      const all = [...seen, ...read];
      if (end < last) return from(end + 1, all);
      return next([...hasFormula].filter((offset) => all[offset - first] !== all[0]));
    };
  };
  return from(first, []);
}
