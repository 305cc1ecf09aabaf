import { generateChecklist } from '../../../src/actions/checklist/generateChecklist';
import { readWorkbookView } from '../../../src/actions/overview/readWorkbookView';
import { highlightCustomers, type HighlightOptions } from '../../../src/actions/usage/highlightCustomers';
import { importUsage } from '../../../src/actions/usage/importUsage';
import { LocalExcel } from '../../../src/local-excel/LocalExcel';
import { countingFrom1904 } from '../../support/countingFrom1904';
import { newWorkbook, TODAY } from '../../support/newWorkbook';
import { readCells } from '../../support/readCells';
import { typeAnswer } from '../../support/typeCells';
import type { StartedExcel } from '../../support/startExcel';

/** Days since 1904 of the first of a month in 2026. */
const first = (month: number): number => Date.UTC(2026, month - 1, 1) / 86_400_000 + 25_569 - 1462;

type Line = readonly (string | number)[];

async function book(lines: readonly Line[], format: string): Promise<StartedExcel> {
  const started = countingFrom1904(LocalExcel.blank());
  await started.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    lines.forEach((line, row) =>
      line.forEach((value, column) => {
        const cell = sheet.getCell(row, column);
        if (typeof value === 'number' && value > 30_000) cell.numberFormat = [[format]];
        cell.values = [[value]];
      }),
    );
    await context.sync();
  });
  return started;
}

const MONTHS = [first(3), first(4), first(5), first(6)];

describe('months above columns', () => {
  test.each<[string, string, Line, HighlightOptions]>([
    ['dates', 'mmm yyyy', ['Customer', 'Licenses', ...MONTHS], {}],
    ['dates in German', 'dd.mm.yyyy', ['Kunde', 'Lizenzen', ...MONTHS], {}],
    ['dates in Japanese', 'yyyy"年"m"月"', ['お客様', 'ライセンス数', ...MONTHS], {}],
    ['ends of months', 'd-mmm-yy', ['客户', '许可证数', ...[4, 5, 6, 7].map((month) => first(month) - 1)], {}],
    ['numbers beside a month', 'General', ['Customer', 'Licenses', 'Mar 2026', ...MONTHS.slice(1)], {}],
    ['chosen numbers', 'General', ['Customer', 'Licenses', ...MONTHS], { columns: { months: 'C:F' } }],
  ])('%s', async (_, format, header, options) => {
    const started = await book([header, ['Fabrikam', 100, 80, 80, 80, 50]], format);
    const result = await highlightCustomers(started.excel, 'plan', options);
    expect(result).toMatchObject({ latestMonth: 'Jun 2026', rows: [{ health: 'stalled', growth: -0.375 }] });
  });

  test('the last one of them is not over', async () => {
    const started = await book(
      [
        ['Customer', 'Licenses', first(4), first(7)],
        ['Fabrikam', 100, 50, 50],
      ],
      'mmm yyyy',
    );
    const result = await highlightCustomers(started.excel, 'plan', { now: TODAY });
    expect(result).toMatchObject({ rows: [{ health: 'checkData', reason: 'monthNotOver' }] });
  });

  test('a header further down with other months is refused', async () => {
    const lines = [
      ['Customer', 'Licenses', first(5), first(6)],
      ['Fabrikam', 100, 5, 6],
      ['Customer', 'Licenses', first(1), first(2)],
      ['Litware', 10, 5, 6],
    ];
    const started = await book(lines, 'mmm yyyy');
    expect(await highlightCustomers(started.excel, 'plan')).toMatchObject({ problems: [{ code: 'usageBlockBelow' }] });
  });
});

test.each<[string, Line]>([
  ['Month', ['Customer', 'Month', 'MAU', 'Entitlements']],
  ['Monat', ['Kunde', 'Monat', 'MAU', 'Lizenzen']],
  ['月', ['お客様', '月', 'MAU', 'ライセンス数']],
])('a list of %s and customer', async (_, header) => {
  const started = await book([header, ['A', first(5), 8, 10], ['A', first(6), 9, 10]], 'yyyy-mm-dd');
  await importUsage(started.excel, 'apply', { type: 'rows' }, TODAY);
  expect(readCells(started.local, 'MAU', 'A1:E2')).toEqual([
    ['Customer', 'Service', 'Entitlements', 'May 2026', 'Jun 2026'],
    ['A', null, 10, 8, 9],
  ]);
});

test('the time of the last run reads as it was', async () => {
  const started = countingFrom1904((await newWorkbook()).local);
  typeAnswer(started.local, 'Exchange Online', 'EXCHANGE-Q1', 'No');
  await generateChecklist(started.excel, 'apply', TODAY);
  const text = await started.excel.run(async (context) => {
    const cell = context.workbook.names.getItem('Remediation_LastGenerated').getRange().load('text');
    await context.sync();
    return cell.text;
  });
  expect(text).toEqual([['2026-07-15 10:30']]);
});

test.each(['2026-08-15', '2027-01-31'])('a date that answers a question reads as %s', async (day) => {
  const started = countingFrom1904((await newWorkbook({ services: ['core', 'classroom-sds'] })).local);
  typeAnswer(started.local, 'School Data Sync', 'CLASSROOMSDS-Q8', day);
  const read = await readWorkbookView(started.excel);
  const questions = read.outcome === 'refused' ? [] : read.view.questionnaires.flatMap((each) => each.questions);
  expect(questions.find(({ id }) => id === 'CLASSROOMSDS-Q8')).toMatchObject({ answer: day, isInvalid: false });
});
