import { checkWorkbook } from '../../../src/actions/check/checkWorkbook';
import { generateChecklist } from '../../../src/actions/checklist/generateChecklist';
import type { TaskRequest } from '../../../src/actions/tasks/taskRequest';
import { updateTasks } from '../../../src/actions/tasks/updateTasks';
import { LocalExcel } from '../../../src/local-excel/LocalExcel';
import { meaningOf } from '../../support/meaningOf';
import { TODAY, newWorkbook } from '../../support/newWorkbook';
import { readCells, readColumn } from '../../support/readCells';
import { startExcel, type StartedExcel } from '../../support/startExcel';
import { typeAnswer, typeCells } from '../../support/typeCells';

const SERVICES = ['core', 'm365-apps', 'exchange', 'teams', 'onedrive'];

async function answered(language: 'en' | 'de' | 'ja' | 'zh-Hans' = 'en'): Promise<StartedExcel> {
  const started = await newWorkbook({ services: SERVICES, language });
  if (language !== 'en') return started;
  for (const [tab, question] of [
    ['Microsoft 365 Apps', 'M365APPS-Q1'],
    ['Exchange Online', 'EXCHANGE-Q1'],
    ['Microsoft Teams', 'TEAMS-Q1'],
  ] as const) {
    typeAnswer(started.local, tab, question, 'Yes');
  }
  typeAnswer(started.local, 'OneDrive', 'ONEDRIVE-Q1', 'No');
  return started;
}

const update = ({ excel }: StartedExcel, request: TaskRequest = {}) => updateTasks(excel, 'apply', TODAY, request);

/** As Excel would open it again. */
function reopened({ local }: StartedExcel): StartedExcel {
  const again = LocalExcel.open(local.save());
  again.book.clock = () => TODAY;
  return startExcel(again);
}

const ids = (started: StartedExcel): string[] => readColumn(started.local, 'Tasks', 'Id').map(String);

/** The address of a task's cell. */
function cellOf(started: StartedExcel, task: string, column: string): string {
  return `${column}${ids(started).indexOf(task) + 4}`;
}

const STATUS = 'M';
const NOTES = 'N';
const setStatus = (started: StartedExcel, task: string, status: string): void =>
  typeCells(started.local, 'Tasks', { [cellOf(started, task, STATUS)]: status });

test('the tab is made with the tasks that apply, and a second run changes nothing', async () => {
  const started = await answered();
  expect(await update(started)).toMatchObject({ outcome: 'done', changes: { tabsAdded: ['Tasks'] } });
  const again = reopened(started);
  expect(ids(again)).toEqual(expect.arrayContaining(['3070', '3190', '3981', '1247', '3080', '3268', 'SSE-2']));
  expect(ids(again)).not.toEqual(expect.arrayContaining(['3742']));
  expect(await update(again)).toMatchObject({ outcome: 'unchanged', changes: { tasksAdded: 0, tasksUpdated: 0 } });
});

test('a plan writes nothing', async () => {
  const started = await answered();
  const before = meaningOf(started.local);
  expect(await updateTasks(started.excel, 'plan', TODAY)).toMatchObject({ outcome: 'done' });
  expect(meaningOf(started.local)).toEqual(before);
});

test.each(['de', 'ja', 'zh-Hans'] as const)('the tab speaks the language of the workbook: %s', async (language) => {
  const started = await answered(language);
  expect(await update(started)).toMatchObject({ outcome: 'done' });
  expect(await update(reopened(started))).toMatchObject({ outcome: 'unchanged' });
});

test('what people write stays; a task that no longer applies says so and keeps it', async () => {
  const started = await answered();
  await update(started);
  const due = '2026-07-01';
  typeCells(started.local, 'Tasks', {
    [cellOf(started, '3268', 'K')]: 'Megan',
    [cellOf(started, '3268', 'L')]: due,
    [cellOf(started, '3268', NOTES)]: 'Ask on Monday',
  });
  expect(await update(started)).toMatchObject({ outcome: 'unchanged', overdue: 1 });
  typeAnswer(started.local, 'Microsoft Teams', 'TEAMS-Q1', 'No');
  const result = await update(started);
  expect(result).toMatchObject({ outcome: 'done', changes: { tasksAdded: 0 }, overdue: 0 });
  const at = ids(started).indexOf('3268');
  expect(readColumn(started.local, 'Tasks', 'Why')[at]).toBe('No longer applies. TEAMS-Q1: No');
  expect(readColumn(started.local, 'Tasks', 'Owner')[at]).toBe('Megan');
  expect(readColumn(started.local, 'Tasks', 'Notes')[at]).toBe('Ask on Monday');
  expect(await update(started)).toMatchObject({ outcome: 'unchanged' });
});

test('tasks that come to apply are added below, in whatever order the rows stand', async () => {
  const started = await answered();
  await update(started);
  typeAnswer(started.local, 'OneDrive', 'ONEDRIVE-Q1', 'Yes');
  typeAnswer(started.local, 'Core onboarding', 'CORE-Q17', 'Yes');
  expect(await update(started)).toMatchObject({ outcome: 'done', changes: { tabsAdded: [], tasksAdded: 4 } });
  expect(ids(started).slice(-4)).toEqual(['3742', '3740', '3741', '3743']);
  expect(await update(reopened(started))).toMatchObject({ outcome: 'unchanged' });
});

test('the customer owns what FastTrack only guides (R26, R28), and SMEs never stand alone (R23)', async () => {
  const started = await answered();
  await update(started);
  const owner = (task: string) => readColumn(started.local, 'Tasks', 'Owner')[ids(started).indexOf(task)];
  expect([owner('1247'), owner('4105'), owner('3080')]).toEqual(['Customer IT team', 'Customer IT team', null]);
  expect(readColumn(started.local, 'Tasks', 'Roles')).not.toContain('SME');
});

test.each([
  ['R21: a pilot first', '1247', 'How', /pilot is recommended/],
  ['R24: the IT team takes part', '3080', 'How', /customer IT team/],
  ['R25: the FM leads', '3738', 'How', /FM leads/],
  ['R26: against 64-bit', '4105', 'How', /64-bit/],
  ['R29: no wizard', '1247', 'How', /wizard is not recommended/],
  ['R47: targets of the kickoff', 'SSE-2', 'How', /kickoff/],
  ['R27: answers of the assessment', '1247', 'Why', /M365APPS-Q7: Current Channel/],
])('%s', async (_, task, header, text) => {
  const started = await answered();
  typeAnswer(started.local, 'Microsoft 365 Apps', 'M365APPS-Q7', 'Current Channel');
  await update(started);
  expect(readColumn(started.local, 'Tasks', header)[ids(started).indexOf(task)]).toMatch(text);
});

test('above the tasks stands where an SME is requested (R22, R42)', async () => {
  const started = await answered();
  await update(started);
  expect(started.local.book.sheets.named('Tasks')!.cell(0, 0)?.value).toMatch(/aka\.ms\/FRPHubSMERequestProcess/);
});

test('3070 is suggested once the checklist is generated from answers, and completed only when accepted', async () => {
  const started = await answered();
  const suggestion = (result: Awaited<ReturnType<typeof update>>) =>
    result.outcome === 'refused' ? result : result.tasks.find(({ id }) => id === '3070')!.suggestion;
  expect(suggestion(await update(started))).toBe('');
  expect(await update(started, { accept: ['3070'] })).toMatchObject({ problems: [{ code: 'taskNotSuggested' }] });
  await generateChecklist(started.excel, 'apply', TODAY);
  expect(suggestion(await update(started))).toBe('Can be completed: the checklist was generated on Jul 15, 2026.');
  expect(await update(started)).toMatchObject({ outcome: 'unchanged' });
  expect(readColumn(started.local, 'Tasks', 'Status')[ids(started).indexOf('3070')]).toBe('Not started');
  expect(await update(started, { accept: ['3070'] })).toMatchObject({ outcome: 'done', changes: { tasksFinished: 1 } });
  expect(readColumn(started.local, 'Tasks', 'Status')[ids(started).indexOf('3070')]).toBe('Done');
  expect(await update(started, { accept: ['3070'] })).toMatchObject({ outcome: 'unchanged' });
});

test('3190 is suggested once every item is resolved and the customer confirmed it (R18)', async () => {
  const started = await newWorkbook({ services: ['core'] });
  await generateChecklist(started.excel, 'apply', TODAY);
  const sheet = started.local.book.sheets.named('Checklist')!;
  const rows = sheet.usedArea()!.bottom;
  const all = (status: string) =>
    typeCells(
      started.local,
      'Checklist',
      Object.fromEntries(Array.from({ length: rows }, (_, row) => [`E${row + 2}`, status])),
    );
  const suggestion = async () => {
    const result = await update(started);
    return result.outcome === 'refused' ? result : result.tasks.find(({ id }) => id === '3190')!.suggestion;
  };
  for (const [question, answer] of CORE_ANSWERS) typeAnswer(started.local, 'Core onboarding', question, answer);
  all('Done');
  expect(await suggestion()).toBe('');
  typeAnswer(started.local, 'Core onboarding', 'CORE-Q18', '2026-07-14');
  typeAnswer(started.local, 'Core onboarding', 'CORE-Q19', 'Megan Bowen');
  expect(await suggestion()).toMatch(
    /^Can be completed: all \d+ items in scope are resolved, and Megan Bowen confirmed the review on Jul 14, 2026\.$/,
  );
  typeCells(started.local, 'Checklist', { E2: 'In progress' });
  expect(await suggestion()).toBe('');
  typeCells(started.local, 'Checklist', { E2: 'Not required' });
  expect(await suggestion()).not.toBe('');
});

/** Nothing is left that needs an answer. */
const CORE_ANSWERS = [
  ['CORE-Q1', 'Cloud-only'],
  ['CORE-Q2', 'Yes'],
  ['CORE-Q3', 'No'],
  ['CORE-Q4', '0'],
  ['CORE-Q9', '10'],
  ['CORE-Q5', 'Yes'],
  ['CORE-Q6', 'No'],
  ['CORE-Q10', 'Nothing yet'],
  ['CORE-Q11', 'No'],
  ['CORE-Q12', 'Yes'],
] as const;

test('3981 is suggested once all workshops are delivered or skipped (R37)', async () => {
  const started = await answered();
  await update(started);
  const workshops = ['3080', '3240', '4088', '4105'];
  const suggestion = async () => {
    const result = await update(started);
    return result.outcome === 'refused' ? result : result.tasks.find(({ id }) => id === '3981')!.suggestion;
  };
  for (const task of workshops.slice(1)) setStatus(started, task, 'Done');
  expect(await suggestion()).toBe('');
  await update(started, { skip: { task: '3080', reason: 'Held last year' } });
  expect(await suggestion()).toBe('Can be completed: tasks 3240, 4088, 4105 are done.');
});

test.each(['Held\r\nin 2025', 'Held\rin 2025'])('a reason of several lines, %j, is noted once', async (reason) => {
  const started = await answered();
  await update(started, { skip: { task: '3080', reason } });
  expect(readCells(started.local, 'Tasks', cellOf(started, '3080', NOTES))).toEqual([['Held\nin 2025']]);
  expect(await update(started, { skip: { task: '3080', reason } })).toMatchObject({ outcome: 'unchanged' });
});

test('a task is skipped with a reason (R20)', async () => {
  const started = await answered();
  await update(started);
  expect(await update(started, { skip: { task: '3080', reason: ' ' } })).toMatchObject({
    problems: [{ code: 'skipReasonMissing' }],
  });
  typeCells(started.local, 'Tasks', { [cellOf(started, '3080', NOTES)]: 'Ask Alex' });
  const skip = { task: '3080', reason: 'Fully addressed in 2025' };
  expect(await update(started, { skip })).toMatchObject({
    outcome: 'done',
    changes: { tasksFinished: 1 },
    problems: [],
  });
  const at = ids(started).indexOf('3080');
  expect(readColumn(started.local, 'Tasks', 'Status')[at]).toBe('Not required');
  expect(readColumn(started.local, 'Tasks', 'Notes')[at]).toBe('Ask Alex\nFully addressed in 2025');
  expect(await update(started, { skip })).toMatchObject({ outcome: 'unchanged' });
});

test('what is skipped without a reason, deployed without a pilot or before the review is warned of (R18, R20, R21)', async () => {
  const started = await answered();
  await update(started);
  setStatus(started, '3738', 'Not required');
  setStatus(started, '1247', 'In progress');
  const result = await update(started);
  expect(result.problems.map(({ code }) => code)).toEqual([
    'taskSkippedWithoutReason',
    'pilotRecommended',
    'deploymentBeforeReview',
  ]);
  expect(result.problems[0]).toMatchObject({ sheet: 'Tasks', cell: cellOf(started, '3738', NOTES) });
});

test('a task nobody knows is refused', async () => {
  expect(await update(await answered(), { accept: ['4711'] })).toMatchObject({ problems: [{ code: 'taskUnknown' }] });
});

test('a tab with our name that is not ours stays as it is', async () => {
  const started = await answered();
  await started.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Tasks');
    sheet.getRange('A1').values = [['Shopping']];
    await context.sync();
  });
  expect(await update(started)).toMatchObject({
    outcome: 'refused',
    problems: [{ code: 'tabNameTaken', sheet: 'Tasks' }],
  });
});

test('a copy of the tab is named, and nothing is written', async () => {
  const started = await answered();
  await update(started);
  await started.excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const copy = worksheets.add('Copy');
    copy.getRange('A1:D1').values = [['Id', 'Task', 'Mandatory or optional', 'Roles']];
    await context.sync();
  });
  expect(await update(started)).toMatchObject({
    outcome: 'refused',
    problems: [{ code: 'listSeveralTabs', sheet: 'Copy' }],
  });
});

test('a workbook that asks nothing has no tasks', async () => {
  expect(await update(startExcel())).toMatchObject({ problems: [{ code: 'questionnaireMissing' }] });
});

test('a protected tab is refused before anything is written', async () => {
  const started = await answered();
  await update(started);
  await started.excel.run(async (context) => {
    context.workbook.worksheets.getItem('Tasks').protection.protect();
    await context.sync();
  });
  typeAnswer(started.local, 'Microsoft Teams', 'TEAMS-Q1', 'No');
  expect(await update(started)).toMatchObject({ problems: [{ code: 'sheetProtected', sheet: 'Tasks' }] });
});

test.each([
  ['Status', STATUS, { skip: { task: '4047', reason: 'Held' } }],
  ['Notes', NOTES, { skip: { task: '4047', reason: 'Held' } }],
  ['Status', STATUS, { accept: ['3070'] }],
] as const)('without the column %s nothing is decided by halves (R20)', async (header, column, request) => {
  const started = await answered();
  await generateChecklist(started.excel, 'apply', TODAY);
  await update(started);
  typeCells(started.local, 'Tasks', { [`${column}3`]: 'Mine' });
  expect(await update(started, request)).toMatchObject({
    problems: [{ code: 'columnMissing', message: expect.stringContaining(`“${header}”`) as string, sheet: 'Tasks' }],
  });
  expect(await update(started)).not.toMatchObject({ outcome: 'refused' });
});

test('a reason that is part of a note is a note of its own (R20)', async () => {
  const started = await answered();
  await update(started);
  typeCells(started.local, 'Tasks', { [cellOf(started, '4047', NOTES)]: 'Held in part' });
  await update(started, { skip: { task: '4047', reason: 'Held' } });
  expect(readColumn(started.local, 'Tasks', 'Notes')[ids(started).indexOf('4047')]).toBe('Held in part\nHeld');
  expect(await update(started, { skip: { task: '4047', reason: 'Held' } })).toMatchObject({ outcome: 'unchanged' });
});

test('tasks that are added take the same statuses as those above', async () => {
  const started = await answered();
  await update(started);
  typeAnswer(started.local, 'OneDrive', 'ONEDRIVE-Q1', 'Yes');
  expect(await update(started)).toMatchObject({ outcome: 'done', changes: { tabsAdded: [] } });
  expect(await checkWorkbook(started.excel, TODAY)).toMatchObject({ repair: [] });
});
