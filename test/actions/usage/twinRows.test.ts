import { highlightCustomers } from '../../../src/actions/usage/highlightCustomers';
import { LocalExcel } from '../../../src/local-excel/LocalExcel';
import { readCells } from '../../support/readCells';
import { reopen } from '../../support/startExcel';

type Line = readonly (string | number | null)[];

async function judge(lines: readonly Line[]) {
  const local = LocalExcel.blank();
  lines.forEach((line, row) => line.forEach((value, column) => local.book.activeSheet.setValue(row, column, value)));
  const started = reopen(local);
  const result = await highlightCustomers(started.excel, 'apply');
  if (result.outcome === 'refused') throw new Error(result.problems[0]!.message);
  return { ...result, started };
}

const MONTHS = ['Entitlements', 'Jul 2026', 'Oct 2026'];

test.each<[string, Line, readonly Line[], string]>([
  [
    'an id',
    ['Customer', 'TPID', ...MONTHS],
    [
      ['A', 111, 10, 5, 6],
      ['A', 222, 10, 7, 8],
    ],
    '“TPID” (column B)',
  ],
  [
    'a country',
    ['Kunde', 'Land', ...MONTHS],
    [
      ['A', 'DE', 10, 5, 6],
      ['a', 'FR', 10, 7, 8],
    ],
    '“Land” (column B)',
  ],
  [
    'a metric',
    ['顧客名', '指標', ...MONTHS],
    [
      ['甲', 'MAU', 10, 5, 6],
      ['甲', 'DAU', 10, 7, 8],
    ],
    '“指標” (column B)',
  ],
  [
    'the one that differs',
    ['Cliente', 'País', 'Tenant ID', ...MONTHS],
    [
      ['A', 'ES', 'x', 10, 5, 6],
      ['A', 'ES', 'y', 10, 7, 8],
    ],
    '“Tenant ID” (column C)',
  ],
])('rows that %s tells apart are told with that column', async (_, header, lines, told) => {
  const { problems, checkData } = await judge([header, ...lines]);
  expect(checkData).toBe(2);
  expect(problems).toEqual([expect.objectContaining({ code: 'usageTwinRows', cell: 'A3' })]);
  expect(problems[0]!.message).toContain(told);
});

test.each<[string, Line, readonly Line[]]>([
  [
    'nothing tells apart',
    ['Customer', ...MONTHS],
    [
      ['A', 10, 5, 6],
      ['A', 10, 7, 8],
    ],
  ],
  [
    'an owner they share',
    ['Customer', 'Owner', ...MONTHS],
    [
      ['A', 'Ann', 10, 5, 6],
      ['A', 'Ann', 10, 7, 8],
    ],
  ],
  [
    'a service',
    ['Customer', 'Service', ...MONTHS],
    [
      ['A', 'Teams', 10, 5, 6],
      ['A', 'Exchange', 10, 7, 8],
    ],
  ],
])('rows that %s are not', async (_, header, lines) => expect((await judge([header, ...lines])).problems).toEqual([]));

test('called Service, the column lets each row be judged', async () => {
  const lines = [
    ['Customer', 'Service', ...MONTHS],
    ['A', 111, 10, 5, 8],
    ['A', 222, 10, 7, 7],
  ];
  expect(await judge(lines)).toMatchObject({ healthy: 2, checkData: 0 });
});

test.each<[string | number | null, string]>([
  ['1.2k', '⚠ Check data: not a number'],
  ["1''000", '⚠ Check data: not a number'],
  ['n/a', '⚠ Check data: not a number'],
  ['70 %', '⚠ Check data: not a number'],
  ['1 000 users', '⚠ Check data: not a number'],
  [null, '⚠ Check data: entitlements missing'],
  [0, '⚠ Check data: entitlements missing'],
  [-5, '⚠ Check data: entitlements missing'],
])('entitlements %j: sheet and report say %j', async (entitlements, expected) => {
  const { rows, started } = await judge([
    ['Customer', ...MONTHS],
    ['A', entitlements, 5, 6],
    ['B', 10, 5, 8],
  ]);
  expect(`⚠ Check data: ${rows[0]!.explanation}`).toBe(expected);
  expect(readCells(started.local, 'Sheet1', 'G2')).toEqual([[expected]]);
});

test('rows of non-breaking spaces and headings show nothing in the sheet either', async () => {
  const { rows, started } = await judge([
    ['Customer', ...MONTHS],
    ['Germany'],
    ['A', 10, 5, 8],
    ['\u00A0', '\u00A0', '\u00A0', '\u00A0'],
    ['B', 10, 5, 8],
  ]);
  expect(rows.map(({ customer }) => customer)).toEqual(['A', 'B']);
  expect(readCells(started.local, 'Sheet1', 'G2:G5').flat()).toEqual(['', '✓ Healthy', '', '✓ Healthy']);
});
