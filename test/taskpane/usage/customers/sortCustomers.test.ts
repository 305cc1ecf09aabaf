import type { CustomerRow } from '../../../../src/actions/usage/customers/customersReport';
import { sortCustomers } from '../../../../src/taskpane/usage/customers/sortCustomers';
import { customerRow } from '../../../support/customerRow';

const ROWS: readonly CustomerRow[] = [
  customerRow({ row: 2, customer: 'Unknown', mauPercent: null, growth: null }),
  customerRow({ row: 3, customer: 'Near', mauPercent: 0.69, growth: -0.2, monthsToHealthy: 9 }),
  customerRow({ row: 4, customer: 'Far', mauPercent: 0.1, growth: 0.5, monthsToHealthy: 3 }),
  customerRow({ row: 5, customer: 'Also far', mauPercent: 0.1, growth: null }),
  customerRow({ row: 6, customer: 'Middle', mauPercent: 0.4, growth: 0 }),
];

test.each([
  ['distance', ['Far', 'Also far', 'Middle', 'Near', 'Unknown']],
  ['growth', ['Near', 'Middle', 'Far', 'Unknown', 'Also far']],
  ['pace', ['Far', 'Near', 'Unknown', 'Also far', 'Middle']],
  ['sheet', ['Unknown', 'Near', 'Far', 'Also far', 'Middle']],
] as const)('by %s: %j', (order, names) => {
  expect(sortCustomers(ROWS, order).map(({ customer }) => customer)).toEqual(names);
});

test('sorting leaves the rows it was given as they are', () => {
  const before = [...ROWS];
  sortCustomers(ROWS, 'distance');
  expect(ROWS).toEqual(before);
});

test('a hundred thousand customers are sorted at once', () => {
  const many = Array.from({ length: 100_000 }, (_, index) =>
    customerRow({ row: index + 2, mauPercent: ((index * 7919) % 1000) / 1000 }),
  );
  const start = performance.now();
  sortCustomers(many, 'distance');
  expect(performance.now() - start).toBeLessThan(1000);
});
