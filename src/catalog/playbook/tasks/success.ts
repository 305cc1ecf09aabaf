import { acceleration, adoptionProgramAgreed, csmAssigned } from '../conditions';
import type { TaskRow } from './TaskRow';

/** Success: bringing the services into use. */
export const SUCCESS_TASKS = [
  {
    id: 3731,
    obligation: 'optional',
    roles: ['fm'],
    services: ['teams'],
    step: 'SSE-1',
    when: csmAssigned,
    note: 'The Enable page repeats it in English only.',
  },
  { id: 3732, obligation: 'optional', roles: ['fm'], services: ['yammer'], step: 'SSE-1', when: csmAssigned },
  {
    id: 3733,
    obligation: 'optional',
    roles: ['fm'],
    services: ['outlook-mobile'],
    step: 'SSE-1',
    when: csmAssigned,
    note: 'Optional here, mandatory in an older page.',
  },
  {
    id: 3740,
    obligation: 'mandatory',
    roles: ['fm'],
    services: ['onedrive'],
    step: 'SSE-4',
    when: adoptionProgramAgreed,
  },
  {
    id: 3741,
    obligation: 'mandatory',
    roles: ['fm'],
    services: ['onedrive'],
    step: 'SSE-4',
    when: adoptionProgramAgreed,
  },
  {
    id: 3743,
    obligation: 'optional',
    roles: ['fm'],
    services: ['onedrive'],
    step: 'SSE-4',
    when: adoptionProgramAgreed,
    note: 'The Enable page repeats it in English only.',
  },
  {
    id: 3650,
    obligation: 'optional',
    roles: ['fm', 'fe'],
    services: ['m365-apps'],
    step: 'SSE-5',
    alsoIn: ['OPP-2', 'EN-4'],
    when: acceleration,
    completion: 'never',
    note: 'The row names the FM, the page the FE first: the FE runs the action plan, the FM keeps the task (R36).',
  },
] as const satisfies readonly TaskRow[];
