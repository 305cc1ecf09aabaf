import type { Item } from '../checklist/Item';
import type { Edition } from '../Edition';
import { questionsOf } from '../questionnaire/Condition';
import type { Service } from './Service';

/**
 * A service as an edition knows it: without the items that do not exist there, with the documentation of the edition,
 * and without the questions neither the rest nor a task needs. The scope question stays, so that everybody sees that the service
 * was thought of.
 */
export function inEdition(service: Service, edition: Edition): Service {
  const isMissing = service.unavailableIn.includes(edition);
  const items = isMissing
    ? []
    : service.items.filter(({ editions }) => editions[edition] !== 'notAvailable').map((item) => itemIn(item, edition));
  const needed = new Set(items.flatMap(({ condition, informedBy }) => [...questionsOf(condition), ...informedBy]));
  const questions = service.questions.filter(
    ({ id }) => id === service.scopeQuestion || needed.has(id) || service.taskQuestions.includes(id),
  );
  return { ...service, questions, items };
}

function itemIn(item: Item, edition: Edition): Item {
  return { ...item, documentation: item.documentationIn[edition] ?? item.documentation };
}
