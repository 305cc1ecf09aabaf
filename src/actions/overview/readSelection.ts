import { countNumbers } from '../../domain/numberRuns';
import { rowsOfAreas } from '../../recognition/cells/cellAddress';
import { queueSelectedRows, type SelectedRows } from '../../workbook/selection/queueSelectedRows';
import type { SelectedPlace } from '../../workbook/selection/watchSelection';
import type { ActionResult } from '../everyAction/ActionResult';
import type { ExcelHost } from '../everyAction/ExcelHost';
import { runAction } from '../everyAction/runAction';

export type Selection = SelectedRows;

/** More rows are a whole column or sheet, and nothing somebody chose. */
const MOST_ROWS = 300;

/** Reads the rows of what is selected, in one small request; of very many rows none. */
export function readSelection(
  excel: ExcelHost,
  { worksheetId, address }: SelectedPlace,
): Promise<ActionResult<Record<string, never>, { readonly selection: Selection }>> {
  return runAction(excel, async (context) => {
    const runs = rowsOfAreas(address);
    const rows = queueSelectedRows(context, worksheetId, countNumbers(runs) > MOST_ROWS ? [] : runs);
    await context.sync();
    return { outcome: 'unchanged', changes: {}, problems: [], selection: rows() };
  });
}
