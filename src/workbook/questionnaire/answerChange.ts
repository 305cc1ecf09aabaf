import type { QuestionnaireTab } from '../../recognition/questionnaire/QuestionnaireTab';
import { keptCells, type KeptTab } from '../cells/KeptTab';
import { cellsChange } from '../changes/cellsChange';
import type { Change } from '../changes/Change';
import { answerContent, type AnswerCell } from './answerValidation';

/**
 * Writes one answer in the words of the workbook, or with '' takes it back; the cell's format and list stay.
 * @param row 0-based, as it was read
 */
export function answerChange(kept: KeptTab<QuestionnaireTab>, row: number, answer: string, cell: AnswerCell): Change {
  return cellsChange(keptCells(kept, { row, column: kept.tab.columns.answer }), [[answerContent(answer, cell)]]);
}
