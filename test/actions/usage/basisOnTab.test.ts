import { loadMessages } from '../../../src/localization/Messages';
import { highlightCustomers } from '../../../src/actions/usage/highlightCustomers';
import { importUsage } from '../../../src/actions/usage/importUsage';
import { removeHighlights } from '../../../src/actions/usage/removeHighlights';
import { undoChanges } from '../../../src/actions/undo/undoChanges';
import { UndoHistory } from '../../../src/actions/everyAction/UndoHistory';
import type { Language } from '../../../src/domain/Language';
import { LocalExcel } from '../../../src/local-excel/LocalExcel';
import { VOCABULARIES } from '../../../src/localization/vocabularies';
import { TODAY, newWorkbook } from '../../support/newWorkbook';
import { readCells } from '../../support/readCells';
import { reopen, type StartedExcel } from '../../support/startExcel';
import { typeCells } from '../../support/typeCells';
import { LABELS, onStart } from '../../support/onStart';

const LINES = [
  ['Customer', 'Assigned', 'Apr 2026', 'May 2026', 'Jun 2026', 'Jul 2026', 'Ticket'],
  ['A', 100, 50, 52, 53, 51, 7],
  ['B', 100, 50, 60, 70, 80, 8],
  ['Total', 200, 100, 112, 123, 131, null],
  [null],
  ['Target', null, 70, 70, 70, 70, null],
  ['as reported'],
];

function sheet(): StartedExcel {
  const local = LocalExcel.blank();
  LINES.forEach((line, row) => line.forEach((value, column) => local.book.activeSheet.setValue(row, column, value!)));
  local.book.clock = () => new Date(2026, 7, 5);
  return reopen(local);
}

/** The input message of a cell. */
async function messageOf(
  { excel }: StartedExcel,
  tab: string,
  address: string,
): Promise<{ title: string; message: string }> {
  return excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem(tab).getRange(address);
    dataValidation.load('prompt');
    await context.sync();
    const { title, message } = dataValidation.prompt;
    return { title: title ?? '', message: message ?? '' };
  });
}

const setMessage = ({ excel }: StartedExcel, address: string) =>
  excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem('Sheet1').getRange(address);
    dataValidation.prompt = { showPrompt: true, title: 'Mine', message: 'Ask Megan' };
    await context.sync();
  });

const highlight = ({ excel }: StartedExcel) => highlightCustomers(excel, 'apply', { now: new Date(2026, 7, 5) });

const BASIS =
  'Judged by Jul 2026 (F) against Apr 2026 (C); entitlements: Assigned (B); ' +
  '3 rows left out: Total, Target, as reported; numbers not used: Ticket (G)';

test('the header of health says what the verdicts rest on', async () => {
  const started = sheet();
  expect(await highlight(started)).toMatchObject({ basis: BASIS, changes: { basisUpdated: 1 } });
  const again = reopen(started.local);
  expect(await messageOf(again, 'Sheet1', 'J1')).toEqual({ title: 'What verdicts rest on', message: BASIS });
  const { writes } = again.session.traffic;
  expect(await highlight(again)).toMatchObject({ outcome: 'unchanged', changes: { basisUpdated: 0 } });
  expect(again.session.traffic.writes).toBe(writes);
});

test('it follows what is judged', async () => {
  const started = sheet();
  await highlight(started);
  typeCells(started.local, 'Sheet1', { F2: '', F3: '', F4: '', F6: '' });
  expect(await highlight(started)).toMatchObject({ changes: { basisUpdated: 1 } });
  expect((await messageOf(started, 'Sheet1', 'J1')).message).toContain('Judged by Jun 2026 (E)');
});

test.each<[Language, string, string]>([
  ['en', 'What verdicts rest on', 'Judged by Jun 2026 (I) against Mar 2026 (F); entitlements: Entitlements (C)'],
  [
    'de',
    'Worauf die Bewertung beruht',
    'Bewertet nach Juni 2026 (I) gegenüber März 2026 (F); Berechtigungen: Berechtigungen (C)',
  ],
  ['ja', '判定の根拠', '2026年6月 (I) を 2026年3月 (F) と比べて判定; 利用資格: 利用資格 (C)'],
  ['zh-Hans', '判断依据', '按 2026年6月 (I) 与 2026年3月 (F) 相比判断; 权益: 权益 (C)'],
])('in %s, on the tab and on the Start tab', async (language, title, message) => {
  const started = await newWorkbook({ language });
  const { start, usage } = VOCABULARIES[language].sheets;
  typeCells(started.local, usage, { A2: 'Adatum', C2: '100', F2: '50', I2: '80' });
  await highlightCustomers(started.excel, 'apply', { now: TODAY });
  expect(await messageOf(started, usage, 'L1')).toEqual({ title, message });
  const label = (await loadMessages(language)).say('start.usageTab');
  const list = onStart(started.local, label, 'F1:F2', start);
  expect(readCells(started.local, start, list).flat()).toEqual([title, message]);
});

test('an input message of somebody else stays, and nothing is said to be done about it', async () => {
  const started = sheet();
  await highlight(started);
  await setMessage(started, 'J1');
  typeCells(started.local, 'Sheet1', { F2: '', F3: '', F4: '', F6: '' });
  expect(await highlight(started)).toMatchObject({ changes: { basisUpdated: 0 } });
  expect(await messageOf(started, 'Sheet1', 'J1')).toEqual({ title: 'Mine', message: 'Ask Megan' });
  await removeHighlights(started.excel, 'apply');
});

test('a list of somebody else on the header stays', async () => {
  const started = await newWorkbook();
  await started.excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('MAU').getRange('L1');
    cell.dataValidation.rule = { list: { inCellDropDown: true, source: 'Health,Other' } };
    await context.sync();
  });
  typeCells(started.local, 'MAU', { A2: 'Adatum', C2: '100', F2: '50', I2: '80' });
  await highlightCustomers(started.excel, 'apply', { now: TODAY });
  expect(await messageOf(started, 'MAU', 'L1')).toEqual({ title: '', message: '' });
});

test('it is at most 255 characters long', async () => {
  const started = sheet();
  typeCells(started.local, 'Sheet1', { B1: `Assigned ${'and eligible '.repeat(30)}` });
  await highlightCustomers(started.excel, 'apply', { columns: { entitlements: 'B' }, now: new Date(2026, 7, 5) });
  const { message } = await messageOf(started, 'Sheet1', 'J1');
  expect(message).toHaveLength(255);
  expect(message.endsWith('…')).toBe(true);
  expect(await highlight(reopen(started.local))).toMatchObject({ outcome: 'unchanged' });
});

test('removing highlights takes it away, also from the MAU tab', async () => {
  const started = await newWorkbook();
  typeCells(started.local, 'MAU', { A2: 'Adatum', C2: '100', F2: '50', I2: '80' });
  await highlightCustomers(started.excel, 'apply', { now: TODAY });
  await removeHighlights(started.excel, 'apply');
  expect(await messageOf(started, 'MAU', 'L1')).toEqual({ title: '', message: '' });
  expect(readCells(started.local, 'Start', onStart(started.local, LABELS.list, 'F2'))).toEqual([[null]]);
  expect(await removeHighlights(started.excel, 'apply')).toMatchObject({ outcome: 'unchanged' });
});

test('undo takes it back', async () => {
  const started = await newWorkbook();
  typeCells(started.local, 'MAU', { A2: 'Adatum', C2: '100', F2: '50', H2: '70' });
  await highlightCustomers(started.excel, 'apply', { now: TODAY });
  const before = await messageOf(started, 'MAU', 'L1');
  typeCells(started.local, 'MAU', { I2: '80' });
  const host = { ...started.excel, history: new UndoHistory() };
  const result = await highlightCustomers(host, 'apply', { now: TODAY });
  expect(await messageOf(started, 'MAU', 'L1')).not.toEqual(before);
  if (result.outcome === 'refused') throw new Error(result.problems[0]!.message);
  expect(await undoChanges(host, result.undo!)).toMatchObject({ changes: { left: [] } });
  expect(await messageOf(started, 'MAU', 'L1')).toEqual(before);
});

test('an import says it on the MAU tab it makes', async () => {
  const started = reopen(LocalExcel.blank());
  const content = 'Customer,Month,MAU,Seats\nA,2026-04,50,100\nA,2026-06,60,100\n';
  await importUsage(started.excel, 'apply', { type: 'file', content }, TODAY);
  expect((await messageOf(started, 'MAU', 'H1')).message).toBe(
    'Judged by Jun 2026 (E); entitlements: Entitlements (C)',
  );
  expect(await highlightCustomers(started.excel, 'apply', { now: TODAY })).toMatchObject({ outcome: 'unchanged' });
});
