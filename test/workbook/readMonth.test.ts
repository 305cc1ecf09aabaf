import { monthOf } from '../../src/domain/usage/Month';
import { readMonth } from '../../src/workbook/readMonth';

const METRICS = ['MAU', 'Active users', 'Monthly active users', 'AU'];

test.each([
  ['Jan 2026', 2026, 1],
  ['January 2026', 2026, 1],
  ['2026-01', 2026, 1],
  ['2026/01', 2026, 1],
  ['1/2026', 2026, 1],
  ['01.2026', 2026, 1],
  ['Jan-26', 2026, 1],
  ['MAU (Jan-20)', 2020, 1],
  ['MAU Dec 2025', 2025, 12],
  ['MAU: 2025-12', 2025, 12],
  ['Active users – Mar 2026', 2026, 3],
  [' mar 2026 ', 2026, 3],
  ['２０２６-０１', 2026, 1],
])('%j is a month', (header, year, month) => {
  expect(readMonth(header, header, METRICS)).toBe(monthOf(year, month));
});

test('a date cell is the month of its date, whatever its format shows', () => {
  expect(readMonth(46_023, 'Jan-26', METRICS)).toBe(monthOf(2026, 1));
  expect(readMonth(46_203, '30.06.2026', METRICS)).toBe(monthOf(2026, 6));
});

test.each([
  'Q1 2020',
  'FY20',
  'Target 2020',
  '2020 seats',
  'Customer',
  '',
  'January',
  '2026',
  'MAU',
  'MAU %',
  'Mai 9999',
])('%j is no month', (header) => expect(readMonth(header, header, METRICS)).toBeUndefined());

test('a plain number is no month', () => {
  expect(readMonth(46_023, '46023', METRICS)).toBeUndefined();
  expect(readMonth(2026, '2026', METRICS)).toBeUndefined();
});
