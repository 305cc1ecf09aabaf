import { highlightCustomers, type HighlightOptions } from '../../../src/actions/usage/highlightCustomers';
import { bookOf, type BookCell } from '../../support/bookOf';
import { startExcel } from '../../support/startExcel';

/** Forty customers; a column whose cells are blank up to the last ones. */
function sheetOf(before: readonly string[], header: string, after: readonly string[] = []): readonly BookCell[][] {
  const lines = Array.from({ length: 40 }, (_, index): BookCell[] => {
    const late = index < 35 ? '' : 50;
    return [`Customer ${index}`, ...before.slice(1).map((): BookCell => 80), late, ...after.map((): BookCell => 80)];
  });
  return [[...before, header, ...after], ...lines];
}

const judge = (lines: readonly BookCell[][], options: HighlightOptions = {}) =>
  highlightCustomers(startExcel(bookOf({ Usage: lines })).excel, 'plan', options);

const EN = ['Customer', 'Licenses', 'Jul 2026', 'Aug 2026', 'Sep 2026'];

test.each<[string, readonly string[], string, readonly string[]]>([
  ['a month with a slip in it', EN, 'Otc 2026', []],
  ['a German one', ['Kunde', 'Lizenzen', 'Juli 2026', 'August 2026', 'September 2026'], 'Oktobr 2026', []],
  ['a Japanese one', ['お客様', 'ライセンス数', '2026年7月', '2026年8月', '2026年9月'], '2026年13月', []],
  ['a year far off', EN, 'Oct 2062', []],
  ['no header between months', EN, '', ['Nov 2026']],
  ['any header between months', EN, 'Review', ['Nov 2026']],
])('%s is asked about although its first number stands far below', async (_, before, header, after) => {
  expect(await judge(sheetOf(before, header, after))).toMatchObject({
    outcome: 'refused',
    problems: [{ code: 'usageColumnUnclear', cell: 'F1' }],
  });
});

test.each<[string, string, HighlightOptions['columns']]>([
  ['ignored', 'Otc 2026', { ignored: 'F' }],
  ['not chosen', 'Otc 2026', { months: 'C:E' }],
  ['beside the months and no month', 'Ticket', {}],
])('a column that is %s is told as not used', async (_, header, columns) =>
  expect(await judge(sheetOf(EN, header), { columns })).toMatchObject({
    latestMonth: 'Sep 2026',
    basis: expect.stringContaining(`numbers not used: ${header} (F)`),
  }),
);

test('a month that was named counts', async () =>
  expect(await judge(sheetOf(EN, 'Otc 2026'), { columns: { months: 'F=2026-10' } })).toMatchObject({
    latestMonth: 'Oct 2026',
  }));
