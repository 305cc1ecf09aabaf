import type { Change } from './Change';
import { columnWidthChange } from './columnWidthChange';

/** Gives a column the sheet's own width back. */
export function standardWidthChange(column: Excel.Range): Change {
  return {
    prepare: () => {
      const { format } = column.getCell(0, 0);
      format.load('columnWidth');
      return {
        write: () => {
          column.format.useStandardWidth = true;
        },
        done: () => ({ undo: [columnWidthChange(column, format.columnWidth)], theirs: [] }),
      };
    },
  };
}
