import type { Edition } from './Edition';
import { questionsOf } from './questionnaire/Condition';
import type { Service } from './Service';

/**
 * A service as an edition knows it: without the items that do not exist there, and without the questions nothing of the
 * rest needs. The scope question stays, so that everybody sees that the service was thought of.
 */
export function inEdition(service: Service, edition: Edition): Service {
  const isMissing = service.unavailableIn.includes(edition);
  const items = isMissing ? [] : service.items.filter(({ editions }) => editions[edition] !== 'notAvailable');
  const needed = new Set(items.flatMap(({ condition, informedBy }) => [...questionsOf(condition), ...informedBy]));
  const questions = service.questions.filter(({ id }) => id === service.scopeQuestion || needed.has(id));
  return { ...service, questions, items };
}
