import type { Question } from '../../domain/questionnaire/Question';
import type { AnswerCell } from '../../workbook/questionnaire/answerValidation';
import { answerList } from './answerWords';
import type { WorkbookContent } from './workbookContent';

/** What the answer cell of a question accepts and says. */
export function answerCell(question: Question, content: WorkbookContent): AnswerCell {
  const { messages, catalog } = content;
  const refusal = question.kind.type === 'number' || question.kind.type === 'date' ? question.kind.type : 'list';
  return {
    kind: question.kind,
    list: answerList(question, content),
    help: catalog.questionText(question.id).help,
    refusal: messages.say(`answer.refusal.${refusal}`),
  };
}
