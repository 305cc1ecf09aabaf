import { SERVICES, SERVICE_IDS } from '../../src/catalog/catalog';
import { loadCatalog, type Catalog } from '../../src/catalog/loadCatalog';
import { EDITIONS } from '../../src/domain/Edition';
import { LANGUAGES } from '../../src/domain/Language';
import { questionsOf } from '../../src/domain/questionnaire/Condition';
import { VOCABULARIES } from '../../src/localization/vocabularies';

const services = SERVICE_IDS.map((id) => SERVICES[id]);
const questions = services.flatMap((service) => service.questions);
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

test('every question decides something', () => {
  const deciding = new Set(items.flatMap(({ condition }) => questionsOf(condition)));
  const scope = new Set(services.map(({ scopeQuestion }) => scopeQuestion));
  expect(questions.map(({ id }) => id).filter((id) => !deciding.has(id) && !scope.has(id))).toEqual([]);
});

test('documentation is on learn.microsoft.com or aka.ms, without a language', () => {
  const isAllowed = (link: string): boolean =>
    /^https:\/\/(learn\.microsoft\.com|aka\.ms)\/[\w./-]+$/.test(link) && !/\.com\/[a-z]{2}-[a-z]{2}\//.test(link);
  expect(items.map(({ documentation }) => documentation).filter((link) => !isAllowed(link))).toEqual([]);
});

describe.each(LANGUAGES)('in %s', (language) => {
  let catalog: Catalog;
  beforeAll(async () => (catalog = await loadCatalog(language)));

  test('every question, item, area and service has its words', () => {
    for (const service of catalog.services) {
      expect(catalog.serviceName(service.id)).not.toBe('');
      for (const { id } of service.questions) expect(catalog.questionText(id).question).toMatch(/[?？]$/);
      for (const item of service.items) {
        expect(catalog.areaName(service.id, item.area)).not.toBe(item.area);
        for (const edition of EDITIONS) expect(catalog.itemText(item, edition).guidance).not.toBe('');
      }
    }
  });

  test('titles stay under 120 characters, guidance under 600, help under what Excel shows', () => {
    for (const item of items) {
      for (const edition of EDITIONS) {
        const { title, guidance } = catalog.itemText(item, edition);
        expect([item.id, title.length <= 120, guidance.length <= 600]).toEqual([item.id, true, true]);
      }
    }
    for (const { id } of questions) expect(catalog.questionText(id).help.length).toBeLessThanOrEqual(255);
  });

  test('the answers of a list fit into the validation Excel takes', () => {
    const { yes, no, dontKnow } = VOCABULARIES[language].answers;
    for (const { id, kind } of questions) {
      const options = kind.type === 'choice' ? Object.values(catalog.questionText(id).options ?? {}) : [yes, no];
      const list = [...options, dontKnow];
      expect(list.join(',').length).toBeLessThanOrEqual(255);
      expect(list.filter((answer) => answer.includes(','))).toEqual([]);
      expect(repeated(list.map((answer) => answer.toLowerCase()))).toEqual([]);
    }
  });
});
