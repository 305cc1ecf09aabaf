import { checkWorkbook } from '../../../src/actions/check/checkWorkbook';
import { generateChecklist } from '../../../src/actions/checklist/generateChecklist';
import { UndoHistory, type UndoStep } from '../../../src/actions/everyAction/UndoHistory';
import { confirmReview } from '../../../src/actions/questionnaire/confirmReview';
import { updateTasks } from '../../../src/actions/tasks/updateTasks';
import { undoChanges } from '../../../src/actions/undo/undoChanges';
import { LocalExcel } from '../../../src/local-excel/LocalExcel';
import { copyTab } from '../../support/copyTab';
import { fixture } from '../../support/fixture';
import { meaningOf } from '../../support/meaningOf';
import { newWorkbook, TODAY } from '../../support/newWorkbook';
import { readAnswer } from '../../support/readCells';
import { startExcel, type StartedExcel } from '../../support/startExcel';
import { typeAnswer, typeCells } from '../../support/typeCells';
import { LABELS, onStart } from '../../support/onStart';

async function check({ excel }: StartedExcel) {
  const result = await checkWorkbook(excel, TODAY);
  if (result.outcome === 'refused') throw new Error(result.problems[0]!.message);
  return result;
}

/** The cells a kind of finding leads to. */
async function cellsOf(started: StartedExcel, type: string): Promise<readonly string[]> {
  const { handOver } = await check(started);
  return handOver.filter((entry) => entry.type === type).map(({ sheet, cell }) => `${sheet}!${cell}`);
}

/** Core onboarding with every item resolved. */
async function resolved(): Promise<StartedExcel> {
  const started = await newWorkbook({ services: ['core'] });
  const { bottom } = started.local.book.sheets.named('Checklist')!.usedArea()!;
  typeCells(
    started.local,
    'Checklist',
    Object.fromEntries(Array.from({ length: bottom }, (_, row) => [`E${row + 2}`, 'Done'])),
  );
  return started;
}

test('R18: what is open, without owner and date is named with its cell', async () => {
  const started = await resolved();
  typeCells(started.local, 'Checklist', {
    E5: 'In progress',
    F5: 'Megan',
    E6: '',
    F6: '',
    G6: '2026-08-01',
    E7: 'Not required',
  });
  expect(await cellsOf(started, 'openItem')).toEqual(['Checklist!E5', 'Checklist!E6']);
  expect(await cellsOf(started, 'ownerMissing')).toEqual(['Checklist!F6']);
  expect(await cellsOf(started, 'dueMissing')).toEqual(['Checklist!G5']);
});

test('questions that decide are named until they are answered; what is out of scope is not asked', async () => {
  const started = await newWorkbook({ services: ['exchange'] });
  expect(await cellsOf(started, 'unansweredQuestion')).toContain('Exchange Online!C2');
  typeAnswer(started.local, 'Exchange Online', 'EXCHANGE-Q1', 'No');
  const cells = await cellsOf(started, 'unansweredQuestion');
  expect(cells.filter((cell) => cell.startsWith('Exchange Online!'))).toEqual([]);
});

test('R14: older content is said', async () => {
  const started = await resolved();
  expect((await check(started)).handOver.map(({ type }) => type)).not.toContain('olderContent');
  typeCells(started.local, 'Start', { [onStart(started.local, LABELS.contentVersion)]: '1.0.0' });
  expect((await check(started)).handOver.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(/^The workbook has content 1\.0\.0; /),
  );
});

test('R13: answers and texts of another edition are said', async () => {
  const started = await resolved();
  typeAnswer(started.local, 'Core onboarding', 'CORE-Q8', 'contoso.us');
  expect(await cellsOf(started, 'editionConflict')).toEqual([expect.stringMatching(/^Core onboarding!C\d+$/)]);
  typeCells(started.local, 'Start', { [onStart(started.local, LABELS.edition)]: 'GCC High' });
  expect((await check(started)).handOver[0]).toMatchObject({
    type: 'editionConflict',
    message: expect.stringMatching(/^The workbook is for GCC High/) as string,
  });
});

test('usage that cannot be judged is named with its row', async () => {
  const started = await resolved();
  typeCells(started.local, 'MAU', { A2: 'Adatum', C2: 'many', D2: '50', I2: '60' });
  expect(await cellsOf(started, 'dataProblem')).toEqual(['MAU!A2']);
});

test('R18: the customer’s confirmation stands where task 3190 is suggested by, and is undone at once', async () => {
  const started = await resolved();
  expect(await cellsOf(started, 'reviewMissing')).toEqual([expect.stringMatching(/^Core onboarding!C\d+$/)]);
  const host = { ...started.excel, history: new UndoHistory() };
  const review = { by: 'Megan Bowen', on: '2026-07-14' };
  const done = await confirmReview(host, review, TODAY);
  expect(done).toMatchObject({ outcome: 'done', changes: { answersImported: 2 } });
  expect(readAnswer(started.local, 'Core onboarding', 'CORE-Q19')).toBe('Megan Bowen');
  expect(await check(started)).toMatchObject({
    review,
    mail: { body: expect.stringContaining('Megan Bowen') as string },
  });
  expect(await confirmReview(host, review, TODAY)).toMatchObject({ outcome: 'unchanged' });
  await undoChanges(host, (done as { readonly undo: UndoStep }).undo);
  // The cell keeps the look of a day, which Excel gave it.
  const answers = ['CORE-Q18', 'CORE-Q19'].map((id) => readAnswer(started.local, 'Core onboarding', id));
  expect(answers).toEqual([null, null]);
});

test('a day that is none is refused, and nothing is written', async () => {
  const started = await newWorkbook({ services: ['core'] });
  const before = meaningOf(started.local);
  const refused = await confirmReview(started.excel, { by: 'Megan', on: 'soon' }, TODAY);
  expect(refused).toMatchObject({ outcome: 'refused', problems: [{ code: 'answerRefused' }] });
  expect(meaningOf(started.local)).toEqual(before);
});

test('R18: what is still to come is not confirmed', async () => {
  const started = await newWorkbook({ services: ['core'] });
  expect(await confirmReview(started.excel, { by: 'Megan', on: '2026-07-16' }, TODAY)).toMatchObject({
    problems: [{ code: 'reviewToCome', message: expect.stringContaining('2026-07-16') as string }],
  });
});

test('R17: a customer’s name is one line of the mail, and part of a file’s name, whatever stands in it', async () => {
  const started = await newWorkbook({ services: ['core'], customer: 'A "B" & <Söhne>\n 日本\t' });
  expect((await check(started)).mail).toMatchObject({
    subject: 'Remediation checklist of A "B" & <Söhne> 日本, 2026-07-15',
    attachment: 'A B & Söhne 日本 remediation checklist 2026-07-15.xlsx',
    link: expect.not.stringMatching(/subject=[^&]*%0A/) as string,
  });
});

test('items that newer content adds take the same statuses as those above', async () => {
  const { excel } = startExcel(LocalExcel.open(fixture('content-1.0.0.xlsx')));
  const added = await generateChecklist(excel, 'apply', TODAY);
  expect(added).toMatchObject({ outcome: 'done', changes: { itemsAdded: 16 } });
  expect(await checkWorkbook(excel, TODAY)).toMatchObject({ repair: [] });
});

test('R17: the mail is a draft to the playbook’s address, or to the one on the Start tab', async () => {
  const started = await resolved();
  const { mail } = await check(started);
  expect(mail).toMatchObject({
    to: 'd4cf4a2d.microsoft.com@amer.teams.ms',
    subject: 'Remediation checklist of Contoso, 2026-07-15',
    attachment: 'Contoso remediation checklist 2026-07-15.xlsx',
    warning: expect.stringContaining('holds data of Contoso') as string,
  });
  expect(mail.link).toMatch(/^mailto:d4cf4a2d\.microsoft\.com@amer\.teams\.ms\?subject=Remediation%20checklist/);
  typeCells(started.local, 'Start', { [onStart(started.local, LABELS.usageTrackingAddress)]: 'team@contoso.com' });
  expect((await check(started)).mail.to).toBe('team@contoso.com');
});

test.each([
  ['de', 'Korrektur-Checkliste für Contoso, 2026-07-15'],
  ['ja', 'Contoso の展開準備チェックリスト、2026-07-15'],
  ['zh-Hans', 'Contoso 的改进清单，2026-07-15'],
] as const)('R17: the mail speaks the language of the workbook: %s', async (language, subject) => {
  expect((await check(await newWorkbook({ services: ['core'], language }))).mail.subject).toBe(subject);
});

test('answers nobody understands and tabs that are there twice are among what is to be mended', async () => {
  const started = await newWorkbook({ services: ['core'] });
  await started.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Core onboarding');
    sheet.getRange('C2').values = [['Perhaps']];
    await context.sync();
  });
  const { repair } = await check(started);
  expect(repair).toEqual([expect.objectContaining({ kind: 'answerUnclear', mend: 'yours', cell: 'C2' })]);
});

test.each([
  ['a blank workbook', () => Promise.resolve(startExcel())],
  ['one of older content', () => Promise.resolve(startExcel(LocalExcel.open(fixture('content-1.0.0.xlsx'))))],
])('%s is checked without a write', async (_, make) => {
  const started = await make();
  const before = meaningOf(started.local);
  expect(await check(started)).toMatchObject({ outcome: 'unchanged', mail: { to: expect.any(String) as string } });
  expect(meaningOf(started.local)).toEqual(before);
});

test('a copy of a list of ours is among what is to be mended', async () => {
  const started = await newWorkbook({ services: ['core'] });
  await updateTasks(started.excel, 'apply', TODAY);
  await copyTab(started, 'Tasks', 'Tasks (2)');
  expect((await check(started)).repair[0]).toMatchObject({
    kind: 'tabUnclear',
    mend: 'yours',
    message: expect.stringContaining('Tasks, Tasks (2)') as string,
    sheet: 'Tasks (2)',
  });
});
