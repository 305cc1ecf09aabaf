import { keptCells, type KeptTab } from '../cells/KeptTab';
import { cellsChange, type CellContents } from '../changes/cellsChange';
import type { Change } from '../changes/Change';
import { undoable } from '../changes/undoable';
import { cellsUndo } from '../undo/cellsUndo';
import { recordRows } from '../undo/KeyedRows';

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
    return columnChange(
      kept,
      { row, column },
      Array.from({ length: rows }, (_, offset) => [contents.get(row + offset) ?? null]),
    );
  });
}

/** Cells of one column from a row on, one per line; null leaves a cell as it is. */
export function columnChange(
  kept: KeptTab,
  { row, column }: Omit<CellWrite, 'content'>,
  contents: CellContents,
): Change {
  const cells = keptCells(kept, { row, column, rows: contents.length });
  return undoable(cellsChange(cells, contents), () => {
    const header = keptCells(kept, { row: kept.tab.headerRow, column });
    header.load('address');
    const { readBack, rows } = recordRows(kept, row, contents.length);
    const single = (lines: CellContents): CellContents[number] => lines.map(([cell]) => cell!);
    return {
      readBack,
      undo: ({ old, now }) => [cellsUndo({ header, rows: rows(), old: single(old), now: single(now) })],
    };
  });
}
