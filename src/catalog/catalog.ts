import { aadp } from './services/aadp';
import { aip } from './services/aip';
import { classroomSds } from './services/classroomSds';
import { core } from './services/core';
import { edge } from './services/edge';
import { exchange } from './services/exchange';
import { intune } from './services/intune';
import { m365Apps } from './services/m365Apps';
import { mdatp } from './services/mdatp';
import { oatp } from './services/oatp';
import { onedrive } from './services/onedrive';
import { outlookMobile } from './services/outlookMobile';
import { powerBi } from './services/powerBi';
import { project } from './services/project';
import { sfb } from './services/sfb';
import { sharepoint } from './services/sharepoint';
import { teams } from './services/teams';
import { windows10 } from './services/windows10';
import { yammer } from './services/yammer';

/** All services we have content for, in the order the workbook shows them. */
export const SERVICES = {
  core,
  'm365-apps': m365Apps,
  windows10,
  edge,
  exchange,
  'outlook-mobile': outlookMobile,
  onedrive,
  sharepoint,
  teams,
  sfb,
  yammer,
  intune,
  aadp,
  aip,
  mdatp,
  oatp,
  'power-bi': powerBi,
  project,
  'classroom-sds': classroomSds,
} as const;

export type ServiceId = keyof typeof SERVICES;

export const SERVICE_IDS = Object.keys(SERVICES) as readonly ServiceId[];

/** Stamped into every workbook built from this content (playbook R14); CHANGELOG.md beside this file tells what each version brought. */
export const CATALOG_VERSION = '1.0.0';
export const CATALOG_DATE = '2026-11-21';
