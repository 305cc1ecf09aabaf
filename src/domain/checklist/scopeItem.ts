import { answerTo, isDecided, type Answers } from '../questionnaire/Answer';
import { evaluateCondition, type Evidence } from '../questionnaire/evaluateCondition';
import type { Item } from './Item';

/** Whether an item belongs in the final checklist, and why. Only `outOfScope` is hidden (playbook R16). */
export type ItemScope =
  | { readonly state: 'inScope'; readonly because: readonly Evidence[] }
  | { readonly state: 'outOfScope'; readonly reason: 'service' | 'condition'; readonly because: readonly Evidence[] }
  | { readonly state: 'needsAnswer'; readonly because: readonly Evidence[] };

/** What decides about a service as a whole; undefined for one that is always in scope. */
interface ScopedService {
  readonly scopeQuestion: string | undefined;
}

/** Decides on one item from the answers; an answer that is missing or "don't know" never hides anything. */
export function scopeItem(service: ScopedService, item: Item, answers: Answers): ItemScope {
  const service_ = serviceScope(service, answers);
  if (service_.state !== 'inScope') return service_;
  const { truth, because } = evaluateCondition(item.condition, answers);
  if (truth === 'false') return { state: 'outOfScope', reason: 'condition', because };
  if (truth === 'unknown') return { state: 'needsAnswer', because };
  const reasons = [...(because.length > 0 ? because : service_.because), ...informing(item, because, answers)];
  return { state: 'inScope', because: reasons };
}

/** What was answered to the questions that help with the item. */
function informing({ informedBy }: Item, because: readonly Evidence[], answers: Answers): Evidence[] {
  return informedBy
    .filter((question) => !because.some((evidence) => evidence.question === question))
    .map((question) => ({ question, answer: answerTo(question, answers) }))
    .filter(({ answer }) => isDecided(answer));
}

/** A service without a scope question is always in scope. */
export function serviceScope({ scopeQuestion }: ScopedService, answers: Answers): ItemScope {
  if (scopeQuestion === undefined) return { state: 'inScope', because: [] };
  const answer = answerTo(scopeQuestion, answers);
  const because = [{ question: scopeQuestion, answer }];
  if (!isDecided(answer)) return { state: 'needsAnswer', because };
  return answer.type === 'no' ? { state: 'outOfScope', reason: 'service', because } : { state: 'inScope', because };
}
