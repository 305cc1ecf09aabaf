import type { Change } from './Change';

/** Makes a column this wide. */
export function columnWidthChange(cell: Excel.Range, points: number): Change {
  return {
    prepare: () => {
      const { format } = cell.getCell(0, 0);
      format.load('columnWidth');
      return {
        write: () => {
          cell.format.columnWidth = points;
        },
        done: () => ({ undo: [columnWidthChange(cell, format.columnWidth)], theirs: [] }),
      };
    },
  };
}
