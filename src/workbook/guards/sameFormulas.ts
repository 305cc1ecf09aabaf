import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import type { Guard } from './Guard';

/** Cells hold the formulas and texts they were read with. */
export function sameFormulas(range: Excel.Range, expected: readonly (readonly (CellValue | null)[])[]): Guard {
  return () => {
    const cells = range.getResizedRange(0, 0);
    cells.load('formulas');
    return () => JSON.stringify(cells.formulas) === JSON.stringify(expected);
  };
}
