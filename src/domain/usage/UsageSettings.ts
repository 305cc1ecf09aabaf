/** How growth is measured: against the earlier usage itself, or in percentage points of the entitlements. */
export const GROWTH_BASES = ['relative', 'points'] as const;
export type GrowthBasis = (typeof GROWTH_BASES)[number];

/** What must stay under the limit: growth over the whole window, or the growth of every single month in it. */
export const GROWTH_PERIODS = ['window', 'everyMonth'] as const;
export type GrowthPeriod = (typeof GROWTH_PERIODS)[number];

/** The numbers and readings a verdict depends on; the workbook's Start tab holds them. */
export interface UsageSettings {
  /** Share of entitlements from which a customer is healthy, as a fraction (playbook R01). */
  readonly healthyFrom: number;
  /** Growth under which a customer below that share is stalled, as a fraction (playbook R04). */
  readonly stalledUnder: number;
  readonly basis: GrowthBasis;
  readonly period: GrowthPeriod;
  /** Growth is measured against the same month this many calendar months earlier. */
  readonly window: number;
}

/** The playbook's reading: 70 %, 3 % relative growth over three months (playbook R01, R04, A1). */
export const DEFAULT_USAGE_SETTINGS: UsageSettings = {
  healthyFrom: 0.7,
  stalledUnder: 0.03,
  basis: 'relative',
  period: 'window',
  window: 3,
};

export const LONGEST_WINDOW = 12;

/** True for a limit that shares and growth can be held against: above 0 % and at most 100 %, as a fraction. */
export function isLimit(share: unknown): share is number {
  return typeof share === 'number' && share > 0 && share <= 1;
}

/** True for a number of calendar months that growth can be measured over. */
export function isWindow(months: unknown): months is number {
  return typeof months === 'number' && Number.isInteger(months) && months >= 1 && months <= LONGEST_WINDOW;
}
