import type { ActionPlan } from '../../domain/acceleration/ActionPlan';
import type { TaskId } from '../playbook/tasks/tasks';

/** The task that tracks the effort to bring usage up and keep it there (playbook R08). */
const ACCELERATION_TASK = 3650 satisfies TaskId;

/**
 * The playbook's plan for a stalled customer. It names who answers for the whole; where a step names nobody, the FE
 * does it (R36), and the FM does what concerns adoption (R25). Only the last technical step changes L1 (R32).
 */
export const ACTION_PLAN = {
  services: ['m365-apps'],
  roles: ['fe', 'fm', 'sme', 'gmFta', 'oppRanger'],
  blockers: [
    {
      id: 'technical',
      steps: [
        { id: 'TECHNICAL-1', actors: ['fe', 'oppSme'], when: 'oppSmeNotEngaged', effects: [], substeps: [] },
        { id: 'TECHNICAL-2', actors: ['fe', 'sme'], effects: [], substeps: [] },
        {
          id: 'TECHNICAL-3',
          actors: ['fe', 'sme', 'customer'],
          effects: [],
          substeps: [
            { id: 'TECHNICAL-3A', actors: ['fe'], when: 'asNeeded', effects: [] },
            { id: 'TECHNICAL-3B', actors: ['fe'], when: 'addInOrPerformanceIssue', effects: [] },
          ],
        },
        {
          id: 'TECHNICAL-4',
          actors: ['fe', 'fm'],
          when: 'cannotBeResolved',
          effects: [
            { type: 'writeNote', field: 'engagementManagementNotes', owner: 'fm' },
            { type: 'setConsumptionStatus', to: 'blocked' },
          ],
          substeps: [],
        },
      ],
    },
    { id: 'adoptionChange', steps: [{ id: 'ADOPTION-1', actors: ['fm'], effects: [], substeps: [] }] },
    {
      id: 'customerResource',
      steps: [{ id: 'RESOURCE-1', actors: ['fm'], when: 'moreAcmNeeded', effects: [], substeps: [] }],
    },
    {
      id: 'diminishedPriority',
      steps: [
        { id: 'PRIORITY-1', actors: ['fe', 'gmFta'], when: 'gmFtaAttached', effects: [], substeps: [] },
        { id: 'PRIORITY-2', actors: ['fe', 'ats', 'atu'], effects: [], substeps: [] },
      ],
    },
  ],
  closing: {
    id: 'CLOSING',
    actors: ['fm'],
    when: 'movedFromStalled',
    effects: [],
    task: ACCELERATION_TASK,
    substeps: [],
  },
} as const satisfies ActionPlan;

type Step = (typeof ACTION_PLAN)['blockers'][number]['steps'][number] | (typeof ACTION_PLAN)['closing'];

export type PlanStepId = Step['id'] | Step['substeps'][number]['id'];
