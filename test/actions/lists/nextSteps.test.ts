import { accelerateCustomer } from '../../../src/actions/acceleration/accelerateCustomer';
import { updateTasks } from '../../../src/actions/tasks/updateTasks';
import { importUsage } from '../../../src/actions/usage/importUsage';
import { LANGUAGES } from '../../../src/domain/Language';
import { VOCABULARIES } from '../../../src/localization/vocabularies';
import { earlierStart } from '../../support/earlierStart';
import { TODAY, newWorkbook } from '../../support/newWorkbook';
import { readCells, readColumn } from '../../support/readCells';
import { reopen, type StartedExcel } from '../../support/startExcel';
import { typeAnswer, typeCells } from '../../support/typeCells';

const USAGE = [
  'Customer,Service,Month,MAU,Entitlements',
  'Adatum,Microsoft 365 Apps,2026-03,400,1000',
  'Adatum,Microsoft 365 Apps,2026-06,401,1000',
].join('\n');

async function withCustomer(language: (typeof LANGUAGES)[number] = 'en'): Promise<StartedExcel> {
  const started = await newWorkbook({ services: ['core', 'm365-apps'], language });
  await importUsage(started.excel, 'apply', { type: 'file', content: USAGE }, TODAY);
  return started;
}

const update = ({ excel }: StartedExcel) => updateTasks(excel, 'apply', TODAY);
const accelerate = ({ excel }: StartedExcel) =>
  accelerateCustomer(excel, 'apply', TODAY, { customer: 'Adatum', blockers: ['technical'] });
const line = ({ local }: StartedExcel, cell = 'A2', tab = 'Start'): unknown => readCells(local, tab, cell)[0]![0];
const refuseOf = (result: Awaited<ReturnType<typeof update>>) => {
  if (result.outcome === 'refused') throw new Error(result.problems[0]!.message);
  return result;
};

/** Types into the first task of an id. */
function typeInto(started: StartedExcel, task: string, entries: Readonly<Record<string, string>>): void {
  const row = readColumn(started.local, 'Tasks', 'Id').map(String).indexOf(task) + 4;
  const cells = Object.entries(entries).map(([column, text]) => [`${column}${row}`, text]);
  typeCells(started.local, 'Tasks', Object.fromEntries(cells));
}

test('the line comes with the first list, says what the pane says, and follows what people type', async () => {
  const started = await withCustomer();
  expect(line(started)).toBeNull();
  const made = refuseOf(await update(started));
  expect(made.changes.nextStepsShown).toBe(1);
  expect(line(started)).toBe(`Next steps: ${made.open} open, 0 overdue`);
  typeInto(started, '3070', { M: 'Done' });
  typeInto(started, '3190', { M: 'Not required' });
  typeInto(started, '1700', { L: '2026-07-14', M: 'In progress' });
  expect(line(started)).toBe(`Next steps: ${made.open - 2} open, 1 overdue`);
  expect(refuseOf(await update(started))).toMatchObject({ open: made.open - 2, overdue: 1, outcome: 'unchanged' });
});

test('what no longer applies is not counted', async () => {
  const started = await withCustomer();
  typeAnswer(started.local, 'Microsoft 365 Apps', 'M365APPS-Q1', 'Yes');
  await update(started);
  typeAnswer(started.local, 'Microsoft 365 Apps', 'M365APPS-Q1', 'No');
  const after = refuseOf(await update(started));
  expect(after.tasks.some(({ applies }) => !applies)).toBe(true);
  expect(line(started)).toBe(`Next steps: ${after.open} open, 0 overdue`);
});

test('steps of an acceleration count as well, and the line follows when the second list is made', async () => {
  const started = await withCustomer();
  await accelerate(started);
  expect(line(started)).toBe('Next steps: 9 open, 0 overdue');
  const { open } = refuseOf(await update(started));
  expect(line(started)).toBe(`Next steps: ${9 + open} open, 0 overdue`);
  expect(await update(reopen(started.local))).toMatchObject({ outcome: 'unchanged' });
  expect(await accelerate(reopen(started.local))).toMatchObject({ outcome: 'unchanged' });
});

test.each(LANGUAGES)('it speaks the language of the workbook: %s', async (language) => {
  const started = await withCustomer(language);
  const { open } = refuseOf(await update(started));
  expect(line(started, 'A2', VOCABULARIES[language].sheets.start)).toMatch(new RegExp(`${open}\\D+0|0\\D+${open}`));
  expect(await update(reopen(started.local))).toMatchObject({ outcome: 'unchanged' });
});

test('a Start tab of an earlier version gets the line, and nothing else on it changes', async () => {
  const started = await earlierStart(await newWorkbook({ services: ['core'] }));
  const before = readCells(started.local, 'Start', 'A3:F40');
  await update(started);
  expect(line(started)).toMatch(/^Next steps: \d+ open/);
  expect(readCells(started.local, 'Start', 'A3:F40')).toEqual(before);
});

test('the line moves with its row, and a text somebody puts in its place is theirs', async () => {
  const started = await withCustomer();
  await update(started);
  await started.excel.run(async (context) => {
    context.workbook.worksheets.getItem('Start').getRange('1:1').insert('Down');
    await context.sync();
  });
  await accelerate(started);
  expect(line(started, 'A3')).toMatch(/^Next steps: /);
  typeCells(started.local, 'Start', { A3: 'Ask Megan' });
  expect(await update(started)).toMatchObject({ outcome: 'unchanged', problems: [] });
  expect(line(started, 'A3')).toBe('Ask Megan');
  typeCells(started.local, 'Start', { A3: '' });
  await update(started);
  expect(line(started, 'A3')).toMatch(/^Next steps: /);
});

test('what stands there already, and a protected tab, stay as they are, which is said', async () => {
  const taken = await withCustomer();
  typeCells(taken.local, 'Start', { A2: 'Draft' });
  expect((await update(taken)).problems).toMatchObject([{ code: 'nextStepsNotOnStart', sheet: 'Start', cell: 'A2' }]);
  expect(line(taken)).toBe('Draft');
  const broken = await withCustomer();
  typeCells(broken.local, 'Start', { A2: '=COUNTIFS(#REF!,"open")&" open"' });
  expect((await update(broken)).problems).toMatchObject([{ code: 'nextStepsNotOnStart' }]);
  expect(line(broken)).toBe('#REF!');
  const guarded = await withCustomer();
  await guarded.excel.run(async (context) => {
    context.workbook.worksheets.getItem('Start').protection.protect();
    await context.sync();
  });
  const result = await update(guarded);
  expect(result).toMatchObject({ outcome: 'done', problems: [{ code: 'nextStepsNotOnStart' }] });
  expect(result.problems[0]!.message).toMatch(/protected/);
});
