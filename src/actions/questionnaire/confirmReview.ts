import { SERVICES } from '../../catalog/services/catalog';
import type { ActionResult } from '../everyAction/ActionResult';
import type { ExcelHost } from '../everyAction/ExcelHost';
import { excelTime, parseDayText } from '../../recognition/cells/excelDay';
import { createProblem, Refusal } from '../everyAction/runAction';
import { changeToAnswer } from './answers/changeToAnswer';
import { enterBesideQuestions, type AskedQuestion } from './answers/enterBesideQuestion';

/** The customer's confirmation that everything in the checklist is reviewed and resolved. */
export interface Review {
  /** Who confirmed it. */
  readonly by: string;
  /** "2026-11-29" */
  readonly on: string;
}

/**
 * Records the customer's confirmation as the answers of Core onboarding that ask for it, where everybody sees it; task
 * 3190 is suggested by it (playbook R18). What is still to come is refused.
 */
export function confirmReview(
  excel: ExcelHost,
  { by, on }: Review,
  now: Date,
): Promise<ActionResult<{ readonly answersImported: number }>> {
  const { id: service, definition } = SERVICES.core;
  const { reviewedOn, reviewedBy } = definition.questions;
  const answers: Readonly<Record<string, string>> = { [reviewedOn.id]: on, [reviewedBy.id]: by.trim() };
  return enterBesideQuestions(
    excel,
    { service, questions: [reviewedBy.id, reviewedOn.id] },
    (answersImported) => ({ answersImported }),
    (asked) => {
      requireGiven(on, now, asked);
      return changeToAnswer(asked, answers[asked.question.id]!);
    },
  );
}

/** @throws Refusal reviewToCome */
function requireGiven(on: string, now: Date, { content: { messages } }: Pick<AskedQuestion, 'content'>): void {
  const day = parseDayText(on);
  if (day === undefined || day <= excelTime(now, { dayOffset: 0 })) return;
  throw new Refusal([createProblem('reviewToCome', messages, { day: on })]);
}
