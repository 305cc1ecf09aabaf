import type { Month } from '../../../domain/usage/Month';
import type { FiscalYear } from '../../text/fiscalYear';

/** What somebody said of a header where its words do not tell; columns are 0-based. */
export interface HeaderHints {
  /** The columns that hold usage: all others do not. */
  readonly months?: readonly number[];
  /** Months that headers stand for, by column. */
  readonly known?: ReadonlyMap<number, Month>;
  /** Columns that are no months. */
  readonly ignored?: readonly number[];
  /** The year of the first month, where months have none. */
  readonly year?: number;
  readonly fiscalYear?: FiscalYear;
}
