import { rowId } from '../../recognition/cells/rowId';
import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import { keptCells, type KeptTab } from '../cells/KeptTab';
import type { Guard } from './Guard';

/** A row and the id it was read with; 0-based. */
export interface IdOfRow {
  readonly row: number;
  readonly id: string;
}

/** The rows of a tab carry the ids they were read with. @param wanted the rows that matter */
export function sameIds(kept: KeptTab, wanted: readonly IdOfRow[]): Guard {
  const { id: column } = kept.tab.columns as { readonly id?: number };
  if (column === undefined || wanted.length === 0) return () => () => true;
  const top = Math.min(...wanted.map(({ row }) => row));
  const bottom = Math.max(...wanted.map(({ row }) => row));
  return () => {
    const cells = keptCells(kept, { row: top, column, rows: bottom - top + 1 });
    cells.load('values');
    return () => wanted.every(({ row, id }) => rowId((cells.values as CellValue[][])[row - top]![0]!) === id);
  };
}
