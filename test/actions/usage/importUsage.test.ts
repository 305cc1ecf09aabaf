import { highlightCustomers } from '../../../src/actions/usage/highlightCustomers';
import { importUsage } from '../../../src/actions/usage/importUsage';
import { LocalExcel } from '../../../src/local-excel/LocalExcel';
import { TODAY, newWorkbook } from '../../support/newWorkbook';
import { readCells } from '../../support/readCells';
import { reopen, startExcel, type StartedExcel } from '../../support/startExcel';
import { typeCells } from '../../support/typeCells';
import { LABELS, onStart } from '../../support/onStart';

const SERVICES_REPORT =
  '\uFEFFReport Refresh Date,Exchange Active,Exchange Inactive,OneDrive Active,OneDrive Inactive,SharePoint Active,SharePoint Inactive,' +
  'Skype For Business Active,Skype For Business Inactive,Yammer Active,Yammer Inactive,Teams Active,Teams Inactive,Office 365 Active,Office 365 Inactive,Report Period\r\n' +
  '2026-07-14,80,20,50,50,,,0,0,0,0,71,29,90,10,30\r\n';

const importText = ({ excel }: StartedExcel, text: string) =>
  importUsage(excel, 'apply', { type: 'file', content: text }, TODAY);

test.each([
  ['German', 'Kunde;Monat;MAU;Lizenzen\nContoso;Juni 2026;70;100\nSumme;;6.998;', 'Summe'],
  [
    'Power BI',
    'Customer,Month,MAU,Licenses\nContoso,June 2026,70,100\nTotal,,6998,12000\n\n"Applied filters:\nYear is 2026",,,',
    'Total',
  ],
  ['Japanese', '顧客,月,MAU,ライセンス数\nContoso,2026年6月,70,100\n合計,,6998,', '合計'],
])('a total of no month below a list is left out, and said: %s', async (_, content, name) => {
  const { local, excel } = await newWorkbook();
  const result = await importUsage(excel, 'apply', { type: 'file', content }, TODAY);
  expect(result).toMatchObject({
    outcome: 'done',
    changes: { customersAdded: 1, valuesEntered: 1 },
    problems: [{ code: 'usageRowsLeftOut', message: expect.stringContaining(name) as string }],
  });
  expect(readCells(local, 'MAU', 'A2:A3')).toEqual([['Contoso'], [null]]);
});

test('the services report becomes a dated column with a row per service', async () => {
  const started = await newWorkbook();
  expect(await importText(started, SERVICES_REPORT)).toMatchObject({
    outcome: 'done',
    changes: { monthsAdded: 1, customersAdded: 4, valuesEntered: 4, entitlementsUpdated: 0 },
  });
  const { local } = reopen(started.local);
  expect(readCells(local, 'MAU', 'A1:J1')).toEqual([
    [
      'Customer',
      'Service',
      'Entitlements',
      'Jan 2026',
      'Feb 2026',
      'Mar 2026',
      'Apr 2026',
      'May 2026',
      'Jun 2026',
      'Jul 2026',
    ],
  ]);
  expect(readCells(local, 'MAU', 'A2:J5').map((row) => [row[0], row[1], row[2], row[9]])).toEqual([
    ['Contoso', 'Exchange Online', 100, 80],
    ['Contoso', 'OneDrive', 100, 50],
    ['Contoso', 'Microsoft Teams', 100, 71],
    ['Contoso', 'Office 365', 100, 90],
  ]);
});

test('a report that groups its digits is read like a list', async () => {
  const started = await newWorkbook();
  await importText(started, SERVICES_REPORT.replace(',80,20,', ',"1,080",920,'));
  expect(readCells(started.local, 'MAU', 'C2:J2')).toEqual([[2000, ...Array(6).fill(null), 1080]]);
});

test('afterwards the customers are judged by the new month (R11), and the same report again changes nothing', async () => {
  const started = await newWorkbook();
  await importText(started, SERVICES_REPORT);
  expect(await highlightCustomers(started.excel, 'apply', { now: TODAY })).toMatchObject({
    customers: 4,
    healthy: 3,
    below: 1,
    latestMonth: 'Jul 2026',
  });
  expect((await importText(reopen(started.local), SERVICES_REPORT)).outcome).toBe('unchanged');
  expect(await highlightCustomers(started.excel, 'apply', { now: TODAY })).toMatchObject({ outcome: 'unchanged' });
});

test('a list may hold a month that is not over, which is said while there is something to enter of it', async () => {
  const started = await newWorkbook();
  const list = 'Customer,Month,MAU,Seats\nA,2026-06,7,10\nA,2026-07,5,10\nA,2026-08,0,10\n';
  const said = [
    { code: 'usageMonthNotOver', message: 'The numbers of Jul 2026 are not final: the month is not over.' },
    { code: 'usageMonthNotOver', message: 'The numbers of Aug 2026 are not final: the month is not over.' },
  ];
  expect(await importText(started, list)).toMatchObject({ changes: { valuesEntered: 3 }, problems: said });
  expect(await importText(started, list)).toMatchObject({ outcome: 'unchanged', problems: [] });
});

test('the last report of a month updates what an earlier one said, and the plan says so', async () => {
  const started = await newWorkbook();
  const june = SERVICES_REPORT.replace('2026-07-14', '2026-06-14');
  await importText(started, june);
  const last = SERVICES_REPORT.replace('2026-07-14', '2026-07-02').replace(',80,20,', ',85,15,');
  const plan = await importUsage(started.excel, 'plan', { type: 'file', content: last }, TODAY);
  expect(plan).toMatchObject({ outcome: 'done', changes: { valuesEntered: 0, valuesUpdated: 1 }, problems: [] });
  await importText(started, last);
  expect(readCells(started.local, 'MAU', 'C2:I2')[0]).toEqual([100, null, null, null, null, null, 85]);
  expect(await importText(started, last)).toMatchObject({ outcome: 'unchanged' });
  expect(await importText(started, june)).toMatchObject({ problems: [{ code: 'usageConflict' }] });
});

test('a month that is not over takes a later number', async () => {
  const started = await newWorkbook();
  await importText(started, SERVICES_REPORT);
  const later = SERVICES_REPORT.replace('2026-07-14', '2026-07-15').replace(',80,20,', ',82,18,');
  expect(await importText(started, later)).toMatchObject({ changes: { valuesUpdated: 1 } });
});

test('a value that is there is never replaced by another one', async () => {
  const started = await newWorkbook();
  await importText(started, SERVICES_REPORT.replace('2026-07-14', '2026-06-14'));
  const before = Buffer.from(started.local.save());
  const result = await importText(
    started,
    SERVICES_REPORT.replace('2026-07-14', '2026-06-14').replace(',80,20,', ',81,19,'),
  );
  expect(result).toMatchObject({
    outcome: 'refused',
    problems: [
      {
        code: 'usageConflict',
        sheet: 'MAU',
        cell: 'I2',
        message: 'Contoso has 80 in Jun 2026 (I2 of the tab “MAU”), not 81. Correct one of them and try again.',
      },
    ],
  });
  expect(Buffer.from(started.local.save()).equals(before)).toBe(true);
});

test('months stand where the calendar puts them', async () => {
  const started = await newWorkbook();
  const csv = 'Customer,Month,MAU,Seats\nA,2025-12,5,10\nA,2026-03,6,10\nA,2026-08,7,10\n';
  expect(await importText(started, csv)).toMatchObject({ changes: { monthsAdded: 2, customersAdded: 1 } });
  expect(readCells(started.local, 'MAU', 'A1:N2')).toEqual([
    [
      'Customer',
      'Service',
      'Entitlements',
      'Dec 2025',
      'Jan 2026',
      'Feb 2026',
      'Mar 2026',
      'Apr 2026',
      'May 2026',
      'Jun 2026',
      'Aug 2026',
      'MAU %',
      '3-month growth',
      'Health',
    ],
    ['A', null, 10, 5, null, null, 6, null, null, null, 7, 0.7, null, '✓ Healthy'].map((value, index) =>
      index > 10 ? expect.anything() : value,
    ),
  ]);
});

test('the monthly product usage leaves out the month that is not over', async () => {
  const started = await newWorkbook();
  const csv =
    'Product,Timeframe,EnabledUsers,ActiveUsers,CumulativeActiveUsers,MoMReturningUsers,FirstTimeUsers,Content Date\n' +
    'Teams,2026-06-01,100,60,,,,2026-07-14\nTeams,2026-07-01,100,20,,,,2026-07-14\n';
  expect(await importText(started, csv)).toMatchObject({ changes: { valuesEntered: 1 } });
  expect(readCells(started.local, 'MAU', 'B2:I2')).toEqual([
    ['Microsoft Teams', 100, null, null, null, null, null, 60],
  ]);
});

test.each([
  [
    'Report Refresh Date,Office 365,Exchange,Report Date,Report Period\n2026-07-01,1,1,2026-06-30,7\n',
    'usageFileDaily',
  ],
  ['Report Refresh Date,Report Period,Report Date,Outlook,Word\n2026-07-01,7,2026-06-30,1,1\n', 'usageFileDaily'],
  ['Report Refresh Date,Product Type,Assigned,Activated\n2026-07-01,M365,5,3\n', 'usageFileActivations'],
  ['Report Refresh Date,User Principal Name,Last Activity Date\n2026-07-01,a@b,2026-06-01\n', 'usageFilePersons'],
  [SERVICES_REPORT.replace(',30\r', ',7\r'), 'usageFilePeriod'],
  ['Name,Value\nx,1\n', 'usageFileUnknown'],
  ['Customer,Month,MAU\nA,soon,1\n', 'usageLineUnclear'],
  ['Customer,Month,MAU\nA,2026-01,many\n', 'usageLineUnclear'],
  ['Customer,Month,MAU\nA,2026-01,62 %\n', 'usageLineUnclear'],
  ['Customer,Month,MAU\nA,2026-01,1.2345\n', 'usageLineUnclear'],
  ['Customer,Month,MAU\nA,2026-01,-3\n', 'usageLineUnclear'],
  ['Customer,Month,MAU\nA,2026-01,1,234\n', 'usageFileFields'],
  ['Customer,Month,MAU\nA,2026-01,1\nA,2026-01,2\n', 'usageListParts'],
  ['Customer,Region,Month,MAU,Seats\nA,EMEA,2026-01,80,100\nA,APAC,2026-01,80,900\n', 'usageListParts'],
  ['Kunde;Produkt;Land;Monat;MAU\nA;Teams;DE;2026-01;1\nA;Teams;AT;2026-01;2\n', 'usageListParts'],
  ['顧客,地域,月,MAU\nA,東,2026年1月,1\nA,西,2026年1月,2\n', 'usageListParts'],
  ['Customer,Month,MAU,Seats\nA,2026-01,1,5\nA,2026-01,1,6\n', 'usageListParts'],
  ['Customer,Month,Active users,MAU,Licenses\nA,2026-01,10,40,100\n', 'usageListSeveralMau'],
  ['客户,月份,活跃用户,月活跃用户\nA,2026-01,10,40\n', 'usageListSeveralMau'],
  ['Customer,Month,MAU\nA,01/02/2026,1\nA,02/03/2026,2\n', 'usageListDates'],
  [SERVICES_REPORT.replace(',80,20,', ',many,20,'), 'usageCellUnclear'],
  ['Product,EnabledUsers,ActiveUsers,Timeframe\nTeams,5,n/a,2026-06-01\n', 'usageCellUnclear'],
  ['Customer,Seats,Apr 2026,May 2026\nA,10,5,n/a\n', 'usageCellUnclear'],
  ['Product,EnabledUsers,ActiveUsers,Timeframe\nTeams,5,3,2026-13-14\n', 'usageFileDate'],
  ['Customer,Month,MAU\n"A,2026-01,1\n', 'usageFileDamaged'],
])('%j is refused with %s', async (text, code) => {
  const started = await newWorkbook();
  const { writes } = started.session.traffic;
  expect(await importText(started, text)).toMatchObject({ outcome: 'refused', problems: [{ code }] });
  expect(started.session.traffic.writes).toBe(writes);
});

test.each([
  ['Customer,Month,MAU,Licenses\n"Fab\nrikam",2026-10,80,100\n\n\nLitware,2026-10,abc,100\n', 6],
  ['sep=,\r\nCustomer,Month,MAU\r\n\r\nLitware,2026-10,1,234\r\n', 4],
  ['\n\nCustomer,Month,MAU\nA,2026-01,1\n\n"B,2026-01,1\n', 6],
])('what is wrong in %j stands in line %i, as an editor counts', async (text, line) => {
  const [problem] = (await importText(await newWorkbook(), text)).problems;
  expect(problem!.message.replace('Line', 'line')).toContain(`line ${line} of the file`);
});

test('a file may name its separator above the header, as Excel writes it', async () => {
  const started = await newWorkbook();
  const report = SERVICES_REPORT.replace('\uFEFF', '\uFEFFsep=,\r\n');
  expect(await importText(started, report)).toMatchObject({ outcome: 'done', changes: { valuesEntered: 4 } });
});

test('a file in an unknown encoding is refused with what to do', async () => {
  const started = await newWorkbook();
  const content = { name: 'list.csv', bytes: Buffer.from('Customer,Month,MAU\nMüller,2026-01,1\n', 'latin1') };
  expect(await importUsage(started.excel, 'apply', { type: 'file', content }, TODAY)).toMatchObject({
    outcome: 'refused',
    problems: [{ message: '“list.csv” is not UTF-8 text. Save it in Excel as “CSV UTF-8” and try again.' }],
  });
});

test('an export needs a customer to belong to', async () => {
  const started = await newWorkbook();
  typeCells(started.local, 'Start', { [onStart(started.local, LABELS.customer)]: '' });
  expect(await importText(started, SERVICES_REPORT)).toMatchObject({ problems: [{ code: 'usageFileCustomer' }] });
});

test('a name that is an error value is nobody’s, as in a sheet', async () => {
  const started = await newWorkbook();
  const csv = 'Customer,Month,MAU,Entitlements\nAdatum,2026-04,5,100\n#N/A,2026-04,5,100\n';
  expect(await importText(started, csv)).toMatchObject({
    outcome: 'refused',
    problems: [{ code: 'usageLineUnclear', message: expect.stringContaining('Line 3') }],
  });
});

test('rows of customer and month become a MAU tab in a workbook that has none', async () => {
  const local = LocalExcel.blank();
  const lines = [
    ['Kunde', 'Monat', 'Aktive Benutzer', 'Lizenzen'],
    ['Adatum', 46_113, 40, 100],
    ['Adatum', 46_023, 30, 100],
    ['Gesamt', 46_113, 40, 100],
    ['Litware', '2026-01', '1,234', 2000],
  ];
  lines.forEach((line, row) => line.forEach((value, column) => local.book.activeSheet.setValue(row, column, value)));
  const started = startExcel(local);
  expect(await highlightCustomers(started.excel, 'apply')).toMatchObject({ problems: [{ code: 'usageInRows' }] });
  expect(await importUsage(started.excel, 'apply', { type: 'rows' }, TODAY)).toMatchObject({
    outcome: 'done',
    changes: { tabsAdded: ['MAU'], monthsAdded: 2, customersAdded: 2, valuesEntered: 3 },
    problems: [{ message: 'Rows that are no customer’s are not taken over: Gesamt.' }],
  });
  expect(readCells(reopen(local).local, 'MAU', 'A1:E3')).toEqual([
    ['Customer', 'Service', 'Entitlements', 'Jan 2026', 'Apr 2026'],
    ['Adatum', null, 100, 30, 40],
    ['Litware', null, 2000, 1234, null],
  ]);
  expect(await highlightCustomers(startExcel(local).excel, 'apply')).toMatchObject({
    customers: 2,
    below: 1,
    checkData: 1,
  });
});

test('a plan enters nothing', async () => {
  const started = await newWorkbook();
  const { writes } = started.session.traffic;
  const source = { type: 'file', content: SERVICES_REPORT } as const;
  expect(await importUsage(started.excel, 'plan', source, TODAY)).toMatchObject({ changes: { valuesEntered: 4 } });
  expect(started.session.traffic.writes).toBe(writes);
});

test('a list with semicolons is read as Excel writes it where the comma is decimal', async () => {
  const started = await newWorkbook({ language: 'de' });
  await importText(started, 'Kunde;Monat;MAU;Lizenzen\nA;Jan 2026;1.234;2.000\n');
  expect(readCells(started.local, 'MAU', 'A2:D2')).toEqual([['A', null, 2000, 1234]]);
});

test('an export of an older month leaves newer entitlements alone', async () => {
  const started = await newWorkbook();
  await importText(started, 'Customer,Month,MAU,Seats\nA,May 2026,300,500\n');
  expect(await importText(started, 'Customer,Month,MAU,Seats\nA,Feb 2026,90,100\n')).toMatchObject({
    changes: { valuesEntered: 1, entitlementsUpdated: 0 },
  });
  expect(readCells(started.local, 'MAU', 'C2')).toEqual([[500]]);
});

test('a year and more of months makes formulas Excel takes', async () => {
  const months = Array.from(
    { length: 24 },
    (_, index) => `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
  );
  const started = startExcel();
  await importText(started, ['Customer,Month,MAU,Seats', ...months.map((month) => `A,${month},6,10`)].join('\n'));
  const { formula } = started.local.book.sheets.named('MAU')!.cell(1, 29)!;
  expect(String(formula).length).toBeLessThan(8192);
  expect(readCells(started.local, 'MAU', 'AD2')).toEqual([['▼ Stalled: contact the SME']]);
});

test.each([
  ['the newest first', ['Jun 2026', 'Apr 2026'], ['Jun 2026', 'May 2026', 'Apr 2026', 'Mar 2026']],
  ['the oldest first', ['Apr 2026', 'Jun 2026'], ['Mar 2026', 'Apr 2026', 'May 2026', 'Jun 2026']],
  ['the last column a month', ['Jan 2026', 'Feb 2026'], ['Jan 2026', 'Feb 2026', 'Mar 2026', 'May 2026']],
])('new months find their place in a table with %s', async (_, before, after) => {
  const started = startExcel();
  await started.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:E2').values = [
      ['Customer', 'Service', 'Entitlements', ...before.map((month) => `'${month}`)],
      ['A', 'Teams', 10, 6, 4],
    ];
    sheet.tables.add('A1:E2', true);
    await context.sync();
  });
  await importText(started, 'Customer,Service,Month,MAU\nA,Teams,2026-03,3\nA,Teams,2026-05,5\n');
  const [headers, values] = readCells(started.local, 'Sheet1', 'D1:G2');
  expect(headers).toEqual(after);
  expect([values![after.indexOf('Mar 2026')], values![after.indexOf('May 2026')]]).toEqual([3, 5]);
});

test('a row that cannot be read is named by its cell', async () => {
  const started = startExcel();
  await started.excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1:C2').values = [
      ['Customer', 'Month', 'MAU'],
      ['A', "'2026-01", 'many'],
    ];
    await context.sync();
  });
  expect(await importUsage(started.excel, 'apply', { type: 'rows' }, TODAY)).toMatchObject({
    problems: [{ code: 'usageRowUnclear', sheet: 'Sheet1', cell: 'C2' }],
  });
});

test('the totals of a list are left out and told', async () => {
  const csv =
    'Customer,Service,Month,MAU\nA,Teams,2026-03,3\nA,Exchange,2026-03,4\nA Total,,2026-03,7\n' +
    'Total Energies,Teams,2026-03,5\nGrand total,,2026-03,12\n';
  const started = await newWorkbook();
  expect(await importText(started, csv)).toMatchObject({
    changes: { customersAdded: 3, valuesEntered: 3 },
    problems: [
      {
        code: 'usageRowsLeftOut',
        message: 'Rows that are no customer’s are not taken over: A Total, Grand total.',
      },
    ],
  });
  expect(readCells(started.local, 'MAU', 'A2:A4').flat()).toEqual(['A', 'A', 'Total Energies']);
});

test('text of a file never becomes a formula', async () => {
  const started = await newWorkbook();
  await importText(started, 'Customer,Service,Month,MAU\n=1+1,@x,2026-06,5\n');
  const sheet = reopen(started.local).local.book.sheets.named('MAU')!;
  expect([sheet.cell(1, 0)!.value, sheet.cell(1, 0)!.formula]).toEqual(['=1+1', undefined]);
  typeCells(started.local, 'MAU', { C2: '10' });
});

describe('lists of other shapes', () => {
  /** Customer, entitlements and the values of the six months of the MAU tab. */
  const imported = async (text: string, answers = {}): Promise<readonly unknown[]> => {
    const { local, excel } = await newWorkbook();
    const result = await importUsage(excel, 'apply', { type: 'file', content: text, answers }, TODAY);
    if (result.outcome === 'refused') throw new Error(result.problems[0]!.message);
    return readCells(local, 'MAU', 'A2:I2')[0]!.filter((_, column) => column !== 1);
  };
  const MAY_AND_JUNE = ['A', 100, null, null, null, null, 40, 50];
  const JUNE = ['A', 100, null, null, null, null, null, 50];

  test.each<[string, string, readonly unknown[]]>([
    ['snake case', 'customer,report_month,monthly_active_users,total_licenses\nA,2026-06,50,100\n', JUNE],
    ['camel case', 'CustomerName,Month,MonthlyActiveUsers,QualifiedEntitlements\nA,2026-06,50,100\n', JUNE],
    ['year and month', 'Customer,Year,Month,MAU,Seats\nA,2026,5,40,100\nA,2026,6,50,100\n', MAY_AND_JUNE],
    [
      'year and month in German',
      'Kunde;Jahr;Monat;MAU;Lizenzen\nA;2026;Mai;40;100\nA;2026;Juni;50;100\n',
      MAY_AND_JUNE,
    ],
    [
      'year and month in Japanese',
      '顧客,年,月,MAU,ライセンス数\nA,2026年,5月,40,100\nA,2026年,6月,50,100\n',
      MAY_AND_JUNE,
    ],
    ['titles above', 'Usage export\nCreated 2026-07-01\n\nCustomer,Month,MAU,Seats\nA,2026-06,50,100\n', JUNE],
    ['months as columns', 'Customer,Seats,May 2026,Jun 2026\nA,100,40,50\n', MAY_AND_JUNE],
    ['months as columns in Chinese', '客户,许可证,2026年5月,2026年6月\nA,100,40,50\n', MAY_AND_JUNE],
    ['dates with stops', 'Kunde;Monat;MAU;Lizenzen\nA;30.06.2026;50;100\n', JUNE],
    ['dates of which one is plain', 'Customer,Month,MAU,Seats\nA,05/06/2026,50,100\nB,31/05/2026,1,10\n', JUNE],
    ['full width', '顧客,月,MAU,ライセンス数\nA,２０２６年６月,５０,１００\n', JUNE],
    ['a decimal of nothing', 'Customer,Month,MAU,Seats\nA,2026-06,50.0,100.00\n', JUNE],
    ['a line twice', 'Customer,Month,MAU,Seats\nA,2026-06,50,100\nA,2026-06,50,100\n', JUNE],
    ['a misread byte order mark', 'ï»¿Customer,Month,MAU,Seats\nA,2026-06,50,100\n', JUNE],
    ['misread letters', 'ï»¿Kunde;Monat;MAU;Plã¤tze'.replace('ã¤', 'Ã¤') + '\nA;2026-06;50;100\n', JUNE],
  ])('%s', async (_, text, expected) => expect(await imported(text)).toEqual(expected));

  test.each<[object, string]>([
    [{ areSummed: true }, 'Customer,Region,Month,MAU,Seats\nA,EMEA,2026-06,20,40\nA,APAC,2026-06,30,60\n'],
    [{ areSummed: true }, 'Kunde;Land;Monat;MAU;Lizenzen\nA;DE;2026-06;25;50\na;AT;2026-06;25;50\n'],
    [{ mau: 'MAU' }, 'Customer,Month,Active users,MAU,Licenses\nA,2026-06,10,50,100\n'],
    [{ mau: '月活跃用户' }, '客户,月份,活跃用户,月活跃用户,许可证\nA,2026-06,10,50,100\n'],
    [{ dateOrder: 'dayFirst' }, 'Customer,Month,MAU,Seats\nA,01/06/2026,50,100\n'],
    [{ dateOrder: 'monthFirst' }, 'Customer,Month,MAU,Seats\nA,6/1/2026,50,100\n'],
  ])('with the answer %j', async (answers, text) => expect(await imported(text, answers)).toEqual(JUNE));

  test('parts are refused naming their lines and the column that tells them apart', async () => {
    const text = 'Customer,Region,Month,MAU,Seats\nA,EMEA,2026-06,80,100\nA,APAC,2026-06,80,900\n';
    expect((await importText(await newWorkbook(), text)).problems[0]!.message).toBe(
      'A has several rows for one month (lines 2, 3), told apart by “Region”. Say that they are to be added up, or leave one row per month.',
    );
  });

  test.each([
    ['2026-07-03', 'Jun 2026'],
    ['2026-07-14', 'Jul 2026'],
    ['2026-06-30', 'Jun 2026'],
  ])('a report of 30 days refreshed on %s is of %s', async (date, month) => {
    const started = await newWorkbook();
    await importText(started, SERVICES_REPORT.replace('2026-07-14', date));
    expect(await highlightCustomers(started.excel, 'plan')).toMatchObject({ latestMonth: month });
  });
});
