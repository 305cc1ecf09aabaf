import fc from 'fast-check';
import type { CustomerUsage, UsageCell } from '../../../src/domain/usage/CustomerUsage';
import { judgeUsage } from '../../../src/domain/usage/judgeUsage';
import { monthOf } from '../../../src/domain/usage/Month';
import { ragOf } from '../../../src/domain/usage/ragOf';
import { DEFAULT_USAGE_SETTINGS, type UsageSettings } from '../../../src/domain/usage/UsageSettings';

const JANUARY = monthOf(2026, 1);
const B = 'blank';

/** One customer per line: entitlements, then the values of consecutive months from January 2026 on. */
function judge(...lines: readonly (readonly UsageCell[])[]) {
  const width = Math.max(...lines.map(({ length }) => length)) - 1;
  const customers = lines.map(([entitlements, ...values], row): CustomerUsage => ({
    row,
    customer: `Customer ${row}`,
    service: '',
    entitlements: entitlements!,
    values: Array.from({ length: width }, (_, index) => values[index] ?? B),
  }));
  const months = Array.from({ length: width }, (_, index) => JANUARY + index);
  return judgeUsage({ months, customers }, DEFAULT_USAGE_SETTINGS);
}

const only = (...line: readonly UsageCell[]) => judge(line).customers[0]!.verdict;

// The vectors of the playbook's rule on growth (rules A1): 5,000 entitlements, three months apart.
test.each([
  [1000, 1029, 'stalled', 'growth of 2.9 % is under 3 %'],
  [1000, 1030, 'below', 'growth of exactly 3 % is not under 3 %'],
  [1000, 1150, 'below', 'growth of 15 % is 3 percentage points'],
  [3000, 3100, 'below', 'growth of 3.33 % is relative, not 2 percentage points'],
  [3400, 3500, 'healthy', '70.0 % is healthy whatever the growth (R01, R02, A2)'],
] as const)('%d to %d of 5,000 is %s: %s', (base, latest, health, _why) => {
  expect(only(5000, base, B, B, latest).health).toBe(health);
});

test('three steps of 1.1 % make 3.34 % over the window, which is no stall', () => {
  const step = 1.011;
  const { health, growth } = only(5000, 1000, 1000 * step, 1000 * step ** 2, 1000 * step ** 3);
  expect(health).toBe('below');
  expect(growth).toBeCloseTo(0.03336, 5);
});

test.each<[string, readonly UsageCell[], string, string]>([
  ['exactly 70 % (R03)', [10, 1, 1, 1, 7], 'healthy', 'atOrAboveThreshold'],
  ['69.999 %', [100_000, 1, 1, 1, 69_999], 'below', 'growing'],
  ['a decline', [5000, 1000, B, B, 900], 'stalled', 'decline'],
  ['the month three back is blank', [5000, B, 900, 950, 1000], 'below', 'notEnoughHistory'],
  ['a base of 0', [5000, 0, 1, 1, 1], 'below', 'notEnoughHistory'],
  ['a blank month in between', [5000, 1000, B, B, 1100], 'below', 'growing'],
  ['MAU above entitlements', [100, 1, 1, 1, 101], 'checkData', 'aboveEntitlements'],
  ['entitlements 0', [0, 1, 1, 1, 1], 'checkData', 'noEntitlements'],
  ['blank entitlements', [B, 1, 1, 1, 1], 'checkData', 'noEntitlements'],
  ['a text for entitlements', ['text', 1, 1, 1, 1], 'checkData', 'notANumber'],
  ['no value at all', [100, B, B, B, B], 'checkData', 'noValue'],
  ['a text in the latest month', [100, 1, 1, 1, 'text'], 'checkData', 'notANumber'],
  ['a text in the month three back', [100, 'text', 1, 1, 1], 'checkData', 'notANumber'],
  ['a negative value', [100, 1, 1, 1, -1], 'checkData', 'negativeNumber'],
  ['a share in the latest month', [100, 50, 50, 50, 0.62], 'checkData', 'shareAmongCounts'],
  ['a share in the month three back', [100, 0.5, 50, 50, 50], 'checkData', 'shareAmongCounts'],
  ['a text of a share in the latest month', [100, 50, 50, 50, 'share'], 'checkData', 'shareAmongCounts'],
  ['a text of a share for entitlements', ['share', 1, 1, 1, 1], 'checkData', 'notANumber'],
  ['a share in a month nothing is measured by', [100, 50, 0.5, 'share', 80], 'healthy', 'atOrAboveThreshold'],
  ['a single user', [100, 1, 1, 1, 1], 'stalled', 'lowGrowth'],
  ['zero is a value', [100, 10, 1, 1, 0], 'stalled', 'decline'],
])('%s', (_, line, health, reason) => {
  expect(only(...line)).toMatchObject({ health, reason });
});

test('a customer whose last value is one month behind the sheet is judged by it', () => {
  const { customers } = judge([100, 10, 10, 10, 10, 50], [100, 10, 10, 10, 20, B]);
  expect(customers[1]!.verdict).toMatchObject({ health: 'below', month: JANUARY + 3 });
});

test('a customer without a value for two months is not judged', () => {
  const { customers } = judge([100, 10, 10, 10, 10, 50], [100, 10, 10, 10, B, B]);
  expect(customers[1]!.verdict).toEqual({
    health: 'checkData',
    reason: 'noRecentValue',
    month: JANUARY + 2,
    mauPercent: undefined,
    growth: undefined,
  });
});

test('growth goes by the calendar, not by the position of columns', () => {
  const months = [JANUARY, JANUARY + 1, JANUARY + 4];
  const customers = [{ row: 0, customer: 'A', service: '', entitlements: 5000, values: [1000, 3000, 3050] }];
  const { verdict } = judgeUsage({ months, customers }, DEFAULT_USAGE_SETTINGS).customers[0]!;
  expect(verdict.growth).toBeCloseTo(50 / 3000, 10);
});

test('two rows of one customer are both to be checked, case does not matter, another service is another row', () => {
  const row = (customer: string, service: string, number: number): CustomerUsage => ({
    row: number,
    customer,
    service,
    entitlements: 10,
    values: [1, 1, 1, 8],
  });
  const customers = [row('Contoso', 'Teams', 0), row('CONTOSO', 'Teams', 1), row('Contoso', 'Exchange', 2)];
  const months = [0, 1, 2, 3].map((offset) => JANUARY + offset);
  const { customers: judged } = judgeUsage({ months, customers }, DEFAULT_USAGE_SETTINGS);
  expect(judged.map(({ verdict }) => verdict.reason)).toEqual([
    'duplicateCustomer',
    'duplicateCustomer',
    'atOrAboveThreshold',
  ]);
});

test('shares are no shares among counts', () => {
  const customers = [{ row: 0, customer: 'A', service: '', entitlements: undefined, values: [0.5, 0.5, 0.5, 0.72] }];
  const months = [0, 1, 2, 3].map((offset) => JANUARY + offset);
  expect(judgeUsage({ months, customers }, DEFAULT_USAGE_SETTINGS).customers[0]!.verdict.health).toBe('healthy');
});

test('limits come from the settings', () => {
  const customers = [{ row: 0, customer: 'A', service: '', entitlements: 100, values: [50, 50, 50, 60] }];
  const months = [0, 1, 2, 3].map((offset) => JANUARY + offset);
  const health = (healthyFrom: number, stalledUnder: number) =>
    judgeUsage({ months, customers }, { ...DEFAULT_USAGE_SETTINGS, healthyFrom, stalledUnder }).customers[0]!.verdict
      .health;
  expect([health(0.6, 0.03), health(0.61, 0.03), health(0.61, 0.21)]).toEqual(['healthy', 'below', 'stalled']);
});

describe('a month that is not over', () => {
  const MARCH = [500, 480, 490, 495];
  const judgeAt = (currentMonth: number | undefined, ...values: readonly UsageCell[]) => {
    const customers = [{ row: 0, customer: 'A', service: '', entitlements: 1000, values }];
    const months = values.map((_, index) => JANUARY + index);
    return judgeUsage({ months, customers }, DEFAULT_USAGE_SETTINGS, currentMonth).customers[0]!.verdict;
  };

  test('stalls nobody, and its numbers are told', () => {
    expect(judgeAt(JANUARY + 3, ...MARCH)).toEqual({
      health: 'checkData',
      reason: 'monthNotOver',
      month: JANUARY + 3,
      mauPercent: 0.495,
      growth: -0.01,
    });
  });

  test.each([
    [[500, B, B, 700], 'healthy', 'atOrAboveThreshold'],
    [[500, B, B, 600], 'below', 'growing'],
    [[B, B, B, 600], 'below', 'notEnoughHistory'],
  ] as const)('%j is judged as ever', (values, health, reason) => {
    expect(judgeAt(JANUARY + 3, ...values)).toMatchObject({ health, reason });
  });

  test.each<[string, readonly UsageCell[], number]>([
    ['a month that has not begun', [500, 480, 490, 495, 900], JANUARY + 3],
    ['zeros for all of the year', [500, 480, 490, 495, 0, 0, 0], JANUARY + 4],
    ['dashes', [500, 480, 490, 495, 'text', 'text'], JANUARY + 4],
    ['nothing yet', [500, 480, 490, 495, B, B], JANUARY + 4],
  ])('%s is not judged by', (_, values, currentMonth) => {
    expect(judgeAt(currentMonth, ...values)).toMatchObject({ month: JANUARY + 3 });
  });

  test('the month before it stalls, also beside it', () => {
    expect(judgeAt(JANUARY + 4, ...MARCH)).toMatchObject({ health: 'stalled', month: JANUARY + 3 });
    expect(judgeAt(JANUARY + 4, ...MARCH, B)).toMatchObject({ health: 'stalled', month: JANUARY + 3 });
  });
});

const cells = fc.oneof(
  fc.constant<UsageCell>('blank'),
  fc.constant<UsageCell>('text'),
  fc.integer({ min: -5, max: 120 }),
);
const lines = fc.array(fc.array(cells, { minLength: 8, maxLength: 8 }), { minLength: 1, maxLength: 8 });

test('every customer gets exactly one verdict', () => {
  fc.assert(
    fc.property(lines, (given) => {
      const { counts, customers } = judge(...given);
      expect(counts.healthy + counts.below + counts.stalled + counts.checkData).toBe(given.length);
      expect(customers).toHaveLength(given.length);
    }),
  );
});

test('a stalled customer is always under both limits', () => {
  fc.assert(
    fc.property(lines, (given) => {
      for (const { verdict } of judge(...given).customers) {
        if (verdict.health !== 'stalled') continue;
        expect(verdict.mauPercent).toBeLessThan(0.7);
        expect(verdict.growth).toBeLessThan(0.03);
      }
    }),
  );
});

test('counting users or entitlements in another unit changes no verdict', () => {
  fc.assert(
    fc.property(lines, (given) => {
      const scaled = given.map((line) => line.map((cell) => (typeof cell === 'number' ? cell * 8 : cell)));
      const reasons = (...all: readonly (readonly UsageCell[])[]) =>
        judge(...all).customers.map(({ verdict }) => verdict.reason);
      expect(reasons(...scaled)).toEqual(reasons(...given));
    }),
  );
});

const judgeWith = (settings: Partial<UsageSettings>, line: readonly UsageCell[]) => {
  const [entitlements, ...values] = line;
  const customers = [{ row: 0, customer: 'A', service: '', entitlements: entitlements!, values }];
  const months = values.map((_, index) => JANUARY + index);
  return judgeUsage({ months, customers }, { ...DEFAULT_USAGE_SETTINGS, ...settings }).customers[0]!.verdict;
};

// The vectors whose verdict depends on the reading (rules A1).
test.each<[Partial<UsageSettings>, readonly UsageCell[], string, number]>([
  [{ basis: 'points' }, [5000, 3000, B, B, 3100], 'stalled', 0.02],
  [{ basis: 'points' }, [5000, 1000, B, B, 1150], 'below', 0.03],
  [{ basis: 'points' }, [100, 40, B, B, 43], 'below', 0.03],
  [{ basis: 'points' }, [5000, 3400, B, B, 3500], 'healthy', 0.02],
  [{ period: 'everyMonth' }, [5000, 1000, 1011, 1022.121, 1033.364331], 'stalled', 0.011],
  [{ period: 'everyMonth' }, [5000, 1000, 1000, 1030, 1030], 'below', 0.03],
  [{ window: 1 }, [5000, 1000, 1000, 1000, 1030], 'below', 0.03],
  [{ window: 2 }, [5000, 1, 1000, 1, 1029], 'stalled', 0.029],
])('with %j %j is %s', (settings, line, health, growth) => {
  const verdict = judgeWith(settings, line);
  expect(verdict.health).toBe(health);
  expect(verdict.growth).toBeCloseTo(growth, 10);
});

test('where every month counts a missing month leaves no history', () => {
  expect(judgeWith({ period: 'everyMonth' }, [5000, 1000, B, 1022, 1033])).toMatchObject({
    health: 'below',
    reason: 'notEnoughHistory',
  });
});

test('a month with entitlements of its own is measured against them', () => {
  const usage = { row: 0, customer: 'A', service: '', entitlements: 100, values: [50, B, B, 60] } as const;
  const months = [0, 1, 2, 3].map((index) => JANUARY + index);
  const judged = (monthlyEntitlements: readonly (UsageCell | undefined)[]) =>
    judgeUsage({ months, customers: [{ ...usage, monthlyEntitlements }] }, DEFAULT_USAGE_SETTINGS).customers[0]!
      .verdict;
  expect(judged([undefined, undefined, undefined, 80])).toMatchObject({ health: 'healthy', mauPercent: 0.75 });
  expect(judged([undefined, undefined, undefined, undefined])).toMatchObject({ health: 'below', mauPercent: 0.6 });
  expect(judged([undefined, undefined, undefined, B])).toMatchObject({ reason: 'noEntitlements' });
});

test.each([
  [0.7, 'green'],
  [0.699, 'amber'],
  [0.4, 'amber'],
  [0.399, 'red'],
  [undefined, undefined],
])('%p of the entitlements is %p', (share, rag) => {
  expect(ragOf(share, DEFAULT_USAGE_SETTINGS)).toBe(rag);
});
