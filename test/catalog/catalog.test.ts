import { MOVED_IDS } from '../../src/catalog/definition/movedIds';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CATALOG_DATE, CATALOG_VERSION, SERVICES, SERVICE_IDS } from '../../src/catalog/services/catalog';
import { PLAYBOOK_TASKS } from '../../src/catalog/playbook/tasks/tasks';
import type { Edition } from '../../src/domain/Edition';
import { LANGUAGES } from '../../src/domain/Language';
import { questionsOf, type Condition } from '../../src/domain/questionnaire/Condition';
import type { Answer, Answers } from '../../src/domain/questionnaire/Answer';
import { evaluateCondition } from '../../src/domain/questionnaire/evaluateCondition';
import type { Question } from '../../src/domain/questionnaire/Question';

const services = SERVICE_IDS.map((id) => SERVICES[id]);
const questions = services.flatMap((service): readonly Question[] => service.questions);
const items = services.flatMap((service) => service.items);

const repeated = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);

test('ids are unique', () => {
  expect(repeated(questions.map(({ id }) => id))).toEqual([]);
  expect(repeated(items.map(({ id }) => id))).toEqual([]);
});

test.each(SERVICE_IDS)('the ids of %s carry its name, so that a row shows whose it is', (service) => {
  const prefix = service.replace(/-/g, '').toUpperCase();
  for (const { id } of SERVICES[service].questions) expect(id).toMatch(new RegExp(`^${prefix}-Q\\d+$`));
  for (const { id } of SERVICES[service].items) expect(id).toMatch(new RegExp(`^${prefix}-\\d\\d$`));
});

test('the scope question is the first of its service; only core onboarding has none', () => {
  for (const { id, scopeQuestion, questions: own } of services) {
    expect(scopeQuestion).toBe(id === 'core' ? undefined : own[0]!.id);
  }
});

test.each(SERVICE_IDS)('there is a questionnaire and guidance for every service, such as %s (R12)', (service) => {
  expect(SERVICES[service].questions).not.toEqual([]);
  expect(SERVICES[service].items).not.toEqual([]);
});

test('every question decides something or is needed to do something', () => {
  const used = new Set(items.flatMap(({ condition, informedBy }) => [...questionsOf(condition), ...informedBy]));
  for (const { taskQuestions } of services) for (const id of taskQuestions) used.add(id);
  const scope = new Set<string | undefined>(services.map(({ scopeQuestion }) => scopeQuestion));
  expect(questions.map(({ id }) => id).filter((id) => !used.has(id) && !scope.has(id))).toEqual([]);
});

test('every question an item looks at exists', () => {
  const known = new Set(questions.map(({ id }) => id));
  const asked = items.flatMap(({ condition, informedBy }) => [...questionsOf(condition), ...informedBy]);
  expect(asked.filter((id) => !known.has(id))).toEqual([]);
});

test('a question is asked only when it can decide, and text and dates never can', () => {
  const deciding = new Set(items.flatMap(({ condition }) => questionsOf(condition)));
  const open = questions.filter(({ kind }) => kind.type === 'text' || kind.type === 'date');
  expect(open.filter(({ id }) => deciding.has(id))).toEqual([]);
});

test.each(items.filter(({ condition }) => condition.type !== 'always').map((item) => [item.id, item] as const))(
  'some answers make %s apply and some do not',
  (_, { condition }) => {
    const truths = new Set(answersFor(condition).map((answers) => evaluateCondition(condition, answers).truth));
    expect([...truths].sort()).toEqual(['false', 'true']);
  },
);

/** All combinations of the answers that could matter to a condition. */
function answersFor(condition: Condition): Answers[] {
  return questionsOf(condition).reduce<Answers[]>(
    (combinations, id) =>
      combinations.flatMap((answers) =>
        candidates(
          questions.find((question) => question.id === id)!,
          condition,
        ).map((answer) => new Map([...answers, [id, answer]])),
      ),
    [new Map()],
  );
}

function candidates({ id, kind }: Question, condition: Condition): Answer[] {
  switch (kind.type) {
    case 'yesNo':
      return [{ type: 'yes' }, { type: 'no' }];
    case 'choice':
      return kind.options.map((option) => ({ type: 'choice', option }));
    case 'number':
      return [0, ...limitsOf(id, condition).map((limit) => limit + 1)].map((value) => ({ type: 'number', value }));
    default:
      return [];
  }
}

function limitsOf(id: string, condition: Condition): number[] {
  if (condition.type === 'all' || condition.type === 'any')
    return condition.conditions.flatMap((each) => limitsOf(id, each));
  return condition.type === 'moreThan' && condition.question === id ? [condition.number] : [];
}

test('documentation is on learn.microsoft.com or aka.ms, without a language', () => {
  const isAllowed = (link: string): boolean =>
    /^https:\/\/(learn\.microsoft\.com|aka\.ms)\/[\w./-]+$/.test(link) && !/\.com\/[a-z]{2}-[a-z]{2}\//.test(link);
  const links = items.flatMap(({ documentation, documentationIn }) => [
    documentation,
    ...Object.values(documentationIn),
  ]);
  expect(links.filter((link) => !isAllowed(link))).toEqual([]);
});

test('only an item with a government text of its own has documentation of its own for it', () => {
  for (const { id, documentation, documentationIn, editions } of items) {
    for (const [edition, link] of Object.entries(documentationIn)) {
      expect([id, editions[edition as Edition], link !== documentation]).toEqual([id, 'differs', true]);
    }
  }
});

test('an id that the change log calls moved or removed is not in use again', () => {
  const log = readFileSync(path.join(__dirname, '../../src/catalog/CHANGELOG.md'), 'utf8');
  const section = (name: string): string =>
    log
      .split(/^#{2,3} /m)
      .filter((each) => each.startsWith(name))
      .join('');
  const idsIn = (text: string, ids: RegExp): string[] => [...text.matchAll(ids)].map(([, id]) => id!);
  const gone = [...idsIn(section('Moved'), /([A-Z0-9]+-Q?\d+) →/g), ...idsIn(section('Removed'), /([A-Z0-9]+-Q?\d+)/g)];
  expect(gone).toContain('AADP-01');
  const moved = [...section('Moved').matchAll(/([A-Z0-9]+-Q?\d+) → ([A-Z0-9]+-Q?\d+)/g)].map(([, from, to]) => [
    from,
    to,
  ]);
  expect(new Map(moved as [string, string][])).toEqual(MOVED_IDS);
  const inUse = new Set([...questions, ...items].map(({ id }) => id));
  expect(gone.filter((id) => inUse.has(id))).toEqual([]);
});

test('the newest entry of the change log is the version that workbooks are stamped with', () => {
  const log = readFileSync(path.join(__dirname, '../../src/catalog/CHANGELOG.md'), 'utf8');
  expect(/^## (.+)$/m.exec(log)?.[1]).toBe(`${CATALOG_VERSION} (${CATALOG_DATE})`);
});

test('the README counts what there is', () => {
  const readme = readFileSync(path.join(__dirname, '../../README.md'), 'utf8').replace(/\s+/g, ' ');
  const counts = [services, questions, items, PLAYBOOK_TASKS].map(({ length }) => length);
  const [serviceCount, questionCount, itemCount, taskCount] = counts;
  expect(readme).toContain(
    `${serviceCount} services, ${questionCount} questions, ${itemCount} items and ${taskCount} playbook tasks`,
  );
  expect(readme).toContain(`in ${LANGUAGES.length} languages`);
});
