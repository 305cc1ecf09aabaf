import { WorkbookError } from '../../recognition/cells/WorkbookError';
import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';
import { addSheets, type SheetToFill } from '../cells/addSheets';
import { queueContents, type CellContents } from '../changes/queueContents';
import type { PreparedChange, Undo } from '../changes/Change';
import { restoredTabChange } from '../changes/deletedTabsChange';
import type { Guard } from '../guards/Guard';
import { areAsPlanned, laterUndo, syncOrRecordCut, takeBack } from '../changes/guardedWrite';
import { recordUndo } from '../changes/undoRecord';
import { recordAddedTabs } from './addedTabs';
import { carryOutRecord } from './carryOutUndo';

/** Tabs to be made, and nothing else. */
export interface TabsToMake {
  readonly names: readonly string[];
  /** Queues what they hold and what goes with them. */
  fill(places: readonly SheetToFill[]): readonly PreparedChange[];
  /** Of others what they lead to, as it was read. */
  readonly guards?: readonly Guard[];
}

/**
 * Makes new tabs in one request. Where somebody entered something in the blank sheet that becomes the first of them, it
 * gets a tab of its own again, and the new ones go.
 * @throws WorkbookError rowsMoved: nothing is changed, and a plan from a fresh reading may succeed
 */
export async function makeTabs(
  context: Excel.RequestContext,
  before: WorkbookSnapshot,
  { names, fill, guards = [] }: TabsToMake,
): Promise<void> {
  const stillSo = guards.map((guard) => guard());
  const places = addSheets(context, before, names);
  const theirs = places.map(queueTheirs);
  const beside = fill(places);
  const made = recordAddedTabs(context, before, places);
  const prepared = [
    { ...made, write: () => {}, done: () => ({ undo: [], theirs: [], later: made.undo() }) },
    ...beside,
  ];
  await syncOrRecordCut(context, prepared);
  const undos = laterUndo(prepared);
  const entered = theirs.flatMap((read) => read() ?? []);
  if (entered[0]) await restoreEntered(context, before, { entered: entered[0], first: places[0]!, undos });
  else if (stillSo.every((holds) => holds()) && areAsPlanned(prepared)) return recordUndo(context, undos);
  else await carryOutRecord(context, [undos]);
  throw new WorkbookError('rowsMoved');
}

interface EnteredInTabs {
  readonly entered: Entered;
  /** What the blank sheet became. */
  readonly first: SheetToFill;
  /** What takes the tabs away. */
  readonly undos: readonly Undo[];
}

async function restoreEntered(
  context: Excel.RequestContext,
  before: WorkbookSnapshot,
  { entered, first, undos }: EnteredInTabs,
): Promise<void> {
  const { name, ...cells } = entered;
  await takeBack(context, [restoredTabChange({ name, cells })]);
  const copy = await recordRestored(context, before, first);
  const { left } = await carryOutRecord(context, [undos]);
  // Where somebody went on in what was the blank sheet, and their entries stand there, they need no second tab.
  if (left.length > 0 && (await stillHolds(context, [first.sheet.id, first.name], entered)))
    await carryOutRecord(context, [copy]);
}

async function recordRestored(
  context: Excel.RequestContext,
  before: WorkbookSnapshot,
  made: SheetToFill,
): Promise<readonly Undo[]> {
  const sheet = context.workbook.worksheets.getItem(made.blankName!);
  const restored = recordAddedTabs(context, before, [{ ...made, sheet }]);
  await context.sync();
  return restored.undo();
}

/**
 * False where the tab is gone, or where what we filled it with stands in place of an entry.
 * @param keys its id, and its name: one that was deleted and made anew has another id
 */
async function stillHolds(
  context: Excel.RequestContext,
  keys: readonly string[],
  { contents }: Entered,
): Promise<boolean> {
  const found = keys.map((key) => context.workbook.worksheets.getItemOrNullObject(key));
  await context.sync();
  const sheet = found.find(({ isNullObject }) => !isNullObject);
  if (!sheet) return false;
  const now = queueContents(sheet.getUsedRange(true));
  await context.sync();
  // Others may have moved them.
  const there = new Set(now().flat());
  return contents.flat().every((cell) => cell === '' || there.has(cell));
}

/** What somebody entered in the blank sheet of a workbook. */
interface Entered {
  /** Of the blank sheet. */
  readonly name: string;
  readonly address: string;
  readonly contents: CellContents;
}

/** What stands in a sheet that was blank; undefined for nothing. */
function queueTheirs({ sheet, blankName }: SheetToFill): () => Entered | undefined {
  if (blankName === undefined) return () => undefined;
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address');
  const contents = queueContents(used);
  return () => (used.isNullObject ? undefined : { name: blankName, address: used.address, contents: contents() });
}
