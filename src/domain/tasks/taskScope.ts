import type { Answers } from '../questionnaire/Answer';
import type { Condition } from '../questionnaire/Condition';
import { evaluateCondition, evidenceOf, type Evidence } from '../questionnaire/evaluateCondition';

/** A service the workbook asks about. */
export interface EngagedService {
  readonly id: string;
  /** The question that decides whether it is in scope; undefined for one that always is. */
  readonly scopeQuestion: string | undefined;
}

/** Whether a task or step is asked of the customer, and why. */
export type TaskScope =
  | { readonly state: 'applies'; readonly services: readonly string[]; readonly because: readonly Evidence[] }
  /** An answer that is missing decides. */
  | { readonly state: 'open'; readonly because: readonly Evidence[] }
  | { readonly state: 'doesNotApply'; readonly because: readonly Evidence[] };

/**
 * Decides on one task: it applies for those of its services that are in scope and for which its condition holds
 * (playbook R38-R41, R45-R48).
 * @param conditionFor what must be so beside the service's being in scope
 */
export function taskScope(
  { services }: { readonly services: 'all' | readonly string[] },
  engaged: readonly EngagedService[],
  answers: Answers,
  conditionFor: (service: string) => Condition,
): TaskScope {
  const verdicts = engaged
    .filter(({ id }) => services === 'all' || services.includes(id))
    .map(({ id, scopeQuestion }) => ({
      id,
      ...evaluateCondition({ type: 'all', conditions: [inScope(scopeQuestion), conditionFor(id)] }, answers),
    }));
  const because = (truth: string): readonly Evidence[] =>
    evidenceOf(verdicts.filter((verdict) => verdict.truth === truth));
  const applying = verdicts.filter(({ truth }) => truth === 'true').map(({ id }) => id);
  if (applying.length > 0) return { state: 'applies', services: applying, because: because('true') };
  const isOpen = verdicts.some(({ truth }) => truth === 'unknown');
  return isOpen ? { state: 'open', because: because('unknown') } : { state: 'doesNotApply', because: because('false') };
}

function inScope(question: string | undefined): Condition {
  return question === undefined ? { type: 'always' } : { type: 'yes', question };
}
