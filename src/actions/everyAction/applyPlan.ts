import type { Mode } from './ActionResult';
import { comparablePlan, type ComparablePlan, type PlanStep } from './comparablePlan';
import { isToBeWritten } from './isToBeWritten';

/** What an action found to do, and how that is written. */
export interface ActionPlan<Changes> {
  readonly changes: Changes;
  /** All that it does beside what its counts and names tell, in any order. */
  readonly steps: readonly PlanStep[];
  readonly isEmpty: boolean;
  /** Asked before anybody agrees to a plan that nothing could come of. @throws WorkbookError */
  readonly requireWritable?: () => void;
  readonly write: () => Promise<void>;
}

export interface AppliedPlan<Changes> extends ComparablePlan<Changes> {
  readonly outcome: 'done' | 'unchanged';
}

/**
 * The end of every action that plans before it writes: an empty plan changes nothing, another one is told or carried out.
 * @throws WorkbookError planChanged when somebody agreed to another plan
 */
export async function applyPlan<Changes>(
  mode: Mode,
  { changes, steps, isEmpty, requireWritable, write }: ActionPlan<Changes>,
): Promise<AppliedPlan<Changes>> {
  const plan = comparablePlan(changes, steps);
  if (isEmpty) return { outcome: 'unchanged', ...plan };
  requireWritable?.();
  if (isToBeWritten(mode, plan)) await write();
  return { outcome: 'done', ...plan };
}
