import type { UsageCell } from '../../../src/domain/usage/CustomerUsage';
import { judgeUsage } from '../../../src/domain/usage/judgeUsage';
import { monthOf } from '../../../src/domain/usage/Month';
import { DEFAULT_USAGE_SETTINGS } from '../../../src/domain/usage/UsageSettings';

/** The pace of a customer of 100 entitlements with these months up to October 2026. */
function pace(values: readonly UsageCell[], settings = {}) {
  const last = monthOf(2026, 10);
  const months = values.map((_, index) => last - values.length + 1 + index);
  const usage = { row: 1, customer: 'A', service: '', entitlements: 100, values };
  return judgeUsage({ months, customers: [usage] }, { ...DEFAULT_USAGE_SETTINGS, ...settings }).customers[0]!.pace;
}

test.each<[string, readonly UsageCell[], number | undefined]>([
  ['10 points in three months, 15 to go', [45, 48, 50, 55], 5],
  ['a part of a month is a whole one', [45, 48, 50, 54], 6],
  ['exactly three months', [40, 45, 50, 55], 3],
  ['a hair’s breadth', [63, 65, 67, 69], 1],
  ['far beyond two years', [10, 10, 10, 11], 177],
  ['no growth', [50, 50, 50, 50], undefined],
  ['a decline', [60, 50, 50, 50], undefined],
  ['healthy already', [60, 65, 70, 71], undefined],
  ['no month to compare with', [50, 55], undefined],
  ['a base of nobody grows as well', [0, 5, 10, 15], 11],
  ['data to check', [50, 'text', 55, 'text'], undefined],
])('%s', (_, values, months) => expect(pace(values).monthsToHealthy).toBe(months));

test.each<[string, readonly UsageCell[], number | undefined]>([
  ['since it was first stalled', [50, 50, 50, 50, 50, 50], monthOf(2026, 8)],
  ['only now', [40, 45, 50, 50, 41], monthOf(2026, 10)],
  ['a month that grew begins a new run', [50, 50, 50, 50, 60, 60, 60, 60], monthOf(2026, 10)],
  ['a blank month breaks the run', [50, 50, 50, 'blank', 50, 50, 50, 50], monthOf(2026, 10)],
  ['not stalled', [40, 45, 50, 55], undefined],
  ['healthy', [80, 80, 80, 80], undefined],
])('stalled %s', (_, values, month) => expect(pace(values).stalledSince).toBe(month));

test('another window and another limit count', () => {
  expect(pace([40, 50], { window: 1, healthyFrom: 0.6 }).monthsToHealthy).toBe(1);
});
