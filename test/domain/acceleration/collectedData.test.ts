import { readinessOf, type CollectedData } from '../../../src/domain/acceleration/collectedData';

const FULL: CollectedData = {
  l1: 'Active',
  entitlements: '1000',
  l2Reason: '',
  scenario: 'Accelerate',
  managementNotes: 'Stalled since May',
  technicalNotes: 'Add-in crashes',
  enterpriseNotes: '',
  owner: '',
  unblockedBy: '',
  nextAction: '',
};

test.each(['l1', 'entitlements', 'scenario', 'managementNotes', 'technicalNotes'] as const)(
  'R51: %s is required',
  (field) => {
    expect(readinessOf({ ...FULL, [field]: ' ' }, false, false).missing).toEqual([field]);
  },
);

test('R51: Enterprise notes never block, neither does the reason of L2 (A8)', () => {
  expect(readinessOf(FULL, false, false)).toEqual({ missing: [], isBlockedTooEarly: false });
});

test('F05: Blocked needs an owner, a day and a next action', () => {
  expect(readinessOf(FULL, true, true)).toEqual({
    missing: ['owner', 'unblockedBy', 'nextAction'],
    isBlockedTooEarly: false,
  });
});

test('R32: Blocked only after the last technical step', () => {
  expect(readinessOf(FULL, true, false).isBlockedTooEarly).toBe(true);
  expect(readinessOf(FULL, false, false).isBlockedTooEarly).toBe(false);
});
