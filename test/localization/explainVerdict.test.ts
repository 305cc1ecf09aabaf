import fc from 'fast-check';
import type { UsageSettings } from '../../src/domain/usage/UsageSettings';
import { DEFAULT_USAGE_SETTINGS } from '../../src/domain/usage/UsageSettings';
import { TOLD_REASONS } from '../../src/domain/usage/judgeCustomer';
import { judgeUsage } from '../../src/domain/usage/judgeUsage';
import { monthOf } from '../../src/domain/usage/Month';
import { explainVerdict } from '../../src/localization/explainVerdict';
import { formatGrowth } from '../../src/localization/formatGrowth';
import { formatPercent, formatPoints, formatShare } from '../../src/localization/formatPercent';
import { loadMessages } from '../../src/localization/Messages';
import { en } from '../../src/localization/messages/en/en';

const MONTHS = [3, 4, 5, 6].map((month) => monthOf(2026, month));

/** One customer of 1,000,000 entitlements, three months ago and now. */
function judgeOne(before: number, now: number, settings: UsageSettings) {
  const values = [before, before, before, now];
  const customers = [{ row: 1, customer: 'Adatum', service: '', entitlements: 1_000_000, values }];
  return judgeUsage({ months: MONTHS, customers }, settings).customers[0]!.verdict;
}

const numberIn = (text: string): number => Number(/[\d.,]+/.exec(text)![0].replaceAll(',', ''));
const signedIn = (text: string): number => (text.startsWith('−') ? -1 : 1) * numberIn(text);

test.each([
  [750_000, 699_999, '69.9 %, −6.7 % in 3 months → contact the SME'],
  [750_000, 699_500, '69.9 %, −6.7 % in 3 months → contact the SME'],
  [750_000, 700_000, '70.0 %, −6.7 % in 3 months'],
  [500_000, 514_800, '51.5 %, +2.9 % in 3 months → contact the SME'],
  [500_000, 515_000, '51.5 %, +3.0 % in 3 months'],
  [400_000, 399_999, '40.0 %, −0.0 % in 3 months → contact the SME'],
])('%d, then %d of a million reads %s', async (before, now, words) => {
  const verdict = judgeOne(before, now, DEFAULT_USAGE_SETTINGS);
  expect(
    explainVerdict(verdict, { settings: DEFAULT_USAGE_SETTINGS, latestMonth: verdict.month }, await loadMessages('en')),
  ).toBe(words);
});

/** Mostly a hair beside the limit, where rounding tempts. */
const near = (limit: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.integer({ min: -2000, max: 2000 }).map((millionths) => limit + millionths / 1_000_000),
    fc.double({ min: -0.5, max: 0.5, noNaN: true }).map((distance) => limit + distance),
  );

test('a number is never written on the other side of its limit', async () => {
  const messages = await loadMessages('en');
  const tenths = fc.integer({ min: 1, max: 950 }).map((count) => count / 1000);
  const limits = fc.oneof(tenths, fc.double({ min: 0.001, max: 0.95, noNaN: true }));
  const basis = fc.constantFrom('relative', 'points');
  const withLimits = fc
    .record({ healthyFrom: limits, stalledUnder: limits, basis })
    .chain((of) => fc.tuple(fc.constant(of), near(of.healthyFrom), near(of.stalledUnder)));
  fc.assert(
    fc.property(withLimits, ([of, share, growth]) => {
      const settings = { ...DEFAULT_USAGE_SETTINGS, ...of } as UsageSettings;
      const shownShare = signedIn(formatShare(Math.abs(share), messages, of.healthyFrom));
      expect(shownShare < numberIn(formatPercent(of.healthyFrom, messages))).toBe(Math.abs(share) < of.healthyFrom);
      const limit = (of.basis === 'points' ? formatPoints : formatPercent)(of.stalledUnder, messages);
      expect(signedIn(formatGrowth(growth, settings, messages)) < numberIn(limit)).toBe(growth < of.stalledUnder);
    }),
    { numRuns: 500 },
  );
});

test('what a verdict says and the numbers beside it agree', async () => {
  const messages = await loadMessages('en');
  const count = fc.integer({ min: 680_000, max: 720_000 });
  fc.assert(
    fc.property(count, count, (before, now) => {
      const verdict = judgeOne(before, now, DEFAULT_USAGE_SETTINGS);
      const [share, growth] = explainVerdict(
        verdict,
        { settings: DEFAULT_USAGE_SETTINGS, latestMonth: verdict.month },
        messages,
      ).split(', ');
      expect(verdict.health === 'healthy').toBe(numberIn(share!) >= 70);
      expect(verdict.health === 'stalled').toBe(numberIn(share!) < 70 && signedIn(growth!) < 3);
    }),
    { numRuns: 500 },
  );
});

test('every reason that has words can be the reason of a verdict', () => {
  const worded = Object.keys(en).flatMap((key) => /^health\.reason\.(\w+)$/.exec(key)?.[1] ?? []);
  expect(worded.sort()).toEqual([...TOLD_REASONS].sort());
});
