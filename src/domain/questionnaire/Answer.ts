/** What stands in an answer cell, once understood. Blank is `unanswered`. */
export type Answer =
  | { readonly type: 'unanswered' }
  | { readonly type: 'dontKnow' }
  | { readonly type: 'yes' }
  | { readonly type: 'no' }
  | { readonly type: 'choice'; readonly option: string }
  /** Numbers are counts: whole, 0 or more. */
  | { readonly type: 'number'; readonly value: number }
  /** Days as Excel counts them from 1900, whatever the workbook counts from. */
  | { readonly type: 'date'; readonly serial: number }
  | { readonly type: 'text'; readonly text: string };

/** Answers by question id; a question that is not in the map is unanswered. */
export type Answers = ReadonlyMap<string, Answer>;

export const UNANSWERED: Answer = { type: 'unanswered' };

/** A number as the answer it makes; undefined where it is no count. */
export function countAnswer(value: number | undefined): Answer | undefined {
  return value !== undefined && Number.isSafeInteger(value) && value >= 0 ? { type: 'number', value } : undefined;
}

export function isSameAnswer(one: Answer, other: Answer): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

export function answerTo(question: string, answers: Answers): Answer {
  return answers.get(question) ?? UNANSWERED;
}

/** True once the answer says something: blank and "don't know" decide nothing (design: nothing is hidden for lack of an answer). */
export function isDecided(answer: Answer): boolean {
  return answer.type !== 'unanswered' && answer.type !== 'dontKnow';
}
