import fc from 'fast-check';
import { RECOGNITION } from '../../../../src/actions/wording/recognitionWords';
import { isCustomerHeader, targetsAmong, totalsAmong } from '../../../../src/actions/usage/customers/totalsAmong';
import { WorkbookError } from '../../../../src/recognition/cells/WorkbookError';
import { readRows } from '../../../../src/recognition/usage/rows/readRows';
import { recognizeTabs } from '../../../../src/recognition/recognizeTabs';
import { sheetOf } from '../../../support/sheetOf';

type Line = readonly (string | number)[];

const nobody = (): boolean => false;
const NBSP = '\u00A0';

const HEADER = ['Customer', 'Service', 'Licenses', 'Sep 2026', 'Oct 2026'];

/** The kinds of the rows below a header, and who may be a target. */
function read(lines: readonly Line[], header: Line = HEADER, leftOut: readonly string[] = []) {
  const full = lines.map((line) => header.map((_, column) => line[column] ?? ''));
  const [tab] = recognizeTabs([sheetOf([header, ...full])], RECOGNITION);
  if (tab?.role !== 'usage') throw new Error(JSON.stringify(tab));
  const isTotal = totalsAmong(lines.map(([name]) => String(name)));
  const { rows, unclear, sums } = readRows(tab, full, {
    isTotal,
    isTarget: targetsAmong(lines.map(([name]) => String(name ?? ''))),
    isTotalService: () => false,
    isLeftOut: (name) => leftOut.includes(name),
    isKept: nobody,
    isCustomerHeader,
  });
  return { kinds: rows.map(({ kind }) => kind), unclear: unclear.map(({ name }) => name), rows, sums };
}

const LITWARE = ['Litware', 'Teams', 20, 5, 6] as const;
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
  ['numbers that are nobody’s', [FABRIKAM, ['', '', 100, 60, 60]], ['customer', 'nameless']],
  ['numbers below a blank row', [FABRIKAM, [], ['', 'Exchange', 100, 60, 60]], ['customer', 'blank', 'nameless']],
  ['a source without a blank row', [FABRIKAM, ['Quelle: Admin Center']], ['customer', 'note']],
  [
    'a target among customers below a blank row',
    [FABRIKAM, [], LITWARE, ['Target', 'Teams', 100, 50, 60], ['Woodgrove', 'Teams', 10, 5, 6]],
    ['customer', 'blank', 'customer', 'customer', 'customer'],
  ],
  [
    'headings',
    [
      ['Germany'],
      FABRIKAM,
      ['Subtotal', '', 100, 50, 50],
      ['France'],
      LITWARE,
      ['日本'],
      ['Woodgrove', 'Teams', 1, 1, 1],
    ],
    ['heading', 'customer', 'total', 'heading', 'customer', 'heading', 'customer'],
  ],
  ['headings below a blank row', [[], ['EMEA'], FABRIKAM], ['blank', 'heading', 'customer']],
  ['a customer without numbers among others', [FABRIKAM, ['Woodgrove'], LITWARE], ['customer', 'customer', 'customer']],
  ['names without any numbers yet', [['Fabrikam'], ['Litware']], ['customer', 'customer']],
  ['a name with a service', [['Fabrikam', 'Teams'], LITWARE], ['customer', 'customer']],
  [
    'a row of non-breaking spaces',
    [FABRIKAM, [NBSP, NBSP, NBSP, NBSP, NBSP], ['Goal', 'Teams', 100, 70, 70]],
    ['customer', 'blank', 'target'],
  ],
  ['a full-width blank', [FABRIKAM, ['\u3000', '', 10, 60, 60]], ['customer', 'nameless']],
  ['a date in German', [FABRIKAM, ['Stand 02.11.2026'], LITWARE], ['customer', 'note', 'customer']],
  ['a date in Japanese', [FABRIKAM, ['2026年11月2日現在']], ['customer', 'note']],
  ['a number of customers', [FABRIKAM, ['Anzahl Kunden', '', 3]], ['customer', 'total']],
  ['an average in Swedish', [FABRIKAM, ['Genomsnitt', '', 100, 50, 50]], ['customer', 'total']],
  ['a total in Korean', [FABRIKAM, ['총합계', '', 100, 50, 50]], ['customer', 'total']],
  ['a total in Russian', [FABRIKAM, ['Общий итог', '', 100, 50, 50]], ['customer', 'total']],
  ['a target in Finnish', [FABRIKAM, ['Tavoite', '', 100, 50, 50]], ['customer', 'target']],
  ['a footnote', [FABRIKAM, ['※ 試用版を除く']], ['customer', 'note']],
  [
    'the header in another language',
    [FABRIKAM, ['Kunde', 'Dienst', 'Lizenzen', 'September 2026', 'Okt. 2026'], ['Litware', 'Teams', 10, 5, 6]],
    ['customer', 'repeatedHeader', 'customer'],
  ],
  [
    'a name that is a customer’s elsewhere',
    [['Target', 'Teams', 100, 50, 50], [], ['Target', 'Teams', 100, 70, 70]],
    ['customer', 'blank', 'customer'],
  ],
])('%s', (_, lines, kinds) => expect(read(lines).kinds).toEqual(kinds));

test.each([
  'Target',
  'Goal',
  'Zielwert',
  '目標',
  '目标',
  'Meta',
  'Target 70%',
  'Ziel (70 %)',
  '目標（≥70％）',
  'Objectif : 70 %',
  'Mål',
  'Doelstelling',
  'Cíl',
  'Hedef',
  '목표',
  'Цель',
  'Fabrikam target',
  'Target - Fabrikam',
  'Fabrikam (Goal)',
  'Ziel Fabrikam',
  'Fabrikam - Ziel',
  'Ziel für Fabrikam',
  'Objetivo de Fabrikam',
  'Fabrikam目標',
  'Fabrikam的目标',
  'Fabrikam Target 70 %',
])('%s with numbers of its own is asked about', (name) =>
  expect(read([FABRIKAM, [name, 'Teams', 100, 70, 70]]).unclear).toEqual([name]),
);

test.each([
  'Target Corporation',
  'Litware target',
  'Goalsetters',
  'Zielpuls GmbH',
  'Meta Platforms',
  'Doel van Fabrikam BV',
])('%s is a customer', (name) =>
  expect(read([FABRIKAM, [name, 'Teams', 100, 70, 70]])).toMatchObject({
    unclear: [],
    kinds: ['customer', 'customer'],
  }),
);

describe('regions above their customers', () => {
  const header = ['Row Labels', 'Licenses', 'Sep 2026', 'Oct 2026'];
  const lines = [
    ['Germany', 2000, 1226, 1237],
    ['Contoso', 1000, 720, 730],
    ['Fabrikam', 1000, 506, 507],
    ['France', 1000, 540, 560],
    ['Northwind', 1000, 540, 560],
  ];
  const asked = (leftOut: readonly string[], rows = lines): unknown =>
    read(rows, header, leftOut).sums?.details['names'];

  test('one with a single customer is asked about along with the others', () =>
    expect(asked([])).toBe('Germany; France'));
  test('also once the others are left out', () => expect(asked(['Germany'])).toBe('France'));
  test('not once it is left out as well', () => expect(asked(['Germany', 'France'])).toBeUndefined());
  test('equal customers are none where nothing adds up others', () =>
    expect(asked([], lines.slice(1))).toBeUndefined());
});

/** The rows; undefined where somebody is asked about one. */
function rowsOrRefusal(lines: readonly Line[]): ReturnType<typeof read>['rows'] | undefined {
  try {
    return read(lines).rows;
  } catch (error) {
    if (error instanceof WorkbookError) return undefined;
    throw error;
  }
}

test('another header with other months below is refused with its cell', () => {
  const below = ['Customer', 'Service', 'Licenses', 'Jul 2026', 'Aug 2026'];
  expect(() => read([FABRIKAM, [], below, ['Litware', 'Teams', 10, 5, 6]])).toThrow(
    expect.objectContaining({ code: 'usageBlockBelow', place: { sheet: 'Usage', cell: 'D4' } }),
  );
});

describe('a name that stands once for several rows', () => {
  const names = (lines: readonly Line[], header?: Line) =>
    read(lines, header).rows.map(({ name, kind }) => (kind === 'customer' ? name : kind));

  test.each<[string, Line | undefined, readonly Line[], readonly string[]]>([
    [
      'merged',
      undefined,
      [FABRIKAM, ['', 'Exchange', 100, 60, 60], ['Litware', 'Teams', 10, 5, 6], ['', 'Exchange', 10, 5, 6]],
      ['Fabrikam', 'Fabrikam', 'Litware', 'Litware'],
    ],
    [
      'above a total in English',
      undefined,
      [FABRIKAM, ['', 'Exchange', 100, 60, 60], ['Fabrikam Total', '', 200, 110, 110]],
      ['Fabrikam', 'Fabrikam', 'total'],
    ],
    [
      'above a total in German',
      ['Kunde', 'Dienst', 'Lizenzen', 'Sep 2026', 'Okt 2026'],
      [
        FABRIKAM,
        ['', 'Exchange', 100, 60, 60],
        ['Fabrikam Ergebnis', '', 200, 110, 110],
        ['Gesamtergebnis', '', 200, 110, 110],
      ],
      ['Fabrikam', 'Fabrikam', 'total', 'total'],
    ],
    [
      'above a total in Japanese',
      ['お客様', 'サービス', 'ライセンス数', '2026年9月', '2026年10月'],
      [FABRIKAM, ['', 'Exchange', 100, 60, 60], ['Fabrikam 集計', '', 200, 110, 110], ['総計', '', 200, 110, 110]],
      ['Fabrikam', 'Fabrikam', 'total', 'total'],
    ],
    [
      'below a subtotal',
      undefined,
      [
        ['Fabrikam', '', 200, 110, 110],
        ['', 'Teams', 100, 50, 50],
        ['', 'Exchange', 100, 60, 60],
      ],
      ['subtotal', 'Fabrikam', 'Fabrikam'],
    ],
    [
      'repeated below a subtotal',
      undefined,
      [['Fabrikam', '', 200, 110, 110], FABRIKAM, ['fabrikam', 'Exchange', 100, 60, 60]],
      ['subtotal', 'Fabrikam', 'fabrikam'],
    ],
    [
      'below one that is no sum',
      undefined,
      [['Fabrikam', '', 120, 70, 70], FABRIKAM, ['Fabrikam', 'Exchange', 100, 60, 60]],
      ['Fabrikam', 'Fabrikam', 'Fabrikam'],
    ],
  ])('%s', (_, header, lines, expected) => expect(names(lines, header)).toEqual(expected));

  test('a service below a total is asked about', () =>
    expect(() =>
      read([FABRIKAM, ['', 'Exchange', 100, 60, 60], ['Total', '', 200, 110, 110], ['', 'Teams', 9, 5, 5]]),
    ).toThrow(expect.objectContaining({ code: 'usageCustomerMissing', place: { sheet: 'Usage', cell: 'A5' } })));
});

describe('a row that adds up others', () => {
  const PLAIN = ['Customer', 'Licenses', 'Sep 2026', 'Oct 2026'];
  const [A, B, C] = [
    ['Adatum', 100, 55, 56],
    ['Litware', 50, 21, 23],
    ['Fabrikam', 10, 5, 6],
  ] as const;
  const SUM = [150, 76, 79] as const;

  test.each<[string, Line, readonly Line[], { code: string; cell: string }]>([
    ['a region', PLAIN, [['EMEA', ...SUM], A, B, C], { code: 'usageSumUnclear', cell: 'A2' }],
    [
      'a region below its customers',
      PLAIN,
      [A, B, ['Subtotal EMEA', ...SUM], C],
      { code: 'usageSumUnclear', cell: 'A4' },
    ],
    [
      'the second of two regions',
      PLAIN,
      [C, A, B, ['Zwischensumme Nord', ...SUM], C, C],
      { code: 'usageSumUnclear', cell: 'A5' },
    ],
    ['all of them under another name', PLAIN, [A, B, ['FY26', ...SUM]], { code: 'usageSumUnclear', cell: 'A4' }],
    [
      'all of them in Japanese',
      ['お客様', 'ライセンス数', '9月 2026', '10月 2026'],
      [A, B, ['全社', ...SUM]],
      { code: 'usageSumUnclear', cell: 'A4' },
    ],
    [
      'indented services',
      PLAIN,
      [
        ['Adatum', ...SUM],
        ['  Teams', ...A.slice(1)],
        ['  Exchange', ...B.slice(1)],
      ],
      { code: 'usageServicesBelow', cell: 'A2' },
    ],
    [
      'services that recur',
      ['Row Labels', 'Sum of Licenses', 'Sum of MAU Sep 2026', 'Sum of MAU Oct 2026'],
      [
        ['Adatum', ...SUM],
        ['Teams', ...A.slice(1)],
        ['Exchange', ...B.slice(1)],
        ['Litware', 9, 5, 5],
        ['Teams', 9, 5, 5],
      ],
      { code: 'usageServicesBelow', cell: 'A2' },
    ],
    [
      'all services of a customer',
      HEADER,
      [
        ['Adatum', 'All', ...SUM],
        ['Adatum', 'Teams', ...A.slice(1)],
        ['Adatum', 'Exchange', ...B.slice(1)],
      ],
      { code: 'usageSumUnclear', cell: 'A2' },
    ],
  ])('%s is asked about', (_, header, lines, { code, cell }) =>
    expect(read(lines, header).sums).toMatchObject({ code, place: { sheet: 'Usage', cell } }),
  );

  test.each<[string, readonly Line[]]>([
    ['two of three numbers agree', [['EMEA', 150, 76, 80], A, B]],
    ['of one row only', [['EMEA', ...A.slice(1)], A]],
    [
      'zeros',
      [
        ['EMEA', 0, 0, 0],
        ['A', 0, 0, 0],
        ['B', 0, 0, 0],
      ],
    ],
  ])('%s is nothing of it', (_, lines) => expect(read(lines, PLAIN).kinds).not.toContain('total'));
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
      const rows = rowsOrRefusal(harmless);
      if (rows) expect(rows.map(({ row }) => row)).toEqual(harmless.map((_, index) => index + 1));
    }),
  );
});
