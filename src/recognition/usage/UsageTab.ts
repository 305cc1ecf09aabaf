import type { Month } from '../../domain/usage/Month';
import type { UsageField } from '../../domain/usage/usageColumns';
import type { Block } from '../headers/Block';

/** A column that holds the numbers of one month. */
export interface MonthColumn {
  readonly month: Month;
  readonly column: number;
  /** As shown. */
  readonly header: string;
}

/** One row per customer, one column per month. */
export interface UsageTab extends Block<UsageField> {
  readonly role: 'usage';
  /**
   * What stands in the month columns: counts to be measured against entitlements, shares as fractions (0.62 shown as
   * 62 %), or shares in percent (62).
   */
  readonly form: 'count' | 'fraction' | 'percent';
  /** In calendar order. */
  readonly months: readonly MonthColumn[];
  /** Entitlements of their own month, where the sheet has a block of them; in calendar order. */
  readonly monthlyEntitlements: readonly MonthColumn[];
  /** The first month in the header that stands beside the table, so that it is none of its months. */
  readonly beside: Pick<MonthColumn, 'column' | 'header'> | undefined;
}

/** The columns of a list with one row per customer and month. */
export type RowColumns = Readonly<Record<'customer' | 'month' | 'mau', number>> &
  Readonly<Partial<Record<'service' | 'entitlements', number>>>;

/** One row per customer and month. */
export interface UsageRowsTab extends Block<keyof RowColumns> {
  readonly role: 'usageRows';
  readonly columns: RowColumns;
}

/** Looks like usage, but somebody has to say which columns are meant. */
export interface UnclearUsageTab extends Block<UsageField> {
  readonly role: 'unclearUsage';
  readonly doubt: 'ambiguousDates' | 'severalYears' | 'severalBlocks' | 'noEntitlements';
  /** The columns that may be meant, in calendar order; ambiguous dates are read day first here. */
  readonly candidates: readonly MonthColumn[];
  /** The columns that hold the same month of the same kind of number. */
  readonly doubled: readonly number[];
}
