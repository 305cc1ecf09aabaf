import { generateChecklist } from '../../../../src/actions/checklist/generateChecklist';
import { UndoHistory } from '../../../../src/actions/everyAction/UndoHistory';
import { undoChanges } from '../../../../src/actions/undo/undoChanges';
import { populateQuestionnaires } from '../../../../src/actions/questionnaire/populateQuestionnaires';
import { CATALOG_DATE, CATALOG_VERSION } from '../../../../src/catalog/services/catalog';
import { LocalExcel } from '../../../../src/local-excel/LocalExcel';
import { fixture } from '../../../support/fixture';
import { newWorkbook, TODAY } from '../../../support/newWorkbook';
import { hiddenRows, readAnswer, readCells, readColumn } from '../../../support/readCells';
import { reopen, startExcel, type StartedExcel } from '../../../support/startExcel';
import { typeCells } from '../../../support/typeCells';
import { workbookState } from '../../../support/workbookState';
import { LABELS, onStart } from '../../../support/onStart';

/**
 * As content 1.0.0 made it, with Microsoft Entra ID, Teams and School Data Sync: CORE-Q1 password hash synchronization,
 * TEAMS-Q1 and TEAMS-Q6 Yes, CLASSROOMSDS-Q2 PowerSchool.
 */
function oldWorkbook(): StartedExcel {
  const local = LocalExcel.open(fixture('content-1.0.0.xlsx'));
  local.book.clock = () => TODAY;
  return startExcel(local);
}

const generate = ({ excel }: Pick<StartedExcel, 'excel'>, replacesEdited = false) =>
  generateChecklist(excel, 'apply', TODAY, { replacesEdited });

/** The 1-based row of an item. */
function rowOf(local: LocalExcel, id: string): number {
  return readColumn(local, 'Checklist', 'Id').indexOf(id) + 2;
}

/** The cells of an item from one column to another. */
const itemCells = (local: LocalExcel, id: string, columns: string): unknown[] => {
  const [first, last] = columns.split(':') as [string, string];
  return readCells(local, 'Checklist', `${first}${rowOf(local, id)}:${last}${rowOf(local, id)}`)[0]!;
};

function typeItem(local: LocalExcel, id: string, entries: Readonly<Record<string, string>>): void {
  const row = rowOf(local, id);
  typeCells(
    local,
    'Checklist',
    Object.fromEntries(Object.entries(entries).map(([column, text]) => [`${column}${row}`, text])),
  );
}

/** The settings of the Start tab by their label. */
const setting = (local: LocalExcel, label: string): unknown =>
  readCells(local, 'Start', 'A1:B12').find(([name]) => name === label)?.[1];

test('a workbook of content 1.0.0 is brought up to ours, and what people entered stays', async () => {
  const started = oldWorkbook();
  typeItem(started.local, 'TEAMS-11', { J: 'Kim', L: 'In progress', M: 'ordered 20 consoles' });
  typeItem(started.local, 'CORE-06', { J: 'Alex', L: 'Done', M: 'since May' });
  typeItem(started.local, 'AADP-11', { M: 'ask Megan' });
  const result = await generate(started);
  expect(result).toMatchObject({
    outcome: 'done',
    problems: [],
    changes: { tabsAdded: ['Teams Rooms'], contentRenewed: 1 },
    content: { from: '1.0.0', to: CATALOG_VERSION },
  });
  const { local } = reopen(started.local);
  expect(setting(local, 'Content version')).toBe(CATALOG_VERSION);
  expect(setting(local, 'Content date')).toBe(CATALOG_DATE);
  expect(itemCells(local, 'CORE-06', 'J:M')).toEqual(['Alex', null, 'Done', 'since May']);
  expect(readAnswer(local, 'Core onboarding', 'CORE-Q4')).toBe(12);
  expect(readAnswer(local, 'Microsoft Teams', 'TEAMS-Q1')).toBe('Yes');
});

test('a row whose id is another one today goes on under it, and so does the answer to a question', async () => {
  const started = oldWorkbook();
  typeItem(started.local, 'TEAMS-11', { J: 'Kim', L: 'In progress', M: 'ordered 20 consoles' });
  const row = rowOf(started.local, 'TEAMS-11');
  await generate(started);
  const { local } = reopen(started.local);
  expect(rowOf(local, 'TEAMSROOMS-01')).toBe(row);
  expect(itemCells(local, 'TEAMSROOMS-01', 'B:B')).toEqual(['Teams Rooms']);
  expect(itemCells(local, 'TEAMSROOMS-01', 'J:M')).toEqual(['Kim', null, 'In progress', 'ordered 20 consoles']);
  expect(readColumn(local, 'Checklist', 'Id')).not.toContain('TEAMS-11');
  expect(readCells(local, 'Teams Rooms', 'A2:D2')).toEqual([['TEAMSROOMS-Q1', expect.any(String), 'Yes', '20 rooms']]);
  expect(itemCells(local, 'TEAMSROOMS-01', 'H:I')).toEqual(['In scope', 'TEAMSROOMS-Q1: Yes']);
});

test('questions that are gone are marked and keep their answers', async () => {
  const started = oldWorkbook();
  await generate(started);
  const { local } = reopen(started.local);
  const rows = readCells(local, 'School Data Sync', 'A2:D9');
  expect(rows.filter(([, question]) => String(question).startsWith('Removed from the content: '))).toEqual([
    ['CLASSROOMSDS-Q2', expect.stringMatching(/: Which /), 'PowerSchool', 'asked the school'],
    ['CLASSROOMSDS-Q5', expect.any(String), 'Email', null],
  ]);
});

test('the second run changes nothing', async () => {
  const started = oldWorkbook();
  await generate(started);
  const again = reopen(started.local);
  expect(await generate(again)).toMatchObject({ outcome: 'unchanged', problems: [] });
  expect((await populateQuestionnaires(again.excel, 'apply')).outcome).toBe('unchanged');
  expect(again.session.traffic.writes).toBe(0);
});

test('a plan tells the difference of each service and writes nothing', async () => {
  const { excel, session } = oldWorkbook();
  const plan = await generateChecklist(excel, 'plan', TODAY);
  if (plan.outcome === 'refused') throw new Error(plan.problems[0]!.message);
  const services = new Map(plan.content!.services.map((each) => [each.service, each]));
  expect(services.get('School Data Sync')).toMatchObject({ questionsAdded: 1, questionsRemoved: 2, itemsAdded: 4 });
  expect(services.get('Microsoft Entra ID')!.itemsAdded).toBeGreaterThan(0);
  expect([...services.keys()]).not.toContain('Exchange Online');
  expect(session.traffic.writes).toBe(0);
});

test('an item that the content has no more is marked, shown and counted nowhere; rows of somebody stay', async () => {
  const started = oldWorkbook();
  await started.excel.run(async (context) => {
    const table = context.workbook.tables.getItem('RemediationChecklist');
    table.rows.add(undefined, [
      ['TEAMS-98', 'Teams', '', 'Old item', 'Old', '', '', 'In scope', 'TEAMS-Q1: Yes', 'Kim', '', 'Done', 'kept'],
      ['TEAMS-99', 'Teams', '', 'Old item', 'Old', '', '', 'Out of scope', 'TEAMS-Q1: No', '', '', 'Done', ''],
      ['ACME-01', 'Teams', '', 'Our own', 'Do it', '', '', 'In scope', '', '', '', 'Done', ''],
    ]);
    context.workbook.worksheets.getItem('Checklist').getRange('50:50').rowHidden = true;
    await context.sync();
  });
  const result = await generate(started);
  expect(result).toMatchObject({ outcome: 'done', removed: 2, changes: { itemsRemoved: 2 } });
  const { local } = reopen(started.local);
  const reason = `Not in content ${CATALOG_VERSION} any more`;
  expect(itemCells(local, 'TEAMS-98', 'H:M')).toEqual([
    'Removed from the content',
    reason,
    'Kim',
    null,
    'Done',
    'kept',
  ]);
  expect(itemCells(local, 'TEAMS-99', 'H:I')).toEqual(['Removed from the content', reason]);
  expect(hiddenRows(local, 'Checklist')).not.toContain(rowOf(local, 'TEAMS-99'));
  expect(itemCells(local, 'ACME-01', 'D:I')).toEqual(['Our own', 'Do it', null, null, 'In scope', null]);
  const progress = readCells(local, 'Start', 'A1:E40').find(([service]) => service === 'Microsoft Teams');
  expect(progress?.[2]).toBe(0);
});

test('cells of ours that somebody edited are named and stay, and the row says so', async () => {
  const started = oldWorkbook();
  typeItem(started.local, 'CORE-06', { D: 'Our own title', E: '=UPPER("ours")' });
  const row = rowOf(started.local, 'CORE-06');
  const result = await generate(started);
  expect(result.problems).toEqual([
    expect.objectContaining({
      code: 'cellsEdited',
      message: `On the tab “Checklist” 2 cells of ours were edited and stay as edited: D${row}, E${row}. Choose to replace them if our texts are to stand there again.`,
    }),
  ]);
  const again = reopen(started.local);
  expect(itemCells(again.local, 'CORE-06', 'D:E')).toEqual(['Our own title', 'OURS']);
  expect(String(itemCells(again.local, 'CORE-06', 'I:I')[0])).toMatch(/; Kept as edited: Item, Guidance$/);
  expect(await generate(again)).toMatchObject({ outcome: 'unchanged', problems: [{ code: 'cellsEdited' }] });
  expect(await generate(again, true)).toMatchObject({ outcome: 'done', problems: [], changes: { itemsUpdated: 1 } });
  expect(itemCells(again.local, 'CORE-06', 'D:E')).not.toContain('OURS');
  expect(String(itemCells(again.local, 'CORE-06', 'I:I')[0])).not.toContain('edited');
});

test('a question that somebody edited stays, is named and says so', async () => {
  const { local, excel } = await newWorkbook();
  const question = (): unknown => readCells(local, 'Exchange Online', 'B2')[0]![0];
  typeCells(local, 'Exchange Online', { B2: 'Do you want Exchange Online?' });
  const named = [{ code: 'cellsEdited', sheet: 'Exchange Online', cell: 'B2' }];
  const populate = (replacesEdited = false) => populateQuestionnaires(excel, 'apply', undefined, { replacesEdited });
  expect(await populate()).toMatchObject({ outcome: 'done', changes: { questionsUpdated: 1 }, problems: named });
  expect(question()).toBe('Kept as edited: Do you want Exchange Online?');
  expect(await populate()).toMatchObject({ outcome: 'unchanged', problems: named });
  typeCells(local, 'Exchange Online', { B2: 'Kept as edited: Is Exchange Online in scope?' });
  expect(await populate()).toMatchObject({ outcome: 'done', problems: [] });
  expect(question()).toBe('Is Exchange Online in scope?');
  typeCells(local, 'Exchange Online', { B2: 'Bearbeitet, beibehalten: Really?' });
  await populate(true);
  expect(question()).toBe('Is Exchange Online in scope?');
});

test('a question that is a formula of somebody stays one', async () => {
  const { local, excel } = await newWorkbook();
  typeCells(local, 'Exchange Online', { B2: '=UPPER("really?")' });
  const result = await populateQuestionnaires(excel, 'apply');
  expect(result).toMatchObject({ outcome: 'unchanged', problems: [{ code: 'cellsEdited', cell: 'B2' }] });
  expect(readCells(local, 'Exchange Online', 'B2')).toEqual([['REALLY?']]);
});

test('bringing a workbook up to newer content marks the questions that it keeps', async () => {
  const started = oldWorkbook();
  const row = readColumn(started.local, 'Microsoft Teams', 'Id').indexOf('TEAMS-Q1') + 2;
  typeCells(started.local, 'Microsoft Teams', { [`B${row}`]: 'Do we want Teams?' });
  const result = await generate(started);
  expect(result.problems).toMatchObject([{ code: 'cellsEdited', sheet: 'Microsoft Teams', cell: `B${row}` }]);
  expect(readCells(started.local, 'Microsoft Teams', `B${row}`)).toEqual([['Kept as edited: Do we want Teams?']]);
  const changed = await generate(reopen(started.local));
  expect(changed).toMatchObject({ outcome: 'unchanged' });
});

test.each([
  ['Out of scope', 'outOfScope', true],
  ['No', 'outOfScope', true],
  ['In scope', 'inScope', false],
])('In scope set by hand to %s with a reason stays as it is', async (said, state, isHidden) => {
  const started = await newWorkbook();
  typeItem(started.local, 'CORE-01', { H: said, I: 'Customer said no' });
  const result = await generate(started);
  expect(result).toMatchObject({ overridden: 1, [state]: expect.any(Number) });
  const again = reopen(started.local);
  const word = state === 'inScope' ? 'In scope' : 'Out of scope';
  expect(itemCells(again.local, 'CORE-01', 'H:I')).toEqual([word, 'Customer said no']);
  expect(hiddenRows(again.local, 'Checklist').includes(rowOf(again.local, 'CORE-01'))).toBe(isHidden);
  expect(await generate(again)).toMatchObject({ outcome: 'unchanged', overridden: 1 });
  typeItem(again.local, 'CORE-01', { I: '' });
  await generate(again);
  expect(itemCells(again.local, 'CORE-01', 'H:I')).toEqual(['In scope', 'Always in scope']);
});

test('newer content than ours is said, and nothing is rewritten', async () => {
  const { local, excel, session } = await newWorkbook();
  typeCells(local, 'Start', { [onStart(local, LABELS.contentVersion)]: '1.20.0' });
  const refusal = {
    outcome: 'refused',
    problems: [
      {
        code: 'contentNewer',
        sheet: 'Start',
        cell: onStart(local, LABELS.contentVersion),
        message: expect.stringContaining('1.20.0'),
      },
    ],
  };
  expect(await generate({ excel })).toMatchObject(refusal);
  expect(await populateQuestionnaires(excel, 'apply')).toMatchObject(refusal);
  expect(session.traffic.writes).toBe(0);
});

test('the Start tab counts a service that is new in the workbook, in the order of the catalog', async () => {
  const started = oldWorkbook();
  typeItem(started.local, 'TEAMS-11', { L: 'Done' });
  await generate(started);
  const { local } = reopen(started.local);
  const lines = readCells(local, 'Start', 'A18:E25');
  expect(lines.map(([service]) => service)).toEqual([
    'Service',
    'Core onboarding',
    'Microsoft Teams',
    'Teams Rooms',
    'Microsoft Entra ID',
    'School Data Sync',
    null,
    'Customers',
  ]);
  expect(lines[3]).toEqual(['Teams Rooms', expect.any(Number), 1, expect.any(Number), 0]);
  const [, ...counts] = lines[3] as [string, number, number, number, number];
  const states = readColumn(local, 'Checklist', 'Id').filter((id) => String(id).startsWith('TEAMSROOMS-'));
  expect(counts[0] + counts[2]).toBe(states.length);
});

test('a count of everything that is not out of scope leaves out what the content has no more', async () => {
  const started = await newWorkbook({ services: ['core'] });
  typeCells(started.local, 'Start', { [onStart(started.local, LABELS.contentVersion)]: '1.0.0' });
  const formula = `=COUNTIFS(RemediationChecklist[Id],"CORE-*",RemediationChecklist[Status],"Done",RemediationChecklist[In scope],"<>Out of scope")`;
  typeCells(started.local, 'Start', { [onStart(started.local, 'Core onboarding', 'C1')]: formula });
  typeItem(started.local, 'CORE-03', { A: 'CORE-99', E: 'Done' });
  typeItem(started.local, 'CORE-04', { E: 'Done' });
  await generate(started);
  expect(itemCells(started.local, 'CORE-99', 'H:H')).toEqual(['Removed from the content']);
  expect(readCells(started.local, 'Start', onStart(started.local, 'Core onboarding', 'C1'))).toEqual([[1]]);
});

test('undone, the workbook is the one of content 1.0.0 again', async () => {
  const started = oldWorkbook();
  typeItem(started.local, 'TEAMS-11', { J: 'Kim', L: 'In progress', M: 'ordered' });
  const before = workbookState(started.local);
  const history = new UndoHistory();
  const excel = { ...started.excel, history };
  const result = await generateChecklist(excel, 'apply', TODAY);
  if (result.outcome === 'refused') throw new Error(result.problems[0]!.message);
  expect(await undoChanges(excel, result.undo!)).toMatchObject({ outcome: 'done', problems: [] });
  expect(workbookState(started.local)).toEqual(before);
});
