/** A word a field is known by, folded. A weak one counts only where something else says what the sheet is about. */
export interface Synonym {
  readonly word: string;
  readonly strength: 'strong' | 'weak';
}

/** The words of each field, the more telling ones first. */
export type Synonyms<F extends string> = Readonly<Record<F, readonly Synonym[]>>;
