import type { QuestionnaireTab } from '../../recognition/questionnaire/QuestionnaireTab';
import { textForCell } from '../../recognition/cells/textForCell';
import type { KeptTab } from '../cells/KeptTab';
import type { Change } from '../changes/Change';
import { columnChange } from '../tabChanges/columnChanges';
import { answerContent, type AnswerCell } from './answerValidation';

/**
 * Writes one answer in the words of the workbook, or with '' takes it back; the cell's format and list stay.
 * @param row 0-based, as it was read
 */
export function answerChange(kept: KeptTab<QuestionnaireTab>, row: number, answer: string, cell: AnswerCell): Change {
  return columnChange(kept, { row, column: kept.tab.columns.answer }, [[answerContent(answer, cell)]]);
}

/**
 * Writes one note, or with '' takes it back.
 * @param at 0-based, as it was read
 */
export function noteChange(
  kept: KeptTab<QuestionnaireTab>,
  at: { readonly row: number; readonly column: number },
  note: string,
): Change {
  return columnChange(kept, at, [[textForCell(note)]]);
}
