import type { Group } from './Group';

/** What a cell says to "is it in scope?". A blank one says nothing, and neither does one nobody understands. */
export type ScopeMark = 'yes' | 'no' | 'blank' | 'unknown';

/** A cell, as a person finds it. */
export interface CellPlace {
  readonly sheet: string;
  /** `C4` */
  readonly cell: string;
}

/** A cell that says whether a group is in scope: the answer to a question, or a line of a scope list. */
export interface ScopeStatement {
  readonly group: Group;
  readonly mark: ScopeMark;
  readonly place: CellPlace;
  /** What stands in the cell. */
  readonly value: string;
  /** A switch is a line of our own list: it decides where nothing else does. */
  readonly source: 'question' | 'list' | 'switch';
  /** True where the cell asks what is out of scope: yes is a no then. */
  readonly isInverted?: boolean;
}

export function inverted(mark: ScopeMark): ScopeMark {
  if (mark === 'yes') return 'no';
  return mark === 'no' ? 'yes' : mark;
}
