import fc from 'fast-check';
import { RECOGNITION } from '../../../src/actions/wording/recognitionWords';
import { monthNumberOf, yearOf } from '../../../src/domain/usage/Month';
import { chooseUsage, type ChosenUsage } from '../../../src/recognition/usage/chooseUsage';
import { recognizeTabs } from '../../../src/recognition/recognizeTabs';
import type { Tab } from '../../../src/recognition/Tab';
import { parseFiscalYear } from '../../../src/recognition/text/fiscalYear';
import { loadMonthNames } from '../../../src/recognition/text/loadMonthNames';
import { sheetOf, type GridCell } from '../../support/sheetOf';

type Row = readonly GridCell[];

const letter = (column: number): string => String.fromCharCode(65 + column);

/** Headers over a line of numbers, read with the month names of all languages. */
async function read(headers: readonly Row[], chosen?: Omit<ChosenUsage, 'sheet'>): Promise<Tab | undefined> {
  const last = headers.at(-1)!;
  const line = last.map((_, column): GridCell => (column === 0 ? 'Fabrikam' : 10));
  const sheet = sheetOf([...headers, line]);
  const words = { ...RECOGNITION, monthNames: await loadMonthNames() };
  if (!chosen) return recognizeTabs([sheet], words)[0];
  return chooseUsage(sheet, words, { ...chosen, sheet: sheet.name }, headers.length - 1);
}

/** "C 2026-07, D 2026-08", or "yearMissing C, D" for what is asked about. */
async function inWords(headers: readonly Row[], chosen?: Omit<ChosenUsage, 'sheet'>): Promise<string> {
  const tab = await read(headers, chosen);
  if (tab?.role === 'unclearUsage')
    return `${tab.doubt} ${tab.doubtful.map(({ column }) => letter(column)).join(', ')}`;
  if (tab?.role !== 'usage') return String(tab?.role);
  return [...tab.months]
    .sort((a, b) => a.column - b.column)
    .map(({ month, column }) => `${letter(column)} ${yearOf(month)}-${String(monthNumberOf(month)).padStart(2, '0')}`)
    .join(', ');
}

const BEFORE = ['Customer', 'Licenses'] as const;

test.each<[Row, string]>([
  [['Client', 'Licences', 'octobre 2026'], 'C 2026-10'],
  [['Cliente', 'Licenze', 'MAU ottobre 2026'], 'C 2026-10'],
  [['Klient', 'Licencje', 'październik 2026'], 'C 2026-10'],
  [['Customer', 'Licenses', 'oktober 2026'], 'C 2026-10'],
  [['Customer', 'Licenses', 'октябрь 2026 г.'], 'C 2026-10'],
  [['Customer', 'Licenses', 'Ekim 2026'], 'C 2026-10'],
  [['Customer', 'Licenses', '2026년 10월'], 'C 2026-10'],
  // October in Croatian, November in Polish and Czech.
  [['Klient', 'Licencje', 'listopad 2026'], 'undefined'],
  [['Customer', 'Licenses', 'Ekim 12'], 'undefined'],
])('the only month of another language with its year: %j', async (header, expected) =>
  expect(await inWords([header])).toBe(expected),
);

describe('a month without a year', () => {
  test.each<[string, Row, string]>([
    ['newest', ['Jul 2026', 'Aug 2026', 'Sep 2026', 'Oct'], 'C 2026-07, D 2026-08, E 2026-09, F 2026-10'],
    ['two newest', ['Jul 2026', 'Aug 2026', 'Sep', 'Okt'], 'C 2026-07, D 2026-08, E 2026-09, F 2026-10'],
    ['oldest', ['7月', '2026年8月', '2026年9月'], 'C 2026-07, D 2026-08, E 2026-09'],
    ['between', ['Nov 2025', 'Dez', 'Jan 2026'], 'C 2025-11, D 2025-12, E 2026-01'],
    ['over new year', ['11月', '12月', '2026年1月', '2月'], 'C 2025-11, D 2025-12, E 2026-01, F 2026-02'],
    ['newest first', ['Oct', 'Sep 2026', 'Aug 2026'], 'C 2026-10, D 2026-09, E 2026-08'],
    ['of two kinds of number', ['MAU Sep 2026', 'Seats Sep 2026', 'MAU Oct', 'Seats Oct'], 'C 2026-09, E 2026-10'],
    ['in no order', ['Sep 2026', 'Jul 2026', 'Aug 2026', 'Oct'], 'unreadColumn F'],
    ['too far on', ['Jan 2026', 'Feb 2026', 'Oct'], 'unreadColumn E'],
    ['all of them', ['Jul', 'Aug', 'Sep'], 'yearMissing C, D, E'],
    ['all of them, in German', ['Juli', 'August', 'September'], 'yearMissing C, D, E'],
    ['all of them, in Chinese', ['七月', '八月', '九月'], 'yearMissing C, D, E'],
  ])('%s', async (_, months, expected) => expect(await inWords([[...BEFORE, ...months]])).toBe(expected));

  test.each<[string, Row, string]>([
    ['Contoso usage 2026', ['Jul', 'Aug'], 'C 2026-07, D 2026-08'],
    ['利用状況 2026年', ['7月', '8月'], 'C 2026-07, D 2026-08'],
    ['Nutzung im Jahr 2026', ['Mai', 'Juni'], 'C 2026-05, D 2026-06'],
    ['Usage 2026', ['Dec', 'Jan'], 'yearMissing C, D'],
    ['Exported 2027-01-05', ['Nov', 'Dec'], 'yearMissing C, D'],
    ['Q3 2026', ['Jul', 'Aug'], 'yearMissing C, D'],
    ['FastTrack usage FY2026', ['Jul', 'Aug'], 'yearMissing C, D'],
    ['Usage FY2027 - calendar 2026', ['Jul', 'Aug'], 'yearMissing C, D'],
    ['Usage in fiscal year 2026', ['Jul', 'Aug'], 'yearMissing C, D'],
    ['Nutzung im Geschäftsjahr 2026', ['Juli', 'August'], 'yearMissing C, D'],
    ['Nutzung GJ2026', ['Juli', 'August'], 'yearMissing C, D'],
    ['利用状況（2026年度）', ['4月', '5月'], 'yearMissing C, D'],
    ['2026财年使用情况', ['7月', '8月'], 'yearMissing C, D'],
    ['Utilisation, exercice 2026', ['juillet', 'août'], 'yearMissing C, D'],
    ['Uso del ejercicio 2026', ['julio', 'agosto'], 'yearMissing C, D'],
    ['Usage FY 2025/26', ['Jul', 'Aug'], 'yearMissing C, D'],
    ['Usage 2026 and 2025', ['Jul', 'Aug'], 'yearMissing C, D'],
  ])('under the title %j', async (title, months, expected) => {
    expect(await inWords([[title], [], [], [...BEFORE, ...months]])).toBe(expected);
  });

  test.each<[Row, number, string]>([
    [['Jul', 'Aug'], 2026, 'C 2026-07, D 2026-08'],
    [['Nov', 'Dec', 'Jan'], 2025, 'C 2025-11, D 2025-12, E 2026-01'],
    [['2月', '1月', '12月'], 2026, 'C 2026-02, D 2026-01, E 2025-12'],
    [['MAU Nov', 'Seats Nov', 'MAU Jan', 'Seats Jan'], 2025, 'C 2025-11, E 2026-01'],
  ])('%j from %d on', async (months, year, expected) =>
    expect(await inWords([[...BEFORE, ...months]], { year })).toBe(expected),
  );
});

test('a fiscal year in one title takes the year of another away', async () =>
  expect(await inWords([['Usage 2026'], ['', 'FY2027, all customers'], [], [...BEFORE, 'Jul', 'Aug']])).toBe(
    'yearMissing C, D',
  ));

describe('fiscal years', () => {
  const microsoft = parseFiscalYear('FY27=2026-07')!;
  const japan = parseFiscalYear('2026年度=2026-04')!;

  test.each<[Row, Row, typeof microsoft | undefined, string]>([
    [['FY26', '', 'FY27', ''], ['May', 'Jun', 'Jul', 'Aug'], undefined, 'fiscalYear C, D, E, F'],
    [['2025年度', '', '2026年度'], ['2月', '3月', '4月'], undefined, 'fiscalYear C, D, E'],
    [['FY26', '', 'FY27', ''], ['May', 'Jun', 'Jul'], microsoft, 'C 2026-05, D 2026-06, E 2026-07'],
    [['FY2027', ''], ['Dec', 'Jan'], microsoft, 'C 2026-12, D 2027-01'],
    [['2025年度', '', '2026年度'], ['2月', '3月', '4月'], japan, 'C 2026-02, D 2026-03, E 2026-04'],
    [['GJ 2026/27', ''], ['Dezember', 'Januar'], parseFiscalYear('GJ 2026/27=2026-07'), 'C 2026-12, D 2027-01'],
    [[], ['FY27 Jul', 'FY27 Aug'], microsoft, 'C 2026-07, D 2026-08'],
  ])('%j over %j', async (above, months, fiscalYear, expected) =>
    expect(
      await inWords(
        [
          ['', '', ...above],
          [...BEFORE, ...months],
        ],
        fiscalYear && { fiscalYear },
      ),
    ).toBe(expected),
  );
});

describe('months of other languages', () => {
  test.each<[string, Row, string]>([
    [
      'Italian',
      ['luglio 2026', 'agosto 2026', 'settembre 2026', 'ott-26'],
      'C 2026-07, D 2026-08, E 2026-09, F 2026-10',
    ],
    ['Swedish', ['maj 2026', 'jun 2026', 'jul 2026'], 'C 2026-05, D 2026-06, E 2026-07'],
    ['French', ['juil. 2026', 'août 2026', 'sept. 2026'], 'C 2026-07, D 2026-08, E 2026-09'],
    ['Russian', ['август 2026 г.', 'сентябрь 2026 г.'], 'C 2026-08, D 2026-09'],
    ['Thai, Buddhist years', ['ก.ย. 2569', 'ต.ค. 2569'], 'C 2026-09, D 2026-10'],
    ['Finnish', ['heinäkuu 2026', 'elokuu 2026'], 'C 2026-07, D 2026-08'],
    ['Turkish with words', ['MAU Temmuz 2026', 'MAU Ağustos 2026'], 'C 2026-07, D 2026-08'],
    ['Korean', ['2026년 9월', '2026년 10월'], 'C 2026-09, D 2026-10'],
    ['Vietnamese', ['tháng 9 2026', 'tháng 10 2026'], 'C 2026-09, D 2026-10'],
    ['Croatian listopad', ['rujan 2026', 'listopad 2026'], 'C 2026-09, D 2026-10'],
    ['Polish listopad', ['październik 2026', 'listopad 2026'], 'C 2026-10, D 2026-11'],
    ['listopad alone', ['Sep 2026', 'listopad 2026'], 'unreadColumn D'],
    ['lip and lis', ['Jan 2026', 'lip 2026', 'lis 2026'], 'unreadColumn D'],
    ['bare names of one language', ['Jul 2026', 'elokuu', 'syyskuu'], 'C 2026-07, D 2026-08, E 2026-09'],
    ['bare names alone', ['luglio', 'agosto'], 'yearMissing C, D'],
  ])('%s', async (_, months, expected) => expect(await inWords([[...BEFORE, ...months]])).toBe(expected));
});

describe('a column headed like one that somebody said is a month', () => {
  const known = new Map([[4, 2026 * 12 + 9]]);
  test.each<[string, Row, Row, string?]>([
    ['English', ['Jul 2026', '', 'Oct 2026', ''], ['Users', '%', 'Users', '%']],
    ['German', ['Juli 2026', '', 'Oktober 2026', ''], ['Nutzer', 'in %', 'Nutzer', 'in %']],
    ['French', ['juillet 2026', '', 'octobre 2026', ''], ['Utilisateurs', '%', 'Utilisateurs', '%']],
    ['Japanese', ['2026年7月', '', '2026年10月', ''], ['ユーザー数', 'MAU %', 'ユーザー数', 'MAU %']],
    ['Chinese', ['2026年7月', '', '2026年10月', ''], ['用户数', '%', '用户数', '%']],
    ['without months above', ['', '', '', ''], ['Users', 'Note', 'Users', 'Note'], 'unreadColumn C'],
  ])('is one below its own month, else asked about: %s', async (...[, months, words, expected]) =>
    expect(
      await inWords(
        [
          ['', '', ...months],
          [...BEFORE, ...words],
        ],
        { known },
      ),
    ).toBe(expected ?? 'C 2026-07, E 2026-10'),
  );
});

describe('numbers that are dates', () => {
  test.each<[string, Row, string]>([
    ['by EDATE', ['Jul 2026', 'Aug 2026', 46_266], 'C 2026-07, D 2026-08, E 2026-09'],
    ['typed, and first', [46_204, '2026年8月', '2026年9月'], 'C 2026-07, D 2026-08, E 2026-09'],
    ['in between', ['Juli 2026', 46_235, 'September 2026'], 'C 2026-07, D 2026-08, E 2026-09'],
    ['far from the others', ['Jul 2026', 'Aug 2026', 41_000], 'unreadColumn E'],
    ['a slip', ['Jul 2026', 'Aug 2026', 202_613], 'unreadColumn E'],
  ])('%s', async (_, months, expected) => expect(await inWords([[...BEFORE, ...months]])).toBe(expected));

  test('chosen as months', async () =>
    expect(await inWords([[...BEFORE, 46_204, 46_235]], { months: [2, 3] })).toBe('C 2026-07, D 2026-08'));
});

describe('a column of numbers that may be a month is asked about', () => {
  test.each<[string, Row, string]>([
    ['a slip', ['Jul 2026', 'Aug 2026', 'Otc 2026'], 'unreadColumn E'],
    ['a slip without a year', ['Jul 2026', 'Aug 2026', 'Septmber'], 'unreadColumn E'],
    ['a slip in German', ['Juni 2026', 'Juli 2026', 'Auguts 2026'], 'unreadColumn E'],
    ['a slip in Japanese', ['2026年7月', '2026年8月', '2026年13月'], 'unreadColumn E'],
    ['a year too long', ['Jul 2026', 'Aug 2026', 'Sep 20206'], 'unreadColumn E'],
    ['a year far off', ['Jul 2026', 'Aug 2026', 'Sep 2062'], 'unreadColumn E'],
    ['no header', ['Jul 2026', 'Aug 2026', ''], 'unreadColumn E'],
    ['no header, on the left', ['', 'Jul 2026', 'Aug 2026'], 'unreadColumn C'],
    ['anything between months', ['Jul 2026', 'Ticket no.', 'Aug 2026'], 'unreadColumn D'],
    ['words nobody knows', ['Jul 2026', 'Users Aug 2026'], 'unreadColumn D'],
    ['a year alone', ['Jul 2026', 'Aug 2026', '2026'], 'unreadColumn E'],
    ['a formula without a result', ['Jul 2026', 'Aug 2026', '#VALUE!'], 'unreadColumn E'],
    ['a formula that is not calculated yet', ['2026年7月', '2026年8月', '#GETTING_DATA'], 'unreadColumn E'],
  ])('%s', async (_, months, expected) => expect(await inWords([[...BEFORE, ...months]])).toBe(expected));

  test.each<[string, Row]>([
    ['other words', ['Jul 2026', 'Aug 2026', 'Ticket no.']],
    ['a target', ['Jul 2026', 'Target', 'Aug 2026', 'Target 2026']],
    ['daily users', ['Jul 2026', 'DAU Jul 2026', 'Aug 2026']],
    ['a part of the year', ['Jul 2026', 'Aug 2026', 'Q3 2026', 'YTD 2026', 'FY26']],
    ['in German', ['Juli 2026', 'Verantwortlich', 'Aug 2026', 'Ziel 2026']],
    ['in Japanese', ['2026年7月', '目標', '2026年8月', '担当者']],
  ])('not %s', async (_, months) =>
    expect(await inWords([[...BEFORE, ...months]])).toMatch(/^C 2026-07, [DE] 2026-08$/),
  );

  test('until somebody says which month it is, or that it is none', async () => {
    const header = [[...BEFORE, 'Aug 2026', 'Sep 2026', 'Otc 2026']];
    expect(await inWords(header, { known: new Map([[4, 2026 * 12 + 9]]) })).toBe('C 2026-08, D 2026-09, E 2026-10');
    expect(await inWords(header, { ignored: [4] })).toBe('C 2026-08, D 2026-09');
    expect(await inWords(header, { months: [2, 3] })).toBe('C 2026-08, D 2026-09');
    expect(await inWords(header, { months: [2, 3, 4] })).toBe('unreadColumn E');
  });
});

test('every column of a sheet is exactly one thing, whatever stands in its header', async () => {
  const headers = fc.constantFrom(
    ...['Jul 2026', 'Aug 2026', 'MAU Sep 2026', 'Otc 2026', 'DAU Jul 2026', 'Target', 'Owner', 'Ticket', '2026年10月'],
    ...['Health', 'Service', 'Seats', '', 46_296, 'listopad 2026', 'ottobre 2026', 'Q3 2026', 'FY26', 'Nov'],
  );
  await fc.assert(
    fc.asyncProperty(fc.array(headers, { maxLength: 12 }), async (more) => {
      const tab = await read([[...BEFORE, 'Jun 2026', ...more]]);
      if (tab?.role !== 'usage') return;
      expect(tab.readings.map(({ column }) => column)).toEqual(
        [...BEFORE, 'Jun 2026', ...more].map((_, index) => index),
      );
      const used = (role: string): number[] =>
        tab.readings.filter((each) => each.role === role).map(({ column }) => column);
      expect(used('month')).toEqual(tab.months.map(({ column }) => column).sort((a, b) => a - b));
      for (const [field, column] of Object.entries(tab.columns)) expect(used(field)).toEqual([column]);
      const places = tab.months.map(({ column }) => column);
      for (const { column, role } of tab.readings) {
        if (column > Math.min(...places) && column < Math.max(...places)) expect(role).not.toBe('unread');
      }
    }),
  );
});

describe('months that are no series', () => {
  test.each<[string, Row, Row]>([
    [
      'under services',
      ['', '', 'Exchange', '', 'Teams', ''],
      [...BEFORE, 'Jul 2026', 'Aug 2026', 'Sep 2026', 'Oct 2026'],
    ],
    [
      'under devices',
      ['', '', 'Desktop', '', 'Mobile', ''],
      [...BEFORE, 'Jul 2026', 'Aug 2026', 'Sep 2026', 'Oct 2026'],
    ],
    [
      'in German',
      ['', '', 'Wöchentlich', '', 'Monatlich', ''],
      ['Kunde', 'Lizenzen', 'Juli 2026', 'Aug. 2026', 'Sep. 2026', 'Okt. 2026'],
    ],
    [
      'in Japanese',
      ['', '', 'メール', '', '会議', ''],
      ['お客様', 'ライセンス数', '2026年7月', '2026年8月', '2026年9月', '2026年10月'],
    ],
    [
      'in Chinese',
      ['', '', '邮件', '', '会议', ''],
      ['客户', '许可证数', '2026年7月', '2026年8月', '2026年9月', '2026年10月'],
    ],
  ])('%s', async (_, above, header) => expect(await inWords([above, header])).toBe('severalTitles C, D, E, F'));

  test.each<[string, Row]>([
    ['a title', ['Contoso', '', 'Usage by month', '', '', '']],
    ['years', ['', '', '2026', '', 'MAU', '']],
    ['quarters', ['', '', 'Q3 2026', '', '', 'Q4 2026']],
    ['a title and a day', ['Contoso usage', '', '', '', '', 'Updated: 2026-11-02']],
  ])('%s above divides none', async (_, above) =>
    expect(await inWords([above, [...BEFORE, 'Jul 2026', 'Aug 2026', 'Sep 2026', 'Oct 2026']])).toMatch(/^C 2026-07/),
  );

  test('those of one title are meant where they are chosen', async () =>
    expect(
      await inWords(
        [
          ['', '', 'Exchange', '', 'Teams', ''],
          [...BEFORE, 'Jul 2026', 'Aug 2026', 'Sep 2026', 'Oct 2026'],
        ],
        {
          months: [2, 3],
        },
      ),
    ).toBe('C 2026-07, D 2026-08'));

  test.each<[string, Row]>([
    ['English', ['Customer', 'Licenses', 'Jul 2026', 'Customer', 'Licenses', 'Oct 2026']],
    ['German', ['Kunde', 'Lizenzen', 'Juli 2026', 'Kunde', 'Lizenzen', 'Okt. 2026']],
    ['Japanese', ['お客様', 'ライセンス数', '2026年7月', 'お客様', 'ライセンス数', '2026年10月']],
  ])('two tables side by side, %s', async (_, header) => expect(await inWords([header])).toBe('severalTables C, F'));
});
