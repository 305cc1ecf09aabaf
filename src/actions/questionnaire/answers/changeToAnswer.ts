import type { Question } from '../../../domain/questionnaire/Question';
import type { Change } from '../../../workbook/changes/Change';
import { answerChange } from '../../../workbook/questionnaire/answerChange';
import { Refusal, createProblem } from '../../everyAction/runAction';
import { answerCell } from '../../wording/answerCell';
import { allowedAnswers, answerText, inAnyLanguage } from '../../wording/answerWords';
import type { WorkbookContent } from '../../wording/workbookContent';
import type { AskedQuestion } from './enterBesideQuestion';
import { understandAnswer } from './understandAnswer';

/**
 * What enters an answer; undefined where the cell holds it.
 * @throws Refusal answerRefused
 */
export async function changeToAnswer(
  { kept, row, question, content }: AskedQuestion,
  answer: string,
): Promise<Change | undefined> {
  if (row.answer === answer) return undefined;
  const understood = await inAnyLanguage(content, (words) => understandAnswer(answer, question, words), Boolean);
  if (!understood) throw refusedAnswer(answer, question, content);
  // A day stands in its cell as a number.
  const { dayOffset } = kept.tab.sheet;
  if (understood.type === 'date' && Number(row.answer || NaN) + dayOffset === understood.serial) return undefined;
  const text = answerText(understood, question.id, content);
  return row.answer === text ? undefined : answerChange(kept, row.row, text, answerCell(question, content));
}

function refusedAnswer(answer: string, question: Question, content: WorkbookContent): Refusal {
  const values = { answer, question: question.id, allowed: allowedAnswers(question, content) };
  return new Refusal([createProblem('answerRefused', content.messages, values)]);
}
