import { highlightCustomers } from '../../../src/actions/usage/highlightCustomers';
import { importUsage } from '../../../src/actions/usage/importUsage';
import { newWorkbook } from '../../support/newWorkbook';
import type { StartedExcel } from '../../support/startExcel';

/** The day after October 2026. */
const NOW = new Date(2026, 10, 20);

type Answers = NonNullable<Parameters<typeof importUsage>[2]['answers']>;

const bring = ({ excel }: StartedExcel, csv: string, answers: Answers = {}) => {
  const content = { name: '/exports/report.csv', bytes: new TextEncoder().encode(csv) };
  return importUsage(excel, 'apply', { type: 'file', content, answers }, NOW);
};

/** What the customers of a file come to. */
async function judged(csv: string, answers?: Answers) {
  const started = await newWorkbook();
  const imported = await bring(started, csv, answers);
  if (imported.outcome === 'refused') throw new Error(imported.problems[0]!.message);
  const result = await highlightCustomers(started.excel, 'plan', { now: NOW });
  if (result.outcome === 'refused') throw new Error(result.problems[0]!.message);
  return { imported, rows: result.rows, basis: result.basis };
}

const STALLED = [{ mauPercent: 0.5, growth: -0.375, health: 'stalled' }];

test.each<[string, string]>([
  ['07/26', 'Customer,Seats,07/26,08/26,09/26,10/26\nA,100,80,80,80,50\n'],
  ['7/26', 'Customer,Seats,7/26,8/26,9/26,10/26\nA,100,80,80,80,50\n'],
  ['26-07', 'Kunde;Lizenzen;26-07;26-08;26-09;26-10\nA;100;80;80;80;50\n'],
  ['07.26', 'Kunde;Lizenzen;07.26;08.26;09.26;10.26\nA;100;80;80;80;50\n'],
  ['26/07', 'お客様,ライセンス数,26/07,26/08,26/09,26/10\nA,100,80,80,80,50\n'],
  ['newest first', 'Cliente;Licencias;10/26;09/26;08/26;07/26\nA;100;50;80;80;80\n'],
  ['a list of 07/26', 'Customer,Month,MAU,Seats\nA,07/26,80,100\nA,10/26,50,100\n'],
  ['a list of 26-07', '客户,月份,MAU,许可证\nA,26-07,80,100\nA,26-10,50,100\n'],
  ['a list of 07/26 and others', 'Kunde;Monat;MAU;Lizenzen\nA;07/26;80;100\nA;Okt 2026;50;100\n'],
])('months written as %s are read where those beside them tell', async (_, csv) => {
  expect((await judged(csv)).rows).toMatchObject(STALLED);
});

test.each<[string, string, string, string]>([
  ['quarters', 'Customer,Seats,Q1 2026,Q2 2026\nA,100,50,60\n', 'usageQuarters', 'C1'],
  ['German quarters', 'Kunde;Lizenzen;1. Quartal 2026;2. Quartal 2026\nA;100;50;60\n', 'usageQuarters', 'C1'],
  ['Japanese quarters', 'お客様,ライセンス数,第1四半期,第2四半期\nA,100,50,60\n', 'usageQuarters', 'C1'],
  ['a column of quarters', 'Customer,Quarter,MAU,Seats\nA,Q1 2026,50,100\nA,Q2 2026,60,100\n', 'usageQuarters', 'B2'],
  ['weeks', 'Kunde;Lizenzen;KW 40;KW 41\nA;100;50;60\n', 'usageWeeks', 'C1'],
  ['a column of weeks', '客户,周,MAU,许可证\nA,第40周,50,100\nA,第41周,60,100\n', 'usageWeeks', 'B2'],
  ['days or months', 'Customer,Seats,10/11,10/12\nA,100,50,60\n', 'usageMonthsUnnamed', 'C1'],
  ['months counted back', 'Customer,Seats,M-2,M-1,M-0\nA,100,50,60,70\n', 'usageMonthsUnnamed', 'C1'],
  ['months without a year', 'Client;Licences;juillet;août\nA;100;50;60\n', 'usageYearMissing', 'C1'],
  ['a month with a slip', 'Customer,Seats,Sep 2026,Otc 2026\nA,100,50,60\n', 'usageColumnUnclear', 'D1'],
  ['no entitlements', 'Customer,Sep 2026,Oct 2026\nA,50,60\n', 'usageNoEntitlements', 'B1'],
  ['percentages', 'Customer,MAU % Sep 2026,MAU % Oct 2026\nA,50,60\n', 'usageFileShares', ''],
  ['a list of percentages', 'Customer,Month,MAU %\nA,2026-10,50%\n', 'usageListShares', 'C1'],
  ['below a blank line', 'Usage\n\nCustomer,Seats,Q1 2026,Q2 2026\nA,100,50,60\n', 'usageQuarters', 'C3'],
  [
    'services in the column of customers',
    'Row Labels,Licenses,Sep 2026,Oct 2026\nA,150,76,79\nTeams,100,55,56\nExchange,50,21,23\nB,9,5,5\nTeams,9,5,5\n',
    'usageServicesBelow',
    'A2',
  ],
])('%s are named in the refusal', async (_, csv, code, cell) => {
  const started = await newWorkbook();
  expect(await bring(started, csv)).toMatchObject({
    outcome: 'refused',
    problems: [cell === '' ? { code } : { code, cell, sheet: 'report' }],
  });
});

test.each<[string, string, Answers]>([
  ['the year', 'Customer,Seats,Jul,Aug,Sep,Oct\nA,100,80,80,80,50\n', { columns: { year: '2026' } }],
  [
    'the month of a column',
    'Customer,Seats,Jul 2026,Aug 2026,Sep 2026,Otc 2026\nA,100,80,80,80,50\n',
    { columns: { months: 'F=2026-10' } },
  ],
  [
    'months that are counted back',
    'Kunde;Lizenzen;M-3;M-0\nA;100;80;50\n',
    { columns: { months: 'C=2026-07, D=2026-10' } },
  ],
  ['the order of dates', 'Customer,Seats,07/10/2026,10/07/2026\nA,100,80,50\n', { dateOrder: 'monthFirst' }],
  ['the entitlements', 'Cliente;Total;Jul 2026;Oct 2026\nA;100;80;50\n', { columns: { entitlements: 'Total' } }],
  ['the customer', '名称,许可证,2026年7月,2026年10月\nA,100,80,50\n', { columns: { customer: 'A' } }],
])('%s is read as somebody says', async (_, csv, answers) => {
  expect((await judged(csv, answers)).rows).toMatchObject(STALLED);
});

test.each<[string, string, string]>([
  ['a total', 'Customer,Seats,Jul 2026,Oct 2026\nA,100,80,50\nB,50,9,9\nTotal,150,89,59\n', 'Total'],
  ['a total in Japanese', 'お客様,ライセンス数,2026年7月,2026年10月\nA,100,80,50\n合計,100,80,50\n', '合計'],
  [
    'a target and a source below a blank line',
    'Kunde;Lizenzen;Jul 2026;Okt 2026\nA;100;80;50\n\nZiel;100;70;70\nQuelle: Admin Center;;;\n',
    'Ziel, Quelle: Admin Center',
  ],
  [
    'the header once more',
    'Customer,Seats,Jul 2026,Oct 2026\nA,100,80,50\nCustomer,Seats,Jul 2026,Oct 2026\n',
    'Customer',
  ],
])('%s is left out and told', async (_, csv, names) => {
  const { imported, rows } = await judged(csv);
  expect(rows[0]).toMatchObject(STALLED[0]!);
  expect(imported.problems).toMatchObject([
    { code: 'usageRowsLeftOut', message: `Rows that are no customer’s are not taken over: ${names}.` },
  ]);
});

test('a row that adds up others is entered and asked about, or left out as somebody says', async () => {
  const csv = 'Customer,Seats,Jul 2026,Aug 2026,Oct 2026\nNorth,300,160,160,110\nA,100,80,80,50\nB,200,80,80,60\n';
  const started = await newWorkbook();
  const asked = [{ code: 'usageSumUnclear', sheet: 'MAU', cell: 'A2' }];
  expect(await bring(started, csv)).toMatchObject({ outcome: 'done', problems: asked });
  expect(await highlightCustomers(started.excel, 'plan', { now: NOW })).toMatchObject({ problems: asked });
  const { rows } = await judged(csv, { columns: { leftOut: 'North' } });
  expect(rows.map(({ customer }) => customer)).toEqual(['A', 'B']);
});

test('entitlements of each month are not lost', async () => {
  const header = 'Customer,Entitlements Jul 2026,MAU Jul 2026,Entitlements Oct 2026,MAU Oct 2026';
  const { rows } = await judged(`${header}\nA,90,80,100,50\n`);
  expect(rows).toMatchObject(STALLED);
  const started = await newWorkbook();
  expect(await bring(started, `${header}\nA,90,80,many,50\n`)).toMatchObject({
    problems: [
      { code: 'usageCellUnclear', message: expect.stringContaining('“many” under “Entitlements Oct 2026”') as string },
    ],
  });
});
