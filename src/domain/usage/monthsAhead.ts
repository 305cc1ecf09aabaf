import type { CustomerUsage, SheetUsage, UsageCell } from './CustomerUsage';
import type { Month } from './Month';

/**
 * The months whose numbers are no usage yet: those that have not begun, whatever was planned for them, and the current
 * one as long as nobody has a user in it. Sheets are often filled with zeros ahead of time.
 * @param currentMonth the month that is not over yet; undefined where nobody asks for the day, then there are none
 */
export function monthsAhead({ months, customers }: SheetUsage, currentMonth: Month | undefined): readonly Month[] {
  if (currentMonth === undefined) return [];
  return months.filter((month, position) => {
    if (month !== currentMonth) return month > currentMonth;
    return !customers.some(({ values }) => hasUsers(values[position]));
  });
}

function hasUsers(value: UsageCell | undefined): boolean {
  return value === 'otherScale' || (typeof value === 'number' && value > 0);
}

/** The months of zeros that are over: with two customers and more, nobody has a user in one while others count some. */
export function monthsOfZeros({ months, customers }: SheetUsage): readonly Month[] {
  const zeros = months.filter((_, position) => {
    const isOther = (usage: CustomerUsage): boolean => !isZero(usage, position) && usage.values[position] !== 'blank';
    return !customers.some(isOther) && customers.filter((usage) => isZero(usage, position)).length > 1;
  });
  const isUsed = zeros.length > 0 && customers.some(({ values }) => values.some(hasUsers));
  return isUsed ? zeros : [];
}

function isZero({ values }: CustomerUsage, position: number): boolean {
  return values[position] === 0;
}

/** A sheet without some of its months. */
export function withoutMonths({ months, customers }: SheetUsage, left: readonly Month[]): SheetUsage {
  if (left.length === 0) return { months, customers };
  const kept = months.map((month) => !left.includes(month));
  const isKept = (_: unknown, position: number): boolean => kept[position]!;
  return {
    months: months.filter(isKept),
    customers: customers.map((usage): CustomerUsage => ({
      ...usage,
      values: usage.values.filter(isKept),
      ...(usage.monthlyEntitlements && { monthlyEntitlements: usage.monthlyEntitlements.filter(isKept) }),
    })),
  };
}
