import type { CustomerUsage, UsageCell } from './CustomerUsage';
import type { Month } from './Month';

/** What is known of one customer's usage in one month. */
export interface UsageRecord {
  readonly customer: string;
  /** '' for none. */
  readonly service: string;
  readonly month: Month;
  /** Active users. */
  readonly mau: number;
  readonly entitlements: number | undefined;
}

/** Where a customer stands, or that it has to be added. */
export interface ImportedCustomer {
  readonly customer: string;
  readonly service: string;
  /** 0-based row of the sheet; undefined for a customer to add. */
  readonly row: number | undefined;
  /** Entitlements to enter; undefined leaves the cell as it is. */
  readonly entitlements: number | undefined;
  /** Active users to enter, by month. */
  readonly values: ReadonlyMap<Month, number>;
}

/** A value that would have replaced another one. */
export interface UsageConflict {
  readonly customer: string;
  readonly month: Month;
  /** 0-based row of the sheet; undefined where the records contradict each other. */
  readonly row: number | undefined;
  readonly present: UsageCell;
  readonly value: number;
}

export interface UsageImportPlan {
  /** Months the sheet has no column for yet, in calendar order. */
  readonly monthsAdded: readonly Month[];
  /** Only customers something is entered for. */
  readonly customers: readonly ImportedCustomer[];
  readonly conflicts: readonly UsageConflict[];
}

/**
 * Places records in a usage sheet. A month that has another value keeps it and is a conflict; entitlements follow the
 * newest record, because seats change, unless the sheet knows a later month.
 */
export function planUsageImport(
  months: readonly Month[],
  customers: readonly CustomerUsage[],
  records: readonly UsageRecord[],
): UsageImportPlan {
  const present = new Map(customers.map((usage) => [keyOf(usage), usage]));
  const byCustomer = new Map<string, UsageRecord[]>();
  for (const record of records) byCustomer.set(keyOf(record), [...(byCustomer.get(keyOf(record)) ?? []), record]);
  const placed = [...byCustomer].map(([key, own]) => placeRecords(own, present.get(key), months));
  const wanted = new Set(records.map(({ month }) => month));
  return {
    monthsAdded: [...wanted].filter((month) => !months.includes(month)).sort((a, b) => a - b),
    customers: placed.map(({ customer }) => customer).filter(isAnythingEntered),
    conflicts: placed.flatMap(({ conflicts }) => conflicts),
  };
}

function placeRecords(
  records: readonly UsageRecord[],
  usage: CustomerUsage | undefined,
  months: readonly Month[],
): { readonly customer: ImportedCustomer; readonly conflicts: readonly UsageConflict[] } {
  const { values, conflicts } = placeValues(records, usage, months);
  const { customer, service } = usage ?? records[0]!;
  const newest = newestEntitlements(records);
  const isOutdated = newest && usage && isLaterKnown(newest.month, usage, months);
  const entitlements = isOutdated || newest?.entitlements === usage?.entitlements ? undefined : newest?.entitlements;
  return { customer: { customer, service, row: usage?.row, entitlements, values }, conflicts };
}

function placeValues(
  records: readonly UsageRecord[],
  usage: CustomerUsage | undefined,
  months: readonly Month[],
): { readonly values: ReadonlyMap<Month, number>; readonly conflicts: readonly UsageConflict[] } {
  const values = new Map<Month, number>();
  const conflicts: UsageConflict[] = [];
  for (const { customer, month, mau } of records) {
    const entered = values.get(month);
    const present = entered ?? usage?.values[months.indexOf(month)] ?? 'blank';
    if (present === 'blank') values.set(month, mau);
    else if (present !== mau) {
      const row = entered === undefined ? usage?.row : undefined;
      conflicts.push({ customer, month, row, present, value: mau });
    }
  }
  return { values, conflicts };
}

function newestEntitlements(records: readonly UsageRecord[]): UsageRecord | undefined {
  const known = records.filter(({ entitlements }) => entitlements !== undefined);
  return known.reduce<UsageRecord | undefined>(
    (newest, record) => (newest && newest.month >= record.month ? newest : record),
    undefined,
  );
}

/** True when the sheet has entitlements and usage of a later month: then they are the newer ones. */
function isLaterKnown(month: Month, { entitlements, values }: CustomerUsage, months: readonly Month[]): boolean {
  return entitlements !== 'blank' && months.some((later, index) => later > month && values[index] !== 'blank');
}

function isAnythingEntered({ values, entitlements, row }: ImportedCustomer): boolean {
  return values.size > 0 || entitlements !== undefined || row === undefined;
}

/** Case does not matter, as in Excel. */
function keyOf({ customer, service }: Pick<UsageRecord, 'customer' | 'service'>): string {
  return `${customer.trim()}\u0000${service.trim()}`.toLowerCase();
}
