import fc from 'fast-check';
import { RECOGNITION } from '../../../src/actions/wording/recognitionWords';
import { monthNumberOf, yearOf } from '../../../src/domain/usage/Month';
import { chooseUsage, type ChosenUsage } from '../../../src/recognition/usage/chooseUsage';
import type { SheetSnapshot } from '../../../src/recognition/cells/WorkbookSnapshot';
import { recognizeTabs } from '../../../src/recognition/recognizeTabs';
import type { MonthColumn } from '../../../src/recognition/usage/header/MonthColumn';
import type { UnclearUsageTab, UsageRowsTab, UsageTab } from '../../../src/recognition/usage/UsageTab';
import type { Tab } from '../../../src/recognition/Tab';
import { sheetOf, type GridCell } from '../../support/sheetOf';

type Lines = readonly (readonly GridCell[])[];
type Chosen = Omit<ChosenUsage, 'sheet'>;

/** What chosen columns make of a sheet, beside what is recognised there. */
function choose(sheet: SheetSnapshot, chosen: Chosen): Tab | undefined {
  const [known] = recognizeTabs([sheet], RECOGNITION);
  return chooseUsage(sheet, RECOGNITION, { ...chosen, sheet: sheet.name }, known?.headerRow);
}

function recognize(lines: Lines, chosen?: Chosen): Tab | undefined {
  const sheet = sheetOf(lines);
  if (chosen) return choose(sheet, chosen);
  return recognizeTabs([sheet], RECOGNITION)[0];
}

function usage(lines: Lines, chosen?: Chosen): UsageTab {
  const tab = recognize(lines, chosen);
  if (tab?.role !== 'usage') throw new Error(`recognised as ${JSON.stringify(tab)}`);
  return tab;
}

function unclear(lines: Lines, chosen?: Chosen): UnclearUsageTab {
  const tab = recognize(lines, chosen);
  if (tab?.role !== 'unclearUsage') throw new Error(`recognised as ${JSON.stringify(tab)}`);
  return tab;
}

/** "2020-01 C": month and column letter. */
const inWords = (months: readonly MonthColumn[]): string[] =>
  months.map(
    ({ month, column }) =>
      `${yearOf(month)}-${String(monthNumberOf(month)).padStart(2, '0')} ${String.fromCharCode(65 + column)}`,
  );

const percent = (value: number): GridCell => ({ value, text: `${Math.round(value * 100)} %` });
const date = (value: number, text: string): GridCell => ({ value, text });

describe('one header row', () => {
  test.each<[string, readonly GridCell[]]>([
    ['English', ['Customer', 'Seats', 'Jan 2020', 'Feb 2020']],
    ['German', ['Kunde', 'Lizenzen', 'Januar 2020', 'Feb. 2020']],
    ['Japanese', ['お客様名', 'ライセンス数', '2020年1月', '2020年2月度']],
    ['Chinese', ['客户名称', '许可证数', '月活跃用户（2020年1月）', '月活跃用户（2020年2月）']],
    ['Spanish', ['Cliente', 'Licencias', 'enero de 2020', 'feb-20']],
    ['Portuguese', ['Nome do cliente', 'Licenças', 'janeiro de 2020', 'fev/20']],
    ['dates', ['Tenant', 'QE', date(43_831, 'Jan-20'), date(43_862, '01.02.2020')]],
    ['full width', ['ＣＵＳＴＯＭＥＲ', 'Ｓｅａｔｓ', '２０２０－０１', '２０２０－０２']],
  ])('%s', (_, header) => {
    const tab = usage([['Report'], [], header, ['A', 10, 5, 6]]);
    expect(inWords(tab.months)).toEqual(['2020-01 C', '2020-02 D']);
    expect(tab).toMatchObject({
      form: 'count',
      headerRow: 2,
      firstRow: 3,
      lastRow: 3,
      left: 0,
      right: 3,
      columns: { customer: 0, entitlements: 1 },
      monthlyEntitlements: [],
    });
  });

  test('months of other numbers and our own results are no months', () => {
    const tab = usage([
      ['Customer', 'Entitlements', 'DAU Jan 2020', 'Target Jan 2020', 'MAU Jan 2020', 'Q1 2020', 'MAU %', 'Health'],
      ['A', 10, 1, 9, 5, 5, percent(0.5), 'Below'],
    ]);
    expect(inWords(tab.months)).toEqual(['2020-01 E']);
    expect(tab).toMatchObject({ form: 'count', columns: { mauPercent: 6, health: 7 } });
  });

  test.each<[Lines]>([
    [[['Customer', 'Seats', 'DAU Jan 2020', 'DAU Feb 2020']]],
    [[['Kunde', 'Lizenzen', 'Ziel Jan 2020']]],
    [[['Customer', 'Entitlements Jan 2020', 'Entitlements Feb 2020']]],
    [[['Seats', 'Jan 2020', 'Feb 2020']]],
    [[['Daily active users'], ['Customer', 'Seats', 'Jan 2020']]],
    [
      [
        ['', '', 'Target'],
        ['Customer', 'Seats', 'Jan 2020', 'Feb 2020'],
      ],
    ],
    [[['Customer', 'Phase', 'Jan', 'Feb']]],
  ])('%j is no usage sheet', (lines) => expect(recognize(lines)).toBeUndefined());

  test('a data row with dates and numbers is not taken for a header', () => {
    const tab = usage([
      ['Customer', 'Seats', 'Jan 2020', 'Renewal'],
      ['', 202_001, 202_002, date(44_000, '18.06.2020')],
      ['B', 202_003, 202_004, date(44_100, '26.09.2020')],
    ]);
    expect(tab.headerRow).toBe(0);
    expect(inWords(tab.months)).toEqual(['2020-01 C']);
  });
});

describe('header rows above', () => {
  test('a year above month names counts for all columns up to the next year', () => {
    const tab = usage([
      ['', '', 2019, '', '2020', ''],
      ['Customer', 'Seats', 'Nov', 'Dec', 'Jan', 'Feb'],
      ['A', 10, 1, 2, 3, 4],
    ]);
    expect(inWords(tab.months)).toEqual(['2019-11 C', '2019-12 D', '2020-01 E', '2020-02 F']);
    expect(tab.headerRow).toBe(1);
  });

  test.each<[string, readonly GridCell[], readonly GridCell[]]>([
    ['German', ['', '', 2020], ['Kunde', 'Lizenzen', 'Jänner', 'Feber']],
    ['Japanese', ['', '', '2020年'], ['お客様', 'シート数', '1月', '2月']],
    ['Chinese', ['', '', '2020年'], ['客户', '席位', '一月', '二月份']],
    ['Spanish', ['', '', '2020'], ['Cliente', 'Puestos', 'enero', 'feb.']],
    ['Portuguese', ['', '', '2020'], ['Cliente', 'Licenças', 'janeiro', 'fev']],
    ['a title', [2020], ['Customer', 'Seats', 'January', 'February']],
    ['with metric', ['', '', 'MAU 2020'], ['Customer', 'Seats', 'January', 'February']],
  ])('a year above, %s', (_, years, header) => {
    expect(inWords(usage([years, header, ['A', 10, 3, 4]]).months)).toEqual(['2020-01 C', '2020-02 D']);
  });

  test.each([
    ['FY2020', 'fiscalYear'],
    ['Target 2020', undefined],
    ['Q1 2020', 'yearMissing'],
    ['1999', 'yearMissing'],
  ])('%j above month names is no year: %s', (above, doubt) => {
    const tab = recognize([
      ['', '', above],
      ['Customer', 'Seats', 'Jan', 'Feb'],
    ]);
    expect(tab?.role === 'unclearUsage' ? tab.doubt : tab).toBe(doubt);
  });

  test('words merged with the blank cells below them, metric and year above the months', () => {
    const tab = usage([
      ['Customer', 'Service', 'MAU', '', 'Entitlements', ''],
      ['', '', 2020, '', 2020, ''],
      ['', '', 'Jan', 'Feb', 'Jan', 'Feb'],
      ['A', 'Teams', 5, 6, 10, 11],
    ]);
    expect(tab).toMatchObject({ form: 'count', headerRow: 2, columns: { customer: 0, service: 1 }, left: 0, right: 5 });
    expect(tab.columns.entitlements).toBeUndefined();
    expect(inWords(tab.months)).toEqual(['2020-01 C', '2020-02 D']);
    expect(inWords(tab.monthlyEntitlements)).toEqual(['2020-01 E', '2020-02 F']);
  });

  test('a merged Entitlements column beside the months is not spread over them', () => {
    const tab = usage([
      ['Kunde', 'Berechtigungen', '', ''],
      ['', '', 'Jan 2020', 'Feb 2020'],
      ['A', 10, 5, 6],
    ]);
    expect(tab).toMatchObject({ form: 'count', columns: { customer: 0, entitlements: 1 }, monthlyEntitlements: [] });
    expect(inWords(tab.months)).toEqual(['2020-01 C', '2020-02 D']);
  });

  test('months above, metrics below', () => {
    const tab = usage([
      ['顧客', '2020年1月', '', '', '2020年2月', '', '', ''],
      ['', 'MAU', 'ライセンス数', 'MAU 率', 'MAU', 'ライセンス数', 'MAU 率', '健全性'],
      ['A', 5, 10, percent(0.5), 6, 10, percent(0.6), '健全'],
    ]);
    expect(inWords(tab.months)).toEqual(['2020-01 B', '2020-02 E']);
    expect(inWords(tab.monthlyEntitlements)).toEqual(['2020-01 C', '2020-02 F']);
    expect(tab).toMatchObject({ form: 'count', headerRow: 1, columns: { customer: 0, health: 7 } });
  });

  test('a column of its own right of months above stays one', () => {
    const tab = usage([
      ['Customer', 'Jan 2020', '', 'Feb 2020', '', ''],
      ['', 'MAU', 'Seats', 'MAU', 'Seats', 'MAU %'],
      ['A', 5, 10, 6, 10, ''],
    ]);
    expect(tab.columns).toEqual({ customer: 0, mauPercent: 5 });
  });

  test.each([
    ['Target', 'Actual'],
    ['Plan', 'Ist'],
    ['DAU', 'MAU'],
    ['MAU %', 'MAU'],
  ])('months merged over %s and %s, further columns beside them', (first, second) => {
    const tab = usage([
      ['Customer', 'Entitlements', 'Jan 2026', '', 'Feb 2026', '', 'Owner'],
      ['', '', first, second, first, second, ''],
      ['A', 100, 90, 50, 90, 51, 'Jo'],
    ]);
    expect(tab).toMatchObject({ form: 'count', headerRow: 1, columns: { customer: 0, entitlements: 1 }, right: 6 });
    expect(inWords(tab.months)).toEqual(['2026-01 D', '2026-02 F']);
  });

  test.each([['Owner'], []])('of unknown words below merged months none is taken for usage', (...more) => {
    const tab = unclear([
      ['Customer', 'Entitlements', 'Jan 2026', '', 'Feb 2026', '', ...more],
      ['', '', 'Foo', 'Bar', 'Foo', 'Bar', ...more.map(() => '')],
      ['A', 100, 90, 50, 90, 51, ...more.map(() => 'Jo')],
    ]);
    expect(tab).toMatchObject({ doubt: 'severalBlocks', headerRow: 1 });
    expect(inWords(tab.candidates)).toEqual(['2026-01 C', '2026-01 D', '2026-02 E', '2026-02 F']);
  });

  test.each<[readonly GridCell[]]>([[['MAU Nov 2026']], [['Exported:', date(46_329, '3 Nov 2026')]]])(
    '%j above a list with months of its own makes it no usage sheet of that month',
    (above) => {
      const tab = recognize([above, ['Customer', 'Month', 'MAU', 'Entitlements'], ['A', 'Jan 2026', 50, 100]]);
      expect(tab).toMatchObject({ role: 'usageRows', headerRow: 1 });
    },
  );

  test.each<[string, readonly GridCell[]]>([
    ['a date of the report', ['as of 5 May 2026']],
    ['one in German', ['Stand: 31.05.2026']],
    ['a title with a month', ['MAU 2026年5月']],
    ['a date cell', [date(46_147, '05.05.2026')]],
  ])('%s above months is none of theirs, and our results stay ours', (_, above) => {
    const tab = usage([
      above,
      [],
      ['Customer', 'Entitlements', 'Jan 2026', 'Feb 2026', 'MAU %', '3-month growth', 'Health'],
      ['A', 100, 50, 51, 0.51, '', 'Below'],
    ]);
    expect(inWords(tab.months)).toEqual(['2026-01 C', '2026-02 D']);
    expect(tab.columns).toEqual({ customer: 0, entitlements: 1, mauPercent: 4, growth: 5, health: 6 });
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['counts and shares', ['MAU', 'MAU %'], ['2026-01 C', '2026-02 E']],
    ['three numbers', ['MAU', 'Entitlements', 'MAU %'], ['2026-01 C', '2026-02 F']],
  ])('months above %s: our results right of them are no month', (_, metrics, months) => {
    const blank = metrics.slice(1).map(() => '');
    const tab = usage([
      ['Customer', 'Seats', 'Jan 2026', ...blank, 'Feb 2026', ...blank],
      ['', '', ...metrics, ...metrics, 'MAU %', '3-month growth', 'Health'],
      ['A', 100, ...[...metrics, ...metrics].map(() => 50), 0.5, '', 'Below'],
    ]);
    expect(inWords(tab.months)).toEqual(months);
    const right = 2 + 2 * metrics.length;
    expect(tab.columns).toMatchObject({ mauPercent: right, growth: right + 1, health: right + 2 });
  });

  test.each([
    { metrics: ['MAU', 'Entitlements'], value: 50, form: 'count' },
    { metrics: ['MAU %'], value: percent(0.5), form: 'fraction' },
  ])('one month above $metrics: our results right of it are no month', ({ metrics, value, form }) => {
    const tab = usage([
      ['Customer', 'May 2026'],
      ['', ...metrics, 'MAU %', '3-month growth', 'Health'],
      ['A', ...metrics.map(() => value), percent(0.5), '', 'Below'],
    ]);
    expect(inWords(tab.months)).toEqual(['2026-05 B']);
    expect(tab.form).toBe(form);
    expect(tab.columns).toMatchObject({ mauPercent: metrics.length + 1, health: metrics.length + 3 });
  });

  test.each([
    [['Jul', 'Aug', 'Dec', 'Jan', 'Jun']],
    [['June', 'January', 'December', 'July']],
    [['7月', '12月', '1月']],
  ])('under one year %j is no calendar year', (months) => {
    const tab = unclear([
      ['', '', '2026'],
      ['Customer', 'Seats', ...months],
    ]);
    expect(tab.doubt).toBe('severalYears');
  });

  test('months under a year may stand in any other order', () => {
    const lines = [
      ['', '', 2026],
      ['Customer', 'Seats', 'Mar', 'Jan', 'Feb'],
    ];
    expect(inWords(usage(lines).months)).toEqual(['2026-01 D', '2026-02 E', '2026-03 C']);
  });

  test('a title with a metric does not make counts shares', () => {
    const tab = usage([['Active usage'], ['Customer', 'Seats', 'Jan 2020'], ['A', 10, 5]]);
    expect(tab.form).toBe('count');
  });
});

describe('blocks', () => {
  test('counts win over shares where entitlements are there', () => {
    const tab = usage([
      ['Customer', 'Seats', 'MAU Jan 2020', 'MAU % Jan 2020', 'MAU Feb 2020', 'MAU % Feb 2020'],
      ['A', 10, 5, percent(0.5), 6, percent(0.6)],
    ]);
    expect(tab.form).toBe('count');
    expect(inWords(tab.months)).toEqual(['2020-01 C', '2020-02 E']);
  });

  test('shares win where no entitlements are', () => {
    const tab = usage([
      ['Customer', 'MAU Jan 2020', 'MAU % Jan 2020', 'MAU Feb 2020', 'MAU % Feb 2020'],
      ['A', 5, percent(0.5), 6, percent(0.6)],
    ]);
    expect(tab.form).toBe('fraction');
    expect(inWords(tab.months)).toEqual(['2020-01 C', '2020-02 E']);
  });

  test('entitlements of their own months, in calendar order', () => {
    const tab = usage([
      ['Customer', 'Entitlements Feb 2020', 'MAU Feb 2020', 'Entitlements Jan 2020', 'MAU Jan 2020'],
      ['A', 10, 5, 11, 6],
    ]);
    expect(inWords(tab.months)).toEqual(['2020-01 E', '2020-02 C']);
    expect(inWords(tab.monthlyEntitlements)).toEqual(['2020-01 D', '2020-02 B']);
  });

  test.each<[Lines]>([
    [[['Customer', 'Seats', 'Jan 2020', '2020-01']]],
    [[['Customer', 'Seats', 'MAU Jan 2020', 'Feb 2020', 'Jan 2020']]],
    [[['お客様', 'シート数', '2020年1月', '2020年2月', '2020年1月']]],
    [
      [
        ['', '', 'Teams', '', 'Exchange', ''],
        ['Customer', 'Seats', 'Jan 2020', 'Feb 2020', 'Jan 2020', 'Feb 2020'],
      ],
    ],
  ])('%j has a month twice', (lines) => {
    const tab = unclear(lines);
    expect(tab.doubt).toBe('severalBlocks');
    expect(tab.candidates.length).toBe(lines.at(-1)!.length - 2);
  });
});

describe('form', () => {
  test.each<[UsageTab['form'], readonly GridCell[], readonly GridCell[]]>([
    ['fraction', ['Customer', 'Jan 2020', 'Feb 2020'], ['A', percent(0.62), percent(0.7)]],
    ['fraction', ['Customer', 'Jan 2020', 'Feb 2020'], ['A', '62 %', '70％']],
    ['fraction', ['Customer', 'Jan 2020', 'Feb 2020'], ['A', percent(0.62), 'n/a']],
    ['fraction', ['Customer', 'Seats', 'Jan 2020', 'Feb 2020'], ['A', 10, percent(0.62), '']],
    ['fraction', ['Kunde', 'MAU in % Jan 2020', 'MAU in % Feb 2020'], ['A', 0.62, 1.2]],
    ['percent', ['Kunde', 'MAU in % Jan 2020', 'MAU in % Feb 2020'], ['A', 62, 1.2]],
    ['percent', ['客户', '活跃率 2020年1月', '活跃率 2020年2月'], ['A', 62, 70.5]],
    ['percent', ['Cliente', '% MAU ene 2020'], ['A', 62]],
    ['fraction', ['Cliente', '% MAU jan/20'], ['A', '']],
    ['count', ['Customer', 'Seats', 'Jan 2020'], ['A', 10, 0]],
  ])('%s: %j over %j', (form, header, line) => expect(usage([header, line]).form).toBe(form));

  test('a metric row above says it for all months', () => {
    const lines = [
      ['', 'MAU %', ''],
      ['Customer', 'Jan 2020', 'Feb 2020'],
      ['A', 62, 70],
    ];
    expect(usage(lines).form).toBe('percent');
  });

  test.each<[string, readonly GridCell[], UsageTab['form']]>([
    ['MAU % per customer', [70, 50.5], 'percent'],
    ['MAU %', [100, 0], 'percent'],
    ['Nutzung in Prozent je Kunde', [70, '50,5'], 'percent'],
    ['Aktive Nutzung (%)', [0.7, 0.5], 'fraction'],
    ['利用率（％）', [70, 50], 'percent'],
    ['月活跃用户百分比', [70, 50], 'percent'],
    ["Pourcentage d'utilisation", [70, 50], 'percent'],
    ['Uso en %', [70, 50], 'percent'],
    ['MAU % per customer', [70, 101], 'count'],
    ['MAU % per customer', [70, '1,200'], 'count'],
    ['MAU per customer', [70, 50], 'count'],
    ['Target MAU 70 %', [70, 50], 'count'],
    ['Healthy from 70 %', [70, 50], 'count'],
    ['Ziel: MAU % 70', [70, 50], 'count'],
    ['MAU and MAU %', [70, 50], 'count'],
    ['Customers are healthy where the MAU % is at or above the limit of the playbook', [70, 50], 'count'],
  ])('under the title %j %j is %s', (title, line, form) => {
    for (const above of [[[title]], [[title], [], []]]) {
      expect(usage([...above, ['Customer', 'Seats', 'Jan 2020', 'Feb 2020'], ['A', 12_000, ...line]]).form).toBe(form);
    }
  });

  test('numbers below the table do not count', () => {
    const lines: Lines = [
      ['Customer', 'MAU % Jan 2020'],
      ['A', 0.5],
      ['note', 77],
    ];
    const sheet = sheetOf(lines);
    const table = { name: 'T', area: { top: 0, left: 0, bottom: 1, right: 1 }, hasTotals: false, isFiltered: false };
    expect(recognizeTabs([{ ...sheet, tables: [table] }], RECOGNITION)[0]).toMatchObject({
      form: 'fraction',
      lastRow: 1,
    });
  });

  test('counts without entitlements leave a doubt', () => {
    const tab = unclear([
      ['Customer', 'Jan 2020', 'Feb 2020'],
      ['A', 5, 6],
    ]);
    expect(tab).toMatchObject({ doubt: 'noEntitlements', columns: { customer: 0 }, headerRow: 0 });
    expect(inWords(tab.candidates)).toEqual(['2020-01 B', '2020-02 C']);
  });
});

describe('dates that can be read in two ways', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['day first', ['01/01/2020', '01/02/2020', '01/03/2020'], ['2020-01 C', '2020-02 D', '2020-03 E']],
    ['month first', ['1/1/2020', '2/1/2020', '3/1/2020'], ['2020-01 C', '2020-02 D', '2020-03 E']],
    ['a plain one: day first', ['05/06/2020', '06/07/2020', '31/08/2020'], ['2020-06 C', '2020-07 D', '2020-08 E']],
    ['a plain one: month first', ['05/06/2020', '06/07/2020', '8/31/2020'], ['2020-05 C', '2020-06 D', '2020-08 E']],
    ['beside names', ['Jan 2020', '01/02/2020', 'Mar 2020'], ['2020-01 C', '2020-02 D', '2020-03 E']],
  ])('%s', (_, dates, months) => {
    expect(
      inWords(
        usage([
          ['Customer', 'Seats', ...dates],
          ['A', 10, 1, 2, 3],
        ]).months,
      ),
    ).toEqual(months);
  });

  test.each<[readonly string[]]>([
    [['01/02/2020']],
    [['05/06/2020', '06/07/2020']],
    [['13/05/2020', '5/13/2020', '06/07/2020']],
  ])('%j leaves a doubt', (dates) => {
    const lines = [['Customer', 'Seats', ...dates]];
    expect(unclear(lines).doubt).toBe('ambiguousDates');
  });

  test('somebody says in which order day and month stand, unless only one makes the months differ', () => {
    const lines = [['Customer', 'Seats', '05/06/2020', '06/07/2020', '06/06/2020']];
    expect(unclear(lines, { months: [2, 3] }).doubt).toBe('ambiguousDates');
    expect(inWords(usage(lines, { months: [2, 3], dateOrder: 'dayFirst' }).months)).toEqual(['2020-06 C', '2020-07 D']);
    expect(inWords(usage(lines, { months: [2, 3], dateOrder: 'monthFirst' }).months)).toEqual([
      '2020-05 C',
      '2020-06 D',
    ]);
    expect(inWords(usage(lines, { months: [2, 4], dateOrder: 'dayFirst' }).months)).toEqual(['2020-05 C', '2020-06 E']);
  });
});

describe('one row per customer and month', () => {
  test.each<[readonly string[], UsageRowsTab['columns']]>([
    [['Customer', 'Month', 'MAU'], { customer: 0, month: 1, mau: 2 }],
    [
      ['Month', 'Workload', 'Tenant', 'Active users', 'Seats'],
      { month: 0, service: 1, customer: 2, mau: 3, entitlements: 4 },
    ],
    [['Kunde', 'Monat', 'Aktive Benutzer', 'Lizenzen'], { customer: 0, month: 1, mau: 2, entitlements: 3 }],
    [['お客様', '年月', '月間アクティブ ユーザー数'], { customer: 0, month: 1, mau: 2 }],
    [['客户', '月份', '月活跃用户数', '席位数'], { customer: 0, month: 1, mau: 2, entitlements: 3 }],
    [['Cliente', 'Mes', 'Usuarios activos'], { customer: 0, month: 1, mau: 2 }],
    [['Cliente', 'Mês', 'Usuários ativos'], { customer: 0, month: 1, mau: 2 }],
  ])('%j', (header, columns) => {
    const tab = recognize([['Usage'], header, header.map(() => '2020-01')]);
    expect(tab).toMatchObject({ role: 'usageRows', headerRow: 1, firstRow: 2, lastRow: 2 });
    expect(tab!.columns).toEqual(columns);
  });

  test.each([
    [['Customer', 'Report Refresh Date', 'MAU']],
    [['Customer', 'Month', 'DAU']],
    [['Month', 'MAU']],
    [['Customer', 'Month', 'Owner']],
  ])('%j is something else', (header) => expect(recognize([header])).toBeUndefined());
});

describe('columns chosen by hand', () => {
  test('unknown words: the header is the row whose chosen columns read as months', () => {
    const lines: Lines = [
      ['Kundenliste 2020'],
      ['Firma', 'Köpfe', 'Teams Jan 2020', 'Teams Feb 2020', 'Jan 2020'],
      ['A', 10, 5, 6, 7],
    ];
    expect(recognize(lines)).toBeUndefined();
    const tab = usage(lines, { customer: 0, entitlements: 1, months: [3, 2] });
    expect(tab).toMatchObject({ headerRow: 1, form: 'count', columns: { customer: 0, entitlements: 1 } });
    expect(inWords(tab.months)).toEqual(['2020-01 C', '2020-02 D']);
  });

  test('entitlements chosen where no word named them', () => {
    const lines: Lines = [
      ['Customer', 'Köpfe', 'Jan 2020'],
      ['A', 10, 5],
    ];
    expect(unclear(lines).doubt).toBe('noEntitlements');
    expect(usage(lines, { entitlements: 1 }).columns).toEqual({ customer: 0, entitlements: 1 });
    expect(unclear(lines, { months: [2] }).doubt).toBe('noEntitlements');
  });

  test('one of several blocks', () => {
    const lines: Lines = [
      ['Customer', 'Seats', 'Jan 2020', 'Feb 2020', 'Jan 2020', 'Feb 2020'],
      ['A', 10, 5, 6, 7, 8],
    ];
    expect(inWords(usage(lines, { months: [4, 5] }).months)).toEqual(['2020-01 E', '2020-02 F']);
    expect(unclear(lines, { months: [2, 4] }).doubt).toBe('severalBlocks');
  });

  test('it wins over what was recognised', () => {
    const lines: Lines = [
      ['Customer', 'Account', 'Seats', 'QE', 'Jan 2020', 'Feb 2020', 'DAU Mar 2020'],
      ['A', 'B', 10, 11, 5, 6, 7],
    ];
    const tab = usage(lines, { customer: 1, entitlements: 3, months: [5, 6] });
    expect(tab.columns).toEqual({ customer: 1, entitlements: 3 });
    expect(inWords(tab.months)).toEqual(['2020-02 F', '2020-03 G']);
  });

  test('with columns that hold no month they make no tab', () => {
    const sheet = sheetOf([['Customer', 'Seats', 'Jan 2020']]);
    expect(choose(sheet, { months: [2] })).toMatchObject({ role: 'usage' });
    expect(choose(sheet, { months: [1] })).toBeUndefined();
  });
});

test('columns in any order, with gaps and unknown ones between, give the same months', () => {
  const headers = ['Customer', 'Seats', 'Dez 2019', '2020-01', 'MAU (Feb-20)', '2020年3月', 'abr/20'];
  const noise = ['', '', 'Notes', 'DAU Jan 2020', 'Target 2020', 'Q1 2020', 'Owner', 'MAU %'];
  const shuffled = fc
    .tuple(fc.subarray(noise), fc.integer({ min: 0, max: headers.length }))
    .chain(([extra]) => fc.shuffledSubarray([...headers, ...extra], { minLength: headers.length + extra.length }));
  fc.assert(
    fc.property(shuffled, (header) => {
      const tab = usage([[], header, header.map((word) => (word === 'Customer' ? 'A' : word === '' ? '' : 1))]);
      expect(tab.headerRow).toBe(1);
      expect(tab.columns).toMatchObject({
        customer: header.indexOf('Customer'),
        entitlements: header.indexOf('Seats'),
      });
      expect(tab.months.map(({ header: word }) => word)).toEqual(headers.slice(2));
      expect(tab.months.map(({ column }) => header[column])).toEqual(headers.slice(2));
    }),
  );
});
