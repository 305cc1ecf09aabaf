import { WorkbookError } from '../../recognition/cells/WorkbookError';
import type { Mode } from './ActionResult';
import type { ComparablePlan } from './comparablePlan';

/**
 * True where an action is to write what it planned.
 * @throws WorkbookError planChanged when somebody agreed to something else: they are to see this plan first
 */
export function isToBeWritten(mode: Mode, { digest }: ComparablePlan<unknown>): boolean {
  if (mode === 'plan' || mode === 'apply') return mode === 'apply';
  if (mode.shown !== digest) throw new WorkbookError('planChanged');
  return true;
}
