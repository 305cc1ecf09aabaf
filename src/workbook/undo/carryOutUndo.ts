import { guardedWrite } from '../changes/guardedWrite';
import { isGone } from '../cells/isGone';
import { together } from '../changes/GuardedPlan';
import type { Look, Remaining, Undo } from '../changes/Change';

export interface CarriedOut {
  /** False when there was nothing left to put back. */
  readonly hasChanged: boolean;
  /** Cells, columns and tabs that somebody changed since. */
  readonly left: readonly string[];
}

/**
 * Takes back what was recorded, as far as nobody changed it since.
 * @param undos those that are still there
 * @throws WorkbookError rowsMoved
 */
export async function carryOutUndo(context: Excel.RequestContext, undos: readonly Undo[]): Promise<CarriedOut> {
  const remaining = await lookAt(
    context,
    undos.map((undo) => undo.look(context)),
  );
  const { changes, guards } = together(remaining);
  if (changes.length > 0) await guardedWrite(context, changes, guards);
  return { hasChanged: changes.length > 0, left: [...new Set(remaining.flatMap(({ left }) => left))] };
}

/** Those whose ranges are still there: of what somebody deleted nothing can be put back. Mostly one request. */
export async function stillThere(context: Excel.RequestContext, undos: readonly Undo[]): Promise<readonly Undo[]> {
  for (const range of undos.flatMap(({ ranges }) => ranges)) range.load('address');
  try {
    await context.sync();
    return undos;
  } catch (error) {
    if (!isGone(error)) throw error;
  }
  if (undos.length === 1) return [];
  const half = Math.ceil(undos.length / 2);
  const first = await stillThere(context, undos.slice(0, half));
  return [...first, ...(await stillThere(context, undos.slice(half)))];
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
