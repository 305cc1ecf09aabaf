import { queueContents, type CellContents } from '../changes/cellsChange';
import type { Undo } from '../changes/Change';
import { removedRowsChange } from '../changes/removedRowsChange';
import { stillHolds } from './cellsUndo';

/** Takes rows out again that were put in, where they still hold what we wrote and nothing stands beside it. */
export function insertedRowsUndo(rows: Excel.Range, written: CellContents): Undo {
  return {
    ranges: [rows],
    look: () => {
      const found = queueContents(rows);
      const used = rows.getEntireRow().getUsedRangeOrNullObject(true);
      used.load('columnCount');
      rows.load('address,columnCount');
      return () => {
        const isOurs =
          JSON.stringify(found()) === JSON.stringify(written) &&
          !used.isNullObject &&
          used.columnCount <= rows.columnCount;
        if (!isOurs) return { changes: [], guards: [], left: [rows.address] };
        return { changes: [removedRowsChange(rows, written.length)], guards: [stillHolds(rows, written)], left: [] };
      };
    },
  };
}
