import type { BlockerId } from '../../domain/acceleration/ActionPlan';
import type { PlaybookRole } from '../../domain/playbook/PlaybookRole';
import type { PlaybookPhase } from '../../domain/playbook/PlaybookStep';
import type { PlanStepId } from '../acceleration/actionPlan';
import type { StepId } from '../playbook/steps';
import type { TaskId } from '../playbook/tasks/tasks';

type AdvisedWork =
  ((3070 | 3080 | 3190 | 3650 | 3738 | 3981 | 4072 | 4105 | 1247 | 1701) & TaskId) | (('SW-4' | 'SSE-2') & StepId);

/** The playbook's names in one language. A missing or a left-over one does not compile. */
export interface PlaybookText {
  readonly phases: Readonly<Record<PlaybookPhase, string>>;
  readonly roles: Readonly<Record<PlaybookRole, string>>;
  readonly steps: Readonly<Record<StepId, string>>;
  readonly tasks: Readonly<Record<TaskId, string>>;
  /** What the playbook says on how a task or step is done. */
  readonly advice: Readonly<Record<AdvisedWork, string>>;
  /** What the action plan begins with: finding the blocker. */
  readonly chooseBlocker: string;
  readonly blockers: Readonly<Record<BlockerId, string>>;
  readonly planSteps: Readonly<Record<PlanStepId, string>>;
}
