import { watchCells } from '../../workbook/cells/watchCells';
import type { ActionResult } from '../everyAction/ActionResult';
import type { ExcelHost } from '../everyAction/ExcelHost';
import { runAction } from '../everyAction/runAction';

export interface Watch {
  /** Ends the watch. */
  stop(): Promise<void>;
}

/** Calls back whenever a cell or a tab changes, by this user, a co-author or the add-in itself. */
export function watchWorkbook(
  excel: ExcelHost,
  onChange: () => void,
): Promise<ActionResult<Record<string, never>, Watch>> {
  return runAction(excel, async (context) => {
    const stop = watchCells(context, onChange);
    await context.sync();
    return { outcome: 'unchanged', changes: {}, problems: [], stop };
  });
}
