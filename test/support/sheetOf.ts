import type { CellValue, SheetSnapshot } from '../../src/recognition/cells/WorkbookSnapshot';

/** A cell and how Excel shows it. */
export interface ShownCell {
  readonly value: CellValue;
  readonly text: string;
}

export type GridCell = CellValue | ShownCell;

/** A sheet that holds these cells from A1 on; `''` is a blank cell, also one hidden by a merge. */
export function sheetOf(lines: readonly (readonly GridCell[])[], name = 'Usage'): SheetSnapshot {
  const width = Math.max(...lines.map(({ length }) => length));
  const cells = lines.map((line) => Array.from({ length: width }, (_, column) => shown(line[column] ?? '')));
  return {
    name,
    isProtected: false,
    isFiltered: false,
    used: { top: 0, left: 0, bottom: lines.length - 1, right: width - 1 },
    window: {
      top: 0,
      left: 0,
      values: cells.map((line) => line.map(({ value }) => value)),
      text: cells.map((line) => line.map(({ text }) => text)),
    },
    tables: [],
    dayOffset: 0,
  };
}

function shown(cell: GridCell): ShownCell {
  return typeof cell === 'object' ? cell : { value: cell, text: String(cell) };
}
