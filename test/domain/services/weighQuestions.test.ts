import fc from 'fast-check';
import type { Item } from '../../../src/domain/checklist/Item';
import { scopeItem } from '../../../src/domain/checklist/scopeItem';
import { weighQuestions } from '../../../src/domain/services/weighQuestions';
import type { Answer, Answers } from '../../../src/domain/questionnaire/Answer';
import type { Condition } from '../../../src/domain/questionnaire/Condition';
import type { Question } from '../../../src/domain/questionnaire/Question';
import type { Service } from '../../../src/domain/services/Service';

const YES_NO = { type: 'yesNo' } as const;
const QUESTIONS: readonly Question[] = [
  { id: 'MAIL-Q1', kind: YES_NO },
  { id: 'MAIL-Q2', kind: { type: 'choice', options: ['cloud', 'hybrid'] } },
  { id: 'MAIL-Q3', kind: { type: 'number' } },
];

function itemOf(id: string, condition: Condition, informedBy: readonly string[] = []): Item {
  return {
    ...{ id, condition, informedBy, area: 'flow', documentation: '', documentationIn: {}, editions: {} },
    ...({ owner: 'customer', stage: 'beforePilot' } as const),
  };
}

const HYBRID: Condition = { type: 'oneOf', question: 'MAIL-Q2', options: ['hybrid'] };

const mail: Service = {
  id: 'mail',
  scopeQuestion: 'MAIL-Q1',
  questions: QUESTIONS,
  taskQuestions: [],
  unavailableIn: [],
  items: [
    itemOf('MAIL-01', { type: 'always' }),
    itemOf('MAIL-02', HYBRID),
    itemOf('MAIL-03', {
      type: 'all',
      conditions: [HYBRID, { type: 'moreThan', question: 'MAIL-Q3', number: 1 }],
    }),
  ],
};

function weightOf(question: string, given: Record<string, Answer>) {
  return weighQuestions([mail], new Map(Object.entries(given))).get(question);
}

const hybrid: Answer = { type: 'choice', option: 'hybrid' };
const cloud: Answer = { type: 'choice', option: 'cloud' };

test('a question says how many items it decides, and what each answer would hide and show', () => {
  expect(weightOf('MAIL-Q1', {})).toEqual({
    decides: 3,
    matters: true,
    effects: [
      { answer: { type: 'yes' }, hides: 0, shows: 0 },
      { answer: { type: 'no' }, hides: 3, shows: 0 },
    ],
  });
  expect(weightOf('MAIL-Q2', { 'MAIL-Q1': { type: 'yes' }, 'MAIL-Q2': cloud })?.effects).toEqual([
    { answer: cloud, hides: 0, shows: 0 },
    { answer: hybrid, hides: 0, shows: 2 },
  ]);
  expect(weightOf('MAIL-Q3', {})).toMatchObject({ decides: 1, effects: [] });
});

test.each([
  ['nothing is answered', {}, true],
  ['the service is out of scope', { 'MAIL-Q1': { type: 'no' } }, false],
  ['the tenant is cloud-only', { 'MAIL-Q1': { type: 'yes' }, 'MAIL-Q2': cloud }, false],
  ['the tenant is hybrid', { 'MAIL-Q1': { type: 'yes' }, 'MAIL-Q2': hybrid }, true],
  ['it was answered with 1 before', { 'MAIL-Q2': hybrid, 'MAIL-Q3': { type: 'number', value: 1 } }, true],
] as const)('whether the number of forests matters when %s', (_, given, matters) => {
  expect(weightOf('MAIL-Q3', given)?.matters).toBe(matters);
});

test('a question that only helps with an item matters while the item is in scope', () => {
  const helped: Service = { ...mail, items: [itemOf('MAIL-01', HYBRID, ['MAIL-Q3'])] };
  const matters = (option: Answer) =>
    weighQuestions(
      [helped],
      new Map([
        ['MAIL-Q1', { type: 'yes' }],
        ['MAIL-Q2', option],
      ]),
    ).get('MAIL-Q3')!.matters;
  expect([matters(hybrid), matters(cloud)]).toEqual([true, false]);
});

test('a question that decides about tasks always matters', () => {
  const asked: Service = { ...mail, taskQuestions: ['MAIL-Q3'] };
  expect(weighQuestions([asked], new Map([['MAIL-Q1', { type: 'no' }]])).get('MAIL-Q3')!.matters).toBe(true);
});

test('whatever is answered to a question that does not matter, no item changes', () => {
  const answer = fc.constantFrom<Answer>({ type: 'yes' }, { type: 'no' }, { type: 'dontKnow' }, hybrid, cloud, {
    type: 'number',
    value: 2,
  });
  const answers = fc.dictionary(fc.constantFrom('MAIL-Q1', 'MAIL-Q2', 'MAIL-Q3'), answer);
  const states = (given: Answers) => mail.items.map((item) => scopeItem(mail, item, given).state);
  fc.assert(
    fc.property(answers, answer, (entries, other) => {
      const given = new Map(Object.entries(entries));
      for (const [id, { matters }] of weighQuestions([mail], given)) {
        if (!matters) expect(states(new Map(given).set(id, other))).toEqual(states(given));
      }
    }),
  );
});
