import { blankCellsChange } from '../changes/blankCellsChange';
import type { Change } from '../changes/Change';
import { setStatusValidation } from '../questionnaire/answerValidation';

/** Cells of new rows take the same words as those above: copying a look does not bring the list along. */
export function choiceList(cells: Excel.Range, words: readonly string[]): Change {
  return blankCellsChange(
    cells,
    (range) => setStatusValidation(range, words),
    ({ dataValidation }) => dataValidation.clear(),
  );
}
