import { accelerateCustomer } from '../../../src/actions/acceleration/accelerateCustomer';
import type { AccelerationRequest } from '../../../src/actions/acceleration/AccelerationRequest';
import { checkWorkbook } from '../../../src/actions/check/checkWorkbook';
import { updateTasks } from '../../../src/actions/tasks/updateTasks';
import { importUsage } from '../../../src/actions/usage/importUsage';
import { LocalExcel } from '../../../src/local-excel/LocalExcel';
import { countingFrom1904 } from '../../support/countingFrom1904';
import { TODAY, newWorkbook } from '../../support/newWorkbook';
import { readCells, readColumn } from '../../support/readCells';
import { startExcel, type StartedExcel } from '../../support/startExcel';
import { typeAnswer, typeCells } from '../../support/typeCells';

const APPS = 'Microsoft 365 Apps';
const line = (customer: string, month: string, mau: number, service = APPS): string =>
  `${customer},${service},${month},${mau},1000`;
const USAGE = [
  'Customer,Service,Month,MAU,Entitlements',
  ...['2026-03', '2026-06'].map((month, index) => line('Adatum', month, 400 + index)),
  ...['2026-03', '2026-06'].map((month, index) => line('Fabrikam', month, 600 + index * 300)),
  ...['2026-03', '2026-06'].map((month, index) => line('Woodgrove', month, 100 + index, 'Exchange Online')),
].join('\n');

async function withCustomers(language: 'en' | 'de' | 'ja' | 'zh-Hans' = 'en'): Promise<StartedExcel> {
  const started = await newWorkbook({ services: ['core', 'm365-apps'], language });
  await importUsage(started.excel, 'apply', { type: 'file', content: USAGE }, TODAY);
  return started;
}

const ADATUM: AccelerationRequest = { customer: 'adatum', blockers: ['technical'] };
const accelerate = ({ excel }: StartedExcel, request?: AccelerationRequest) =>
  accelerateCustomer(excel, 'apply', TODAY, request);

/** Types over the number of Adatum's last month. */
function setUsage({ local }: StartedExcel, before: number, mau: number): void {
  const row = readColumn(local, 'MAU', 'Customer').indexOf('Adatum') + 2;
  const [cells] = readCells(local, 'MAU', `A${row}:Z${row}`);
  typeCells(local, 'MAU', { [`${String.fromCharCode(65 + cells!.lastIndexOf(before))}${row}`]: String(mau) });
}

function reopened({ local }: StartedExcel): StartedExcel {
  const again = LocalExcel.open(local.save());
  again.book.clock = () => TODAY;
  return startExcel(again);
}

const column = (started: StartedExcel, header: string): unknown[] => readColumn(started.local, 'Acceleration', header);
const rowOf = (started: StartedExcel, step: string): number =>
  column(started, 'Id').findIndex((id) => String(id).endsWith(`/${step}`));
const at = (started: StartedExcel, step: string, header: string): unknown =>
  column(started, header)[rowOf(started, step)];
const setStatus = (started: StartedExcel, step: string, status: string): void =>
  typeCells(started.local, 'Acceleration', { [`I${rowOf(started, step) + 2}`]: status });

test('a plan is made with its tabs, and again it is unchanged', async () => {
  const started = await withCustomers();
  expect(await accelerate(started, ADATUM)).toMatchObject({
    outcome: 'done',
    changes: { tabsAdded: ['Acceleration', 'Data collected'], stepsAdded: 9, dataUpdated: 1 },
    customer: { customer: 'Adatum', service: APPS },
    problems: [],
  });
  const again = reopened(started);
  expect(await accelerate(again, ADATUM)).toMatchObject({ outcome: 'unchanged' });
  expect(await accelerate(again)).toMatchObject({ outcome: 'unchanged' });
});

test('where several tabs hold usage the one that is looked at is meant', async () => {
  const started = await withCustomers();
  started.local.book.addSheet('Spring');
  typeCells(started.local, 'Spring', { A1: 'Customer', B1: 'Licenses', C1: 'Mar 2026', D1: 'Jun 2026' });
  typeCells(started.local, 'Spring', { A2: 'Tailspin', B2: '100', C2: '50', D2: '51' });
  expect(await accelerate(started, ADATUM)).toMatchObject({ outcome: 'refused' });
  expect(await accelerate(started, { ...ADATUM, sheet: 'MAU' })).toMatchObject({
    outcome: 'done',
    customer: { customer: 'Adatum', service: APPS },
  });
});

test.each(['de', 'ja', 'zh-Hans'] as const)('it speaks the language of the workbook: %s', async (language) => {
  const started = await withCustomers(language);
  expect(await accelerate(started, ADATUM)).toMatchObject({ outcome: 'done' });
  expect(await accelerate(reopened(started), ADATUM)).toMatchObject({ outcome: 'unchanged' });
});

test('the day’s verdict stands beside the talk (R04), and health is live', async () => {
  const started = await withCustomers();
  await accelerate(started, ADATUM);
  expect(at(started, 'TALK', 'Why')).toMatch(/^▼ Stalled\. 40/);
  expect(at(started, 'TECHNICAL-1', 'Health now')).toMatch(/Stalled/);
  setUsage(started, 401, 800);
  expect(at(started, 'TECHNICAL-1', 'Health now')).toMatch(/Healthy/);
});

test('the talk is recorded with its day and outcome (R05)', async () => {
  const started = await withCustomers();
  const talk = { on: TODAY, outcome: 'Weekly calls' };
  await accelerate(started, { ...ADATUM, blockers: [], talk });
  expect([at(started, 'TALK', 'Status'), at(started, 'TALK', 'Notes')]).toEqual(['Done', 'Weekly calls']);
  expect(at(started, 'TALK', 'Due')).toBe(46218);
  expect(at(started, 'TALK', 'Owner role')).toBe('FM, FE, SME');
  expect(await accelerate(started, { ...ADATUM, blockers: [], talk })).toMatchObject({ outcome: 'unchanged' });
});

test('anybody may be accelerated (R06); another service than the playbook’s is warned of (R36)', async () => {
  const started = await withCustomers();
  expect(await accelerate(started, { customer: 'Fabrikam', blockers: [] })).toMatchObject({
    outcome: 'done',
    problems: [],
  });
  expect(await accelerate(started, { customer: 'Woodgrove', blockers: [] })).toMatchObject({
    outcome: 'done',
    problems: [{ code: 'accelerationOtherService' }],
  });
});

test('blockers are added; one that is taken away leaves what is finished and what people wrote', async () => {
  const started = await withCustomers();
  await accelerate(started, ADATUM);
  setStatus(started, 'TECHNICAL-1', 'Done');
  typeCells(started.local, 'Acceleration', { [`J${rowOf(started, 'TECHNICAL-2') + 2}`]: 'Ask Alex' });
  await accelerate(started, { customer: 'Adatum', blockers: ['adoptionChange'] });
  expect(rowOf(started, 'ADOPTION-1')).toBeGreaterThan(0);
  const change = { customer: 'Adatum', blockers: [], without: ['technical'] } as const;
  expect(await accelerate(started, change)).toMatchObject({ outcome: 'done', changes: { stepsAdded: 0 } });
  expect(at(started, 'TECHNICAL-1', 'Status')).toBe('Done');
  expect([at(started, 'TECHNICAL-2', 'Status'), at(started, 'TECHNICAL-2', 'Notes')]).toEqual([
    'Not required',
    'Ask Alex\nThe blocker was taken away.',
  ]);
  expect(at(started, 'ADOPTION-1', 'Status')).toBe('Not started');
  expect(await accelerate(started, change)).toMatchObject({ outcome: 'unchanged' });
});

test('a whole case: stalled, talk, steps, unresolved, note, Blocked, moved, 3650 suggested and kept open', async () => {
  const started = await withCustomers();
  typeAnswer(started.local, APPS, 'M365APPS-Q1', 'Yes');
  await accelerate(started, {
    ...ADATUM,
    blockers: ['technical', 'diminishedPriority'],
    talk: { on: TODAY, outcome: 'Go' },
  });
  const data = (header: string): unknown => readColumn(started.local, 'Data collected', header)[0];
  expect(data('Ready')).toMatch(/^Missing: L1/);
  typeCells(started.local, 'Data collected', {
    D2: 'blocked',
    E2: '1000',
    G2: 'Accelerate',
    H2: 'Add-in crashes',
    I2: 'Reproduced',
  });
  await accelerate(started);
  expect(data('Ready')).toBe(
    'Missing: Owner, Unblocked by, Next action L1 may be Blocked only after the last technical step.',
  );
  for (const step of ['TECHNICAL-1', 'TECHNICAL-2', 'TECHNICAL-3']) setStatus(started, step, 'Done');
  await accelerate(started);
  expect(at(started, 'TECHNICAL-4', 'Suggested')).toMatch(
    /^If it stays unresolved: write the Engagement Management note on Data collected/,
  );
  setStatus(started, 'TECHNICAL-4', 'Done');
  typeCells(started.local, 'Data collected', { K2: 'Account team', L2: '2026-09-01', M2: 'Wait for the vendor' });
  const ready = await accelerate(started);
  expect(data('Ready')).toBe('Ready');
  expect(ready).toMatchObject({ collected: [{ isReady: true }] });
  if (ready.outcome !== 'refused') {
    expect(ready.collected[0]!.forFtop.map(({ header, text }) => `${header}: ${text}`)).toEqual(
      expect.arrayContaining(['Engagement Management notes: Add-in crashes', 'Unblocked by: 2026-09-01']),
    );
  }
  expect(at(started, 'CLOSING', 'Suggested')).toBeNull();
  setUsage(started, 401, 600);
  await accelerate(started);
  expect(at(started, 'CLOSING', 'Suggested')).toMatch(/^The customer moved: update task 3650\. It stays open/);
  expect(at(started, 'CLOSING', 'Status')).toBe('Not started');
  const tasks = await updateTasks(started.excel, 'apply', TODAY);
  const task = tasks.outcome === 'refused' ? undefined : tasks.tasks.find(({ id }) => id === '3650');
  expect(task).toMatchObject({ applies: true, status: 'notStarted', suggestion: '' });
});

test('a customer who left the sheet keeps the steps, and they say so', async () => {
  const started = await withCustomers();
  await accelerate(started, ADATUM);
  const row = readColumn(started.local, 'MAU', 'Customer').indexOf('Adatum') + 2;
  typeCells(started.local, 'MAU', { [`A${row}`]: 'Contoso' });
  expect(await accelerate(started)).toMatchObject({ outcome: 'done', changes: { stepsAdded: 0 } });
  expect(at(started, 'TALK', 'Suggested')).toBe('No longer on the tab MAU: the steps stay.');
  expect(column(started, 'Id')).toHaveLength(9);
  expect(await accelerate(started, ADATUM)).toMatchObject({ outcome: 'unchanged' });
});

test('a status in words of somebody’s own stays where the blocker of its step is none any more', async () => {
  const started = await withCustomers();
  await accelerate(started, ADATUM);
  const own = rowOf(started, 'TECHNICAL-1') + 1;
  // Pasted over: what is pasted is not held against the list of the cell.
  await started.excel.run(async (context) => {
    context.workbook.worksheets.getItem('Acceleration').getCell(own, 8).values = [['Waiting for Meg']];
    await context.sync();
  });
  await accelerate(started, { customer: 'Adatum', blockers: [], without: ['technical'] });
  expect(at(started, 'TECHNICAL-1', 'Status')).toBe('Waiting for Meg');
  expect(at(started, 'TECHNICAL-2', 'Status')).toBe('Not required');
});

test('a customer nobody knows is refused, and so is a workbook without usage', async () => {
  const started = await withCustomers();
  expect(await accelerate(started, { customer: 'Nobody', blockers: [] })).toMatchObject({
    problems: [{ code: 'customerUnknown', sheet: 'MAU' }],
  });
  expect(await accelerate(startExcel(), ADATUM)).toMatchObject({ outcome: 'refused' });
});

test('a blocker that is one again opens the steps that were taken away with it', async () => {
  const started = await withCustomers();
  await accelerate(started, { customer: 'Adatum', blockers: ['technical', 'adoptionChange'] });
  setStatus(started, 'TECHNICAL-1', 'Done');
  setStatus(started, 'TECHNICAL-3A', 'Not required');
  typeCells(started.local, 'Acceleration', { [`J${rowOf(started, 'TECHNICAL-2') + 2}`]: 'Ask Alex' });
  await accelerate(started, { customer: 'Adatum', blockers: [], without: ['technical'] });
  expect(await accelerate(started, { customer: 'Adatum', blockers: [] })).toMatchObject({
    outcome: 'unchanged',
    blockers: ['adoptionChange'],
  });
  expect(await accelerate(started, ADATUM)).toMatchObject({ outcome: 'done', changes: { stepsAdded: 0 } });
  const steps = ['TECHNICAL-1', 'TECHNICAL-2', 'TECHNICAL-3A', 'TECHNICAL-4'];
  expect(steps.map((step) => [at(started, step, 'Status'), at(started, step, 'Notes')])).toEqual([
    ['Done', null],
    ['Not started', 'Ask Alex'],
    ['Not required', null],
    ['Not started', null],
  ]);
  expect(await accelerate(started, ADATUM)).toMatchObject({
    outcome: 'unchanged',
    blockers: ['technical', 'adoptionChange'],
  });
});

describe('a second talk (R05)', () => {
  const talk = (day: number, outcome: string): AccelerationRequest => ({
    ...ADATUM,
    talk: { on: new Date(2026, 6, day), outcome },
  });

  test.each([
    ['later', talk(10, 'Go'), talk(14, 'Go on'), '2026-07-10: Go\n2026-07-14: Go on', 46217],
    ['that decides the same', talk(10, 'Wait'), talk(14, 'Wait'), '2026-07-10: Wait\n2026-07-14: Wait', 46217],
    ['on the same day', talk(10, 'Go on'), talk(10, 'Go'), 'Go on\nGo', 46213],
    ['that is told after a later one', talk(14, 'Go on'), talk(10, 'Go'), '2026-07-14: Go on\n2026-07-10: Go', 46217],
  ])('%s keeps day and outcome of both', async (_, ...[first, second, notes, day]) => {
    const started = await withCustomers();
    await accelerate(started, first);
    expect(await accelerate(started, second)).toMatchObject({ outcome: 'done' });
    expect([at(started, 'TALK', 'Notes'), at(started, 'TALK', 'Due')]).toEqual([notes, day]);
    expect(await accelerate(started, second)).toMatchObject({ outcome: 'unchanged' });
    expect(await accelerate(started, first)).toMatchObject({ outcome: 'unchanged' });
  });
});

test.each([
  ['Status', 'I1'],
  ['Due', 'H1'],
  ['Notes', 'J1'],
])('a talk is not recorded by halves: without the column %s it is refused', async (header, cell) => {
  const started = await withCustomers();
  await accelerate(started, ADATUM);
  typeCells(started.local, 'Acceleration', { [cell]: 'Mine' });
  expect(await accelerate(started, { ...ADATUM, talk: { on: TODAY, outcome: 'Go' } })).toMatchObject({
    outcome: 'refused',
    problems: [
      { code: 'columnMissing', message: expect.stringContaining(`“${header}”`) as string, sheet: 'Acceleration' },
    ],
  });
  expect(await accelerate(started, ADATUM)).not.toMatchObject({ outcome: 'refused' });
});

test('steps that are added take the same statuses as those above', async () => {
  const started = await withCustomers();
  await accelerate(started, ADATUM);
  await accelerate(started, { customer: 'Adatum', blockers: ['adoptionChange'] });
  expect(await checkWorkbook(started.excel, TODAY)).toMatchObject({ repair: [] });
});

test('days for FTOP are those of the workbook, whatever it counts from', async () => {
  const started = countingFrom1904((await withCustomers()).local);
  await accelerate(started, ADATUM);
  typeCells(started.local, 'Data collected', { L2: '2026-09-01' });
  expect(await accelerate(started)).toMatchObject({
    collected: [{ forFtop: [{ field: 'unblockedBy', text: '2026-09-01' }] }],
  });
});

test('a customer with several services is asked for one, by name', async () => {
  const started = await withCustomers();
  const usage = ['Customer,Service,Month,MAU,Entitlements', line('Woodgrove', '2026-06', 5, 'Microsoft Teams')].join(
    '\n',
  );
  await importUsage(started.excel, 'apply', { type: 'file', content: usage }, TODAY);
  expect(await accelerate(started, { customer: 'Woodgrove', blockers: [] })).toMatchObject({
    problems: [
      { code: 'customerSeveralRows', message: expect.stringMatching(/Exchange Online, Microsoft Teams/) as string },
    ],
  });
});

test('where the usage tab is gone that is said, and ids such as CORE-Q1 are no quarters', async () => {
  const started = await withCustomers();
  await started.excel.run(async (context) => {
    context.workbook.worksheets.getItem('MAU').delete();
    await context.sync();
  });
  expect(await accelerate(started)).toMatchObject({ problems: [{ code: 'usageMissing' }] });
});
