import { WorkbookError } from '../../recognition/cells/WorkbookError';
import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';
import { addSheets, type SheetToFill } from '../cells/addSheets';
import type { Change } from '../changes/Change';
import type { GuardedPlan } from '../changes/GuardedPlan';
import { guardedWrite } from '../changes/guardedWrite';
import { recordAddedTabs, type RecordedTabs } from './addedTabs';
import { carryOutRecord } from './carryOutUndo';

/** Tabs to be made. */
export interface NewTabs {
  readonly names: readonly string[];
  /** Queues what they hold. */
  fill(places: readonly SheetToFill[]): void;
}

/**
 * Makes new tabs, and writes to those that are there in the same request. What is written to is looked at before
 * anything is made: where some of it is gone, the request fails as a whole.
 * @param before the workbook without the new tabs
 * @param plan what is written to the others
 * @throws WorkbookError rowsMoved, as `guardedWrite`: the new tabs are gone again, but for those that somebody wrote into
 */
export async function writeWithNewTabs(
  context: Excel.RequestContext,
  before: WorkbookSnapshot,
  { changes, guards }: GuardedPlan,
  { names, fill }: NewTabs,
): Promise<void> {
  let places: readonly SheetToFill[] = [];
  let made: RecordedTabs | undefined;
  const make = (): void => {
    places = addSheets(context, before, names);
    fill(places);
  };
  const record = (): void => {
    if (places.length > 0) made = recordAddedTabs(context, before, places);
  };
  try {
    await guardedWrite(context, [tabsChange(make), ...changes, tabsChange(record, () => made)], guards);
  } catch (error) {
    if (error instanceof WorkbookError) await carryOutRecord(context, [made?.undo() ?? []]);
    throw error;
  }
}

/** Tabs are made first and recorded last: what others write goes back before they go; taken back later, they go first. */
function tabsChange(write: () => void, made: () => RecordedTabs | undefined = () => undefined): Change {
  return {
    prepare: () => ({
      write,
      readAgain: () => made()?.readAgain?.(),
      done: () => ({ undo: [], theirs: [], later: made()?.undo() ?? [] }),
    }),
  };
}
