import { core } from './services/core';
import { exchange } from './services/exchange';
import { teams } from './services/teams';

/** All services we have content for, in the order the workbook shows them. */
export const SERVICES = { core, exchange, teams } as const;

export type ServiceId = keyof typeof SERVICES;

export const SERVICE_IDS = Object.keys(SERVICES) as readonly ServiceId[];

/** Stamped into every workbook built from this content (playbook R14). */
export const CATALOG_VERSION = '0.1.0';
export const CATALOG_DATE = '2026-11-21';
