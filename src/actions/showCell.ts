import type { ExcelHost } from './ExcelHost';
import { selectCell } from '../workbook/selectCell';
import type { ActionResult } from './ActionResult';
import { runAction } from './runAction';

/** Takes the user to a cell. */
export function showCell(excel: ExcelHost, sheet: string, cell: string): Promise<ActionResult<Record<string, never>>> {
  return runAction(excel, async (context) => {
    selectCell(context, sheet, cell);
    await context.sync();
    return { outcome: 'unchanged', changes: {}, problems: [] };
  });
}
