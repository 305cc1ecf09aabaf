import type { CustomerUsage, SheetUsage } from './CustomerUsage';
import { growthSteps } from './growthSteps';
import { judgeCustomer, type Health, type UsageVerdict } from './judgeCustomer';
import type { Month } from './Month';
import { monthsAhead, monthsOfZeros, withoutMonths } from './monthsAhead';
import { paceOf, type Pace } from './paceOf';
import type { UsageSettings } from './UsageSettings';

export interface JudgedCustomer {
  readonly usage: CustomerUsage;
  readonly verdict: UsageVerdict;
  readonly pace: Pace;
}

export interface UsageReport {
  readonly customers: readonly JudgedCustomer[];
  readonly counts: Readonly<Record<Health, number>>;
  /** The last month in which any customer has a value. */
  readonly latestMonth: Month | undefined;
  /** Months that are not usage yet, see `monthsAhead`. */
  readonly ahead: readonly Month[];
  /** Months in which nobody has a user, see `monthsOfZeros`. */
  readonly zeros: readonly Month[];
  /** True when a customer and service stand in more than one row. */
  readonly hasDuplicates: boolean;
}

/**
 * Judges all customers of a sheet by the months that have begun.
 * @param currentMonth the month that is not over yet
 */
export function judgeUsage(sheet: SheetUsage, settings: UsageSettings, currentMonth?: Month): UsageReport {
  const ahead = monthsAhead(sheet, currentMonth);
  const begun = withoutMonths(sheet, ahead);
  const { months, customers } = begun;
  const latest = latestPosition(months, customers);
  const occurrences = new Map<string, number>();
  for (const usage of customers) occurrences.set(keyOf(usage), (occurrences.get(keyOf(usage)) ?? 0) + 1);
  const context = {
    settings,
    months,
    stepsTo: months.map((month) => stepPositions(month, months, settings)),
    latest,
    currentMonth,
    isDuplicate: (usage: CustomerUsage) => occurrences.get(keyOf(usage))! > 1,
  };
  const judged = customers.map((usage) => {
    const verdict = judgeCustomer(usage, context);
    return { usage, verdict, pace: paceOf(usage, verdict, context) };
  });
  const counts = { healthy: 0, below: 0, stalled: 0, checkData: 0 };
  for (const { verdict } of judged) counts[verdict.health] += 1;
  return {
    customers: judged,
    counts,
    latestMonth: months[latest],
    ahead,
    zeros: monthsOfZeros(begun),
    hasDuplicates: occurrences.size < customers.length,
  };
}

function stepPositions(month: Month, months: readonly Month[], settings: UsageSettings) {
  return growthSteps(month, months, settings)?.map(([from, to]) => [months.indexOf(from), months.indexOf(to)] as const);
}

function latestPosition(months: readonly Month[], customers: readonly CustomerUsage[]): number {
  for (let position = months.length - 1; position >= 0; position--) {
    if (customers.some(({ values }) => values[position] !== 'blank')) return position;
  }
  return -1;
}

/** Excel's COUNTIFS does not look at case, so neither do we. */
function keyOf({ customer, service }: CustomerUsage): string {
  return `${customer}\u0000${service}`.toLowerCase();
}
