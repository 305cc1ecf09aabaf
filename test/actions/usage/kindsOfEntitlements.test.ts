import { highlightCustomers } from '../../../src/actions/usage/highlightCustomers';
import type { ColumnChoice } from '../../../src/actions/usage/customers/ColumnChoice';
import { LocalExcel } from '../../../src/local-excel/LocalExcel';
import { readCells } from '../../support/readCells';
import { reopen } from '../../support/startExcel';

type Line = readonly (string | number | null)[];

/** What the verdicts rest on, and the shares the sheet's formulas show. */
async function judge(lines: readonly Line[], columns?: ColumnChoice) {
  const local = LocalExcel.blank();
  lines.forEach((line, row) => line.forEach((value, column) => local.book.activeSheet.setValue(row, column, value)));
  const started = reopen(local);
  const result = await highlightCustomers(started.excel, 'apply', columns && { columns });
  if (result.outcome === 'refused') throw new Error(result.problems[0]!.message);
  const [, ...parts] = result.basis.split('; ');
  const width = Math.max(...lines.map(({ length }) => length));
  const letter = String.fromCharCode(65 + width);
  const [[share]] = readCells(started.local, 'Sheet1', `${letter}${lines.length}`) as [[number]];
  expect(result.rows.map(({ mauPercent }) => mauPercent)).toEqual([share]);
  return [...parts, share];
}

test.each<[readonly string[], 'B' | 'C']>([
  [['Entitlements', 'Enabled users'], 'B'],
  [['Enabled users', 'Entitlements'], 'C'],
  [['Entitlements', 'Assigned licenses'], 'B'],
  [['Total entitlements', 'Assigned'], 'B'],
  [['Qualified entitlements', 'Entitlements'], 'B'],
  [['Entitlements', 'Qualified entitlements'], 'C'],
  [['Assigned licenses', 'Enabled users'], 'B'],
  [['Licenses', 'Enabled users'], 'C'],
  [['Purchased licenses', 'Assigned licenses'], 'C'],
  [['Purchased seats', 'Consumed seats'], 'C'],
  [['LicensesSold', 'LicensesDeployed'], 'C'],
  [['Berechtigungen', 'Zugewiesene Lizenzen'], 'B'],
  [['Zugewiesene Lizenzen', 'Qualifizierte Berechtigungen'], 'C'],
  [['Berechtigungen', 'Aktivierte Benutzer'], 'B'],
  [['割り当て済みライセンス', '利用資格数'], 'C'],
  [['購入ライセンス数', '割り当て済み'], 'C'],
  [['权益', '已分配许可证'], 'B'],
  [['已启用用户', '合格权益'], 'C'],
  [['Licences affectées', 'Droits'], 'C'],
  [['Derechos', 'Licencias asignadas'], 'B'],
])('of %j one is measured against, and both are named', async (headers, used) => {
  const parts = await judge([
    ['Customer', ...headers, 'Jul 2026', 'Oct 2026'],
    ['A', 1000, 800, 500, 600],
  ]);
  const [first, second] = [`${headers[0]!} (B)`, `${headers[1]!} (C)`];
  const [taken, other] = used === 'B' ? [first, second] : [second, first];
  expect(parts).toEqual([`entitlements: ${taken}`, `numbers not used: ${other}`, used === 'B' ? 0.6 : 0.75]);
});

test.each([['Lizenzen (zugewiesen)'], ['Lizenzen\n(zugewiesen)'], ['Licenses (assigned)'], ['Licences (attribuées)']])(
  'entitlements are known whatever divides their words: %j',
  async (header) => {
    const parts = await judge([
      ['Customer', header, 'Jul 2026', 'Oct 2026'],
      ['A', 1000, 500, 600],
    ]);
    expect(parts).toEqual([`entitlements: ${header} (B)`, 0.6]);
  },
);

describe('of one column for all months and one for each month', () => {
  const flat = (whole: string, own: string): readonly Line[] => [
    ['Customer', whole, `Jul 2026 ${own}`, 'Jul 2026 MAU', `Oct 2026 ${own}`, 'Oct 2026 MAU'],
    ['A', 1000, 900, 500, 800, 600],
  ];
  const belowMonths = (whole: string, own: string): readonly Line[] => [
    ['', '', 'Jul 2026', '', 'Oct 2026', ''],
    ['Customer', whole, own, 'MAU', own, 'MAU'],
    ['A', 1000, 900, 500, 800, 600],
  ];
  const aboveMonths = (whole: string, own: string): readonly Line[] => [
    ['', '', own, '', 'MAU', ''],
    ['Customer', whole, 'Jul 2026', 'Oct 2026', 'Jul 2026', 'Oct 2026'],
    ['A', 1000, 900, 800, 500, 600],
  ];
  test.each<[string, string, number]>([
    ['Qualified entitlements', 'Assigned', 0.6],
    ['Entitlements', 'Enabled users', 0.6],
    ['Entitlements', 'Assigned', 0.6],
    ['Entitlements', 'Entitlements', 0.75],
    ['Purchased', 'Assigned', 0.75],
    ['Assigned', 'Qualified entitlements', 0.75],
    ['Berechtigungen', 'Aktivierte Benutzer', 0.6],
    ['Lizenzen', 'Zugewiesen', 0.75],
    ['利用資格', '割り当て済み', 0.6],
    ['购买数量', '已分配', 0.75],
  ])('%s beside %s: the more telling one', async (whole, own, share) => {
    for (const layout of [flat, belowMonths, aboveMonths]) {
      const parts = await judge(layout(whole, own));
      expect(parts.at(-1)).toBe(share);
      expect(parts.join('; ')).toContain(`${whole} (B)`);
      expect(parts.join('; ')).toMatch(/\([CDE]\)/);
    }
  });

  test('a column somebody chose is the one', async () => {
    const parts = await judge(flat('Purchased', 'Assigned'), { entitlements: 'B' });
    expect(parts[0]).toBe('entitlements: Purchased (B)');
    expect(parts.at(-1)).toBe(0.6);
  });

  test('two kinds for each month are no doubt', async () => {
    const [parts, unused, share] = await judge([
      ['', 'Jul 2026', '', '', 'Oct 2026', '', ''],
      ['Customer', 'Purchased', 'Assigned', 'MAU', 'Purchased', 'Assigned', 'MAU'],
      ['A', 1000, 900, 500, 1000, 800, 600],
    ]);
    expect([parts, unused, share]).toEqual([
      'entitlements: Assigned (F)',
      'numbers not used: Purchased (B), Purchased (E)',
      0.75,
    ]);
  });
});
