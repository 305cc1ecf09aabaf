import type { ServiceId } from '../services/catalog';

/** The services whose data FastTrack migrates (playbook R38). */
export const MIGRATED = ['exchange', 'onedrive', 'sharepoint'] as const satisfies readonly ServiceId[];

/** The services a customer success manager takes over (playbook R45). */
export const MODERN_COMMS = ['outlook-mobile', 'teams', 'yammer'] as const satisfies readonly ServiceId[];
