import { formatColumn } from '../cells/formatColumn';
import { blankCellsChange } from '../changes/blankCellsChange';
import type { Change } from '../changes/Change';

/** Cells of new rows take the same words as those above: copying a look does not bring the list along. */
export function choiceListChange(cells: Excel.Range, words: readonly string[]): Change {
  return blankCellsChange(
    cells,
    (range) => formatColumn(range, 'choice', words),
    ({ dataValidation }) => dataValidation.clear(),
  );
}
