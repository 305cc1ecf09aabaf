import { blankCellsChange } from './blankCellsChange';
import { cellsChange, queueContents, type CellContents } from './cellsChange';
import type { Change, DoneChange } from './Change';

/** A column with the same live formula in every row. */
export interface Filling {
  /** Of the first row. */
  readonly formula: string;
  readonly numberFormat: string;
}

/** What stood in a column that is filled: nothing, one formula in every row, or anything. */
export type BeforeFilling = 'blank' | 'filled' | 'mixed';

export interface DoneFilling extends DoneChange {
  /** What stood there before, one formula for all rows or the contents of each; undefined for nothing. */
  readonly old: Filling | CellContents | undefined;
}

/**
 * Fills a column with live formulas by copying the first one down, so that the cost does not grow with the rows.
 * @param before of a column that is filled alike only the first formula is read, not one per row
 */
export function filledColumnChange(
  column: Excel.Range,
  { formula, numberFormat }: Filling,
  before: BeforeFilling,
): Change<DoneFilling> {
  return {
    prepare: () => {
      const first = column.getCell(0, 0);
      const old = first.getCell(0, 0);
      old.load('formulas,numberFormat');
      const contents = before === 'mixed' ? queueContents(column) : undefined;
      return {
        write: () => {
          // A text format would turn the formula into a text.
          first.numberFormat = [[numberFormat]];
          first.formulas = [[formula]];
          column.copyFrom(first, 'Formats');
          column.copyFrom(first, 'Formulas');
        },
        done: () => {
          const read = contents?.();
          if (read) return { old: read, undo: [cellsChange(column, read)], theirs: [] };
          if (before === 'blank') return { old: undefined, undo: [clearedColumn(column)], theirs: [] };
          const filling = { formula: String(old.formulas[0]![0]), numberFormat: String(old.numberFormat[0]![0]) };
          return { old: filling, undo: [filledColumnChange(column, filling, 'filled')], theirs: [] };
        },
      };
    },
  };
}

function clearedColumn(column: Excel.Range): Change {
  const clear = (cells: Excel.Range): void => cells.clear('All');
  return blankCellsChange(column, clear, clear);
}
