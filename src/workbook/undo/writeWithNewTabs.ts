import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';
import { addSheets, type SheetToFill } from '../cells/addSheets';
import type { GuardedPlan } from '../changes/GuardedPlan';
import { guardedWrite } from '../changes/guardedWrite';
import { recordUndo } from '../changes/undoRecord';
import { recordAddedTabs } from './addedTabs';

/**
 * Makes new tabs, and writes to those that are there in the same request.
 * @param before the workbook without the new tabs
 * @param fill queues what the new tabs hold, and says what is written to the others
 * @throws WorkbookError rowsMoved, as `guardedWrite`
 */
export async function writeWithNewTabs(
  context: Excel.RequestContext,
  before: WorkbookSnapshot,
  names: readonly string[],
  fill: (places: readonly SheetToFill[]) => GuardedPlan,
): Promise<void> {
  const places = addSheets(context, before, names);
  const { changes, guards } = fill(places);
  const made = recordAddedTabs(context, before, places);
  await guardedWrite(context, changes, guards);
  if (places.length > 0) recordUndo(context, [made()]);
}
