import type { Month } from '../../../domain/usage/Month';

/** A column that holds the numbers of one month. */
export interface MonthColumn {
  readonly month: Month;
  /** 0-based. */
  readonly column: number;
  /** As shown. */
  readonly header: string;
}
