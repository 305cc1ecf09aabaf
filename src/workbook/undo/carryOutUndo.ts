import { WorkbookError } from '../../recognition/cells/WorkbookError';
import { BACKWARDS, guardedWrite } from '../changes/guardedWrite';
import type { UndoRecord } from '../changes/undoRecord';
import { isGone } from '../cells/isGone';
import type { GuardedPlan } from '../changes/GuardedPlan';
import type { Guard } from '../guards/Guard';
import type { Change, Look, Remaining, TableColumnToTake, Undo } from '../changes/Change';
import { keepPlaces, placesNow, type KeptPlace } from './keptPlaces';

export interface CarriedOut {
  /** False when there was nothing left to put back. */
  readonly hasChanged: boolean;
  /** Cells, columns and tabs that somebody changed since. */
  readonly left: readonly string[];
}

/** One request of it. */
interface CarriedOutPart extends Pick<CarriedOut, 'hasChanged'> {
  readonly left: readonly KeptPlace[];
  /** True where more is to be taken back than was in one request. */
  readonly isPart?: boolean;
}

/**
 * Takes back request by request what was recorded. Where others move or delete something meanwhile it goes on from a
 * fresh look, for what is taken back already would no longer be found.
 * @throws WorkbookError rowsMoved
 */
export async function carryOutRecord(context: Excel.RequestContext, record: UndoRecord): Promise<CarriedOut> {
  let all: CarriedOutPart = { hasChanged: false, left: [] };
  for (const undos of record) {
    const { hasChanged, left } = await untilDone(() => again(context, undos));
    all = { hasChanged: all.hasChanged || hasChanged, left: [...all.left, ...left] };
  }
  // Cells move until all else is gone.
  return { hasChanged: all.hasChanged, left: await placesNow(context, all.left) };
}

/** Goes on as long as parts are carried out; what is left is left of the last one. */
async function untilDone(step: () => Promise<CarriedOutPart>): Promise<CarriedOutPart> {
  const done = await step();
  if (!done.isPart) return done;
  return { ...(await untilDone(step)), hasChanged: true };
}

/** How often it looks anew. */
const ATTEMPTS = 3;

async function again(
  context: Excel.RequestContext,
  undos: readonly Undo[],
  attempts = ATTEMPTS,
): Promise<CarriedOutPart> {
  try {
    return await carryOutUndo(context, undos);
  } catch (error) {
    const isMoved = error instanceof WorkbookError && error.code === 'rowsMoved';
    if (attempts === 1 || !(isMoved || isGone(error))) throw error;
  }
  const [there] = await stillThere(context, [undos]);
  return again(context, there!, attempts - 1);
}

/**
 * Takes back what was recorded, as far as nobody changed it since.
 * @param undos those that are still there
 * @throws WorkbookError rowsMoved
 */
async function carryOutUndo(context: Excel.RequestContext, undos: readonly Undo[]): Promise<CarriedOutPart> {
  const remaining = await lookAt(
    context,
    undos.map((undo) => undo.look(context)),
  );
  const left = remaining.flatMap((each) => each.left);
  const changes = [...remaining.flatMap(({ first = [] }) => first), ...changesOfAll(remaining)];
  if (changes.length === 0) return { hasChanged: false, left: keepPlaces(context, left) };
  const guards = remaining.flatMap((each) => each.guards);
  const deleted = remaining.flatMap((each) => each.deleted ?? []);
  if (deleted.length > 0) await requireStill(context, guards);
  const kept = keepPlaces(context, left);
  const stay = await takeAway(context, { changes, guards }, deleted);
  const isPart = stay.length === 0 && remaining.some((each) => each.isPart);
  return { hasChanged: stay.length === 0, left: [...kept, ...keepPlaces(context, stay)], isPart };
}

/** All that is to be done. The last columns of a table go without anything moving: the table lets go of them. */
function changesOfAll(remaining: readonly Remaining[]): readonly Change[] {
  const going = remaining.flatMap(({ tableColumn: column }) => column ?? []);
  const isLast = ({ tableId, index, columnCount }: TableColumnToTake): boolean =>
    going.filter((other) => other.tableId === tableId && other.index > index).length === columnCount - 1 - index;
  return remaining.flatMap(({ changes, tableColumn: column }) => [
    ...changes,
    ...(column ? column.take(isLast(column)) : []),
  ]);
}

/** Before anything is deleted, which can only be made anew. @throws WorkbookError rowsMoved */
async function requireStill(context: Excel.RequestContext, guards: readonly Guard[]): Promise<void> {
  const now = guards.map((guard) => guard());
  await context.sync();
  if (!now.every((holds) => holds())) throw new WorkbookError('rowsMoved');
}

/**
 * @param deleted what the changes delete
 * @returns what stays after all, because somebody changed something at that very moment
 * @throws WorkbookError rowsMoved where nothing was deleted, so that it may be tried again
 */
async function takeAway(
  context: Excel.RequestContext,
  { changes, guards }: GuardedPlan,
  deleted: readonly string[],
): Promise<readonly string[]> {
  try {
    await guardedWrite(context, changes, guards, BACKWARDS);
    return [];
  } catch (error) {
    // What is not so any more may be why Excel could not do it.
    if (!(error instanceof WorkbookError)) await requireStill(context, guards);
    if (!(error instanceof WorkbookError) || deleted.length === 0) throw error;
    return deleted;
  }
}

/**
 * What of a record is still there, and what is left to be taken back where cells were deleted: of those nothing can be
 * put back. Mostly one request.
 */
export async function stillThere(context: Excel.RequestContext, record: UndoRecord): Promise<UndoRecord> {
  const all = record.flat().map((undo) => [undo, undo] as const);
  const there = new Map(await withRanges(context, all));
  return record.map((undos) => undos.flatMap((undo) => there.get(undo) ?? []));
}

/** Each as it was recorded, and what of it has its ranges still. */
type Kept = readonly [recorded: Undo, there: Undo];

async function withRanges(context: Excel.RequestContext, all: readonly Kept[]): Promise<readonly Kept[]> {
  for (const range of all.flatMap(([, { ranges }]) => ranges)) range.load('address');
  try {
    await context.sync();
    return all;
  } catch (error) {
    if (!isGone(error)) throw error;
  }
  if (all.length === 1) {
    const [[recorded, { withoutRanges }]] = all as [Kept];
    return withoutRanges ? withRanges(context, [[recorded, withoutRanges]]) : [];
  }
  const half = Math.ceil(all.length / 2);
  const first = await withRanges(context, all.slice(0, half));
  return [...first, ...(await withRanges(context, all.slice(half)))];
}

async function lookAt(context: Excel.RequestContext, looks: readonly Look[]): Promise<readonly Remaining[]> {
  await context.sync();
  const seen = looks.map((look) => look());
  if (!seen.some((each) => typeof each === 'function')) return seen as Remaining[];
  return lookAt(
    context,
    seen.map((each) => (typeof each === 'function' ? each : () => each)),
  );
}
