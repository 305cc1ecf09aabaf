import type { Undo } from './Change';

/**
 * What takes back everything that a run wrote, request by request, the last one first: what was written in an earlier
 * request is only looked at once the later ones are taken back.
 */
export type UndoRecord = readonly (readonly Undo[])[];

const records = new WeakMap<Excel.RequestContext, UndoRecord>();

/** Remembers how to take back what a request wrote. @param undos what was written last goes first */
export function recordUndo(context: Excel.RequestContext, undos: readonly Undo[]): void {
  records.set(context, [...inRequests(undos), ...(records.get(context) ?? [])]);
}

/** Those that fill a request go first, each by itself: the others look at what is left then, and are small. */
function inRequests(undos: readonly Undo[]): UndoRecord {
  const others = undos.filter(({ isLarge }) => !isLarge);
  return [...undos.filter(({ isLarge }) => isLarge).map((undo) => [undo]), ...(others.length > 0 ? [others] : [])];
}

/** True where something was written in a run so far. */
export function hasUndoRecord(context: Excel.RequestContext): boolean {
  return records.has(context);
}

/** What takes back everything that was written in a run so far; it is handed over once. */
export function takeUndoRecord(context: Excel.RequestContext): UndoRecord {
  const record = records.get(context) ?? [];
  records.delete(context);
  return record;
}
