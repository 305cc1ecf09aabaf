import type { PlaybookCondition } from './PlaybookCondition';
import type { PlaybookRole } from './PlaybookRole';
import type { PlaybookPhase } from './PlaybookStep';
import type { TaskCompletion } from './TaskCompletion';

export type Obligation = 'mandatory' | 'optional';

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
