/** Our defined names start like this. */
export const NAME_PREFIX = 'Remediation_';

/** Everything a workbook remembers, as defined names on cells people can see. */
export const SETTING_NAMES = {
  customer: `${NAME_PREFIX}Customer`,
  edition: `${NAME_PREFIX}Edition`,
  language: `${NAME_PREFIX}Language`,
  contentVersion: `${NAME_PREFIX}ContentVersion`,
  contentDate: `${NAME_PREFIX}ContentDate`,
  lastGenerated: `${NAME_PREFIX}LastGenerated`,
  healthyFrom: `${NAME_PREFIX}HealthyFrom`,
  stalledUnder: `${NAME_PREFIX}StalledUnder`,
  growthBasis: `${NAME_PREFIX}GrowthBasis`,
  growthPeriod: `${NAME_PREFIX}GrowthPeriod`,
  growthWindow: `${NAME_PREFIX}GrowthWindow`,
} as const;

/** Leads to the health column the Start tab counts in. */
export const HEALTH_NAME = `${NAME_PREFIX}Health`;

/** The columns of a usage sheet that somebody had to point out, as names on their headers. */
export const COLUMN_NAMES = {
  customer: `${NAME_PREFIX}UsageCustomer`,
  entitlements: `${NAME_PREFIX}UsageEntitlements`,
  months: `${NAME_PREFIX}UsageMonths`,
} as const;

/** How the dates in a usage header are meant, where somebody had to say it. */
export const DATE_ORDER_NAME = `${NAME_PREFIX}UsageDateOrder`;

/** The columns we added to a checklist that we did not make, as names on their headers; numbered from the second tab on. */
export const SCOPE_COLUMN_NAMES = {
  inScope: `${NAME_PREFIX}ScopeInScope`,
  why: `${NAME_PREFIX}ScopeWhy`,
} as const;

export type SettingName = keyof typeof SETTING_NAMES;
