import { WorkbookError } from '../../recognition/cells/WorkbookError';
import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';
import { addSheets, type SheetToFill } from '../cells/addSheets';
import { queueContents, type CellContents } from '../changes/cellsChange';
import type { PreparedChange, Undo } from '../changes/Change';
import { restoredTabChange } from '../changes/deletedTabsChange';
import { laterUndo, syncOrRecordCut, takeBack } from '../changes/guardedWrite';
import { recordUndo } from '../changes/undoRecord';
import { recordAddedTabs } from './addedTabs';
import { carryOutRecord } from './carryOutUndo';

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
  const prepared = [
    { ...made, write: () => {}, done: () => ({ undo: [], theirs: [], later: made.undo() }) },
    ...beside,
  ];
  await syncOrRecordCut(context, prepared);
  const undos = laterUndo(prepared);
  const entered = theirs.flatMap((read) => read() ?? []);
  if (entered.length === 0) return recordUndo(context, undos);
  await takeBack(
    context,
    entered.map(({ name, ...cells }) => restoredTabChange({ name, cells })),
  );
  const copy = await recordRestored(context, before, places[0]!);
  const { left } = await carryOutRecord(context, [undos]);
  // Where somebody went on in what was the blank sheet, and their entries stand there, they need no second tab.
  if (left.length > 0 && (await stillHolds(context, [places[0]!.sheet.id, names[0]!], entered[0]!)))
    await carryOutRecord(context, [copy]);
  throw new WorkbookError('rowsMoved');
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
