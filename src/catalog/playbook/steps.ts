import type { PlaybookStep } from '../../domain/playbook/PlaybookStep';
import type { ServiceId } from '../services/catalog';
import {
  acceleration,
  adoptionProgramAgreed,
  csmAssigned,
  enterpriseBenefit,
  migrationBenefit,
  withoutWindowsUpgrade,
} from './conditions';
import { MIGRATED, MODERN_COMMS } from './serviceGroups';

interface StepOfServices extends PlaybookStep {
  readonly services: 'all' | readonly ServiceId[];
}

/** The steps of the playbook's processes, in the order an engagement comes to them. */
export const PLAYBOOK_STEPS = [
  {
    id: 'OPP-1',
    phase: 'approach',
    roles: ['fe'],
    services: ['m365-apps'],
    when: withoutWindowsUpgrade,
    tasksInOrder: [3080, 3738, 4105, 3070, 3190, 1247],
    note: 'Six steps: the text of the third is printed as a heading of its own. Any may be skipped when its topic is fully addressed (R20).',
  },
  {
    id: 'OPP-2',
    phase: 'approach',
    roles: ['fe', 'fm', 'sme', 'gmFta', 'oppRanger'],
    services: ['m365-apps'],
    when: withoutWindowsUpgrade,
    note: 'For customers who are deploying or have stalled (R06).',
  },
  { id: 'TA-1', phase: 'assess', roles: ['fe'], services: ['core'] },
  { id: 'TA-2', phase: 'assess', roles: ['fe'], services: ['core'] },
  { id: 'TA-3', phase: 'assess', roles: ['fe'], services: 'all' },
  {
    id: 'TA-4',
    phase: 'assess',
    roles: ['fe', 'sme'],
    services: ['intune', 'aadp'],
    note: 'The page names the SME alone; the FE leads, because an SME replaces nobody (R23).',
  },
  {
    id: 'TA-5',
    phase: 'assess',
    roles: ['fm'],
    services: MIGRATED,
    when: migrationBenefit,
  },
  { id: 'TA-6', phase: 'assess', roles: ['fe'], services: 'all' },
  { id: 'TA-7', phase: 'assess', roles: ['fm'], services: 'all' },
  { id: 'TA-8', phase: 'assess', roles: ['fm'], services: ['intune'] },
  { id: 'SW-1', phase: 'assess', roles: ['fm'], services: 'all' },
  { id: 'SW-2', phase: 'assess', roles: ['fm'], services: 'all' },
  { id: 'SW-3', phase: 'assess', roles: ['fm'], services: 'all' },
  {
    id: 'SW-4',
    phase: 'assess',
    roles: ['fm'],
    services: MIGRATED,
    when: migrationBenefit,
  },
  {
    id: 'SW-5',
    phase: 'assess',
    roles: ['fe'],
    services: ['exchange', 'sfb'],
    when: enterpriseBenefit,
    note: 'Its tasks go beyond these services; the services of the task decide.',
  },
  { id: 'SW-6', phase: 'assess', roles: ['fm'], services: 'all' },
  { id: 'ACM-1', phase: 'assess', roles: ['fm'], services: 'all' },
  { id: 'REM-1', phase: 'remediate', roles: ['fe'], services: 'all' },
  { id: 'REM-2', phase: 'remediate', roles: ['fe'], services: 'all' },
  { id: 'REM-3', phase: 'remediate', roles: ['fe'], services: 'all' },
  {
    id: 'REM-4',
    phase: 'remediate',
    roles: ['fe'],
    services: ['exchange', 'sfb'],
    when: enterpriseBenefit,
    note: 'One of its tasks goes beyond these services; the services of the task decide.',
  },
  { id: 'REM-5', phase: 'remediate', roles: ['fe'], services: 'all' },
  { id: 'REM-6', phase: 'remediate', roles: ['fm'], services: 'all' },
  { id: 'EN-2', phase: 'enable', roles: ['fm'], services: 'all' },
  { id: 'EN-3', phase: 'enable', roles: ['fe'], services: 'all' },
  { id: 'EN-4', phase: 'enable', roles: ['fe'], services: ['m365-apps', 'windows10'] },
  { id: 'EN-8', phase: 'enable', roles: ['fm'], services: 'all' },
  {
    id: 'SSE-1',
    phase: 'success',
    roles: ['fm'],
    services: MODERN_COMMS,
    when: csmAssigned,
    note: 'One text asks for all three services to be enabled, the others for each one; asked per service (A6).',
  },
  {
    id: 'SSE-2',
    phase: 'success',
    roles: ['fm'],
    services: 'all',
    when: { type: 'notHandedToCsm', services: MODERN_COMMS },
    completion: 'successReached',
  },
  {
    id: 'SSE-3',
    phase: 'success',
    roles: ['fm'],
    services: 'all',
    when: { type: 'notHandedToCsm', services: MODERN_COMMS },
    completion: 'successReached',
  },
  { id: 'SSE-4', phase: 'success', roles: ['fm'], services: ['onedrive'], when: adoptionProgramAgreed },
  {
    id: 'SSE-5',
    phase: 'success',
    roles: ['fm'],
    services: 'all',
    when: acceleration,
    note: 'The texts name the customer or nobody as the one who decides on the need; the FM does (A12).',
  },
] as const satisfies readonly StepOfServices[];

export type StepId = (typeof PLAYBOOK_STEPS)[number]['id'];
