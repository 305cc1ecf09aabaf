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

test('a blank month takes the value, the same value changes nothing, another one is a conflict', () => {
  const plan = planUsageImport(
    [JAN, FEB, MAR],
    [customer(1, 'Adatum', 100, 10, 'blank', 30)],
    [record('ADATUM', JAN, 10), record('Adatum', FEB, 20), record('Adatum ', MAR, 31)],
  );
  expect(plan).toEqual({
    monthsAdded: [],
    customers: [{ customer: 'Adatum', service: '', row: 1, entitlements: undefined, values: new Map([[FEB, 20]]) }],
    conflicts: [{ customer: 'Adatum ', month: MAR, row: 1, present: 30, value: 31 }],
  });
});

test('new months and customers are added, entitlements follow the newest record', () => {
  const plan = planUsageImport(
    [FEB],
    [customer(1, 'Adatum', 100, 5)],
    [record('Adatum', MAR, 6, 120), record('Adatum', JAN, 4, 90), record('Litware', FEB, 1)],
  );
  expect(plan.monthsAdded).toEqual([JAN, MAR]);
  expect(plan.customers.map(({ customer: name, row, entitlements }) => [name, row, entitlements])).toEqual([
    ['Adatum', 1, 120],
    ['Litware', undefined, undefined],
  ]);
});

test('two different values for one month of one customer are a conflict', () => {
  const { conflicts } = planUsageImport([], [], [record('A', JAN, 1), record('a', JAN, 2)]);
  expect(conflicts).toHaveLength(1);
});

test('imported again nothing is left to enter', () => {
  const records = [record('Adatum', JAN, 10, 100)];
  expect(planUsageImport([JAN], [customer(1, 'Adatum', 100, 10)], records)).toEqual({
    monthsAdded: [],
    customers: [],
    conflicts: [],
  });
});
