import type { PlaybookCondition } from './PlaybookCondition';
import type { PlaybookRole } from './PlaybookRole';
import type { TaskCompletion } from './TaskCompletion';

/** `approach` is a page that walks through the phases for one kind of engagement. */
export type PlaybookPhase = 'approach' | 'assess' | 'remediate' | 'enable' | 'success';

/** A step of a playbook process. */
export interface PlaybookStep {
  readonly id: string;
  readonly phase: PlaybookPhase;
  /** The primary role, which answers for the step, then the secondary ones. */
  readonly roles: readonly [PlaybookRole, ...PlaybookRole[]];
  readonly services: 'all' | readonly string[];
  /** Left out: always. */
  readonly when?: PlaybookCondition;
  /** Tasks in the order the step asks for; left out where it asks for none. */
  readonly tasksInOrder?: readonly number[];
  /** What shows that a step without tasks can be completed; left out: only people know. */
  readonly completion?: TaskCompletion;
  /** The reading chosen where the playbook disagrees with itself, or what it adds. */
  readonly note?: string;
}
