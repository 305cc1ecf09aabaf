import type { LostCount } from '../../recognition/checklist/lostCounts';
import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import { cellsChange } from '../changes/cellsChange';
import type { GuardedPlan } from '../changes/GuardedPlan';
import { undoable } from '../changes/undoable';
import { sameFormulas } from '../guards/sameFormulas';
import { cellUndo } from '../undo/cellsUndo';

/** A tab as its formulas stand from A1 on. */
export interface ReadFormulas {
  readonly sheet: string;
  readonly rows: readonly (readonly CellValue[])[];
}

/** Queues the formulas of a tab from A1 on; call the result after the sync. */
export function queueFormulas(context: Excel.RequestContext, sheet: string): () => ReadFormulas {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const used = worksheet.getRange('A1').getBoundingRect(worksheet.getUsedRange(true).getLastCell());
  used.load('formulas');
  return () => ({ sheet, rows: used.formulas as CellValue[][] });
}

/** Gives cells of the Start tab the formulas back that somebody wrote over. */
export function restoredCounts(
  context: Excel.RequestContext,
  { sheet, rows }: ReadFormulas,
  lost: readonly LostCount[],
): GuardedPlan {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const lines = [...new Set(lost.map(({ row }) => row))];
  return {
    changes: lost.map(({ row, column, formula }) => {
      const cell = worksheet.getRangeByIndexes(row, column, 1, 1);
      return undoable(cellsChange(cell, [[formula]]), () => ({
        undo: ({ old, now }) => [cellUndo(cell, old[0]![0]!, now[0]![0]!)],
      }));
    }),
    guards: lines.map((row) => sameFormulas(worksheet.getRangeByIndexes(row, 0, 1, rows[row]!.length), [rows[row]!])),
  };
}
