import type { TaskRequest } from '../../../src/actions/tasks/taskRequest';
import { updateTasks } from '../../../src/actions/tasks/updateTasks';
import { importUsage } from '../../../src/actions/usage/importUsage';
import { TODAY, newWorkbook } from '../../support/newWorkbook';
import { readColumn } from '../../support/readCells';
import { reopen, type StartedExcel } from '../../support/startExcel';
import { typeAnswer } from '../../support/typeCells';

const OTHERS = 'Fabrikam,Exchange Online,2026-06,1,1000';

/** Contoso's workbook with Exchange and Teams in scope, and some lines of usage. */
async function withUsage(...lines: readonly string[]): Promise<StartedExcel> {
  const started = await newWorkbook({});
  typeAnswer(started.local, 'Exchange Online', 'EXCHANGE-Q1', 'Yes');
  typeAnswer(started.local, 'Microsoft Teams', 'TEAMS-Q1', 'Yes');
  const content = ['Customer,Service,Month,MAU,Entitlements', ...lines].join('\n');
  if (lines.length > 0) await importUsage(started.excel, 'apply', { type: 'file', content }, TODAY);
  return started;
}

async function update(started: StartedExcel, request: TaskRequest = {}) {
  const result = await updateTasks(started.excel, 'apply', TODAY, request);
  if (result.outcome === 'refused') throw new Error(result.problems[0]!.message);
  return result;
}

const cellOf = ({ local }: StartedExcel, task: string, header: string): unknown =>
  readColumn(local, 'Tasks', header)[readColumn(local, 'Tasks', 'Id').map(String).indexOf(task)];

test('success is reached once every service in scope is in use, 10 % being enough (R09, R10, R50)', async () => {
  const started = await withUsage('contoso,EXO,2026-06,100,1000', 'Contoso,Microsoft Teams,2026-06,450,1000', OTHERS);
  const { success } = await update(started);
  expect(success).toMatchObject({ activeFrom: 0.1, limit: '10 %', isReached: true, met: 2, unread: [] });
  expect(success.services.map(({ text, month, state }) => [text, month, state])).toEqual([
    ['Exchange Online 10.0 % (100 users)', 'Jun 2026', 'met'],
    ['Microsoft Teams 45.0 % (450 users)', 'Jun 2026', 'met'],
  ]);
  expect(success.services[0]!.place).toMatchObject({ sheet: 'MAU' });
  const said =
    'Can be completed: active use of every service in scope has reached 10 %: Exchange Online 10.0 % (100 users), Microsoft Teams 45.0 % (450 users). The success review comes next.';
  expect([cellOf(started, 'SSE-2', 'Suggested'), cellOf(started, 'SSE-3', 'Suggested')]).toEqual([said, said]);
  expect(cellOf(started, 'SSE-2', 'Status')).toBe('Not started');
  expect(await update(reopen(started.local))).toMatchObject({ outcome: 'unchanged' });
  expect(await update(started, { accept: ['SSE-2'] })).toMatchObject({ changes: { tasksFinished: 1 } });
});

test('while one is below, Why tells how far each is, and nothing is suggested', async () => {
  const started = await withUsage('Contoso,Exchange Online,2026-06,99,1000', 'Contoso,Teams,2026-06,450,1000');
  const { success } = await update(started);
  expect(success).toMatchObject({ isReached: false, met: 1 });
  expect(cellOf(started, 'SSE-2', 'Suggested')).toBeNull();
  expect(cellOf(started, 'SSE-2', 'Why')).toMatch(
    /; Active use: Exchange Online 9\.9 % \(99 users\), Microsoft Teams 45\.0 % \(450 users\)$/,
  );
});

test('the customer’s own criterion counts, is kept, and can be given up again (R09, R47)', async () => {
  const started = await withUsage('Contoso,Exchange Online,2026-06,150,1000', 'Contoso,Teams,2026-06,450,1000');
  expect((await update(started)).success.isReached).toBe(true);
  const set = await update(started, { activeFrom: 0.2 });
  expect(set).toMatchObject({ outcome: 'done', changes: { criterionSet: 1 }, success: { limit: '20 %', met: 1 } });
  expect(cellOf(started, 'SSE-2', 'Suggested')).toBeNull();
  const again = reopen(started.local);
  expect(await update(again)).toMatchObject({ outcome: 'unchanged', success: { activeFrom: 0.2 } });
  expect(await update(again, { activeFrom: 0.1 })).toMatchObject({ outcome: 'done', success: { isReached: true } });
});

test('a criterion that is no share is refused, and named', async () => {
  const started = await withUsage();
  await started.excel.run(async (context) => {
    context.workbook.names.add('Remediation_ActiveFrom', '=15');
    await context.sync();
  });
  expect(await updateTasks(started.excel, 'apply', TODAY)).toMatchObject({
    problems: [{ code: 'settingNameInvalid' }],
  });
});

test.each([
  ['100 active users', [100, 5000], '5000', true],
  ['99 of 5,000 seats', [99, 5000], '5000', false],
  ['10 % of 900 seats', [90, 900], '900', true],
  ['9.9 % of them', [89, 900], '900', false],
  ['10 % of the entitlements where nobody said the seats', [90, 900], '', true],
] as const)('1701 is suggested with %s of every service in scope (F02)', async (_, usage, seats, isSuggested) => {
  const [users, entitlements] = usage;
  const started = await withUsage(
    `Contoso,Exchange Online,2026-06,${users},${entitlements}`,
    `Contoso,Teams,2026-06,${entitlements},${entitlements}`,
  );
  if (seats !== '') typeAnswer(started.local, 'Core onboarding', 'CORE-Q13', seats);
  await update(started);
  const suggestion = cellOf(started, '1701', 'Suggested');
  if (isSuggested)
    expect(suggestion).toMatch(/^Can be completed: every service in scope has 100 active users, or 10 %/);
  else expect(suggestion).toBeNull();
});

test('what is not known is said so, and reaches nothing', async () => {
  const nothing = await update(await withUsage());
  expect(nothing.success).toMatchObject({ isReached: false, met: 0 });
  const started = await withUsage('Contoso,Exchange Online,2026-06,500,1000', 'Contoso,Teams,2026-06,2000,1000');
  const { success } = await update(started);
  expect(success.services[1]).toMatchObject({ state: 'unknown', share: null, text: 'Microsoft Teams not known' });
  expect(success.isReached).toBe(false);
});

test('a tab that is in doubt is named instead of refusing the tasks', async () => {
  const started = await withUsage();
  started.local.book.addSheet('Numbers');
  await started.excel.run(async (context) => {
    context.workbook.worksheets.getItem('Numbers').getRange('A1:D2').values = [
      ['Customer', 'Entitlements', "'1/2/2026", "'2/3/2026"],
      ['Contoso', 100, 20, 30],
    ];
    await context.sync();
  });
  expect((await update(started)).success.unread).toEqual(['Numbers']);
});

test('the newest month counts, whichever usage tab has it', async () => {
  const started = await withUsage('Contoso,Exchange Online,2026-05,500,1000');
  started.local.book.addSheet('July');
  await started.excel.run(async (context) => {
    context.workbook.worksheets.getItem('July').getRange('A1:D2').values = [
      ['Customer', 'Service', 'Entitlements', "'Jun 2026"],
      ['Contoso', 'Exchange Online', 1000, 50],
    ];
    await context.sync();
  });
  const { success } = await update(started);
  expect(success.services[0]).toMatchObject({ share: 0.05, month: 'Jun 2026', place: { sheet: 'July', cell: 'A2' } });
});
