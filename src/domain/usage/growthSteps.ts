import type { Month } from './Month';
import type { UsageSettings } from './UsageSettings';

/** From which month to which growth is measured. */
export type GrowthStep = readonly [from: Month, to: Month];

/**
 * The steps growth up to a month is made of: the whole window in one, or each of its months. By the calendar: undefined
 * when one of the months is not in the sheet.
 */
export function growthSteps(
  month: Month,
  months: readonly Month[],
  { period, window }: UsageSettings,
): readonly GrowthStep[] | undefined {
  const length = period === 'window' ? window : 1;
  const steps: GrowthStep[] = [];
  for (let to = month; to > month - window; to -= length) steps.push([to - length, to]);
  return steps.every(([from, to]) => months.includes(from) && months.includes(to)) ? steps : undefined;
}
