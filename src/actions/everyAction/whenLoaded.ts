import type { ActionResult } from './ActionResult';
import type { ExcelHost } from './ExcelHost';
import { isNotLoaded } from './isNotLoaded';
import { createProblem, messagesAtHand } from './runAction';

/** Carries out an action whose code is loaded when it is first used; refused where it does not load. */
export async function whenLoaded<Changes>(
  { language = 'en' }: ExcelHost,
  action: () => Promise<ActionResult<Changes>>,
): Promise<ActionResult<Changes>> {
  try {
    return await action();
  } catch (error) {
    if (!isNotLoaded(error)) throw error;
    return { outcome: 'refused', problems: [createProblem('notLoaded', await messagesAtHand(language), {})] };
  }
}
