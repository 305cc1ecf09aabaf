import { spanOf } from '../../../domain/numberRuns';
import type { Change, DoneChange } from '../Change';

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

interface DoneWidths extends DoneChange {
  /** By 0-based column. */
  readonly old: ReadonlyMap<number, number>;
}

/**
 * Makes columns of a sheet so wide, wherever its cells move, all or none of them.
 * @param widths in points by 0-based column
 */
export function columnWidthsChange(
  worksheet: Excel.Worksheet,
  widths: ReadonlyMap<number, number>,
): Change<DoneWidths> {
  return {
    prepare: () => {
      const before = [...widths.keys()].map((column) => [column, worksheet.getCell(0, column)] as const);
      for (const [, cell] of before) cell.load('format/columnWidth');
      return {
        write: () => {
          if (widths.size === 0) return;
          const { first, last } = spanOf(widths.keys());
          const columns = Array.from({ length: last - first + 1 }, (_, index) => widths.get(first + index));
          worksheet
            .getRangeByIndexes(0, first, 1, columns.length)
            .setColumnProperties(
              columns.map((points) => (points === undefined ? {} : { format: { columnWidth: points } })),
            );
        },
        done: () => {
          const old = new Map(before.map(([column, { format }]) => [column, format.columnWidth]));
          return { old, undo: [columnWidthsChange(worksheet, old)], theirs: [] };
        },
      };
    },
  };
}

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
