import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';
import { addSheets, type SheetToFill } from '../cells/addSheets';
import type { Change, Undo } from '../changes/Change';
import type { GuardedPlan } from '../changes/GuardedPlan';
import { guardedWrite } from '../changes/guardedWrite';
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
  await guardedWrite(context, [...changes, madeTabs(context, before, places)], guards);
}

/** Nothing is to be put back of tabs that are new; taken back later, they go first. */
function madeTabs(context: Excel.RequestContext, before: WorkbookSnapshot, places: readonly SheetToFill[]): Change {
  return {
    prepare: () => {
      let made: () => Undo;
      return {
        write: () => {
          made = recordAddedTabs(context, before, places);
        },
        done: () => ({ undo: [], theirs: [], later: places.length === 0 ? [] : [made()] }),
      };
    },
  };
}
