import type { ForeignField } from '../../domain/foreign/foreignFields';

/** Words of a header, the more telling ones first. Weak ones count only beside strong ones of other columns. */
export interface ForeignHeader {
  readonly strong: readonly string[];
  readonly weak?: readonly string[];
}

/** The words of one language by which questionnaires, checklists and scope lists of others are understood. */
export interface ForeignSheetWords {
  readonly headers: Readonly<Record<ForeignField, ForeignHeader>>;
  /** Words beside a header that do not change what it means: "task name", "current status". */
  readonly headerFillers: readonly string[];
  /** Stands between a thing and what it belongs to: "owner of the task". */
  readonly prepositions: readonly string[];
  /** Headers of risk registers, plans, logs and other lists that only look like a checklist. */
  readonly otherHeaders: readonly string[];
  /** What tabs and titles of such sheets say. */
  readonly otherTitles: readonly string[];
  /** What tabs and titles of checklists say. */
  readonly checklistTitles: readonly string[];
  readonly statuses: readonly string[];
  readonly answers: {
    readonly yes: readonly string[];
    readonly no: readonly string[];
    /** Says that there is no answer yet. */
    readonly open: readonly string[];
  };
  /** How a question says that something is in scope, and how that it is not. */
  readonly scope: { readonly inside: readonly string[]; readonly outside: readonly string[] };
  /** Words beside the name of a group that do not change what is meant: "Is the … service … for this project?" */
  readonly fillers: readonly string[];
  /** Joins two names. */
  readonly conjunctions: readonly string[];
}
