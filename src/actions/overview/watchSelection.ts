import { watchSelection as queueWatch, type SelectedPlace } from '../../workbook/selection/watchSelection';
import type { ActionResult } from '../everyAction/ActionResult';
import type { ExcelHost } from '../everyAction/ExcelHost';
import { runAction } from '../everyAction/runAction';
import type { Watch } from './watchWorkbook';

/** Calls back whenever this user selects something else, also where the add-in itself went there. */
export function watchSelection(
  excel: ExcelHost,
  onSelect: (place: SelectedPlace) => void,
): Promise<ActionResult<Record<string, never>, Watch>> {
  return runAction(excel, async (context) => {
    const stop = queueWatch(context, onSelect);
    await context.sync();
    return { outcome: 'unchanged', changes: {}, problems: [], stop };
  });
}
