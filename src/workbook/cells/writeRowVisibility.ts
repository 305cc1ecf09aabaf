import type { NumberRun } from '../../domain/numberRuns';

/** Up to here one action per block is smaller than naming every row. */
const BLOCK_LIMIT = 50;

/** Queues hiding and showing of rows: block by block, or with one call for all rows when blocks are many. */
export function writeRowVisibility(
  sheet: Excel.Worksheet,
  hide: readonly NumberRun[],
  show: readonly NumberRun[],
): void {
  if (hide.length + show.length <= BLOCK_LIMIT) {
    for (const { first, last } of hide) sheet.getRange(`${first + 1}:${last + 1}`).rowHidden = true;
    for (const { first, last } of show) sheet.getRange(`${first + 1}:${last + 1}`).rowHidden = false;
    return;
  }
  const blocks = [...hide, ...show];
  const top = Math.min(...blocks.map(({ first }) => first));
  const bottom = Math.max(...blocks.map(({ last }) => last));
  const rows: Excel.SettableRowProperties[] = Array.from({ length: bottom - top + 1 }, () => ({}));
  const mark = (list: readonly NumberRun[], rowHidden: boolean): void => {
    for (const { first, last } of list) for (let row = first; row <= last; row++) rows[row - top] = { rowHidden };
  };
  mark(hide, true);
  mark(show, false);
  sheet.getRange(`${top + 1}:${bottom + 1}`).setRowProperties(rows);
}
