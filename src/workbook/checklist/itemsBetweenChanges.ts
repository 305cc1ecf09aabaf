import { CHECKLIST_FIELDS } from '../../domain/checklist/checklistColumns';
import type { ItemsBetween } from '../../domain/checklist/placeItems';
import type { ChecklistTab } from '../../recognition/checklist/ChecklistTab';
import { keptCells, type KeptTab } from '../cells/KeptTab';
import type { GuardedPlan } from '../changes/GuardedPlan';
import { insertedRowsChange, type DoneInsertedRows } from '../changes/removedRowsChange';
import { undoable, type Recording } from '../changes/undoable';
import { stillBlank } from '../guards/stillBlank';
import { copiedLook } from '../tabChanges/copiedLook';
import { fittedRows } from '../tabChanges/fittedRows';
import { rowsChange } from '../tabChanges/appendedRows';
import { rowOf } from '../tabChanges/rowOf';
import { recordAddedRows } from '../tabChanges/recordAddedRows';
import { addedRowsUndo } from '../undo/addedRowsUndo';
import { newItemContent } from './checklistChanges';

/** True where whole rows can be put into a checklist without moving what stands beside it. */
export function standsAlone({ sheet, left, right }: ChecklistTab): boolean {
  const { used, tables } = sheet;
  return used !== undefined && used.left >= left && used.right <= right && tables.length <= 1;
}

/**
 * Puts new items between others, from below, so that the places above stay what they are.
 * @param isBlank tells 0-based rows in which nothing stands: a run that was cut left those that follow a place
 */
export function itemsBetweenChanges(
  context: Excel.RequestContext,
  kept: KeptTab<ChecklistTab>,
  between: readonly ItemsBetween[],
  isBlank: (row: number) => boolean,
): GuardedPlan {
  const { tab } = kept;
  const { left, right } = tab;
  const places = between.map(({ after, items }) => {
    const rows = items.map((item) => rowOf(tab, CHECKLIST_FIELDS, (field) => newItemContent(item, field)));
    const isLeft = rows.map((_, index) => isBlank(after + 1 + index));
    const blank = isLeft.includes(false) ? isLeft.indexOf(false) : rows.length;
    return { after, filled: rows.slice(0, blank), inserted: rows.slice(blank) };
  });
  const cellsAt = (row: number, rows: number): Excel.Range =>
    keptCells(kept, { row, column: left, rows, columns: right - left + 1 });
  const filled = places.filter((place) => place.filled.length > 0);
  const inserted = places.filter((place) => place.inserted.length > 0).reverse();
  return {
    changes: [
      ...filled.flatMap(({ after, filled: rows }) => [
        copiedLook(cellsAt(after + 1, rows.length), cellsAt(after, 1)),
        rowsChange(context, kept, { at: after + 1, rows }),
        fittedRows(cellsAt(after + 1, rows.length)),
      ]),
      ...inserted.map(({ after, filled: { length }, inserted: rows }, index) => {
        const above = inserted.slice(index + 1).reduce((sum, place) => sum + place.inserted.length, 0);
        return undoable(insertedRowsChange(cellsAt(after + length, 1), rows), () =>
          recordedBetween(context, kept, { at: after + length + 1 + above, count: rows.length }, cellsAt),
        );
      }),
    ],
    guards: filled.map(({ after, filled: { length } }) => stillBlank(cellsAt(after + 1, length))),
  };
}

/** Rows that are put in are there once all is written. @param at where the first of them stands then */
function recordedBetween(
  context: Excel.RequestContext,
  kept: KeptTab<ChecklistTab>,
  { at, count }: { readonly at: number; readonly count: number },
  cellsAt: (row: number, rows: number) => Excel.Range,
): Recording<DoneInsertedRows> {
  let recorded: ReturnType<typeof recordAddedRows>;
  return {
    readBack: () => {
      const [header, cells] = [cellsAt(kept.tab.headerRow, 1), cellsAt(at, count)];
      recorded = recordAddedRows(context, kept, { at, count, header, cells });
      recorded.readBack();
    },
    undo: ({ rows }) => (rows ? [addedRowsUndo({ ...recorded.rows(), blankBefore: 0, areInserted: true })] : []),
  };
}
