/**
 * Something to be written to a tab that exists. A request runs as a whole: what was read first in it is exactly what the
 * same request writes over, whatever co-authors did since the plan was made.
 */
export interface Change {
  /** Queues reading what stands in the place of the change. */
  prepare(context: Excel.RequestContext): PreparedChange;
}

export interface PreparedChange {
  /** Queues the write, then reading it back. */
  write(): void;
  /** After the sync: what was done. */
  done(): DoneChange;
}

export interface DoneChange {
  /** Puts back what was written over. */
  readonly undo: readonly Change[];
  /** Puts back what somebody else had entered in the place of what `undo` was to take away; [] where nobody had. */
  readonly theirs: readonly Change[];
}
