import { WorkbookError } from '../../recognition/cells/WorkbookError';
import type { QuestionnaireTab } from '../../recognition/questionnaire/QuestionnaireTab';
import { keptCells, type KeptTab } from '../cells/KeptTab';
import { cellsChange } from '../changes/cellsChange';
import type { Change } from '../changes/Change';
import { answerContent, type AnswerCell } from './answerValidation';

/**
 * Writes one answer, or with '' takes it back; the cell's format and list stay.
 * @param row 0-based, as it was read
 * @throws WorkbookError columnMissing
 */
export function answerChange(kept: KeptTab<QuestionnaireTab>, row: number, answer: string, cell: AnswerCell): Change {
  const { sheet, columns } = kept.tab;
  if (columns.answer === undefined)
    throw new WorkbookError('columnMissing', { sheet: sheet.name }, { header: 'Answer' });
  return cellsChange(keptCells(kept, { row, column: columns.answer }), [[answerContent(answer, cell)]]);
}
