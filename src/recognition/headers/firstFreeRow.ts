import type { CellValue } from '../cells/WorkbookSnapshot';
import type { Block } from './Block';

/**
 * The 0-based row after the last one that holds anything: rows that were begun and never finished are blank.
 * @param rows of the block, from its first row on
 */
export function firstFreeRow({ firstRow }: Block<string>, rows: readonly (readonly CellValue[])[]): number {
  return firstRow + rows.findLastIndex((row) => row.some((value) => value !== '')) + 1;
}
