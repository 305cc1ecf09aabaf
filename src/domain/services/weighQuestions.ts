import type { Answer, Answers } from '../questionnaire/Answer';
import { questionsOf } from '../questionnaire/Condition';
import type { Question } from '../questionnaire/Question';
import type { Service } from './Service';
import type { Item } from '../checklist/Item';
import { scopeItem } from '../checklist/scopeItem';

/** What one answer would do to the checklist, against the answers as they are: rows, counted. */
export interface AnswerEffect {
  readonly answer: Answer;
  readonly hides: number;
  readonly shows: number;
}

/** What hangs on a question. */
export interface QuestionWeight {
  /** Items that its answer decides about, with or without others. */
  readonly decides: number;
  /** False while other answers leave none of the items in scope that it decides about or helps with, and no task hangs on it. */
  readonly matters: boolean;
  /** Of each answer that can be chosen, in the order they are offered; [] where answers are typed. */
  readonly effects: readonly AnswerEffect[];
}

/** What hangs on each question of the services, by its id. */
export function weighQuestions(services: readonly Service[], answers: Answers): ReadonlyMap<string, QuestionWeight> {
  const decided = itemsByQuestion(services);
  const ofTasks = new Set(services.flatMap(({ taskQuestions }) => taskQuestions));
  return new Map(
    services
      .flatMap(({ questions }) => questions)
      .map((question) => {
        const weight = weigh(question, decided.get(question.id) ?? [], answers);
        return [question.id, { ...weight, matters: weight.matters || ofTasks.has(question.id) }];
      }),
  );
}

interface ItemOfService {
  readonly service: Service;
  readonly item: Item;
  /** False where the answer only helps to do the item. */
  readonly isDecided: boolean;
}

function itemsByQuestion(services: readonly Service[]): ReadonlyMap<string, readonly ItemOfService[]> {
  const items = new Map<string, ItemOfService[]>();
  for (const service of services) {
    for (const item of service.items) {
      const deciding = new Set([service.scopeQuestion ?? [], questionsOf(item.condition)].flat());
      for (const question of new Set([...deciding, ...item.informedBy])) {
        const known = items.get(question) ?? [];
        known.push({ service, item, isDecided: deciding.has(question) });
        items.set(question, known);
      }
    }
  }
  return items;
}

function weigh(question: Question, items: readonly ItemOfService[], answers: Answers): QuestionWeight {
  const isHidden = ({ service, item }: ItemOfService, given: Answers): boolean =>
    scopeItem(service, item, given).state === 'outOfScope';
  const before = items.map((each) => isHidden(each, answers));
  const effects = answersToChoose(question).map((answer): AnswerEffect => {
    const given = new Map(answers).set(question.id, answer);
    const after = items.map((each) => isHidden(each, given));
    return {
      answer,
      hides: after.filter((hidden, index) => hidden && !before[index]).length,
      shows: after.filter((hidden, index) => !hidden && before[index]).length,
    };
  });
  const unanswered = new Map(answers);
  unanswered.delete(question.id);
  return {
    decides: items.filter(({ isDecided }) => isDecided).length,
    matters: items.some((each) => !isHidden(each, unanswered)),
    effects,
  };
}

function answersToChoose({ kind }: Question): readonly Answer[] {
  if (kind.type === 'yesNo') return [{ type: 'yes' }, { type: 'no' }];
  return kind.type === 'choice' ? kind.options.map((option) => ({ type: 'choice', option })) : [];
}
