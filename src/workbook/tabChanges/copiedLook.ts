import { blankCellsChange } from '../changes/blankCellsChange';
import type { Change } from '../changes/Change';

/** Gives blank cells the look of others. */
export function copiedLook(range: Excel.Range, model: Excel.Range): Change {
  return blankCellsChange(
    range,
    (cells) => cells.copyFrom(model, 'Formats'),
    (cells) => cells.clear('Formats'),
  );
}
