import { migrationBenefit } from '../conditions';
import { MIGRATED } from '../serviceGroups';
import type { TaskRow } from './TaskRow';

/** Assess: the technical assessment and the conversation about adoption. */
export const TECHNICAL_ASSESSMENT_TASKS = [
  { id: 4071, obligation: 'mandatory', roles: ['fe'], services: ['core'], step: 'TA-1' },
  {
    id: 4072,
    obligation: 'mandatory',
    roles: ['fe'],
    services: ['core'],
    step: 'TA-2',
    note: 'Its output must not be stored (F09).',
  },
  {
    id: 3070,
    obligation: 'mandatory',
    roles: ['fe'],
    services: 'all',
    step: 'TA-3',
    alsoIn: ['OPP-1'],
    completion: 'checklistGenerated',
  },
  { id: 1049, obligation: 'mandatory', roles: ['fe'], services: 'all', step: 'TA-3' },
  {
    id: 4075,
    obligation: 'mandatory',
    roles: ['sme', 'fe'],
    services: ['intune', 'aadp'],
    step: 'TA-4',
    note: 'Intune and Azure AD Premium have a checklist of their own (F07).',
  },
  {
    id: 2050,
    obligation: 'optional',
    roles: ['fm'],
    services: MIGRATED,
    step: 'TA-5',
    link: 'https://aka.ms/AA6s1qw',
    when: migrationBenefit,
  },
  { id: 2278, obligation: 'optional', roles: ['fm'], services: MIGRATED, step: 'TA-5', when: migrationBenefit },
  {
    id: 4099,
    obligation: 'mandatory',
    roles: ['fm'],
    services: MIGRATED,
    step: 'TA-5',
    when: migrationBenefit,
    note: 'Printed as mandatory, although a later change made it optional.',
  },
  { id: 1034, obligation: 'mandatory', roles: ['fe'], services: ['exchange'], step: 'TA-5', when: migrationBenefit },
  { id: 3226, obligation: 'optional', roles: ['fe'], services: ['classroom-sds'], step: 'TA-6' },
  {
    id: 3268,
    obligation: 'mandatory',
    roles: ['fe'],
    services: ['teams'],
    step: 'TA-6',
    link: 'https://aka.ms/FRPTeamsDiscoveryDiscussion',
  },
  {
    id: 1699,
    obligation: 'mandatory',
    roles: ['fm'],
    services: 'all',
    step: 'TA-7',
    completion: 'assessmentsDelivered',
  },
  { id: 4039, obligation: 'mandatory', roles: ['fm'], services: ['intune'], step: 'TA-8' },
  { id: 3738, obligation: 'mandatory', roles: ['fm'], services: ['m365-apps'], step: 'ACM-1', alsoIn: ['OPP-1'] },
  { id: 4047, obligation: 'mandatory', roles: ['fm'], services: 'all', step: 'ACM-1' },
] as const satisfies readonly TaskRow[];
