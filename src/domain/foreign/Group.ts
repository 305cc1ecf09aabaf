/** Rows that are in or out of scope as a whole: a service of ours, or a category of somebody's checklist. */
export interface Group {
  /** The same for the same group, however it is written. */
  readonly key: string;
  /** As it stands in the sheet. */
  readonly name: string;
}
