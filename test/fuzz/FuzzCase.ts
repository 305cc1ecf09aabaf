/** One mutated file, and what the command line is to do with it. */
export interface FuzzCase {
  /** Arguments of the command line; `OUT` stands for the file to write. */
  readonly verbs: readonly (readonly string[])[];
  /** The mutated workbook; undefined for a case about a CSV file. */
  readonly workbook: string | undefined;
  readonly folder: string;
}

export const FAULTS = ['stack trace', 'over 60 s', 'over 2 GB', 'half-written output', 'silently repaired'] as const;
export type Fault = (typeof FAULTS)[number];

export interface FuzzAnswer {
  readonly faults: readonly { readonly fault: Fault; readonly detail: string }[];
  /** How many verbs did, left alone or refused the file. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** Megabytes the process took at most so far. */
  readonly memory: number;
}
