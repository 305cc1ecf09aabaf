/** A name of a service, in plain letters. */
export interface ServiceName {
  readonly service: string;
  readonly name: string;
  /** True for a word that also means something else: it counts only with nothing beside it. */
  readonly isAlone: boolean;
}

/** The words by which the text of a group is understood, in plain letters. */
export interface GroupWords {
  readonly names: readonly ServiceName[];
  /** Words that do not change which group is meant: "the … service". */
  readonly fillers: readonly string[];
  /** Words that join two names. */
  readonly conjunctions: readonly string[];
}

/** What a text says about which group is meant. */
export interface GroupText {
  /** The services it names. */
  readonly services: readonly string[];
  /** What else it says, without words that mean nothing; '' where there is nothing else. */
  readonly rest: string;
}

/** Reads the text of a group column, a heading, a tab or a question. */
export type ReadGroupText = (text: string) => GroupText;
