import { blankCellsChange } from '../changes/blankCellsChange';
import type { Change } from '../changes/Change';

/** Makes rows as high as what stands in them. */
export function fittedRows(range: Excel.Range): Change {
  const fit = (cells: Excel.Range): void => cells.format.autofitRows();
  return blankCellsChange(range, fit, fit);
}
