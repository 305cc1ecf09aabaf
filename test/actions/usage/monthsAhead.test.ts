import { highlightCustomers, type HighlightOptions } from '../../../src/actions/usage/highlightCustomers';
import { LocalExcel } from '../../../src/local-excel/LocalExcel';
import { readCells } from '../../support/readCells';
import { reopen, type StartedExcel } from '../../support/startExcel';
import { typeCells } from '../../support/typeCells';

type Line = readonly (string | number | null)[];

/** A day in November 2026. */
const NOW = new Date(2026, 10, 20);

function sheetOn(now: Date, lines: readonly Line[]): StartedExcel {
  const local = LocalExcel.blank();
  const sheet = local.book.activeSheet;
  lines.forEach((line, row) => line.forEach((value, column) => sheet.setValue(row, column, value)));
  local.book.clock = () => now;
  return reopen(local);
}

const highlight = (lines: readonly Line[], options: HighlightOptions = {}) =>
  highlightCustomers(sheetOn(NOW, lines).excel, 'apply', { now: NOW, ...options });

const EN = ['Customer', 'Licenses', 'Jul 2026', 'Aug 2026', 'Sep 2026', 'Oct 2026', 'Nov 2026', 'Dec 2026'];
const DE = ['Kunde', 'Lizenzen', 'Juli 2026', 'Aug. 2026', 'Sep. 2026', 'Okt. 2026', 'Nov. 2026', 'Dez. 2026'];
const JA = ['お客様', 'ライセンス数', '2026年7月', '2026年8月', '2026年9月', '2026年10月', '2026年11月', '2026年12月'];
const ZH = ['客户', '许可证数', '2026年7月', '2026年8月', '2026年9月', '2026年10月', '2026年11月', '2026年12月'];

test.each<[string, Line, Line, string]>([
  ['zeros', EN, [0, 0], 'months not counted yet: Nov 2026 (G), Dec 2026 (H)'],
  ['zeros in a German sheet', DE, [0, 0], 'months not counted yet: Nov 2026 (G), Dec 2026 (H)'],
  ['dashes in a Japanese one', JA, ['-', '-'], 'months not counted yet: Nov 2026 (G), Dec 2026 (H)'],
  ['zeros as text in a Chinese one', ZH, ['0', '0'], 'months not counted yet: Nov 2026 (G), Dec 2026 (H)'],
  ['nothing', EN, [null, null], ''],
  ['a plan for next month', EN, [null, 95], 'months not counted yet: Dec 2026 (H)'],
])('months ahead that hold %s are not judged by, and said', async (_, header, ahead, said) => {
  const lines = [header, ['Fabrikam', 100, 80, 80, 80, 50, ...ahead], ['Litware', 100, 80, 80, 80, 80, ...ahead]];
  const result = await highlight(lines);
  expect(result).toMatchObject({ latestMonth: 'Oct 2026', healthy: 1, stalled: 1 });
  expect(result.outcome !== 'refused' && result.basis).toBe(
    ['Judged by Oct 2026 (F) against Jul 2026 (C)', `entitlements: ${header[1]} (B)`, said].filter(Boolean).join('; '),
  );
});

test('once somebody has users in the month, all are judged by it', async () => {
  const lines = [EN, ['Fabrikam', 100, 80, 80, 80, 50, 60, 0], ['Litware', 100, 80, 80, 80, 80, 0, 0]];
  expect(await highlight(lines)).toMatchObject({
    latestMonth: 'Nov 2026',
    rows: [{ reason: 'monthNotOver' }, { reason: 'monthNotOver' }],
    basis: expect.stringContaining('months not counted yet: Dec 2026 (H)'),
  });
});

test('the sheet judges by a month ahead by itself from its beginning on', async () => {
  const started = sheetOn(NOW, [EN, ['Fabrikam', 100, 80, 80, 80, 50, 0, 0]]);
  await highlightCustomers(started.excel, 'apply', { now: NOW });
  const word = (): unknown => readCells(started.local, 'Sheet1', 'K2')[0]![0];
  expect(word()).toBe('▼ Stalled: contact the SME');
  typeCells(started.local, 'Sheet1', { G2: '75' });
  expect(word()).toBe('✓ Healthy');
  typeCells(started.local, 'Sheet1', { H2: '60' });
  expect(word()).toBe('✓ Healthy');
  started.local.book.clock = () => new Date(2027, 0, 5);
  typeCells(started.local, 'Sheet1', { H2: '61' });
  expect(word()).toBe('▼ Stalled: contact the SME');
});

test.each<[string, Line]>([
  ['a year with a slip in it', [...EN.slice(0, 5), 'Oct 2027']],
  ['in German', [...DE.slice(0, 5), 'Okt. 2027']],
  ['in Japanese', [...JA.slice(0, 5), '2027年10月']],
])('a month to come far from the others is asked about: %s', async (_, header) => {
  const lines = [header, ['Fabrikam', 100, 80, 80, 80, 50]];
  expect(await highlight(lines)).toMatchObject({ problems: [{ code: 'usageColumnUnclear', cell: 'F1' }] });
  expect(await highlight(lines, { columns: { months: 'F=2026-10' } })).toMatchObject({ stalled: 1 });
});

describe('a month of zeros that is over', () => {
  const lines = [EN.slice(0, 6), ['Fabrikam', 100, 80, 80, 80, 0], ['Litware', 100, 80, 80, 80, 0]];

  test('is asked about where all would be judged by it', async () => {
    expect(await highlight(lines)).toMatchObject({
      outcome: 'refused',
      problems: [
        {
          code: 'usageMonthZero',
          cell: 'F1',
          message:
            '“Oct 2026” (F1) on the tab “Sheet1” holds only zeros. If it was not filled in, ignore column F; if these are its numbers, say which month it is (such as F=2026-10).',
        },
      ],
    });
  });

  test.each<[string, HighlightOptions['columns'], object]>([
    ['not filled in', { ignored: 'F' }, { latestMonth: 'Sep 2026', healthy: 2 }],
    ['real', { months: 'F=2026-10' }, { latestMonth: 'Oct 2026', stalled: 2 }],
  ])('was %s', async (_, columns, expected) => expect(await highlight(lines, { columns })).toMatchObject(expected));

  test('is told where it is older', async () => {
    const older = [EN.slice(0, 6), ['Fabrikam', 100, 0, 80, 80, 80], ['Litware', 100, 0, 80, 80, 60]];
    expect(await highlight(older)).toMatchObject({
      healthy: 1,
      below: 1,
      problems: [{ code: 'usageOlderMonthZero', cell: 'C1' }],
    });
  });

  test.each<[string, readonly Line[]]>([
    ['of one customer may be real', [EN.slice(0, 6), ['Fabrikam', 100, 80, 80, 80, 0]]],
    ['like all others is what there is', [EN.slice(0, 6), ['A', 100, 0, 0, 0, 0], ['B', 100, 0, 0, 0, 0]]],
  ])('%s', async (_, sheet) => expect(await highlight(sheet)).toMatchObject({ outcome: 'done', problems: [] }));
});
