import { WorkbookError } from '../../recognition/cells/WorkbookError';
import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';
import { addSheets, type SheetToFill } from '../cells/addSheets';
import { queueContents } from '../changes/cellsChange';
import type { PreparedChange } from '../changes/Change';
import { restoredTabChange } from '../changes/deletedTabsChange';
import { laterUndo, takeBack } from '../changes/guardedWrite';
import { recordUndo } from '../changes/undoRecord';
import { recordAddedTabs } from './addedTabs';
import { carryOutUndo } from './carryOutUndo';

/**
 * Makes new tabs in one request. Where somebody entered something in the blank sheet that becomes the first of them, it
 * gets a tab of its own again, and the new ones go.
 * @param fill queues what the tabs hold and what goes with them
 * @throws WorkbookError rowsMoved: nothing is changed, and a plan from a fresh reading may succeed
 */
export async function makeTabs(
  context: Excel.RequestContext,
  before: WorkbookSnapshot,
  names: readonly string[],
  fill: (places: readonly SheetToFill[]) => readonly PreparedChange[],
): Promise<void> {
  const places = addSheets(context, before, names);
  const theirs = places.map(queueTheirs);
  const beside = fill(places);
  const made = recordAddedTabs(context, before, places);
  await context.sync();
  const undos = [...laterUndo(beside), made()];
  const restored = theirs.flatMap((read) => read());
  if (restored.length === 0) return recordUndo(context, undos);
  await takeBack(context, restored);
  await carryOutUndo(context, undos);
  throw new WorkbookError('rowsMoved');
}

/** What stands in a sheet that was blank. */
function queueTheirs({ sheet, blankName }: SheetToFill) {
  if (blankName === undefined) return () => [];
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address');
  const contents = queueContents(used);
  return () =>
    used.isNullObject ? [] : [restoredTabChange(blankName, { address: used.address, contents: contents() })];
}
