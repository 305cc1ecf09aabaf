import { rowAddress } from '../../recognition/cells/cellAddress';
import { NEXT_STEPS_NAME } from '../../recognition/cells/settingNames';
import type { CellValue, WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';
import { cellsChange } from '../changes/cellsChange';
import type { GuardedPlan } from '../changes/GuardedPlan';
import { nameChange } from '../changes/nameChange';
import { undoable } from '../changes/undoable';
import { sameFormulas } from '../guards/sameFormulas';
import { cellUndo } from '../undo/cellsUndo';

/** Row of the Start tab, below its title, that no version of ours writes to otherwise; 0-based. */
const FIRST_ROW = 1;

/** Where the next steps are told on the Start tab. */
export interface NextStepsPlace {
  readonly sheet: string;
  /** The name leads there already: it moves along with its row. */
  readonly isNamed: boolean;
}

/** Queues what stands in the cell; call the result after the next sync. */
export function queueNextSteps(context: Excel.RequestContext, place: NextStepsPlace): () => CellValue {
  const cell = cellOf(context, place);
  cell.load('formulas');
  return () => (cell.formulas as CellValue[][])[0]![0]!;
}

/** Writes the cell. Its name comes first: by it a run that was cut knows the cell again. */
export function nextStepsChanges(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  place: NextStepsPlace,
  { found, formula }: { readonly found: CellValue; readonly formula: string },
): GuardedPlan {
  const cell = cellOf(context, place);
  const address = rowAddress(place.sheet, FIRST_ROW, { first: 0, last: 0 });
  const written = undoable(cellsChange(cell, [[formula]]), () => ({
    undo: ({ old, now }) => [cellUndo(cell, old[0]![0]!, now[0]![0]!)],
  }));
  return {
    changes: [
      ...(place.isNamed || formula === '' ? [] : [nameChange(context, snapshot, NEXT_STEPS_NAME, `=${address}`)]),
      written,
    ],
    guards: [sameFormulas(cell, [[found]])],
  };
}

function cellOf({ workbook }: Excel.RequestContext, { sheet, isNamed }: NextStepsPlace): Excel.Range {
  return isNamed
    ? workbook.names.getItem(NEXT_STEPS_NAME).getRange()
    : workbook.worksheets.getItem(sheet).getRangeByIndexes(FIRST_ROW, 0, 1, 1);
}
