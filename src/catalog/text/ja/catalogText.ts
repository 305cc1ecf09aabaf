import type { CatalogText } from '../CatalogText';
import { aadp } from './aadp';
import { aip } from './aip';
import { classroomSds } from './classroomSds';
import { core } from './core';
import { edge } from './edge';
import { exchange } from './exchange';
import { intune } from './intune';
import { m365Apps } from './m365Apps';
import { mdatp } from './mdatp';
import { oatp } from './oatp';
import { onedrive } from './onedrive';
import { outlookMobile } from './outlookMobile';
import { powerBi } from './powerBi';
import { project } from './project';
import { sfb } from './sfb';
import { sharepoint } from './sharepoint';
import { teams } from './teams';
import { windows10 } from './windows10';
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
};
