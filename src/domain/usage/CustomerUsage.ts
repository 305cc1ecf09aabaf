import type { Month } from './Month';

/**
 * What stands in a usage cell, once understood: a number, nothing, a text that is no number, among counts a text with a
 * percent sign, among percentages a fraction, a formula without a result yet. Blank is not zero.
 */
export type UsageCell = number | 'blank' | 'text' | 'share' | 'otherScale' | 'uncalculated';

/** One row of a usage sheet. */
export interface CustomerUsage {
  /** 0-based row of the sheet. */
  readonly row: number;
  /** Never empty: a row without a customer is not a customer's. */
  readonly customer: string;
  /** '' where the sheet has no service column. */
  readonly service: string;
  /** Undefined where the months hold shares instead of counts; blank where only single months have entitlements. */
  readonly entitlements: UsageCell | undefined;
  /** Entitlements of single months, where the sheet has them: one entry per month, undefined without a column. */
  readonly monthlyEntitlements?: readonly (UsageCell | undefined)[];
  /** Active users, or the share of entitlements as a fraction; one entry per month of the sheet. */
  readonly values: readonly UsageCell[];
}

/** The rows of a usage sheet with the months its columns stand for. */
export interface SheetUsage {
  /** In calendar order, whatever the order of the columns; gaps are allowed. */
  readonly months: readonly Month[];
  readonly customers: readonly CustomerUsage[];
}
