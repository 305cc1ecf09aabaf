import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LocalExcel } from '../../src/local-excel/LocalExcel';
import { readColumn } from '../support/readCells';
import { typeAnswer } from '../support/typeCells';
import { runCli } from './runCli';

const NOW = new Date(2026, 6, 15);

let folder: string;
let book: string;

const run = (...args: string[]) => runCli(NOW, args);

const opened = (): LocalExcel => LocalExcel.open(readFileSync(book));

const USAGE = [
  'Customer,Service,Month,MAU,Entitlements',
  'Contoso,Microsoft Teams,2026-03,118,1000',
  'Contoso,Microsoft Teams,2026-06,120,1000',
].join('\n');

/** Contoso's workbook: Teams in scope, stalled at 12 %. */
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'remediation-'));
  book = path.join(folder, 'book.xlsx');
  const made = await run('new', '--customer', 'Contoso', '--services', 'core,teams', '-o', book);
  if (made.exitCode !== 0) throw new Error(made.error + JSON.stringify(made.json));
  const local = opened();
  typeAnswer(local, 'Microsoft Teams', 'TEAMS-Q1', 'Yes');
  writeFileSync(book, local.save());
  const usage = path.join(folder, 'usage.csv');
  writeFileSync(usage, USAGE);
  await run('import-usage', book, '--csv', usage, '-o', book);
});
afterEach(() => rmSync(folder, { recursive: true }));

test('tasks: made, shown, accepted, skipped with a reason; again it is unchanged', async () => {
  expect(await run('tasks', book, '--plan')).toMatchObject({ exitCode: 0, json: { outcome: 'done', finished: 0 } });
  expect(opened().book.sheets.named('Tasks')).toBeUndefined();
  const made = await run('tasks', book, '-o', book);
  expect(made).toMatchObject({ exitCode: 0, json: { action: 'tasks', changes: { tabsAdded: ['Tasks'] } } });
  expect(made.json).toMatchObject({ success: { isReached: true, services: [{ share: 0.12, users: 120 }] } });
  expect(await run('tasks', book, '-o', book)).toMatchObject({ exitCode: 0, json: { outcome: 'unchanged' } });
  const decided = await run('tasks', book, '-o', book, '--accept', '1701,SSE-2', '--skip', '4047', '--reason', 'Held');
  expect(decided).toMatchObject({ exitCode: 0, json: { changes: { tasksFinished: 3 }, finished: 3 } });
  const ids = readColumn(opened(), 'Tasks', 'Id').map(String);
  expect(readColumn(opened(), 'Tasks', 'Notes')[ids.indexOf('4047')]).toBe('Held');
});

test('tasks: the customer’s criterion is a percentage (R09)', async () => {
  const set = await run('tasks', book, '-o', book, '--active-from', '15 %');
  expect(set.json).toMatchObject({ changes: { criterionSet: 1 }, success: { activeFrom: 0.15, met: 0 } });
  expect((await run('tasks', book, '--plan')).json).toMatchObject({ outcome: 'unchanged', success: { limit: '15 %' } });
  expect(await run('tasks', book, '--plan', '--active-from', 'many')).toMatchObject({
    exitCode: 2,
    error: expect.stringContaining('"many" is not a percentage') as string,
  });
});

test.each([
  ['a task nobody knows', ['--accept', '4711'], 'taskUnknown'],
  ['what is not suggested', ['--accept', '3190'], 'taskNotSuggested'],
  ['skipping without a reason', ['--skip', '4047'], 'skipReasonMissing'],
])('tasks: %s is refused', async (_, args, code) => {
  expect(await run('tasks', book, '--plan', ...args)).toMatchObject({ exitCode: 1, json: { problems: [{ code }] } });
});

test('accelerate: a plan is made, the talk is recorded on its day, and all plans are brought up to date', async () => {
  const plan = ['--customer', 'Contoso', '--blocker', 'technical,priority'];
  const made = await run('accelerate', book, '-o', book, ...plan, '--talk', 'Weekly calls', '--talk-on', '2026-07-10');
  expect(made).toMatchObject({
    exitCode: 0,
    json: { changes: { tabsAdded: ['Acceleration', 'Data collected'] }, customer: { customer: 'Contoso' } },
  });
  const local = opened();
  expect([readColumn(local, 'Acceleration', 'Notes')[0], readColumn(local, 'Acceleration', 'Due')[0]]).toEqual([
    'Weekly calls',
    46213,
  ]);
  expect(await run('accelerate', book, '-o', book)).toMatchObject({ exitCode: 0, json: { outcome: 'unchanged' } });
  const without = await run('accelerate', book, '-o', book, '--customer', 'Contoso', '--without', 'priority');
  expect(without).toMatchObject({ exitCode: 0, json: { outcome: 'done', changes: { stepsAdded: 0 } } });
});

test('accelerate: a talk that is still to come has no outcome (R05)', async () => {
  const talk = ['--customer', 'Contoso', '--talk', 'Go', '--talk-on', '2026-07-16'];
  expect(await run('accelerate', book, '--plan', ...talk)).toMatchObject({
    exitCode: 1,
    json: { problems: [{ code: 'talkToCome' }] },
  });
});

test.each([
  ['--blocker', 'weather', '"weather" is none of technical'],
  ['--talk-on', '2026-02-30', '"2026-02-30" is not a day'],
])('accelerate: %s %s is wrong use', async (option, value, said) => {
  const { exitCode, error } = await run('accelerate', book, '--plan', '--customer', 'Contoso', option, value);
  expect(exitCode).toBe(2);
  expect(error).toContain(said);
});

test('accelerate: a customer nobody knows is refused', async () => {
  expect(await run('accelerate', book, '--plan', '--customer', 'Nobody')).toMatchObject({
    exitCode: 1,
    json: { problems: [{ code: 'customerUnknown' }] },
  });
});

test.each([
  ['accelerate', ['--blocker', 'technical'], "option '--blocker' needs '--customer'"],
  ['accelerate', ['--talk', 'Go'], "option '--talk' needs '--customer'"],
  ['accelerate', ['--customer', 'Contoso', '--talk-on', '2026-07-10'], "option '--talk-on' needs '--talk'"],
  ['accelerate', ['--customer', 'Contoso', '--talk', ' '], 'what was decided is missing'],
  ['accelerate', ['--customer', 'Contoso', '--blocker', 'technical', '--without', 'technical'], 'both name technical'],
  ['tasks', ['--reason', 'Held'], "option '--reason' needs '--skip'"],
  ['check', ['--reviewed-on', '2026-07-10'], "option '--reviewed-on' needs '--reviewed-by'"],
  ['populate', ['--save-answers', 'answers.csv'], "option '--save-answers' needs '--from'"],
  ['populate', ['--from', 'old.xlsx', '--save-answers', 'old.xlsx'], 'needs a file whose name ends with .csv'],
])('%s %j says what does nothing by itself', async (verb, options, said) => {
  const { exitCode, error } = await run(verb, book, ...(verb === 'check' ? [] : ['--plan']), ...options);
  expect(exitCode).toBe(2);
  expect(error).toContain(said);
});
