import type { NumberRun } from '../../domain/numberRuns';
import { rowId } from '../../recognition/cells/rowId';
import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';

/** Rows of a tab as they hold ids, or anything else. */
export interface SelectedRows {
  /** The name of the tab. */
  readonly sheet: string;
  /** What the cells of each row hold, as ids are read. */
  readonly rows: readonly (readonly string[])[];
}

/** Queues reading the cells of rows; call the result after the next sync. @param runs 1-based */
export function queueSelectedRows(
  context: Excel.RequestContext,
  worksheetId: string,
  runs: readonly NumberRun[],
): () => SelectedRows {
  const sheet = context.workbook.worksheets.getItem(worksheetId);
  sheet.load('name');
  const queued = runs.map(({ first, last }) => {
    const used = sheet.getRange(`${first}:${last}`).getUsedRangeOrNullObject(true);
    used.load('values');
    return used;
  });
  return () => {
    const found = queued.flatMap((used) => (used.isNullObject ? [] : (used.values as CellValue[][])));
    return { sheet: sheet.name, rows: found.map((row) => row.map(rowId)) };
  };
}
