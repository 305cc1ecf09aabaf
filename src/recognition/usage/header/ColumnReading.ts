import type { UsageField } from '../../../domain/usage/usageColumns';

/**
 * What a column of a usage sheet is: used for a field, a month's usage or entitlements; known and not used, such as a
 * target; not a month because somebody said so; unread; blank.
 */
export type ColumnRole = UsageField | 'month' | 'monthlyEntitlements' | 'known' | 'ignored' | 'unread' | 'blank';

/** A column and the one thing it was read as. */
export interface ColumnReading {
  /** 0-based. */
  readonly column: number;
  /** As shown; '' without one. */
  readonly header: string;
  readonly role: ColumnRole;
  /** True when numbers stand below the header, as far as the sheet was read. */
  readonly holdsNumbers: boolean;
}
