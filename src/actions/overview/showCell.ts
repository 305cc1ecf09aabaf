import type { ExcelHost } from '../everyAction/ExcelHost';
import { selectCell } from '../../workbook/selection/selectCell';
import type { ActionResult } from '../everyAction/ActionResult';
import { runAction } from '../everyAction/runAction';

/** Takes the user to a cell. */
export function showCell(excel: ExcelHost, sheet: string, cell: string): Promise<ActionResult<Record<string, never>>> {
  return runAction(excel, async (context) => {
    selectCell(context, sheet, cell);
    await context.sync();
    return { outcome: 'unchanged', changes: {}, problems: [] };
  });
}
