import type { Guard } from './Guard';

/** Nothing stands in a place that is to be filled. */
export function stillEmpty(range: Excel.Range): Guard {
  return () => {
    const used = range.getUsedRangeOrNullObject(true);
    used.load('address');
    return () => used.isNullObject;
  };
}
