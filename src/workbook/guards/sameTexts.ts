import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import { keptCells, type KeptTab } from '../cells/KeptTab';
import type { Guard } from './Guard';

/**
 * The cells of a column hold what they held, row by row; 0-based.
 * @param meaning what of a cell counts
 */
export function sameTexts(
  kept: KeptTab,
  column: number,
  expected: ReadonlyMap<number, CellValue>,
  meaning = (value: CellValue): CellValue => value,
): Guard {
  if (expected.size === 0) return () => () => true;
  const top = Math.min(...expected.keys());
  const rows = Math.max(...expected.keys()) - top + 1;
  return () => {
    const cells = keptCells(kept, { row: top, column, rows });
    cells.load('values');
    return () =>
      [...expected].every(([row, value]) => meaning((cells.values as CellValue[][])[row - top]![0]!) === value);
  };
}
