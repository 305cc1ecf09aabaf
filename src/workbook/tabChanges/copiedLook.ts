import { blankCellsChange } from '../changes/blankCellsChange';
import type { Change } from '../changes/Change';

/**
 * Gives blank cells the look of others.
 * @param numberFormat of the cells, where theirs is not to be that of the others
 */
export function copiedLook(range: Excel.Range, model: Excel.Range, numberFormat?: string[][]): Change {
  return blankCellsChange(
    range,
    (cells) => {
      cells.copyFrom(model, 'Formats');
      if (numberFormat) cells.numberFormat = numberFormat;
    },
    (cells) => cells.clear('Formats'),
  );
}
