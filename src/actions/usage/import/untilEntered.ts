import type { Messages } from '../../../localization/Messages';
import { WorkbookError } from '../../../recognition/cells/WorkbookError';
import { areOthersEditing, createProblem, HalfDone } from '../../everyAction/runAction';
import type { PartsEntered } from './PartsEntered';

/** How often it looks anew. */
const ATTEMPTS = 3;

/**
 * Goes on until everything is entered: after parts were written, or co-authors moved something between two of them, from
 * a fresh reading.
 * @param step undefined when it wrote parts and there may be more to do
 * @throws HalfDone where something stops it after the first part
 */
export async function untilEntered<T>(
  parts: PartsEntered,
  messages: Messages,
  step: () => Promise<T | undefined>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      const result = await step();
      if (result !== undefined) return result;
      if (attempt > ATTEMPTS) throw new WorkbookError('rowsMoved', { sheet: parts.sheet });
    } catch (error) {
      if (!parts.isBegun) throw error;
      if (areOthersEditing(error) && attempt < ATTEMPTS) continue;
      const { sheet, counts } = parts;
      throw new HalfDone(error, createProblem('usageHalfEntered', messages, { sheet, ...counts }, { sheet }));
    }
  }
}
