import type { CustomerUsage } from './CustomerUsage';
import { growthTo, shareIn, verdictOf, type UsageContext, type UsageVerdict } from './judgeCustomer';
import type { Month } from './Month';

/** Farther ahead nobody can tell. */
export const LONGEST_PACE = 24;

export interface Pace {
  /** Months until the customer is healthy at the present growth; undefined while the share does not grow. */
  readonly monthsToHealthy: number | undefined;
  /** The first month of the unbroken run of months in which the customer would have been called stalled. */
  readonly stalledSince: Month | undefined;
}

/**
 * When a customer below the limit is healthy at this pace: the share of entitlements grows each month by (share now −
 * share in the base month) ÷ window, linear; months are rounded up. A month without a verdict breaks the run of stalled
 * ones.
 */
export function paceOf(usage: CustomerUsage, verdict: UsageVerdict, context: UsageContext): Pace {
  const position = verdict.month === undefined ? -1 : context.months.indexOf(verdict.month);
  const isBelow = verdict.health === 'below' || verdict.health === 'stalled';
  return {
    monthsToHealthy: isBelow ? monthsToHealthy(usage, position, context) : undefined,
    stalledSince: verdict.health === 'stalled' ? stalledSince(usage, position, context) : undefined,
  };
}

/** Decimals that a share grows by: ten months of a tenth are a whole. */
const DIGITS = 9;

function monthsToHealthy(
  usage: CustomerUsage,
  position: number,
  { months, settings }: UsageContext,
): number | undefined {
  const base = months.indexOf(months[position]! - settings.window);
  const [now, before] = [shareIn(usage, position), shareIn(usage, base)];
  if (now === undefined || before === undefined || now <= before) return undefined;
  const monthly = (now - before) / settings.window;
  return Math.ceil(Number(((settings.healthyFrom - now) / monthly).toFixed(DIGITS)));
}

function stalledSince(usage: CustomerUsage, position: number, context: UsageContext): Month {
  const { months } = context;
  let first = position;
  while (first > 0 && months[first - 1] === months[first]! - 1 && isStalled(usage, first - 1, context)) first -= 1;
  return months[first]!;
}

function isStalled(usage: CustomerUsage, position: number, context: UsageContext): boolean {
  const share = shareIn(usage, position);
  if (share === undefined) return false;
  return verdictOf(share, growthTo(usage, position, context), context.settings).health === 'stalled';
}
