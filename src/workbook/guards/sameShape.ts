import type { KeptTab } from '../cells/KeptTab';
import type { Guard } from './Guard';

/** A tab has the columns and rows it had, and its table is as large as it was. */
export function sameShape(kept: KeptTab): Guard {
  return () => {
    // A column that is gone fails the request here, before anything is written.
    for (const rows of Object.values(kept.wholeColumns.rows)) rows!.load('rowIndex');
    const hasChanged = kept.queueChange();
    return () => !hasChanged();
  };
}
