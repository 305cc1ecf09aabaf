import { enterpriseBenefit } from '../conditions';
import { MIGRATED } from '../serviceGroups';
import type { TaskRow } from './TaskRow';

/** Remediate: closing the gaps the assessment found. */
export const REMEDIATE_TASKS = [
  { id: 2193, obligation: 'optional', roles: ['fe'], services: ['sfb'], step: 'REM-3' },
  {
    id: 3184,
    obligation: 'optional',
    roles: ['fe'],
    services: ['core'],
    step: 'REM-3',
    note: 'AAD Connect Health is Microsoft Entra Connect Health today; the task keeps its name in FTOP.',
  },
  { id: 3224, obligation: 'optional', roles: ['fe'], services: ['classroom-sds'], step: 'REM-3' },
  {
    id: 3998,
    obligation: 'mandatory',
    roles: ['sme', 'fe'],
    services: ['aip'],
    step: 'REM-3',
    note: 'Mandatory for partners, optional in the internal page.',
  },
  { id: 4073, obligation: 'optional', roles: ['fe'], services: ['core'], step: 'REM-3' },
  { id: 4080, obligation: 'mandatory', roles: ['sme', 'fe'], services: ['mdatp'], step: 'REM-3' },
  {
    id: 4096,
    obligation: 'optional',
    roles: ['sme', 'fe'],
    services: ['edge'],
    step: 'REM-3',
    note: 'From the internal English remediate page, which names the SME; the partner page does not have it.',
  },
  {
    id: 4101,
    obligation: 'optional',
    roles: ['fe'],
    services: MIGRATED,
    step: 'REM-3',
    link: 'https://aka.ms/AA75xf0',
    when: { type: 'securityDefaultsEnabled' },
  },
  { id: 3208, obligation: 'optional', roles: ['fe'], services: ['exchange'], step: 'REM-4', when: enterpriseBenefit },
  { id: 3209, obligation: 'optional', roles: ['fe'], services: ['sfb'], step: 'REM-4', when: enterpriseBenefit },
  { id: 3358, obligation: 'optional', roles: ['ftaV2'], services: MIGRATED, step: 'REM-4', when: enterpriseBenefit },
  { id: 2545, obligation: 'optional', roles: ['fe'], services: ['aip'], step: 'REM-6' },
  {
    id: 3190,
    obligation: 'mandatory',
    roles: ['fe'],
    services: 'all',
    step: 'REM-6',
    alsoIn: ['OPP-1'],
    completion: 'checklistResolved',
    note: 'One text reads as if the FE resolved the items: the customer does, the FE confirms (A15).',
  },
  {
    id: 1700,
    obligation: 'mandatory',
    roles: ['fm'],
    services: 'all',
    step: 'REM-6',
    completion: 'checklistConfirmed',
  },
] as const satisfies readonly TaskRow[];
