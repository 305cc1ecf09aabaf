import type { Guard } from '../guards/Guard';

/**
 * Something to be written to a tab that exists. A request runs as a whole: what was read first in it is exactly what the
 * same request writes over, whatever co-authors did since the plan was made.
 */
export interface Change<D extends DoneChange = DoneChange> {
  /** Queues reading what stands in the place of the change. */
  prepare(context: Excel.RequestContext): PreparedChange<D>;
}

export interface PreparedChange<D extends DoneChange = DoneChange> {
  /** Queues the write, then reading it back. */
  write(): void;
  /** Queues reading what is only there once all changes are written. */
  readBack?(): void;
  /** Queues reading what it wrote once more, where the request was cut before it had been read. */
  readAgain?(): void;
  /** After the sync: false where something stood in its place that was not there when it was planned. */
  isAsPlanned?(): boolean;
  /** After the sync: what was done. */
  done(): D;
}

export interface DoneChange {
  /** Puts back what was written over. */
  readonly undo: readonly Change[];
  /** Puts back what somebody else had entered in the place of what `undo` was to take away; [] where nobody had. */
  readonly theirs: readonly Change[];
  /** True for what stays where undoing is cut: deleted cells and tabs come back as others, and names may lead to them. */
  readonly isForGood?: boolean;
  /** Takes it back when others may have worked on since. */
  readonly later?: readonly Undo[];
}

/** What takes something back later, when others may have worked on: it looks at what stands there before it writes. */
export interface Undo {
  /** Ranges it goes by, kept until it is carried out or dropped: they follow cells that are inserted and deleted. */
  readonly ranges: readonly Excel.Range[];
  /** Queues looking at what stands there now. */
  look(context: Excel.RequestContext): Look;
  /** True for what fills a request of its own. */
  readonly isLarge?: boolean;
  /** True for what brings back columns or tabs that were taken away: what was done to those before is gone with them. */
  readonly bringsBack?: boolean;
  /** What is still to be taken back where the cells of these ranges were deleted; undefined for nothing. */
  readonly withoutRanges?: Undo;
}

/** To be called after the sync: what is still to be done or, where more has to be looked at, the same again. */
export type Look = () => Remaining | Look;

export interface Remaining {
  readonly changes: readonly Change[];
  readonly guards: readonly Guard[];
  /** Cells, columns and tabs that somebody changed since and that stay as they are, by address or name. */
  readonly left: readonly string[];
  /** What goes by where cells stand now, before `changes` of any undo move them. */
  readonly first?: readonly Change[];
  /** What `changes` delete, by address or name. Ranges of it are gone then, also where it is made anew. */
  readonly deleted?: readonly string[];
  /** A column of a table that goes: how depends on what goes with it. */
  readonly tableColumn?: TableColumnToTake;
  /** True where more is to be done than one request takes: it is looked at anew once this is done. */
  readonly isPart?: boolean;
}

export interface TableColumnToTake {
  readonly tableId: string;
  /** 0-based from the left edge of the table, which has so many columns. */
  readonly index: number;
  readonly columnCount: number;
  /** @param isLast true where only columns that go as well stand right of it in the table */
  take(isLast: boolean): readonly Change[];
}
