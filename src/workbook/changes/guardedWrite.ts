import { WorkbookError } from '../../recognition/cells/WorkbookError';
import type { Change, PreparedChange, Undo } from './Change';
import type { Guard } from '../guards/Guard';
import { ifRead, isGone } from '../cells/isGone';
import { recordUndo } from './undoRecord';

/** How often what is to be put back may be changed by others at that very moment. */
const ATTEMPTS = 5;

/** How changes are written, and what is done where their request is cut. */
interface Direction {
  readonly queue: typeof queueChanges;
  readonly afterCut: (context: Excel.RequestContext, prepared: readonly PreparedChange[]) => Promise<void>;
}

const FORWARDS: Direction = { queue: queueChanges, afterCut: recordCut };

/** What takes an action back. */
export const BACKWARDS: Direction = { queue: queueInTurn, afterCut: takeBackCut };

/**
 * Writes a plan in one request: looks at what must still be so, reads what stands in the place of every change, writes,
 * and looks again. Where a co-author moved something since the plan was made, everything that was written over is put
 * back to the same cells.
 * @throws WorkbookError rowsMoved: nothing is changed, and a plan from a fresh reading may succeed
 */
export async function guardedWrite(
  context: Excel.RequestContext,
  changes: readonly Change[],
  guards: readonly Guard[],
  { queue, afterCut } = FORWARDS,
): Promise<void> {
  const before = guards.map((guard) => guard());
  const prepared = queue(context, changes);
  await syncOr(afterCut, context, prepared);
  if (before.every((holds) => holds()) && areAsPlanned(prepared)) return recordUndo(context, laterUndo(prepared));
  await takeBack(context, undoOf(prepared), queue);
  throw new WorkbookError('rowsMoved');
}

/** Sends what is queued; where it fails half-way, what it wrote until then can be taken back later. */
export function syncOrRecordCut(context: Excel.RequestContext, prepared: readonly PreparedChange[]): Promise<void> {
  return syncOr(recordCut, context, prepared);
}

async function syncOr(
  afterCut: Direction['afterCut'],
  context: Excel.RequestContext,
  prepared: readonly PreparedChange[],
): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    await afterCut(context, prepared);
    throw error;
  }
}

/**
 * Excel takes nothing back of a request that fails half-way, but tells what it had read until then: what stood there. What
 * stands there now is read again, and what was written can be taken back later.
 */
async function recordCut(context: Excel.RequestContext, prepared: readonly PreparedChange[]): Promise<void> {
  recordUndo(context, laterUndo(await readAgain(context, prepared)));
}

/**
 * What takes an action back, and was cut half-way, is to be done once more from where it began: what it wrote goes at once,
 * if Excel answers at all.
 */
async function takeBackCut(context: Excel.RequestContext, prepared: readonly PreparedChange[]): Promise<void> {
  const told = await readAgain(context, prepared);
  try {
    await takeBack(context, undoOf(told.filter((change) => !change.done().isForGood)), queueInTurn);
  } catch {
    // The request that failed is what is told.
  }
}

/** @returns those of which everything was told: where it was not told what stood there, that was not written either */
async function readAgain(
  context: Excel.RequestContext,
  prepared: readonly PreparedChange[],
): Promise<readonly PreparedChange[]> {
  queueReadAgain(prepared);
  try {
    await context.sync();
    return prepared.filter((change) => ifRead(() => change.done()));
  } catch (error) {
    // Where nothing answers any more, the request that failed is what is told.
    if (!isGone(error) || prepared.length === 1) return [];
  }
  const half = Math.ceil(prepared.length / 2);
  const first = await readAgain(context, prepared.slice(0, half));
  return [...first, ...(await readAgain(context, prepared.slice(half)))];
}

/** Queues reading what was to be read once changes were written, where the request was cut before. */
export function queueReadAgain(prepared: readonly PreparedChange[]): void {
  for (const change of prepared) {
    ifRead(() => {
      change.readAgain?.();
      change.readBack?.();
    });
  }
}

/** Carries changes out, and puts back what others entered in their place meanwhile. */
export async function takeBack(
  context: Excel.RequestContext,
  changes: readonly Change[],
  queue = queueChanges,
  attempts = ATTEMPTS,
): Promise<void> {
  if (changes.length === 0 || attempts === 0) return;
  await takeBack(context, await carryOut(context, changes, queue), queueChanges, attempts - 1);
}

/**
 * Carries out what can be: where one change cannot be, its place being gone, the others are carried out all the same.
 * @returns what others had entered in the place of the changes
 */
async function carryOut(
  context: Excel.RequestContext,
  changes: readonly Change[],
  queue: typeof queueChanges,
): Promise<readonly Change[]> {
  const prepared = queue(context, changes);
  try {
    await context.sync();
    return prepared.flatMap((change) => change.done().theirs);
  } catch (error) {
    if (!isGone(error)) throw error;
  }
  if (changes.length === 1) return [];
  const half = Math.ceil(changes.length / 2);
  const first = await carryOut(context, changes.slice(0, half), queue);
  return [...first, ...(await carryOut(context, changes.slice(half), queue))];
}

/** Queues changes: all that is read of what they write over goes first. Nobody else can have anything in a new tab. */
export function queueChanges(context: Excel.RequestContext, changes: readonly Change[]): readonly PreparedChange[] {
  const prepared = changes.map((change) => change.prepare(context));
  for (const change of prepared) change.write();
  for (const change of prepared) change.readBack?.();
  return prepared;
}

/**
 * Queues changes one after the other: each reads what stands in its place once those before it are written, so that they
 * can be taken back in reverse although cells moved in between.
 */
export function queueInTurn(context: Excel.RequestContext, changes: readonly Change[]): readonly PreparedChange[] {
  const prepared = changes.map((change) => {
    const each = change.prepare(context);
    each.write();
    return each;
  });
  for (const change of prepared) change.readBack?.();
  return prepared;
}

/** After the sync: false where a change found something in its place that nobody knew of. */
export function areAsPlanned(prepared: readonly PreparedChange[]): boolean {
  return prepared.every((change) => change.isAsPlanned?.() ?? true);
}

/** After the sync: what takes changes back at once, the last one first. */
function undoOf(prepared: readonly PreparedChange[]): readonly Change[] {
  return [...prepared].reverse().flatMap((change) => change.done().undo);
}

/** After the sync: what takes changes back later, the last one first. */
export function laterUndo(prepared: readonly PreparedChange[]): readonly Undo[] {
  return [...prepared].reverse().flatMap((change) => change.done().later ?? []);
}
