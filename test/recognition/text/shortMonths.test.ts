import { isoMonth, monthOf } from '../../../src/domain/usage/Month';
import { shortMonths } from '../../../src/recognition/text/shortMonths';

const read = (texts: readonly string[], beside: readonly number[] = []) => shortMonths(texts, beside)?.map(isoMonth);

test.each<[readonly string[], readonly string[]]>([
  [
    ['07/26', '08/26', '09/26'],
    ['2026-07', '2026-08', '2026-09'],
  ],
  [
    ['26-07', '26-08'],
    ['2026-07', '2026-08'],
  ],
  [
    ['11.25', '12.25', '01.26'],
    ['2025-11', '2025-12', '2026-01'],
  ],
  [
    ['9/26', '10/26'],
    ['2026-09', '2026-10'],
  ],
  [
    ['10/26', '09/26', '08/26'],
    ['2026-10', '2026-09', '2026-08'],
  ],
  [
    ['０７／２６', '０８／２６'],
    ['2026-07', '2026-08'],
  ],
  [
    ['03/26', '06/26', '09/26'],
    ['2026-03', '2026-06', '2026-09'],
  ],
])('%j are months', (texts, months) => {
  expect(read(texts)).toEqual(months);
});

test.each<[string, readonly string[]]>([
  ['one alone', ['07/26']],
  ['days of a month', ['07/26', '07/27', '07/28']],
  ['weeks', ['09/22', '09/29']],
  ['every four weeks', ['09/22', '10/20']],
  ['days of one month, day first', ['26.07', '27.07']],
  ['days that no year has', ['10/11', '11/11', '12/11']],
  ['another way of writing between them', ['07/26', '08-26']],
  ['other words between them', ['07/26', 'Aug 26']],
  ['the same twice', ['07/26', '07/26']],
  ['none', []],
])('%s: may be days', (_, texts) => {
  expect(read(texts)).toBeUndefined();
});

test('one beside a month it follows is a month', () => {
  expect(read(['10/26'], [monthOf(2026, 9)])).toEqual(['2026-10']);
  expect(read(['10/26'], [monthOf(2024, 9)])).toBeUndefined();
});
