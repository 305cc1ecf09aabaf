import type { CustomerUsage, UsageCell } from '../../../src/domain/usage/CustomerUsage';
import { monthOf } from '../../../src/domain/usage/Month';
import { planUsageImport, type UsageRecord } from '../../../src/domain/usage/planUsageImport';

const [JAN, FEB, MAR] = [monthOf(2026, 1), monthOf(2026, 2), monthOf(2026, 3)];

const customer = (row: number, name: string, entitlements: UsageCell, ...values: UsageCell[]): CustomerUsage => ({
  row,
  customer: name,
  service: '',
  entitlements,
  values,
});
const record = (name: string, month: number, mau: number, entitlements?: number): UsageRecord => ({
  customer: name,
  service: '',
  month,
  mau,
  entitlements,
});

/** Long after all months. */
const LATER = monthOf(2030, 1);

test('a blank month takes the value, the same value changes nothing, another one is a conflict', () => {
  const plan = planUsageImport(
    { months: [JAN, FEB, MAR], customers: [customer(1, 'Adatum', 100, 10, 'blank', 30)] },
    [record('ADATUM', JAN, 10), record('Adatum', FEB, 20), record('Adatum ', MAR, 31)],
    LATER,
  );
  expect(plan).toEqual({
    monthsAdded: [],
    customers: [
      { customer: 'Adatum', service: '', row: 1, entitlements: undefined, values: new Map([[FEB, 20]]), updated: [] },
    ],
    conflicts: [{ customer: 'Adatum ', month: MAR, row: 1, present: 30, value: 31 }],
  });
});

test('new months and customers are added, entitlements follow the newest record', () => {
  const plan = planUsageImport(
    { months: [FEB], customers: [customer(1, 'Adatum', 100, 5)] },
    [record('Adatum', MAR, 6, 120), record('Adatum', JAN, 4, 90), record('Litware', FEB, 1)],
    LATER,
  );
  expect(plan.monthsAdded).toEqual([JAN, MAR]);
  expect(plan.customers.map(({ customer: name, row, entitlements }) => [name, row, entitlements])).toEqual([
    ['Adatum', 1, 120],
    ['Litware', undefined, undefined],
  ]);
});

test('two different values for one month of one customer are a conflict', () => {
  const { conflicts } = planUsageImport({ months: [], customers: [] }, [record('A', JAN, 1), record('a', JAN, 2)], JAN);
  expect(conflicts).toHaveLength(1);
});

test('imported again nothing is left to enter', () => {
  const records = [record('Adatum', JAN, 10, 100)];
  expect(planUsageImport({ months: [JAN], customers: [customer(1, 'Adatum', 100, 10)] }, records, LATER)).toEqual({
    monthsAdded: [],
    customers: [],
    conflicts: [],
  });
});

test.each<[string, { isFinal?: boolean; now: number; present: UsageCell }, string]>([
  ['the last report of a month', { isFinal: true, now: LATER, present: 30 }, 'updated'],
  ['another number of a month that is not over', { now: MAR, present: 30 }, 'updated'],
  ['another number of a month to come', { now: FEB, present: 30 }, 'updated'],
  ['another number of a month that is over', { now: LATER, present: 30 }, 'conflict'],
  ['the last report in place of a text', { isFinal: true, now: LATER, present: 'text' }, 'updated'],
  ['the last report with the same number', { isFinal: true, now: LATER, present: 31 }, 'nothing'],
  ['the last report of a blank month', { isFinal: true, now: LATER, present: 'blank' }, 'entered'],
])('%s', (_, { now, present, ...more }, expected) => {
  const sheet = { months: [MAR], customers: [customer(1, 'Adatum', 100, present)] };
  const { customers, conflicts } = planUsageImport(sheet, [{ ...record('Adatum', MAR, 31), ...more }], now);
  const [found] = customers;
  const done = found?.updated.includes(MAR) ? 'updated' : found?.values.has(MAR) ? 'entered' : 'nothing';
  expect(conflicts.length > 0 ? 'conflict' : done).toBe(expected);
});
