import fc from 'fast-check';
import { isEnabled, isSuccessReached, stateOfUse } from '../../../src/domain/tasks/activeUse';

const used = (share: number | undefined, users?: number) => ({ service: 'teams', share, users });

test.each([
  ['exactly 10 % is in use (R10)', 0.1, 0.1, 'met'],
  ['a hair under it is not', 0.0999, 0.1, 'under'],
  ['the customer’s own criterion counts (R09)', 0.15, 0.2, 'under'],
  ['nothing known is nothing reached', undefined, 0.1, 'unknown'],
] as const)('%s', (_, share, activeFrom, state) => {
  expect(stateOfUse({ share }, activeFrom)).toBe(state);
});

test.each([
  ['100 active users (F02)', used(0.05, 100), 5_000, true],
  ['99 of them', used(0.05, 99), 5_000, false],
  ['10 % under 1,000 seats (F02)', used(0.1, 50), 999, true],
  ['10 % at 1,000 seats', used(0.1, 50), 1_000, false],
  ['under 10 % under 1,000 seats', used(0.09, 50), 999, false],
  ['seats nobody said: the entitlements', used(0.1, 50), undefined, true],
  ['entitlements of 1,000', used(0.099, 99), undefined, false],
  ['only a share, and seats', used(0.1), 500, true],
  ['only a share', used(0.5), undefined, false],
  ['a share of many seats says nothing of users', used(0.5), 5_000, false],
  ['nothing known', used(undefined), 500, false],
])('enabled: %s', (_, known, seats, isSo) => {
  expect(isEnabled(known, seats)).toBe(isSo);
});

test('success is reached exactly when every service is known and at the criterion (R10)', () => {
  const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined });
  fc.assert(
    fc.property(
      fc.array(share.map((each) => used(each))),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
      (uses, from) => {
        const states = uses.map((each) => stateOfUse(each, from));
        expect(isSuccessReached(uses, from)).toBe(states.length > 0 && states.every((state) => state === 'met'));
      },
    ),
  );
});
