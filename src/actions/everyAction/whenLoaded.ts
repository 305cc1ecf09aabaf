import type { ActionResult } from './ActionResult';
import type { ExcelHost } from './ExcelHost';
import { isNotLoaded } from './isNotLoaded';
import { createProblem, messagesAtHand } from './runAction';

/** Carries out an action whose code is loaded when it is first used; refused where it does not load. */
export async function whenLoaded<Changes, Report>(
  { language = 'en' }: ExcelHost,
  action: () => Promise<ActionResult<Changes, Report>>,
): Promise<ActionResult<Changes, Report>> {
  try {
    return await action();
  } catch (error) {
    if (!isNotLoaded(error)) throw error;
    return { outcome: 'refused', problems: [createProblem('notLoaded', await messagesAtHand(language), {})] };
  }
}
