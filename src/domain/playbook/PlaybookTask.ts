import type { PlaybookCondition } from './PlaybookCondition';
import type { PlaybookRole } from './PlaybookRole';
import type { PlaybookPhase } from './PlaybookStep';

export type Obligation = 'mandatory' | 'optional';

/** What shows that a task can be completed. */
export type TaskCompletion =
  /** R15 */
  | 'checklistGenerated'
  /** The customer reviewed and resolved every item (R18). */
  | 'checklistResolved'
  /** The customer's review is confirmed, that is task 3190 is complete (F04). */
  | 'checklistConfirmed'
  /** For every service in scope (R37). */
  | 'workshopsDelivered'
  /** For every service in scope (F04). */
  | 'assessmentsDelivered'
  /** 100 active users of every service in scope, or 10 % under 1,000 seats (F02). */
  | 'servicesEnabled'
  /** Stays open to keep usage up (R08). */
  | 'never';

/** A task FastTrack tracks for a customer. */
export interface PlaybookTask {
  readonly id: number;
  readonly obligation: Obligation;
  /** The role of the task's row first; an SME never stands alone (R23). */
  readonly roles: readonly [PlaybookRole, ...PlaybookRole[]];
  readonly services: 'all' | readonly string[];
  readonly phase: PlaybookPhase;
  readonly step: string;
  /** Other steps that name the task. */
  readonly alsoIn?: readonly string[];
  /** Left out: always. */
  readonly when?: PlaybookCondition;
  /** Left out: only people know. */
  readonly completion?: TaskCompletion;
  /** Who does the work where that is not the first role: FastTrack only guides (R26, R28). */
  readonly owner?: PlaybookRole;
  /** Questions whose answers are needed to do it (R27). */
  readonly informedBy?: readonly string[];
  /** Material the playbook leads to. */
  readonly link?: string;
  /** The reading chosen where the playbook disagrees with itself, or what it adds. */
  readonly note?: string;
}
