import type { Block } from './Block';

/** A tab with what stands below its table, as far as no other table begins there. */
export function withRowsBelow<B extends Block<string>>(tab: B): B {
  const { table, sheet, lastRow, left, right } = tab;
  if (!table || table.hasTotals) return tab;
  const below = sheet.tables
    .map(({ area }) => area)
    .filter((area) => area.top > lastRow && area.left <= right && area.right >= left);
  return { ...tab, lastRow: Math.max(lastRow, Math.min(sheet.used?.bottom ?? 0, ...below.map(({ top }) => top - 1))) };
}

/**
 * How many rows right below a table belong to it: down to the last one that carries an id of ours, without a gap.
 * @param ids of the rows below, from the first one on
 */
export function rowsToJoin(ids: readonly string[], isOurs: (id: string) => boolean): number {
  const gap = ids.indexOf('');
  const joined = gap < 0 ? ids : ids.slice(0, gap);
  return joined.findLastIndex(isOurs) + 1;
}
