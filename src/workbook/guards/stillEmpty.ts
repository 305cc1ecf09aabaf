import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import type { Guard } from './Guard';

/** Nothing stands in a place that is to be filled, although there may be something on all sides of it. */
export function stillEmpty(range: Excel.Range): Guard {
  return () => {
    const used = range.getUsedRangeOrNullObject(true);
    used.load('formulas');
    return () =>
      used.isNullObject || (used.formulas as CellValue[][]).every((row) => row.every((formula) => formula === ''));
  };
}
