import { WorkbookError } from '../../recognition/cells/WorkbookError';
import type { Mode } from './ActionResult';

/**
 * True where an action is to write what it planned.
 * @param changes what it would change, as its plan says
 * @throws WorkbookError planChanged when somebody agreed to something else: they are to see this plan first
 */
export function isToBeWritten(mode: Mode, changes: unknown): boolean {
  if (mode === 'plan' || mode === 'apply') return mode === 'apply';
  if (JSON.stringify(mode.shown) !== JSON.stringify(changes)) throw new WorkbookError('planChanged');
  return true;
}
