import type { QuestionnairePlan } from '../../domain/questionnaire/planQuestionnaire';
import { QUESTIONNAIRE_FIELDS, type QuestionnaireField } from '../../domain/questionnaire/questionnaireColumns';
import { answerContent, setAnswerValidation, type AnswerCell } from './answerValidation';
import type { QuestionnaireTab } from '../../recognition/questionnaire/QuestionnaireTab';
import { textForCell } from '../../recognition/cells/textForCell';
import { appendRows, rowOf, writeCells } from '../cells/writeRows';

/**
 * Queues a questionnaire's missing questions and imported answers.
 * @param answerCell of a question id
 */
export function writeQuestionnaire(
  context: Excel.RequestContext,
  tab: QuestionnaireTab,
  plan: QuestionnairePlan,
  answerCell: (question: string) => AnswerCell,
): void {
  const sheet = context.workbook.worksheets.getItem(tab.sheet.name);
  const { columns } = tab;
  writeCells(
    sheet,
    plan.changes.flatMap(({ row, id, column, text }) => {
      const index = columns[column];
      return index === undefined
        ? []
        : [{ row, column: index, content: questionContent(column, text, answerCell(id)) }];
    }),
  );
  appendRows(
    context,
    tab,
    plan.additions.map((addition) => {
      const cell = answerCell(addition.id);
      return rowOf(tab, QUESTIONNAIRE_FIELDS, (field) => questionContent(field, addition[field], cell));
    }),
  );
  const answers = columns.answer;
  if (answers === undefined) return;
  plan.additions.forEach(({ id }, index) =>
    setAnswerValidation(sheet.getCell(tab.lastRow + 1 + index, answers), answerCell(id)),
  );
}

/** A text of a questionnaire, ready for `range.formulas`. */
export function questionContent(field: QuestionnaireField, text: string, cell: AnswerCell): string {
  return field === 'answer' ? answerContent(text, cell) : textForCell(text);
}
