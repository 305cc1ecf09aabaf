import type { CatalogText } from '../CatalogText';
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

export const catalogText: CatalogText = {
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
  copilot,
  purview,
  mdi,
  mcas,
  'entra-suite': entraSuite,
  windows365,
  'teams-rooms': teamsRooms,
};
