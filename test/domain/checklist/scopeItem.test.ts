import fc from 'fast-check';
import type { Item } from '../../../src/domain/checklist/Item';
import { scopeItem } from '../../../src/domain/checklist/scopeItem';
import type { Answer } from '../../../src/domain/questionnaire/Answer';
import type { Service } from '../../../src/domain/services/Service';

const item: Item = {
  id: 'MAIL-01',
  area: 'flow',
  condition: { type: 'yes', question: 'MAIL-Q2' },
  informedBy: [],
  documentation: 'https://learn.microsoft.com/exchange',
  documentationIn: {},
  owner: 'customer',
  stage: 'beforePilot',
  editions: {},
};
const plain: Item = { ...item, id: 'MAIL-02', condition: { type: 'always' } };
const service: Service = {
  id: 'mail',
  scopeQuestion: 'MAIL-Q1',
  questions: [],
  taskQuestions: [],
  unavailableIn: [],
  items: [item, plain],
};
const core: Service = {
  id: 'core',
  scopeQuestion: undefined,
  questions: [],
  taskQuestions: [],
  unavailableIn: [],
  items: [plain],
};

const answers = (entries: Record<string, Answer['type']>): Map<string, Answer> =>
  new Map(Object.entries(entries).map(([id, type]) => [id, { type } as Answer]));

test.each([
  ['in scope when the service and the condition are', { 'MAIL-Q1': 'yes', 'MAIL-Q2': 'yes' }, 'inScope'],
  ['out of scope when the service is, whatever the rest', { 'MAIL-Q1': 'no', 'MAIL-Q2': 'yes' }, 'outOfScope'],
  ['out of scope when the condition does not hold', { 'MAIL-Q1': 'yes', 'MAIL-Q2': 'no' }, 'outOfScope'],
  ['open when the deciding question is', { 'MAIL-Q1': 'yes' }, 'needsAnswer'],
  ['open when nobody knows about the service', { 'MAIL-Q1': 'dontKnow', 'MAIL-Q2': 'no' }, 'needsAnswer'],
  ['open when nothing is answered', {}, 'needsAnswer'],
] as const)('an item is %s', (_, given, state) => {
  expect(scopeItem(service, item, answers(given)).state).toBe(state);
});

test('an item without a condition follows its service, and says which answer decided', () => {
  expect(scopeItem(service, plain, answers({ 'MAIL-Q1': 'yes' }))).toEqual({
    state: 'inScope',
    because: [{ question: 'MAIL-Q1', answer: { type: 'yes' } }],
  });
});

test('an item quotes the answers it needs beside those that decide', () => {
  const informed: Item = { ...item, informedBy: ['MAIL-Q2', 'MAIL-Q3', 'MAIL-Q4'] };
  const given = answers({ 'MAIL-Q1': 'yes', 'MAIL-Q2': 'yes', 'MAIL-Q3': 'no', 'MAIL-Q4': 'dontKnow' });
  expect(scopeItem(service, informed, given)).toEqual({
    state: 'inScope',
    because: [
      { question: 'MAIL-Q2', answer: { type: 'yes' } },
      { question: 'MAIL-Q3', answer: { type: 'no' } },
    ],
  });
});

test('a service without a scope question is always in scope', () => {
  expect(scopeItem(core, plain, new Map())).toEqual({ state: 'inScope', because: [] });
});

test('nothing is out of scope unless somebody answered', () => {
  const open = fc.constantFrom<Answer>({ type: 'unanswered' }, { type: 'dontKnow' });
  fc.assert(
    fc.property(open, open, (first, second) => {
      const given = new Map([
        ['MAIL-Q1', first],
        ['MAIL-Q2', second],
      ]);
      expect(service.items.map((each) => scopeItem(service, each, given).state)).not.toContain('outOfScope');
    }),
  );
});
