import type { Item } from '../../../src/domain/checklist/Item';
import { inEdition } from '../../../src/domain/services/inEdition';
import type { Service } from '../../../src/domain/services/Service';

const item = (id: string, question: string, more: Partial<Item> = {}): Item => ({
  id,
  area: 'area',
  condition: { type: 'yes', question },
  informedBy: [],
  documentation: 'https://learn.microsoft.com/exchange',
  documentationIn: {},
  owner: 'customer',
  stage: 'beforePilot',
  editions: {},
  ...more,
});

const service: Service = {
  id: 'mail',
  scopeQuestion: 'MAIL-Q1',
  questions: ['MAIL-Q1', 'MAIL-Q2', 'MAIL-Q3', 'MAIL-Q4'].map((id) => ({ id, kind: { type: 'yesNo' } })),
  taskQuestions: [],
  unavailableIn: ['dod'],
  items: [
    item('MAIL-01', 'MAIL-Q2', { editions: { gccHigh: 'notAvailable' } }),
    item('MAIL-02', 'MAIL-Q3', {
      informedBy: ['MAIL-Q4'],
      documentationIn: { gccHigh: 'https://learn.microsoft.com/exchange/gov' },
    }),
  ],
};

const ids = (edition: 'commercial' | 'gccHigh' | 'dod'): string[] => {
  const { questions, items } = inEdition(service, edition);
  return [...questions, ...items].map(({ id }) => id);
};

test('an edition that has everything shows everything', () => {
  expect(ids('commercial')).toEqual(['MAIL-Q1', 'MAIL-Q2', 'MAIL-Q3', 'MAIL-Q4', 'MAIL-01', 'MAIL-02']);
});

test('an item that does not exist in an edition takes its question along', () => {
  expect(ids('gccHigh')).toEqual(['MAIL-Q1', 'MAIL-Q3', 'MAIL-Q4', 'MAIL-02']);
});

test('of a service that does not exist in an edition only the scope question is left', () => {
  expect(ids('dod')).toEqual(['MAIL-Q1']);
});

test('an edition reads its own documentation where there is one', () => {
  const links = (edition: 'commercial' | 'gccHigh'): string[] =>
    inEdition(service, edition).items.map(({ documentation }) => documentation);
  expect(links('commercial')).toEqual(['https://learn.microsoft.com/exchange', 'https://learn.microsoft.com/exchange']);
  expect(links('gccHigh')).toEqual(['https://learn.microsoft.com/exchange/gov']);
});
