import type { Undo } from './Change';

const records = new WeakMap<Excel.RequestContext, readonly Undo[]>();

/** Remembers how to take back what was just written; what was written last goes first. */
export function recordUndo(context: Excel.RequestContext, undos: readonly Undo[]): void {
  records.set(context, [...undos, ...(records.get(context) ?? [])]);
}

/** What takes back everything that was written in a run so far; it is handed over once. */
export function takeUndoRecord(context: Excel.RequestContext): readonly Undo[] {
  const undos = records.get(context) ?? [];
  records.delete(context);
  return undos;
}
