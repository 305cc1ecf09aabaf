import type { Change } from './Change';

/**
 * Gives a column the sheet's own width back.
 * @param cells asks for cells of the column anew each time: it may be deleted and brought back in between
 */
export function standardWidthChange(cells: () => Excel.Range): Change {
  return {
    prepare: () => {
      const { format } = cells().getCell(0, 0);
      format.load('columnWidth');
      return {
        write: () => {
          cells().format.useStandardWidth = true;
        },
        done: () => ({ undo: [ownWidthChange(cells, format.columnWidth)], theirs: [] }),
      };
    },
  };
}

function ownWidthChange(cells: () => Excel.Range, points: number): Change {
  return {
    prepare: () => ({
      write: () => {
        cells().format.columnWidth = points;
      },
      done: () => ({ undo: [standardWidthChange(cells)], theirs: [] }),
    }),
  };
}
