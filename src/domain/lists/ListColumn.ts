/** One column of a list of ours. */
export interface ListColumn {
  readonly field: string;
  /** Ours are kept up to date; theirs belong to the people using the list once a row is made. */
  readonly whose: 'ours' | 'theirs';
  /** In points. */
  readonly width: number;
  /** What its cells look like and take. `choice`: one of a few words. */
  readonly holds: 'text' | 'number' | 'link' | 'date' | 'choice' | 'formula';
}
