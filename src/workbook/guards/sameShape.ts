import type { KeptTab } from '../cells/KeptTab';
import type { Guard } from './Guard';

/** A tab has the columns and rows it had, and its table is as large as it was. */
export function sameShape(kept: KeptTab): Guard {
  return () => {
    const hasChanged = kept.queueChange();
    return () => !hasChanged();
  };
}
