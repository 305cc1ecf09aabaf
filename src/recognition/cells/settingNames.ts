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
  activeFrom: `${NAME_PREFIX}ActiveFrom`,
  usageTrackingAddress: `${NAME_PREFIX}UsageTrackingAddress`,
} as const;

/** Leads to the line of the Start tab that tells the next steps. */
export const NEXT_STEPS_NAME = `${NAME_PREFIX}NextSteps`;

/** Leads to the list of the usage tabs that are counted, on the Start tab; its last line is blank. */
export const USAGE_TABS_NAME = `${NAME_PREFIX}UsageTabs`;

/** Lead to the columns of the usage tab whose customers to act on the Start tab lists, and say what the tab is called. */
export const ACT_ON_NAMES = {
  tab: `${NAME_PREFIX}ActOnTab`,
  customer: `${NAME_PREFIX}ActOnCustomer`,
  service: `${NAME_PREFIX}ActOnService`,
  mauPercent: `${NAME_PREFIX}ActOnShare`,
  growth: `${NAME_PREFIX}ActOnGrowth`,
  health: `${NAME_PREFIX}ActOnHealth`,
} as const;

export type ActOnField = keyof typeof ACT_ON_NAMES;

/** The columns of a usage sheet that somebody had to point out, as names on their headers. */
export const COLUMN_NAMES = {
  customer: `${NAME_PREFIX}UsageCustomer`,
  entitlements: `${NAME_PREFIX}UsageEntitlements`,
  months: `${NAME_PREFIX}UsageMonths`,
  /** Columns that are no months. */
  ignored: `${NAME_PREFIX}UsageIgnored`,
  /** Goes on with the month its column stands for. */
  known: `${NAME_PREFIX}UsageMonth_`,
} as const;

/** What somebody had to say of a usage header as a whole, as names of texts. */
export const ANSWER_NAMES = {
  /** How its dates are meant. */
  dateOrder: `${NAME_PREFIX}UsageDateOrder`,
  /** Of its first month. */
  year: `${NAME_PREFIX}UsageYear`,
  /** When a fiscal year begins. */
  fiscalYear: `${NAME_PREFIX}UsageFiscalYear`,
  /** Names that are no customer's, and those that are, divided by semicolons. */
  leftOut: `${NAME_PREFIX}UsageLeftOut`,
  kept: `${NAME_PREFIX}UsageKept`,
  /** Names of customers whose numbers up to 1 are percent like those of the others. */
  smallShares: `${NAME_PREFIX}UsageSmallShares`,
} as const;

/** The columns we added to a checklist that we did not make, as names on their headers; numbered from the second tab on. */
export const SCOPE_COLUMN_NAMES = {
  inScope: `${NAME_PREFIX}ScopeInScope`,
  why: `${NAME_PREFIX}ScopeWhy`,
} as const;

/** The columns of the tab that keeps which groups of such a checklist are in scope, as names on their headers. */
export const SCOPE_TAB_NAMES = {
  group: `${NAME_PREFIX}ScopeTabGroup`,
  inScope: `${NAME_PREFIX}ScopeTabInScope`,
  why: `${NAME_PREFIX}ScopeTabWhy`,
} as const;

/** What somebody said that a blank means in a list where other rows are marked, as the name of a text. */
export const UNMARKED_NAME = `${NAME_PREFIX}ScopeUnmarked`;

/** True for a name on something that we added to a checklist that we did not make, or beside it. */
export function isScopeName(name: string): boolean {
  return name.startsWith(`${NAME_PREFIX}Scope`);
}

/** Columns of a checklist of ours whose headers nobody knows and somebody accepted, as names on those headers. */
export const CHECKLIST_COLUMN_NAMES = {
  id: `${NAME_PREFIX}ChecklistId`,
  inScope: `${NAME_PREFIX}ChecklistInScope`,
} as const;

/**
 * What somebody said a tab is that we did not make, as names on its headers: they go on with the number of the block, its
 * role and the field.
 */
export const MAPPING_NAME = `${NAME_PREFIX}Map`;

export type SettingName = keyof typeof SETTING_NAMES;

/** The setting whose name is given last when a workbook is set up: it says that everything is there. */
export const SET_UP_MARK = 'contentVersion' satisfies SettingName;

/** True for a workbook that was set up to the end. */
export function isSetUp({ settings }: { readonly settings: ReadonlyMap<string, unknown> }): boolean {
  return settings.has(SETTING_NAMES[SET_UP_MARK]);
}
