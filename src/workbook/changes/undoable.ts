import type { Change, DoneChange, Undo } from './Change';

/** What is to be known of a change to take it back later. */
export interface Recording<D extends DoneChange> {
  /** Queues reading what is only there once everything is written. */
  readBack?(): void;
  /** Queues reading what a request that was cut left. */
  readAgain?(): void;
  /** After the sync. */
  undo(done: D): readonly Undo[];
}

/**
 * A change that can also be taken back later.
 * @param record called before the write, to queue reading what stands there
 */
export function undoable<D extends DoneChange>(
  change: Change<D>,
  record: (context: Excel.RequestContext) => Recording<D>,
): Change {
  return {
    prepare: (context) => {
      const recording = record(context);
      const prepared = change.prepare(context);
      return {
        write: () => prepared.write(),
        readBack: () => recording.readBack?.(),
        readAgain: () => {
          prepared.readAgain?.();
          recording.readAgain?.();
        },
        isAsPlanned: () => prepared.isAsPlanned?.() ?? true,
        done: () => {
          const done = prepared.done();
          return { ...done, later: recording.undo(done) };
        },
      };
    },
  };
}
