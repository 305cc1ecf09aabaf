import fc from 'fast-check';
import { handOver, type HandOverFacts } from '../../../src/domain/tasks/handOver';

const spot = (cell: string) => ({ sheet: 'Checklist', cell });
const ITEM = {
  id: 'CORE-01',
  spot: spot('L2'),
  isInScope: true,
  isResolved: true,
  missingOwner: undefined,
  missingDue: undefined,
};
const READY: HandOverFacts = {
  questions: [{ id: 'CORE-Q1', spot: { sheet: 'Core onboarding', cell: 'C2' }, isDecided: true }],
  items: [ITEM],
  content: { version: '1.2.0', current: '1.2.0', isOlder: false },
  otherEdition: [],
  unjudged: [],
  review: { isConfirmed: true, spot: { sheet: 'Core onboarding', cell: 'C19' } },
};
const OPEN = { ...ITEM, isResolved: false };

test('nothing stands in the way of a workbook that is complete', () => {
  expect(handOver(READY)).toEqual([]);
});

test.each<[string, Partial<HandOverFacts>, readonly string[]]>([
  ['an unanswered question', { questions: [{ ...READY.questions[0]!, isDecided: false }] }, ['unansweredQuestion C2']],
  ['R18: an open item', { items: [OPEN] }, ['openItem L2']],
  ['without an owner', { items: [{ ...OPEN, missingOwner: spot('J2') }] }, ['openItem L2', 'ownerMissing J2']],
  ['without a date', { items: [{ ...OPEN, missingDue: spot('K2') }] }, ['openItem L2', 'dueMissing K2']],
  ['what is resolved needs neither', { items: [{ ...ITEM, missingOwner: spot('J2'), missingDue: spot('K2') }] }, []],
  ['what is out of scope neither', { items: [{ ...OPEN, isInScope: false, missingOwner: spot('J2') }] }, []],
  ['R14: older content', { content: { version: '1.1.0', current: '1.2.0', isOlder: true } }, ['olderContent']],
  ['newer content is no fault of it', { content: { version: '9', current: '1', isOlder: false } }, []],
  ['R13: another edition', { otherEdition: [{ id: 'CORE-Q3', spot: spot('C4') }] }, ['editionConflict C4']],
  ['usage that cannot be judged', { unjudged: [{ id: 'Adatum', spot: spot('A2') }] }, ['dataProblem A2']],
  ['R18: no confirmation of the customer', { review: { ...READY.review, isConfirmed: false } }, ['reviewMissing C19']],
  ['R18: nor a place for it', { review: { isConfirmed: false, spot: undefined } }, ['reviewMissing']],
])('%s', (_, facts, told) => {
  const found = handOver({ ...READY, ...facts }).map((finding) =>
    'spot' in finding && finding.spot ? `${finding.type} ${finding.spot.cell}` : finding.type,
  );
  expect(found).toEqual(told);
});

test('owners and dates are asked of the very items that are told to be open', () => {
  const item = fc.record({
    id: fc.uuid(),
    spot: fc.constant(spot('L2')),
    isInScope: fc.boolean(),
    isResolved: fc.boolean(),
    missingOwner: fc.constantFrom(undefined, spot('J2')),
    missingDue: fc.constantFrom(undefined, spot('K2')),
  });
  fc.assert(
    fc.property(fc.array(item), (items) => {
      const found = handOver({ ...READY, items });
      const idsOf = (type: string) => found.flatMap((each) => (each.type === type && 'id' in each ? [each.id] : []));
      const open = items.filter((each) => each.isInScope && !each.isResolved);
      expect(idsOf('openItem')).toEqual(open.map(({ id }) => id));
      expect(idsOf('ownerMissing')).toEqual(open.filter(({ missingOwner }) => missingOwner).map(({ id }) => id));
      expect(idsOf('dueMissing')).toEqual(open.filter(({ missingDue }) => missingDue).map(({ id }) => id));
    }),
  );
});
