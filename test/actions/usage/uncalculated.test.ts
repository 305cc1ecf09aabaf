import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { highlightCustomers } from '../../../src/actions/usage/highlightCustomers';
import { importUsage } from '../../../src/actions/usage/importUsage';
import { LANGUAGES, type Language } from '../../../src/domain/Language';
import { loadMessages } from '../../../src/localization/Messages';
import { LocalExcel } from '../../../src/local-excel/LocalExcel';
import { excelDay } from '../../../src/recognition/cells/excelDay';
import { TODAY } from '../../support/newWorkbook';
import { startExcel, type StartedExcel } from '../../support/startExcel';

const LINES = [
  ['Customer', 'Seats', 'Mar 2026', 'Jun 2026', 'Date', 'Users', 'Label'],
  ['A', 100, 50, null, excelDay(2026, 6, 3), 60, 'Jun 2026'],
  ['B', 100, 50, 90, excelDay(2026, 5, 31), 15, 'May 2026'],
];

/** A workbook of a program: its one formula stands in D2, with a result where Excel has saved it since. */
function workbook(formula: string, saved: number | undefined): StartedExcel {
  const local = LocalExcel.blank();
  LINES.forEach((line, row) => line.forEach((value, column) => local.book.activeSheet.setValue(row, column, value!)));
  const parts = unzipSync(local.save());
  const name = Object.keys(parts).find((part) => /worksheets\/sheet\d+\.xml$/.test(part))!;
  const xml = strFromU8(parts[name]!);
  const text = formula.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const result = saved === undefined ? '' : `<v>${saved}</v>`;
  const cell = `<c r="D2"><f>${text}</f>${result}</c>`;
  parts[name] = strToU8(xml.replace(/(<c r="C2"[^>]*>.*?<\/c>)/, `$1${cell}`));
  const opened = LocalExcel.open(zipSync(parts));
  opened.book.clock = () => TODAY;
  return startExcel(opened);
}

const judged = async ({ excel }: StartedExcel) => {
  const result = await highlightCustomers(excel, 'apply', { now: TODAY });
  if (result.outcome === 'refused') throw new Error(result.problems[0]!.message);
  return result;
};

/** What local Excel cannot compute, or what Excel reads by the culture of whoever opens the file. */
const UNSURE: readonly string[] = [
  'SUMIFS(F2:F3,E2:E3,">=01.06.2026")',
  'SUMIFS(F2:F3,E2:E3,">=1/6/2026",E2:E3,"<1/7/2026")',
  'SUMIFS(F2:F3,E2:E3,">=1 Juni 2026")',
  'SUMIFS(F2:F3,E2:E3,">=2026年6月1日")',
  'SUMIFS(F2:F3,E2:E3,D1)',
  'SUMIFS(F2:F3,E2:E3,">="&DATEVALUE("6/1/2026"))',
  'SUMPRODUCT((E2:E3>=VALUE("1-Jun-2026"))*F2:F3)',
  'INDIRECT("F2")',
  'GETPIVOTDATA("Users",A1)',
  "'[usage.xlsx]Jun'!B7",
  'IFERROR(MyFunction(A2),0)',
];

/** What is the same whoever opens the file. */
const SURE: readonly [string, number][] = [
  ['F2', 60],
  ['SUM(F2:F2)', 60],
  ['SUMIFS(F2:F3,E2:E3,">="&DATE(2026,6,1),E2:E3,"<"&DATE(2026,7,1))', 60],
  ['SUMIFS(F2:F3,E2:E3,">=2026-06-01")', 60],
  ['SUMIFS(F2:F3,A2:A3,A2)', 60],
  ['SUMIFS(F2:F3,E2:E3,">46173")', 60],
  ['SUMIFS(F2:F3,G2:G3,D1)', 60],
  ['SUM(FILTER(F2:F3,G2:G3="Jun 2026"))', 60],
  ['INDEX(F2:F3,MATCH("A",A2:A3,0))', 60],
];

describe('a month that is a formula nobody has calculated', () => {
  test.each(UNSURE)('=%s is not calculated yet, never 0', async (formula) => {
    const started = workbook(formula, undefined);
    const { rows } = await judged(started);
    expect(rows[0]).toMatchObject({
      health: 'checkData',
      reason: 'notCalculated',
      mauPercent: null,
      explanation: 'not calculated yet: open it once in Excel',
    });
    expect(rows[1]).toMatchObject({ health: 'healthy' });
  });

  test.each(UNSURE)('=%s counts as Excel has saved it', async (formula) => {
    const { rows } = await judged(workbook(formula, 80));
    expect(rows[0]).toMatchObject({ health: 'healthy', mauPercent: 0.8 });
  });

  test.each(SURE)('=%s is computed', async (formula, users) => {
    const { rows } = await judged(workbook(formula, undefined));
    expect(rows[0]).toMatchObject({ mauPercent: users / 100 });
  });

  test('run again nothing changes', async () => {
    const started = workbook('INDIRECT("F2")', undefined);
    await judged(started);
    const again = startExcel(LocalExcel.open(started.local.save()));
    expect(await highlightCustomers(again.excel, 'apply', { now: TODAY })).toMatchObject({ outcome: 'unchanged' });
    expect(again.session.traffic.writes).toBe(0);
  });

  test('the file still has no result for it: Excel computes it', async () => {
    const started = workbook('INDIRECT("F2")', undefined);
    await judged(started);
    const parts = unzipSync(started.local.save());
    const xml = strFromU8(parts[Object.keys(parts).find((part) => /sheet1\.xml$/.test(part))!]!);
    expect(xml).toContain('<c r="D2"><f>INDIRECT("F2")</f></c>');
  });

  test('a month growth is measured from, or entitlements, are no better', async () => {
    const started = workbook('F2', undefined);
    const { book } = started.local;
    const text = unzipSync(started.local.save());
    const name = Object.keys(text).find((part) => /sheet1\.xml$/.test(part))!;
    for (const address of ['B2', 'C2']) {
      const xml = strFromU8(text[name]!).replace(
        new RegExp(`<c r="${address}"[^>]*><v>\\d+</v></c>`),
        `<c r="${address}"><f>INDIRECT("F2")</f></c>`,
      );
      const local = LocalExcel.open(zipSync({ ...text, [name]: strToU8(xml) }));
      local.book.clock = book.clock;
      const { rows } = await judged(startExcel(local));
      expect(rows[0]).toMatchObject({ reason: 'notCalculated' });
    }
  });

  test('a list with such a cell is refused with the cell, not taken as blank', async () => {
    const local = LocalExcel.blank();
    const lines = [
      ['Customer', 'Month', 'MAU'],
      ['A', '2026-06', null],
    ];
    lines.forEach((line, row) => line.forEach((value, column) => local.book.activeSheet.setValue(row, column, value!)));
    const parts = unzipSync(local.save());
    const name = Object.keys(parts).find((part) => /sheet1\.xml$/.test(part))!;
    const xml = strFromU8(parts[name]!).replace(/(<c r="B2"[^>]*>.*?<\/c>)/, '$1<c r="C2"><f>INDIRECT("F2")</f></c>');
    const started = startExcel(LocalExcel.open(zipSync({ ...parts, [name]: strToU8(xml) })));
    expect(await importUsage(started.excel, 'apply', { type: 'rows' }, TODAY)).toMatchObject({
      problems: [{ code: 'usageRowUnclear', cell: 'C2' }],
    });
  });

  test.each(LANGUAGES)('is said so in %s', async (language: Language) => {
    const messages = await loadMessages(language);
    expect(messages.say('health.reason.notCalculated')).toContain('Excel');
  });
});
