import { keptCells, type KeptTab } from '../cells/KeptTab';
import { cellsChange } from './cellsChange';
import type { Change } from './Change';

/** A content to put into one cell, ready for `range.formulas`; rows and columns 0-based, as they were read. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly content: string;
}

/** Single cells, with one change per column, so that the number of actions does not grow with the number of cells. */
export function columnChanges(kept: KeptTab, writes: readonly CellWrite[]): readonly Change[] {
  return [...new Set(writes.map(({ column }) => column))].map((column) => {
    const contents = new Map(writes.filter((each) => each.column === column).map(({ row, content }) => [row, content]));
    const row = Math.min(...contents.keys());
    const rows = Math.max(...contents.keys()) - row + 1;
    return cellsChange(
      keptCells(kept, { row, column, rows }),
      Array.from({ length: rows }, (_, offset) => [contents.get(row + offset) ?? null]),
    );
  });
}
