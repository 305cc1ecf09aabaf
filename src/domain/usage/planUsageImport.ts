import type { CustomerUsage, SheetUsage, UsageCell } from './CustomerUsage';
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
  /** True for the last report of a month: what stood there before was not final. */
  readonly isFinal?: boolean;
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
  /** Of these months those whose value takes the place of another one. */
  readonly updated: readonly Month[];
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
 * Places records in a usage sheet. A month that has another value keeps it and is a conflict, unless it was not final;
 * entitlements follow the newest record, because seats change, unless the sheet knows a later month.
 * @param currentMonth the month that is not over yet
 */
export function planUsageImport(
  { months, customers }: SheetUsage,
  records: readonly UsageRecord[],
  currentMonth: Month,
): UsageImportPlan {
  const present = new Map(customers.map((usage) => [keyOf(usage), usage]));
  const byCustomer = new Map<string, UsageRecord[]>();
  for (const record of records) byCustomer.set(keyOf(record), [...(byCustomer.get(keyOf(record)) ?? []), record]);
  const placed = [...byCustomer].map(([key, own]) => placeRecords(own, present.get(key), { months, currentMonth }));
  const wanted = new Set(records.map(({ month }) => month));
  return {
    monthsAdded: [...wanted].filter((month) => !months.includes(month)).sort((a, b) => a - b),
    customers: placed.map(({ customer }) => customer).filter(isAnythingEntered),
    conflicts: placed.flatMap(({ conflicts }) => conflicts),
  };
}

interface Calendar {
  readonly months: readonly Month[];
  readonly currentMonth: Month;
}

function placeRecords(
  records: readonly UsageRecord[],
  usage: CustomerUsage | undefined,
  place: Calendar,
): { readonly customer: ImportedCustomer; readonly conflicts: readonly UsageConflict[] } {
  const { conflicts, ...values } = placeValues(records, usage, place);
  const { customer, service } = usage ?? records[0]!;
  const newest = newestEntitlements(records);
  const isOutdated = newest && usage && isLaterKnown(newest.month, usage, place.months);
  const entitlements = isOutdated || newest?.entitlements === usage?.entitlements ? undefined : newest?.entitlements;
  return { customer: { customer, service, row: usage?.row, entitlements, ...values }, conflicts };
}

function placeValues(
  records: readonly UsageRecord[],
  usage: CustomerUsage | undefined,
  { months, currentMonth }: Calendar,
): Pick<ImportedCustomer, 'values' | 'updated'> & { readonly conflicts: readonly UsageConflict[] } {
  const values = new Map<Month, number>();
  const updated: Month[] = [];
  const conflicts: UsageConflict[] = [];
  for (const record of records) {
    const { customer, month, mau } = record;
    // What the records themselves said before is no earlier report.
    const row = values.has(month) ? undefined : usage?.row;
    const present = values.get(month) ?? presentIn(usage, months.indexOf(month));
    if (present === mau) continue;
    if (present === 'blank') values.set(month, mau);
    else if (row !== undefined && mayChange(record, currentMonth)) {
      values.set(month, mau);
      updated.push(month);
    } else conflicts.push({ customer, month, row, present, value: mau });
  }
  return { values, updated, conflicts };
}

function presentIn(usage: CustomerUsage | undefined, position: number): UsageCell {
  return usage?.values[position] ?? 'blank';
}

/** True where what stood there before was not final. */
function mayChange({ month, isFinal = false }: UsageRecord, currentMonth: Month): boolean {
  return isFinal || month >= currentMonth;
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
