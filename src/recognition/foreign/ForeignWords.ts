import type { ReadGroupText } from './groups/GroupText';
import type { ReadHeader } from './headerReader';
import type { MarkWords } from './readMarks';

/** What sheets that we did not make are understood by: the words of all languages together. */
export interface ForeignWords {
  readonly readHeader: ReadHeader;
  /** Headers of risk registers, plans and other lists; folded, like all words here that are not told to be plain. */
  readonly otherHeaders: ReadonlySet<string>;
  readonly otherTitles: ReadonlySet<string>;
  readonly checklistTitles: readonly string[];
  readonly statuses: ReadonlySet<string>;
  readonly marks: MarkWords;
  /** Phrases of questions in plain letters, the longer ones first. */
  readonly scope: { readonly inside: readonly string[]; readonly outside: readonly string[] };
  readonly readGroup: ReadGroupText;
}
