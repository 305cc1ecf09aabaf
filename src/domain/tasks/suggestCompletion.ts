import type { PlaybookTask } from '../playbook/PlaybookTask';
import type { TaskCompletion } from '../playbook/TaskCompletion';
import { isEnabled, isSuccessReached, type ActiveUse } from './activeUse';

/** How the work on something stands; the words of the status column. */
export type WorkStatus = 'notStarted' | 'inProgress' | 'done' | 'notRequired';

/** Nothing is left to be done. */
export function isFinished(status: WorkStatus | undefined): boolean {
  return status === 'done' || status === 'notRequired';
}

/** A task or step that applies, and how it stands. */
export interface StandingWork {
  readonly task: Pick<PlaybookTask, 'services' | 'completion' | 'when'>;
  /** Undefined for a word nobody knows. */
  readonly status: WorkStatus | undefined;
}

/** A task that applies, and how it stands. */
export interface StandingTask extends StandingWork {
  readonly task: Pick<PlaybookTask, 'id' | 'step' | 'obligation' | 'services' | 'completion' | 'when'>;
  /** For which services it applies. */
  readonly services: readonly string[];
}

/** What of the workbook shows that tasks can be completed. */
export interface WorkEvidence {
  readonly tasks: readonly StandingTask[];
  /** The day the checklist was generated, as the workbook shows it. */
  readonly generatedOn: string | undefined;
  /** Of the checklist; undefined for a workbook without one. */
  readonly items: { readonly inScope: number; readonly open: number; readonly needsAnswer: number } | undefined;
  /** The customer's confirmation that everything was reviewed and resolved. */
  readonly review: { readonly by: string; readonly on: string } | undefined;
  /** Of every service the customer intends to use. */
  readonly uses: readonly ActiveUse[];
  /** The share from which a service is in use, as a fraction. */
  readonly activeFrom: number;
  /** Of the customer; undefined where nobody said. */
  readonly seats: number | undefined;
}

/** A completion that somebody is to accept, and what it rests on. */
export type Suggestion =
  | { readonly type: 'generated'; readonly day: string }
  | { readonly type: 'resolved'; readonly items: number; readonly by: string; readonly on: string }
  | { readonly type: 'tasksDone'; readonly tasks: readonly number[] }
  /** The services are enabled, or are in use as intended. */
  | { readonly type: 'inUse'; readonly as: 'enabled' | 'success'; readonly uses: readonly ActiveUse[] };

/** The steps of workshops and of assessments: what 3981 (R37) and 1699 (F04) look at. */
const WORKSHOP_STEPS: readonly string[] = ['SW-1', 'SW-2', 'SW-3', 'SW-5'];
const ASSESSMENT_STEPS: readonly string[] = ['TA-1', 'TA-2', 'TA-3', 'TA-4', 'TA-5', 'TA-6', 'TA-8'];
const REVIEW_TASK = 3190;
const ENABLED_TASK = 1701;

/** What shows that a task can be completed; undefined where nothing does, or where it is finished. */
export function suggestCompletion(standing: StandingWork, evidence: WorkEvidence): Suggestion | undefined {
  if (isFinished(standing.status)) return undefined;
  const { completion, when } = standing.task;
  if (completion) return BY_COMPLETION[completion](evidence);
  return when?.type === 'csmAssigned' ? enabled(standing, evidence) : undefined;
}

const BY_COMPLETION: Readonly<Record<TaskCompletion, (evidence: WorkEvidence) => Suggestion | undefined>> = {
  checklistGenerated: ({ generatedOn }) => (generatedOn ? { type: 'generated', day: generatedOn } : undefined),
  checklistResolved: ({ items, review }) => {
    const isResolved = items && items.inScope > 0 && items.open + items.needsAnswer === 0;
    return isResolved && review ? { type: 'resolved', items: items.inScope, ...review } : undefined;
  },
  checklistConfirmed: ({ tasks }) => allDone(tasks.filter(({ task }) => task.id === REVIEW_TASK)),
  workshopsDelivered: ({ tasks }) => allDone(tasks.filter(({ task }) => WORKSHOP_STEPS.includes(task.step))),
  assessmentsDelivered: ({ tasks }) => allDone(tasks.filter(({ task }) => ASSESSMENT_STEPS.includes(task.step))),
  servicesEnabled: ({ uses, seats }) =>
    uses.length > 0 && uses.every((use) => isEnabled(use, seats)) ? { type: 'inUse', as: 'enabled', uses } : undefined,
  successReached: ({ uses, activeFrom }) =>
    isSuccessReached(uses, activeFrom) ? { type: 'inUse', as: 'success', uses } : undefined,
  never: () => undefined,
};

/** All of some tasks are finished, and at least one of them is done; those not required count as finished. */
function allDone(tasks: readonly StandingTask[]): Suggestion | undefined {
  const areFinished = tasks.every(({ status }) => isFinished(status));
  const done = tasks.filter(({ status }) => status === 'done').map(({ task }) => task.id);
  return areFinished && done.length > 0 ? { type: 'tasksDone', tasks: done } : undefined;
}

/** The service is enabled: what sets it up is done, or that of all services (R45). */
function enabled({ task }: StandingWork, { tasks }: WorkEvidence): Suggestion | undefined {
  const sets = (other: StandingTask): boolean =>
    other.task.step === 'EN-3' &&
    task.services !== 'all' &&
    other.task.services !== 'all' &&
    other.task.services.some((service) => task.services.includes(service));
  const done = tasks.filter((other) => other.status === 'done' && (other.task.id === ENABLED_TASK || sets(other)));
  return done.length > 0 ? { type: 'tasksDone', tasks: done.map((other) => other.task.id) } : undefined;
}
