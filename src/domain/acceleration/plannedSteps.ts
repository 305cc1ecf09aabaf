import type { PlaybookRole } from '../playbook/PlaybookRole';
import { isFinished, type WorkStatus } from '../tasks/suggestCompletion';
import type { Health } from '../usage/judgeCustomer';
import type { ActionPlan, BlockerId } from './ActionPlan';

/** A line of a customer's plan, in the playbook's order. */
export interface PlannedStep {
  /** `TALK` and `REASON` come before the steps of the blockers. */
  readonly step: string;
  readonly blocker: BlockerId | undefined;
  readonly roles: readonly PlaybookRole[];
  /** Part of the step above. */
  readonly isSubstep: boolean;
}

/** They discuss the customer's status before anything else (playbook R05). */
const TALKING: readonly PlaybookRole[] = ['fm', 'fe', 'sme'];

/**
 * The steps for some blockers: the talk, finding the reason, each blocker's steps and substeps, and what is done once
 * the customer moved (playbook R05, R30, R31, R33-R35, R07).
 */
export function plannedSteps({ blockers, closing }: ActionPlan, chosen: readonly BlockerId[]): readonly PlannedStep[] {
  const steps = blockers
    .filter(({ id }) => chosen.includes(id))
    .flatMap(({ id: blocker, steps: own }) =>
      own.flatMap(({ id, actors, substeps }): readonly PlannedStep[] => [
        { step: id, blocker, roles: actors, isSubstep: false },
        ...substeps.map((each) => ({ step: each.id, blocker, roles: each.actors, isSubstep: true })),
      ]),
    );
  return [
    { step: 'TALK', blocker: undefined, roles: TALKING, isSubstep: false },
    { step: 'REASON', blocker: undefined, roles: ['fe'], isSubstep: false },
    ...steps,
    { step: closing.id, blocker: undefined, roles: closing.actors, isSubstep: false },
  ];
}

/** How a customer's plan stands. */
export interface StandingPlan {
  /** By step; a step without a row is missing. */
  readonly statuses: ReadonlyMap<string, WorkStatus | undefined>;
  readonly wasStalled: boolean;
  /** Undefined for a customer who left the usage sheet. */
  readonly health: Health | undefined;
}

export type StepHint =
  /** The customer is no longer on the usage sheet: the steps stay. */
  | 'left'
  /** Steps of blockers stand below. */
  | 'reasonFound'
  /** All technical steps before are done, and the customer has not moved: L1 may become Blocked with the note (R31, R32). */
  | 'mayBlock'
  /** Work was done, and the customer is not stalled any more: update the task, which stays open (R07, R08). */
  | 'moved';

const LAST_TECHNICAL_STEP = 'TECHNICAL-4';

/** What is to be said beside one step as things stand; undefined for nothing. */
export function hintFor(step: string, plan: StandingPlan): StepHint | undefined {
  if (plan.health === undefined) return step === 'TALK' ? 'left' : undefined;
  return isFinished(plan.statuses.get(step)) ? undefined : HINTS[step]?.(plan);
}

const HINTS: Readonly<Record<string, (plan: StandingPlan) => StepHint | undefined>> = {
  REASON: (plan) => (workOf(plan).length > 0 ? 'reasonFound' : undefined),
  [LAST_TECHNICAL_STEP]: (plan) => (!hasMoved(plan) && areTechnicalStepsFinished(plan) ? 'mayBlock' : undefined),
  CLOSING: (plan) => {
    const wasWorkDone = workOf(plan).some(([, status]) => status === 'done');
    return plan.wasStalled && hasMoved(plan) && wasWorkDone ? 'moved' : undefined;
  },
};

/** The steps of blockers, which are numbered. */
function workOf({ statuses }: StandingPlan) {
  return [...statuses].filter(([step]) => /\d/.test(step));
}

function hasMoved({ health }: StandingPlan): boolean {
  return health === 'below' || health === 'healthy';
}

/** The steps before the last one; substeps are done as needed. */
function areTechnicalStepsFinished({ statuses }: StandingPlan): boolean {
  return ['TECHNICAL-1', 'TECHNICAL-2', 'TECHNICAL-3'].every((step) => isFinished(statuses.get(step)));
}
