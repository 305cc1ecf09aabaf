import type { BlockMapping } from '../../../domain/foreign/LayoutMapping';

/** A row of a tab that may be its header. */
export interface HeaderRowChoice {
  /** 1-based. */
  readonly row: number;
  /** From left to right. */
  readonly headers: readonly HeaderChoice[];
  /** What its headers seem to say. */
  readonly columns: BlockMapping['columns'];
}

export interface HeaderChoice {
  /** `C` */
  readonly column: string;
  readonly text: string;
}

/** A tab that we did not make, and what somebody can choose of it. */
export interface TabChoice {
  readonly sheet: string;
  /** What of it generating works with; [] for a tab that is left out. */
  readonly blocks: readonly BlockMapping[];
  readonly rows: readonly HeaderRowChoice[];
}
