import type { ActionResult } from '../everyAction/ActionResult';
import type { ExcelHost } from '../everyAction/ExcelHost';
import { changeToAnswer } from './answers/changeToAnswer';
import { enterBesideQuestion, type PlacedQuestion } from './answers/enterBesideQuestion';

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
    (asked) => changeToAnswer(asked, answer),
  );
}
