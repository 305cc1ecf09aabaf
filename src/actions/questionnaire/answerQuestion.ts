import type { Question } from '../../domain/questionnaire/Question';
import { answerChange } from '../../workbook/questionnaire/answerChange';
import type { ActionResult } from '../everyAction/ActionResult';
import type { ExcelHost } from '../everyAction/ExcelHost';
import { Refusal, createProblem } from '../everyAction/runAction';
import { answerCell } from '../wording/answerCell';
import { allowedAnswers, answerText, inAnyLanguage } from '../wording/answerWords';
import type { WorkbookContent } from '../wording/workbookContent';
import { enterBesideQuestion, type PlacedQuestion } from './answers/enterBesideQuestion';
import { understandAnswer } from './answers/understandAnswer';

export interface AnsweredQuestion extends PlacedQuestion {
  /** In the words of the workbook; '' takes the answer back. */
  readonly answer: string;
}

/** Enters one answer into its cell, found by the question's id. */
export function answerQuestion(
  excel: ExcelHost,
  answered: AnsweredQuestion,
): Promise<ActionResult<{ readonly answers: number }>> {
  const { answer } = answered;
  return enterBesideQuestion(
    excel,
    answered,
    (answers) => ({ answers }),
    async ({ kept, row, question, content }) => {
      if (row.answer === answer) return undefined;
      const text = await wordedAnswer(answer, question, content);
      return row.answer === text ? undefined : answerChange(kept, row.row, text, answerCell(question, content));
    },
  );
}

/**
 * An answer in the words of the workbook, whatever language it was given in.
 * @throws Refusal answerRefused
 */
async function wordedAnswer(answer: string, question: Question, content: WorkbookContent): Promise<string> {
  const understood = await inAnyLanguage(content, (words) => understandAnswer(answer, question, words), Boolean);
  if (understood) return answerText(understood, question.id, content);
  const values = { answer, question: question.id, allowed: allowedAnswers(question, content) };
  throw new Refusal([createProblem('answerRefused', content.messages, values)]);
}
