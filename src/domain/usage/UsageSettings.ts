/** The numbers a verdict depends on; the workbook's Start tab holds them. */
export interface UsageSettings {
  /** Share of entitlements from which a customer is healthy, as a fraction (playbook R01). */
  readonly healthyFrom: number;
  /** Growth under which a customer below that share is stalled, as a fraction (playbook R04). */
  readonly stalledUnder: number;
}

export const DEFAULT_USAGE_SETTINGS: UsageSettings = { healthyFrom: 0.7, stalledUnder: 0.03 };

/** Growth is measured against the same month this many calendar months earlier (playbook R04, A1). */
export const GROWTH_WINDOW = 3;
