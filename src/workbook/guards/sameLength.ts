import type { Guard } from './Guard';

/** A table has as many rows as it had, its header included: nobody appended any. */
export function sameLength(table: Excel.Table, rowCount: number): Guard {
  return () => {
    // Asked for anew: a range that is kept does not grow with the table.
    const now = table.getRange();
    now.load('rowCount');
    return () => now.rowCount === rowCount;
  };
}
