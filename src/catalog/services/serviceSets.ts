import { SERVICE_IDS, type ServiceId } from './catalog';

/** Services that are often chosen together, beside core onboarding, which is part of every workbook. */
export const SERVICE_SETS = {
  m365AppsOnly: ['m365-apps'],
  /** What people work with every day: the apps, mail, files and meetings. */
  productivity: ['m365-apps', 'exchange', 'outlook-mobile', 'onedrive', 'sharepoint', 'teams', 'yammer'],
  all: SERVICE_IDS,
} as const satisfies Readonly<Record<string, readonly ServiceId[]>>;

export type ServiceSet = keyof typeof SERVICE_SETS;
