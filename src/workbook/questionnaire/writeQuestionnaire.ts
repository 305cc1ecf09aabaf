import type { QuestionnairePlan } from '../../domain/questionnaire/planQuestionnaire';
import { answerContent, setAnswerValidation, type AnswerCell } from './answerValidation';
import type { QuestionnaireTab } from '../../recognition/questionnaire/QuestionnaireTab';
import { textForCell } from '../../recognition/cells/textForCell';
import { appendRows, writeCells } from '../cells/writeRows';

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
      const content = column === 'answer' ? answerContent(text, answerCell(id)) : textForCell(text);
      return index === undefined ? [] : [{ row, column: index, content }];
    }),
  );
  appendRows(
    context,
    tab,
    plan.additions.map((addition) => {
      const row: (string | null)[] = Array.from({ length: tab.right - tab.left + 1 }, () => null);
      for (const field of ['id', 'question', 'notes'] as const) {
        const column = columns[field];
        if (column !== undefined) row[column - tab.left] = textForCell(addition[field]);
      }
      if (columns.answer !== undefined) {
        row[columns.answer - tab.left] = answerContent(addition.answer, answerCell(addition.id));
      }
      return row;
    }),
  );
  const answers = columns.answer;
  if (answers === undefined) return;
  plan.additions.forEach(({ id }, index) =>
    setAnswerValidation(sheet.getCell(tab.lastRow + 1 + index, answers), answerCell(id)),
  );
}
