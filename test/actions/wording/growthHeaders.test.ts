import { highlightCustomers } from '../../../src/actions/usage/highlightCustomers';
import { importUsage } from '../../../src/actions/usage/importUsage';
import { undoChanges } from '../../../src/actions/undo/undoChanges';
import { UndoHistory } from '../../../src/actions/everyAction/UndoHistory';
import { growthHeaderFor, inWindow } from '../../../src/actions/wording/growthHeaders';
import { RECOGNITION } from '../../../src/actions/wording/recognitionWords';
import { LANGUAGES, type Language } from '../../../src/domain/Language';
import { VOCABULARIES } from '../../../src/localization/vocabularies';
import { foldWord } from '../../../src/recognition/text/foldWord';
import { loadMessages } from '../../../src/localization/Messages';
import { LocalExcel } from '../../../src/local-excel/LocalExcel';
import { TODAY, newWorkbook } from '../../support/newWorkbook';
import { readCells } from '../../support/readCells';
import { reopen, type StartedExcel } from '../../support/startExcel';
import { typeCells } from '../../support/typeCells';
import { LABELS, onStart } from '../../support/onStart';

test.each<[Language, string]>([
  ['en', '4-month growth'],
  ['de', '4-Monats-Wachstum'],
  ['ja', '4 か月の成長率'],
  ['zh-Hans', '4 个月增长率'],
])('growth over four months is called so in %s', async (language, header) => {
  const started = await newWorkbook({ language });
  const { start, usage } = VOCABULARIES[language].sheets;
  const label = (await loadMessages(language)).say('start.growthWindow');
  typeCells(started.local, start, { [onStart(started.local, label, 'B1', start)]: '4' });
  typeCells(started.local, usage, { A2: 'Adatum', C2: '100', E2: '50', I2: '51' });
  expect(await highlightCustomers(started.excel, 'apply')).toMatchObject({
    outcome: 'done',
    changes: { headersRenamed: 1 },
  });
  expect(readCells(started.local, usage, 'K1:K2')).toEqual([[header], [0.02]]);
  const again = reopen(started.local);
  expect(await highlightCustomers(again.excel, 'apply')).toMatchObject({ outcome: 'unchanged' });
  expect(again.session.traffic.writes).toBe(0);
});

test.each(LANGUAGES)('the header of every window is known in %s', (language) => {
  const words = RECOGNITION.usage.growth.map(({ word }) => word);
  const { usageHeaders, liveHeaders } = VOCABULARIES[language];
  for (const header of [usageHeaders.growth[0], liveHeaders.growth[0]]) {
    for (let window = 1; window <= 12; window++) {
      expect(words).toContain(foldWord(inWindow(header, window)));
      expect(growthHeaderFor(inWindow(header, window), 3)).toBe(inWindow(header, 3));
    }
  }
});

test('a header that is not ours has no other window', () => {
  expect(growthHeaderFor('Growth', 4)).toBeUndefined();
  expect(growthHeaderFor('13-month growth', 4)).toBeUndefined();
});

/** Somebody's own sheet with a growth column of theirs. */
function sheetWith(growth: readonly (string | number | null)[]): StartedExcel {
  const local = LocalExcel.blank();
  const lines = [
    ['Customer', 'Entitlements', 'Mar 2026', 'Jun 2026', '12-month growth'],
    ['A', 100, 50, 51, growth[0]],
    ['B', 100, 50, 60, growth[1]],
  ];
  lines.forEach((line, row) => line.forEach((value, column) => local.book.activeSheet.setValue(row, column, value!)));
  return reopen(local);
}

test.each([
  ['numbers', [0.5, 0.6]],
  ['nothing yet', [null, null]],
])('a growth column of somebody else for another window stays theirs: it holds %s', async (_, growth) => {
  const started = sheetWith(growth);
  await highlightCustomers(started.excel, 'apply');
  expect(readCells(started.local, 'Sheet1', 'E1:H1')).toEqual([
    ['12-month growth', 'MAU %', '3-month growth (live)', 'Health'],
  ]);
  expect(readCells(started.local, 'Sheet1', 'E2:E3').flat()).toEqual(growth);
  expect(await highlightCustomers(reopen(started.local).excel, 'apply')).toMatchObject({ outcome: 'unchanged' });
});

test('a new header is undone with the formulas', async () => {
  const started = await newWorkbook();
  typeCells(started.local, 'MAU', { A2: 'Adatum', C2: '100', E2: '50', F2: '40', I2: '51' });
  await highlightCustomers(started.excel, 'apply');
  typeCells(started.local, 'Start', { [onStart(started.local, LABELS.growthWindow)]: '4' });
  const host = { ...started.excel, history: new UndoHistory() };
  const result = await highlightCustomers(host, 'apply');
  expect(readCells(started.local, 'MAU', 'K1:K2')).toEqual([['4-month growth'], [0.02]]);
  if (result.outcome === 'refused') throw new Error(result.problems[0]!.message);
  expect(await undoChanges(host, result.undo!)).toMatchObject({ changes: { left: [] } });
  expect(readCells(started.local, 'MAU', 'K1:K2')).toEqual([['3-month growth'], [0.275]]);
});

test('a MAU tab that an import makes is judged and named by the window of the workbook', async () => {
  const started = await newWorkbook();
  typeCells(started.local, 'Start', { [onStart(started.local, LABELS.growthWindow)]: '2' });
  await started.excel.run(async (context) => {
    context.workbook.worksheets.getItem('MAU').delete();
    await context.sync();
  });
  const content = 'Customer,Month,MAU,Seats\nA,2026-04,50,100\nA,2026-06,60,100\n';
  await importUsage(started.excel, 'apply', { type: 'file', content }, TODAY);
  expect(readCells(started.local, 'MAU', 'G1:G2')).toEqual([['2-month growth'], [0.2]]);
});
