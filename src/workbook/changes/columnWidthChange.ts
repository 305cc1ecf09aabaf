import type { Change, DoneChange } from './Change';

export interface DoneWidth extends DoneChange {
  /** In points. */
  readonly old: number;
}

/** Makes a column this wide. @param points undefined for the sheet's own width */
export function columnWidthChange(cell: Excel.Range, points: number): Change<DoneWidth> {
  return {
    prepare: () => {
      const { format } = cell.getCell(0, 0);
      format.load('columnWidth');
      return {
        write: () => {
          cell.format.columnWidth = points;
        },
        done: () => ({ old: format.columnWidth, undo: [columnWidthChange(cell, format.columnWidth)], theirs: [] }),
      };
    },
  };
}
