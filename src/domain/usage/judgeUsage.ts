import type { CustomerUsage, SheetUsage } from './CustomerUsage';
import { growthSteps } from './growthSteps';
import { entitlementsIn, judgeCustomer, type Health, type UsageContext, type UsageVerdict } from './judgeCustomer';
import type { Month } from './Month';
import { monthsAhead, monthsOfZeros, withoutMonths } from './monthsAhead';
import { paceOf, type Pace } from './paceOf';
import type { UsageSettings } from './UsageSettings';

export interface JudgedCustomer {
  readonly usage: CustomerUsage;
  readonly verdict: UsageVerdict;
  /** Computed where it is looked at. */
  readonly pace: Pace;
  /** Active users in the month judged; undefined where there is none, and where the sheet holds shares. */
  readonly users: number | undefined;
  /** What stands in the month judged, and in the one it is compared with; those without a number are left out. */
  readonly numbers: readonly UsageNumber[];
}

/** What a verdict rests on in one month. */
export interface UsageNumber {
  readonly month: Month;
  /** Active users, or where there are no entitlements the share as a fraction. */
  readonly value: number;
  readonly entitlements: number | undefined;
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

class Judged implements JudgedCustomer {
  constructor(
    readonly usage: CustomerUsage,
    readonly verdict: UsageVerdict,
    private readonly context: UsageContext,
  ) {}

  get pace(): Pace {
    return paceOf(this.usage, this.verdict, this.context);
  }

  get users(): number | undefined {
    const { usage, verdict, context } = this;
    const value = verdict.month === undefined ? 'blank' : usage.values[context.months.indexOf(verdict.month)];
    return typeof value === 'number' && usage.entitlements !== undefined ? value : undefined;
  }

  get numbers(): readonly UsageNumber[] {
    const { usage, verdict, context } = this;
    const judged = verdict.month === undefined ? -1 : context.months.indexOf(verdict.month);
    const comparedWith = context.stepsTo[judged]?.at(-1)?.[0] ?? -1;
    return [judged, comparedWith].flatMap((position) => {
      const value = usage.values[position];
      const entitlements = entitlementsIn(usage, position);
      if (typeof value !== 'number') return [];
      return [
        {
          month: context.months[position]!,
          value,
          entitlements: typeof entitlements === 'number' ? entitlements : undefined,
        },
      ];
    });
  }
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
  const doubled = doubledCustomers(customers);
  const context = {
    settings,
    months,
    stepsTo: months.map((month) => stepPositions(month, months, settings)),
    latest,
    currentMonth,
    isDuplicate: (usage: CustomerUsage) => doubled.size > 0 && doubled.has(keyOf(usage)),
  };
  const judged = customers.map((usage) => {
    const verdict = judgeCustomer(usage, context);
    return new Judged(usage, verdict, context);
  });
  const counts = { healthy: 0, below: 0, stalled: 0, checkData: 0 };
  for (const { verdict } of judged) counts[verdict.health] += 1;
  return {
    customers: judged,
    counts,
    latestMonth: months[latest],
    ahead,
    zeros: monthsOfZeros(begun),
    hasDuplicates: doubled.size > 0,
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

/** The keys of those that stand in more than one row. */
function doubledCustomers(customers: readonly CustomerUsage[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const doubled = new Set<string>();
  for (const usage of customers) {
    const key = keyOf(usage);
    if (seen.has(key)) doubled.add(key);
    seen.add(key);
  }
  return doubled;
}

/** Excel's COUNTIFS does not look at case, so neither do we. */
function keyOf({ customer, service }: CustomerUsage): string {
  return `${customer}\u0000${service}`.toLowerCase();
}
