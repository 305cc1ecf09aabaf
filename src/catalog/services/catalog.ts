import { aadp } from './aadp';
import { aip } from './aip';
import { classroomSds } from './classroomSds';
import { copilot } from './copilot';
import { core } from './core';
import { edge } from './edge';
import { entraSuite } from './entraSuite';
import { exchange } from './exchange';
import { intune } from './intune';
import { m365Apps } from './m365Apps';
import { mcas } from './mcas';
import { mdatp } from './mdatp';
import { mdi } from './mdi';
import { oatp } from './oatp';
import { onedrive } from './onedrive';
import { outlookMobile } from './outlookMobile';
import { powerBi } from './powerBi';
import { project } from './project';
import { purview } from './purview';
import { sfb } from './sfb';
import { sharepoint } from './sharepoint';
import { teams } from './teams';
import { teamsRooms } from './teamsRooms';
import { windows10 } from './windows10';
import { windows365 } from './windows365';
import { yammer } from './yammer';

/** All services we have content for, in the order the workbook shows them. */
export const SERVICES = {
  core,
  'm365-apps': m365Apps,
  windows10,
  windows365,
  edge,
  exchange,
  'outlook-mobile': outlookMobile,
  onedrive,
  sharepoint,
  teams,
  'teams-rooms': teamsRooms,
  sfb,
  yammer,
  copilot,
  intune,
  aadp,
  'entra-suite': entraSuite,
  aip,
  purview,
  mdatp,
  mdi,
  oatp,
  mcas,
  'power-bi': powerBi,
  project,
  'classroom-sds': classroomSds,
} as const;

export type ServiceId = keyof typeof SERVICES;

export const SERVICE_IDS = Object.keys(SERVICES) as readonly ServiceId[];

/** Stamped into every workbook built from this content (playbook R14); CHANGELOG.md beside this file tells what each version brought. */
export const CATALOG_VERSION = '1.3.0';
export const CATALOG_DATE = '2026-11-29';
