import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import type { Guard } from './Guard';

/** Nobody sees anything in cells that are to be filled; formulas that show nothing may stand in them. */
export function stillBlank(range: Excel.Range): Guard {
  return () => {
    const cells = range.getResizedRange(0, 0);
    cells.load('values');
    return () => (cells.values as CellValue[][]).every((row) => row.every((value) => value === ''));
  };
}
