import { WorkbookError } from '../../recognition/cells/WorkbookError';
import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';
import { addSheets, type SheetToFill } from '../cells/addSheets';
import type { Change, Undo } from '../changes/Change';
import type { GuardedPlan } from '../changes/GuardedPlan';
import { guardedWrite } from '../changes/guardedWrite';
import { recordAddedTabs } from './addedTabs';
import { carryOutUndo } from './carryOutUndo';

/**
 * Makes new tabs, and writes to those that are there in the same request.
 * @param before the workbook without the new tabs
 * @param fill queues what the new tabs hold, and says what is written to the others
 * @throws WorkbookError rowsMoved, as `guardedWrite`: the new tabs are gone again, but for those that somebody wrote into
 */
export async function writeWithNewTabs(
  context: Excel.RequestContext,
  before: WorkbookSnapshot,
  names: readonly string[],
  fill: (places: readonly SheetToFill[]) => GuardedPlan,
): Promise<void> {
  const places = addSheets(context, before, names);
  const { changes, guards } = fill(places);
  let made: () => readonly Undo[] = () => [];
  const record = (): void => {
    if (places.length === 0) return;
    const added = recordAddedTabs(context, before, places);
    made = () => [added()];
  };
  try {
    await guardedWrite(context, [...changes, madeTabs(record, () => made())], guards);
  } catch (error) {
    if (error instanceof WorkbookError) await carryOutUndo(context, made());
    throw error;
  }
}

/** What others write goes back before they go; taken back later, they go first. */
function madeTabs(record: () => void, later: () => readonly Undo[]): Change {
  return { prepare: () => ({ write: record, done: () => ({ undo: [], theirs: [], later: later() }) }) };
}
