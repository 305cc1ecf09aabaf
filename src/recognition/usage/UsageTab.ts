import type { UsageField } from '../../domain/usage/usageColumns';
import type { Block } from '../headers/Block';
import type { ColumnReading } from './header/ColumnReading';
import type { MonthColumn } from './header/MonthColumn';

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
  /** Every column of the sheet with the one thing it is, from left to right. */
  readonly readings: readonly ColumnReading[];
  /** The first month in the header that stands beside the table, so that it is none of its months. */
  readonly beside: Pick<MonthColumn, 'column' | 'header'> | undefined;
}

/** The columns of a list with one row per customer and month. */
export type RowColumns = Readonly<Record<'customer' | 'month' | 'mau', number>> &
  Readonly<Partial<Record<'service' | 'entitlements' | 'year', number>>>;

/** One row per customer and month. */
export interface UsageRowsTab extends Block<keyof RowColumns> {
  readonly role: 'usageRows';
  readonly columns: RowColumns;
}

/** Why nobody can be judged before somebody says what is meant. */
export type UsageDoubt =
  | 'ambiguousDates'
  | 'severalYears'
  | 'severalBlocks'
  /** Several days of one month. */
  | 'severalDays'
  /** Months under different words, such as the names of services. */
  | 'severalTitles'
  /** Another column of customers right of months. */
  | 'severalTables'
  | 'noEntitlements'
  /** A column of numbers that may be a month, or one that was named as a month and is not read as one. */
  | 'unreadColumn'
  /** Months without any year. */
  | 'yearMissing'
  /** Months under fiscal years, which begin nobody knows when. */
  | 'fiscalYear';

/** Looks like usage, but somebody has to say which columns are meant. */
export interface UnclearUsageTab extends Block<UsageField> {
  readonly role: 'unclearUsage';
  readonly doubt: UsageDoubt;
  /** The columns that may be meant, in calendar order; ambiguous dates are read day first here. */
  readonly candidates: readonly MonthColumn[];
  /** The columns the doubt is about, the first of them the one to ask about. */
  readonly doubtful: readonly Pick<MonthColumn, 'column' | 'header'>[];
}
