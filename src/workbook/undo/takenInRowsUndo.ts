import type { Undo } from '../changes/Change';
import { sameLength } from '../guards/sameLength';
import { tableRangeChange } from '../changes/tableRangeChange';

/**
 * Lets a table go of rows it took in, where it still ends with them.
 * @param before the cells of the table before
 * @param after those it had then
 */
export function takenInRowsUndo(tableId: string, before: Excel.Range, after: Excel.Range): Undo {
  return {
    ranges: [before, after],
    look: (context) => {
      const table = context.workbook.tables.getItem(tableId);
      const now = table.getRange();
      for (const range of [before, after, now]) range.load('rowIndex,rowCount');
      return () => {
        const [old, ours, end] = [before, after, now].map(({ rowIndex, rowCount }) => rowIndex + rowCount) as [
          number,
          number,
          number,
        ];
        if (end !== ours || ours === old) return { changes: [], guards: [], left: [] };
        // Columns are let go of for themselves.
        return {
          changes: [tableRangeChange(table, table.getRange().getResizedRange(old - ours, 0))],
          guards: [sameLength(table, now.rowCount)],
          left: [],
        };
      };
    },
  };
}
