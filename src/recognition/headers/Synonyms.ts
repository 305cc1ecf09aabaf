/** The words of each field, the more telling ones first. */
export type Synonyms<F extends string> = Readonly<Record<F, readonly string[]>>;
