import { WorkbookError } from '../../recognition/cells/WorkbookError';
import type { Change, PreparedChange, Undo } from './Change';
import type { Guard } from '../guards/Guard';
import { recordUndo } from './undoRecord';

/** How often what is to be put back may be changed by others at that very moment. */
const ATTEMPTS = 5;

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
): Promise<void> {
  const before = guards.map((guard) => guard());
  const prepared = queueChanges(context, changes);
  await context.sync();
  if (before.every((holds) => holds())) return recordUndo(context, laterUndo(prepared));
  await takeBack(
    context,
    [...prepared].reverse().flatMap((change) => change.done().undo),
  );
  throw new WorkbookError('rowsMoved');
}

/** Carries changes out, and puts back what others entered in their place meanwhile. */
export async function takeBack(
  context: Excel.RequestContext,
  changes: readonly Change[],
  attempts = ATTEMPTS,
): Promise<void> {
  if (changes.length === 0 || attempts === 0) return;
  const prepared = queueChanges(context, changes);
  await context.sync();
  await takeBack(
    context,
    prepared.flatMap((change) => change.done().theirs),
    attempts - 1,
  );
}

/** Queues changes: all that is read of what they write over goes first. Nobody else can have anything in a new tab. */
export function queueChanges(context: Excel.RequestContext, changes: readonly Change[]): readonly PreparedChange[] {
  const prepared = changes.map((change) => change.prepare(context));
  for (const change of prepared) change.write();
  for (const change of prepared) change.readBack?.();
  return prepared;
}

/** After the sync: what takes changes back later, the last one first. */
export function laterUndo(prepared: readonly PreparedChange[]): readonly Undo[] {
  return [...prepared].reverse().flatMap((change) => change.done().later ?? []);
}
