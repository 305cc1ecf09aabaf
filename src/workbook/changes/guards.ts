import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import { headerOf, keptCells, type KeptTab } from '../cells/KeptTab';

/** Something that must still be so for a plan to hold: queues looking, and tells after the sync. */
export type Guard = () => () => boolean;

/** The columns of a tab stand where they stood. */
export function sameHeader(kept: KeptTab): Guard {
  const expected = headerOf(kept.tab);
  return () => {
    const header = kept.block.getRow(0);
    header.load('values');
    return () => areSame((header.values as CellValue[][])[0]!, expected);
  };
}

/** Every row of a tab carries the id it carried. @param ids of all rows from the first one on, as they are read */
export function sameIds(kept: KeptTab, ids: readonly string[], readId: (value: CellValue) => string): Guard {
  const { firstRow, lastRow, columns } = kept.tab;
  const column = (columns as { readonly id?: number }).id;
  if (column === undefined || ids.length === 0) return () => () => true;
  return () => {
    const cells = keptCells(kept, { row: firstRow, column, rows: lastRow - firstRow + 1 });
    const { block } = kept;
    cells.load('values');
    block.load('rowCount');
    return () => {
      const found = (cells.values as CellValue[][]).map(([value]) => readId(value!));
      return block.rowCount === lastRow - kept.tab.headerRow + 1 && areSame(found, ids);
    };
  };
}

/** Nothing stands in a place that is to be filled. */
export function stillEmpty(range: Excel.Range): Guard {
  return () => {
    const used = range.getUsedRangeOrNullObject(true);
    used.load('address');
    return () => used.isNullObject;
  };
}

function areSame(found: readonly CellValue[], expected: readonly CellValue[]): boolean {
  return found.length === expected.length && found.every((value, index) => value === expected[index]);
}
