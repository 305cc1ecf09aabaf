import { highlightCustomers } from '../../../src/actions/usage/highlightCustomers';
import { bookOf, type BookCell } from '../../support/bookOf';
import { startExcel } from '../../support/startExcel';

type Line = readonly BookCell[];

/** Why nobody is judged: the code and the cell. */
async function refusal(tabs: Readonly<Record<string, readonly Line[]>>): Promise<string> {
  const result = await highlightCustomers(startExcel(bookOf(tabs)).excel, 'plan');
  if (result.outcome !== 'refused') return JSON.stringify(result);
  const [problem] = result.problems;
  return [problem!.code, problem!.cell].filter((part) => part !== undefined).join(' ');
}

const HEADERS: Readonly<Record<string, Line>> = {
  en: ['Customer', 'Licenses'],
  de: ['Kunde', 'Lizenzen'],
  ja: ['お客様', 'ライセンス数'],
  zh: ['客户', '许可证数'],
  es: ['Cliente', 'Licencias'],
};

test.each<[string, string, Line]>([
  ['quarters of a fiscal year', 'en', ['Q1 FY26', 'Q2 FY26', 'Q3 FY26']],
  ['quarters after the year', 'en', ['2026 Q1', '2026 Q2']],
  ['quarters in words', 'en', ['1st quarter 2026', '2nd quarter 2026']],
  ['months of a quarter', 'en', ['Jan-Mar 2026', 'Apr-Jun 2026']],
  ['halves of a year', 'en', ['H1 2026', 'H2 2026']],
  ['German quarters', 'de', ['1. Quartal 2026', '2. Quartal 2026']],
  ['Japanese quarters', 'ja', ['2026年第1四半期', '第２四半期']],
  ['Japanese months of a quarter', 'ja', ['2026年1-3月', '2026年4-6月']],
  ['Chinese quarters', 'zh', ['2026年第一季度', '2026年第二季度']],
  ['Spanish quarters', 'es', ['1.er trimestre 2026', '2.º trimestre 2026', 'T3 2026']],
])('%s are named', async (_, language, parts) => {
  const lines = [
    [...HEADERS[language]!, ...parts],
    ['Fabrikam', 100, ...parts.map(() => 80)],
  ];
  expect(await refusal({ Usage: lines })).toBe('usageQuarters C1');
});

test.each<[string, string, Line]>([
  ['weeks', 'en', ['W31', 'W32', 'W33']],
  ['weeks by the standard', 'en', ['2026-W31', '2026-W32']],
  ['weeks in words', 'en', ['Week of Oct 5, 2026', 'Week of Oct 12, 2026']],
  ['German weeks', 'de', ['KW 31', 'KW 32']],
  ['Japanese weeks', 'ja', ['第31週', '第32週']],
  ['Chinese weeks', 'zh', ['第31周', '第32周']],
  ['days', 'en', ['2026-10-05', '2026-10-12', '2026-10-19']],
  ['German days', 'de', ['05.10.2026', '12.10.2026', '19.10.2026']],
  ['American days', 'en', ['10/05/2026', '10/12/2026', '10/19/2026']],
  ['Japanese days', 'ja', ['2026年10月5日', '2026年10月12日']],
])('%s are named', async (_, language, parts) => {
  const lines = [
    [...HEADERS[language]!, ...parts],
    ['Fabrikam', 100, ...parts.map(() => 80)],
  ];
  expect(await refusal({ Usage: lines })).toBe('usageWeeks C1');
});

test.each<[string, readonly Line[], string]>([
  [
    'customers side by side',
    [
      ['Month', 'Contoso', 'Fabrikam'],
      ['Jul 2026', 80, 50],
      ['Aug 2026', 80, 50],
    ],
    'A2',
  ],
  [
    'below licenses',
    [
      ['', 'Contoso'],
      ['Lizenzen', 100],
      ['Juli 2026', 80],
      ['August 2026', 80],
    ],
    'A3',
  ],
  [
    'in Japanese',
    [
      ['月', 'コントソ'],
      ['2026年7月', 80],
      ['2026年8月', 80],
    ],
    'A2',
  ],
  [
    'in Chinese',
    [
      ['月份', '康托索'],
      ['七月', 80],
      ['八月', 80],
    ],
    'A2',
  ],
  [
    'of one customer',
    [
      ['Month', 'MAU', 'Licenses'],
      ['Jul 2026', 80, 100],
      ['Aug 2026', 80, 100],
    ],
    'A2',
  ],
  [
    'under two headers',
    [
      ['', 'Contoso', '', 'Fabrikam', ''],
      ['Month', 'MAU', 'Licenses', 'MAU', 'Licenses'],
      ['Jul 2026', 8, 10, 5, 10],
      ['Aug 2026', 8, 10, 5, 10],
    ],
    'A3',
  ],
])('months below each other are named, %s', async (_, lines, cell) =>
  expect(await refusal({ Usage: lines })).toBe(`usageMonthsBelow ${cell}`),
);

const MAU = ['Customer', 'Licenses', 'MAU'];

test.each<[string, Readonly<Record<string, readonly Line[]>>]>([
  ['by name', { 'Sep 2026': [MAU, ['A', 100, 80]], 'Oct 2026': [MAU, ['A', 100, 50]] }],
  ['without a year', { Sep: [MAU, ['A', 100, 80]], Oct: [MAU, ['A', 100, 50]] }],
  ['by title', { One: [['Usage Sep 2026'], MAU, ['A', 100, 80]], Two: [['Usage Oct 2026'], MAU, ['A', 100, 50]] }],
  [
    'by header',
    {
      One: [
        [...MAU.slice(0, 2), 'MAU Sep 2026'],
        ['A', 100, 80],
      ],
      Two: [
        [...MAU.slice(0, 2), 'MAU Oct 2026'],
        ['A', 100, 50],
      ],
    },
  ],
  [
    'in German',
    {
      Juli: [
        ['Kunde', 'Lizenzen', 'Aktive Benutzer'],
        ['A', 9, 8],
      ],
      August: [
        ['Kunde', 'Lizenzen', 'Aktive Benutzer'],
        ['A', 9, 8],
      ],
    },
  ],
  [
    'in Japanese',
    {
      '8月': [
        ['お客様', 'ライセンス数', 'MAU'],
        ['A', 9, 8],
      ],
      '9月': [
        ['お客様', 'ライセンス数', 'MAU'],
        ['A', 9, 8],
      ],
    },
  ],
])('a tab for each month is named, %s', async (_, tabs) => expect(await refusal(tabs)).toBe('usageTabPerMonth'));

test.each<[string, readonly Line[], string]>([
  [
    'shown as percent',
    [
      ['Customer', 'Month', 'MAU %'],
      ['A', '2026-07', 0.8],
      ['A', '2026-10', 0.5],
    ],
    'C1',
  ],
  [
    'beside entitlements',
    [
      ['Kunde', 'Monat', 'Nutzung in %', 'Lizenzen'],
      ['A', '2026-07', 80, 100],
    ],
    'C1',
  ],
  [
    'in Japanese',
    [
      ['お客様', '月', 'MAU %'],
      ['A', '2026年7月', 80],
      ['A', '2026年8月', 80],
    ],
    'C1',
  ],
  [
    'in Chinese',
    [
      ['客户', '月份', '服务', 'MAU %'],
      ['A', '2026年7月', 'Teams', 80],
    ],
    'D1',
  ],
  ['below a title', [['Report'], [], ['Customer', 'Month', 'Usage %'], ['A', 'Jul 2026', 80]], 'C3'],
  [
    'with a day',
    [
      ['Customer', 'Date', 'Active usage %'],
      ['A', '2026-07-31', 80],
    ],
    'C1',
  ],
])('a list of percentages is named, %s', async (_, lines, cell) =>
  expect(await refusal({ Usage: lines })).toBe(`usageListShares ${cell}`),
);

test('active users of no month are named', async () =>
  expect(await refusal({ Usage: [MAU, ['A', 100, 80]] })).toBe('usageNoMonth C1'));

test.each<[string, readonly Line[]]>([
  [
    'a list of names',
    [
      ['Name', 'Phone'],
      ['A', 1],
    ],
  ],
  ['a single quarter in a title', [['Plan for Q1 2026'], ['Task', 'Owner']]],
  [
    'words with a digit',
    [
      ['T1 line', 'Status'],
      ['A', 'x'],
    ],
  ],
])('%s is nothing of it', async (_, lines) => expect(await refusal({ Notes: lines })).toBe('usageMissing'));

test('quarters beside months are not used, and said', async () => {
  const lines = [
    ['Customer', 'Licenses', 'Jul 2026', 'Aug 2026', 'Sep 2026', 'Q3 2026', 'Oct 2026'],
    ['A', 100, 80, 80, 80, 80, 50],
  ];
  const result = await highlightCustomers(startExcel(bookOf({ Usage: lines })).excel, 'plan');
  expect(result).toMatchObject({ stalled: 1, basis: expect.stringContaining('numbers not used: Q3 2026 (F)') });
});
