import { placeOf } from '../../recognition/cells/cellAddress';
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
      for (const range of [before, after, now]) range.load('rowIndex,rowCount,address');
      return () => {
        const [old, ours, end] = [before, after, now].map(({ rowIndex, rowCount }) => rowIndex + rowCount) as [
          number,
          number,
          number,
        ];
        // It took in none, or let go of them.
        if (ours === old || end === old) return { changes: [], guards: [], left: [] };
        // Rows that somebody added below keep those above them in the table.
        if (end !== ours)
          return { changes: [], guards: [], left: [`${placeOf(after.address).sheet}!${old + 1}:${ours}`] };
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
