import { handOver, type HandOverFacts } from '../../../src/domain/tasks/handOver';

const ITEM = { id: 'CORE-01', cell: 'Checklist!L2', isInScope: true, isResolved: true, hasOwner: true, hasDue: true };
const READY: HandOverFacts = {
  questions: [{ id: 'CORE-Q1', cell: 'Core onboarding!C2', isAnswered: true }],
  items: [ITEM],
  content: { version: '1.2.0', current: '1.2.0' },
  edition: { workbook: 'commercial', customer: 'commercial' },
  unjudged: [],
  isReviewed: true,
};

test('nothing stands in the way of a workbook that is complete', () => {
  expect(handOver(READY)).toEqual([]);
});

test.each<[string, Partial<HandOverFacts>, readonly string[]]>([
  ['an unanswered question', { questions: [{ ...READY.questions[0]!, isAnswered: false }] }, ['unansweredQuestion']],
  ['an open item (R18)', { items: [{ ...ITEM, isResolved: false }] }, ['openItem']],
  ['without an owner', { items: [{ ...ITEM, isResolved: false, hasOwner: false }] }, ['openItem', 'ownerMissing']],
  ['without a date', { items: [{ ...ITEM, isResolved: false, hasDue: false }] }, ['openItem', 'dueMissing']],
  ['what is resolved needs neither', { items: [{ ...ITEM, hasOwner: false, hasDue: false }] }, []],
  ['what is out of scope neither', { items: [{ ...ITEM, isInScope: false, isResolved: false, hasOwner: false }] }, []],
  ['older content (R14)', { content: { version: '1.1.0', current: '1.2.0' } }, ['olderContent']],
  ['another edition (R13)', { edition: { workbook: 'commercial', customer: 'dod' } }, ['otherEdition']],
  ['usage that cannot be judged', { unjudged: [{ customer: 'Adatum', cell: 'MAU!A2' }] }, ['dataProblem']],
  ['no confirmation of the customer (R18)', { isReviewed: false }, ['reviewMissing']],
])('%s', (_, facts, types) => {
  expect(handOver({ ...READY, ...facts }).map(({ type }) => type)).toEqual(types);
});
