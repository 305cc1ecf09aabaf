import { answerTo, isDecided, type Answer, type Answers } from './Answer';
import type { Condition } from './Condition';

/** `unknown` when an answer that is still missing could turn the result either way. */
export type Truth = 'true' | 'false' | 'unknown';

export interface Evidence {
  readonly question: string;
  readonly answer: Answer;
}

export interface Verdict {
  readonly truth: Truth;
  /** The answers that led to the result; for `unknown` the questions whose answer is missing. */
  readonly because: readonly Evidence[];
}

/** Evaluates a condition in three-valued logic: one false part makes `all` false whatever is still open. */
export function evaluateCondition(condition: Condition, answers: Answers): Verdict {
  switch (condition.type) {
    case 'always':
      return { truth: 'true', because: [] };
    case 'all':
      return combine(condition.conditions, answers, 'false');
    case 'any':
      return combine(condition.conditions, answers, 'true');
    case 'yes':
    case 'no':
    case 'oneOf':
    case 'noneOf':
    case 'moreThan':
      return evaluateQuestion(condition, answers);
  }
}

type QuestionCondition = Extract<Condition, { readonly question: string }>;

function evaluateQuestion(condition: QuestionCondition, answers: Answers): Verdict {
  const answer = answerTo(condition.question, answers);
  const because = [{ question: condition.question, answer }];
  if (!isDecided(answer)) return { truth: 'unknown', because };
  return { truth: holds(condition, answer) ? 'true' : 'false', because };
}

function holds(condition: QuestionCondition, answer: Answer): boolean {
  switch (condition.type) {
    case 'yes':
    case 'no':
      return answer.type === condition.type;
    case 'oneOf':
      return answer.type === 'choice' && condition.options.includes(answer.option);
    case 'noneOf':
      return answer.type === 'choice' && !condition.options.includes(answer.option);
    case 'moreThan':
      return answer.type === 'number' && answer.value > condition.number;
  }
}

/** @param decisive the truth of one part that settles the whole */
function combine(conditions: readonly Condition[], answers: Answers, decisive: 'true' | 'false'): Verdict {
  const verdicts = conditions.map((condition) => evaluateCondition(condition, answers));
  const settled = verdicts.find(({ truth }) => truth === decisive);
  if (settled) return settled;
  const open = verdicts.filter(({ truth }) => truth === 'unknown');
  if (open.length > 0) return { truth: 'unknown', because: evidenceOf(open) };
  return { truth: decisive === 'false' ? 'true' : 'false', because: evidenceOf(verdicts) };
}

/** What verdicts rest on together, each question once. */
export function evidenceOf(verdicts: readonly Verdict[]): Evidence[] {
  const byQuestion = new Map(
    verdicts.flatMap(({ because }) => because).map((evidence) => [evidence.question, evidence]),
  );
  return [...byQuestion.values()];
}
