import type { QuestionnairePlan } from '../../domain/questionnaire/planQuestionnaire';
import { QUESTIONNAIRE_FIELDS, type QuestionnaireField } from '../../domain/questionnaire/questionnaireColumns';
import { answerContent, setAnswerValidation, type AnswerCell } from './answerValidation';
import type { QuestionnaireTab } from '../../recognition/questionnaire/QuestionnaireTab';
import { textForCell } from '../../recognition/cells/textForCell';
import { keptCells, type KeptTab } from '../cells/KeptTab';
import { appendedRows } from '../tabChanges/appendedRows';
import { columnChanges } from '../tabChanges/columnChanges';
import type { GuardedPlan } from '../changes/GuardedPlan';
import { newValidationChange } from '../changes/newValidationChange';
import { rowOf } from '../tabChanges/rowOf';

/**
 * What a plan for a questionnaire writes: missing questions, imported answers.
 * @param answerCell of a question id
 */
export function questionnaireChanges(
  context: Excel.RequestContext,
  kept: KeptTab<QuestionnaireTab>,
  plan: QuestionnairePlan,
  answerCell: (question: string) => AnswerCell,
): GuardedPlan {
  const { tab } = kept;
  const cells = plan.changes.flatMap(({ row, id, column, text }) => {
    const index = tab.columns[column];
    return index === undefined ? [] : [{ row, column: index, content: questionContent(column, text, answerCell(id)) }];
  });
  const rows = plan.additions.map((addition) => {
    const cell = answerCell(addition.id);
    return rowOf(tab, QUESTIONNAIRE_FIELDS, (field) => questionContent(field, addition[field], cell));
  });
  const added = appendedRows(context, kept, rows);
  const { answer } = tab.columns;
  const lists = plan.additions.flatMap(({ id }, index) =>
    answer === undefined ? [] : [{ row: tab.lastRow + 1 + index, column: answer, cell: answerCell(id) }],
  );
  return {
    changes: [
      ...columnChanges(kept, cells),
      ...added.changes,
      ...lists.map(({ cell, ...at }) =>
        newValidationChange(keptCells(kept, at), (range) => setAnswerValidation(range, cell)),
      ),
    ],
    guards: added.guards,
  };
}

/** A text of a questionnaire, ready for `range.formulas`. */
export function questionContent(field: QuestionnaireField, text: string, cell: AnswerCell): string {
  return field === 'answer' ? answerContent(text, cell) : textForCell(text);
}
