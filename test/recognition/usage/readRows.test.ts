import fc from 'fast-check';
import { RECOGNITION } from '../../../src/actions/wording/recognitionWords';
import { isTarget, totalsAmong } from '../../../src/actions/usage/customers/totalsAmong';
import { readRows } from '../../../src/recognition/usage/readRows';
import { recognizeTabs } from '../../../src/recognition/recognizeTabs';
import { sheetOf } from '../../support/sheetOf';

type Line = readonly (string | number)[];

const HEADER = ['Customer', 'Service', 'Licenses', 'Sep 2026', 'Oct 2026'];

/** The kinds of the rows below a header, and who may be a target. */
function read(lines: readonly Line[], header: Line = HEADER) {
  const full = lines.map((line) => header.map((_, column) => line[column] ?? ''));
  const [tab] = recognizeTabs([sheetOf([header, ...full])], RECOGNITION);
  if (tab?.role !== 'usage') throw new Error(JSON.stringify(tab));
  const isTotal = totalsAmong(lines.map(([name]) => String(name)));
  const { rows, unclear } = readRows(tab, full, { isTotal, isTarget, isLeftOut: () => false });
  return { kinds: rows.map(({ kind }) => kind), unclear: unclear.map(({ name }) => name), rows };
}

const FABRIKAM = ['Fabrikam', 'Teams', 100, 50, 50] as const;

test.each<[string, readonly Line[], readonly string[]]>([
  ['a total', [FABRIKAM, ['Total', '', 100, 50, 50]], ['customer', 'total']],
  ['a target below a blank row', [FABRIKAM, [], ['Target', 'Teams', 100, 70, 70]], ['customer', 'blank', 'target']],
  ['a target without a service', [FABRIKAM, ['Ziel', '', 100, 70, 70]], ['customer', 'target']],
  ['a target without entitlements', [['目標', 'Teams', '', 70, 70], FABRIKAM], ['target', 'customer']],
  ['all tenants', [FABRIKAM, ['All tenants', '', '', 70, 70]], ['customer', 'target']],
  ['a note below a blank row', [FABRIKAM, [], ['Source', '', '', '', 'v2']], ['customer', 'blank', 'note']],
  ['a note in Chinese', [FABRIKAM, [], ['数据来源：管理中心']], ['customer', 'blank', 'note']],
  ['a customer below a blank row', [FABRIKAM, [], ['Litware', '', '', 5, 6]], ['customer', 'blank', 'customer']],
  ['a customer without numbers', [FABRIKAM, ['Litware']], ['customer', 'customer']],
  [
    'the header once more',
    [FABRIKAM, HEADER, ['Litware', 'Teams', 10, 5, 6]],
    ['customer', 'repeatedHeader', 'customer'],
  ],
  ['numbers that are nobody’s', [FABRIKAM, ['', 'Exchange', 100, 60, 60]], ['customer', 'nameless']],
  [
    'a name that is a customer’s elsewhere',
    [['Target', 'Teams', 100, 50, 50], [], ['Target', 'Teams', 100, 70, 70]],
    ['customer', 'blank', 'customer'],
  ],
])('%s', (_, lines, kinds) => expect(read(lines).kinds).toEqual(kinds));

test.each(['Target', 'Goal', 'Zielwert', '目標', '目标', 'Meta'])('%s with numbers of its own is asked about', (name) =>
  expect(read([FABRIKAM, [name, 'Teams', 100, 70, 70]]).unclear).toEqual([name]),
);

test('another header with other months below is refused with its cell', () => {
  const below = ['Customer', 'Service', 'Licenses', 'Jul 2026', 'Aug 2026'];
  expect(() => read([FABRIKAM, [], below, ['Litware', 'Teams', 10, 5, 6]])).toThrow(
    expect.objectContaining({ code: 'usageBlockBelow', place: { sheet: 'Usage', cell: 'D4' } }),
  );
});

test('every row is exactly one thing, whatever stands in it', () => {
  const names = fc.constantFrom(
    '',
    'Fabrikam',
    'Litware',
    'Total',
    'Target',
    'Ziel',
    'Note: see above',
    ' ',
    '#N/A',
    'Customer',
  );
  const cells = fc.constantFrom<(string | number)[]>('', 5, '７', 'n/a', 'Teams', '62 %');
  fc.assert(
    fc.property(fc.array(fc.tuple(names, cells, cells, cells, cells), { maxLength: 10 }), (lines) => {
      const harmless = lines.filter(([name]) => name !== 'Customer');
      const { rows } = read(harmless);
      expect(rows.map(({ row }) => row)).toEqual(harmless.map((_, index) => index + 1));
    }),
  );
});
