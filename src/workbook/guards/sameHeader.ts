import { queueHeaderCheck, type KeptTab } from '../cells/KeptTab';
import type { Guard } from './Guard';

/** The columns of a tab stand where they stood. */
export function sameHeader({ tab, block }: KeptTab): Guard {
  return () => {
    const hasMoved = queueHeaderCheck(tab, block);
    return () => !hasMoved();
  };
}
