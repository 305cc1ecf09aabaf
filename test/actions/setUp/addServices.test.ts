import { generateChecklist } from '../../../src/actions/checklist/generateChecklist';
import { UndoHistory } from '../../../src/actions/everyAction/UndoHistory';
import { addServices } from '../../../src/actions/setUp/addServices';
import { undoChanges } from '../../../src/actions/undo/undoChanges';
import { SERVICES, type ServiceId } from '../../../src/catalog/services/catalog';
import type { LocalExcel } from '../../../src/local-excel/LocalExcel';
import { newWorkbook, TODAY } from '../../support/newWorkbook';
import { meaningOf } from '../../support/meaningOf';
import { hiddenRows, readCells, readColumn } from '../../support/readCells';
import { startExcel, type StartedExcel } from '../../support/startExcel';
import { typeAnswer, typeCells } from '../../support/typeCells';

const tabsOf = ({ book }: LocalExcel): string[] => book.sheets.all.map(({ name }) => name);
const sizeOf = (...ids: readonly ServiceId[]) => ({
  questionsAdded: ids.reduce((sum, id) => sum + SERVICES[id].questions.length, 0),
  itemsAdded: ids.reduce((sum, id) => sum + SERVICES[id].items.length, 0),
});

/** What the Start tab counts, with the service each line is about. */
function countedOn(local: LocalExcel): unknown[][] {
  const rows = readCells(local, 'Start', 'A1:G60');
  const first = rows.findIndex(([service]) => service === 'Service') + 1;
  const end = rows.findIndex(([service], index) => index > first && !service);
  return rows.slice(first, end).map((row) => row.slice(0, 5));
}

/** What a workbook says but for the lists of its cells: rows that come later have one of their own. */
function withoutLists(local: LocalExcel) {
  const { names, sheets } = meaningOf(local);
  return { names, sheets: sheets.map((sheet) => ({ ...sheet, validations: [] })) };
}

async function deleteTab({ excel }: StartedExcel, name: string): Promise<void> {
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
}

test('a service that is added later stands where it would stand had it been chosen at set-up', async () => {
  const { excel, local } = await newWorkbook();
  const first = await newWorkbook({ services: ['exchange', 'teams', 'intune', 'm365-apps', 'sharepoint'] });
  const result = await addServices(excel, 'apply', ['intune', 'm365-apps', 'sharepoint']);
  expect(result).toMatchObject({
    outcome: 'done',
    changes: { tabsAdded: expect.any(Array), ...sizeOf('m365-apps', 'sharepoint', 'intune') },
  });
  expect(withoutLists(local)).toEqual(withoutLists(first.local));
});

test('its rows look and behave like those around them, also below hidden ones', async () => {
  const { excel, local } = await newWorkbook();
  typeAnswer(local, 'Exchange Online', 'EXCHANGE-Q1', 'No');
  await generateChecklist(excel, 'apply', TODAY);
  const before = hiddenRows(local, 'Checklist').length;
  await addServices(excel, 'apply', ['onedrive']);
  expect(hiddenRows(local, 'Checklist')).toHaveLength(before);
  const ids = readColumn(local, 'Checklist', 'Id');
  const at = ids.indexOf('ONEDRIVE-01') + 2;
  expect(String(ids[at - 3])).toMatch(/^EXCHANGE-/);
  const status = readCells(local, 'Checklist', 'A1:N1')[0]!.indexOf('Status');
  const cell = `${String.fromCharCode(65 + status)}${at}`;
  expect(() => typeCells(local, 'Checklist', { [cell]: 'Perhaps' })).toThrow();
  typeCells(local, 'Checklist', { [cell]: 'Done' });
  expect(await generateChecklist(excel, 'plan', TODAY)).toMatchObject({ changes: { itemsAdded: 0, rowsHidden: 0 } });
});

test.each([
  ['somebody sorted the rows', { A2: 'TEAMS-01', A40: 'CORE-01' }],
  ['something stands beside the checklist', { R2: 'Our own' }],
])('where %s they go below the others', async (_, cells) => {
  const { excel, local } = await newWorkbook();
  typeCells(local, 'Checklist', cells);
  const before = readColumn(local, 'Checklist', 'Id');
  await addServices(excel, 'apply', ['m365-apps']);
  expect(readColumn(local, 'Checklist', 'Id').slice(0, before.length)).toEqual(before);
});

test('its plan says what is added before anything is written, and it is added once', async () => {
  const { excel, session } = await newWorkbook();
  const plan = await addServices(excel, 'plan', ['intune']);
  expect(plan).toMatchObject({ outcome: 'done', changes: { tabsAdded: ['Microsoft Intune'], ...sizeOf('intune') } });
  expect(session.traffic.writes).toBe(0);
  await addServices(excel, 'apply', ['intune']);
  const { writes } = session.traffic;
  expect(await addServices(excel, 'apply', ['intune'])).toMatchObject({ outcome: 'unchanged' });
  expect(session.traffic.writes).toBe(writes);
});

test('what is added counts from then on, and its answers decide', async () => {
  const { excel, local } = await newWorkbook();
  await addServices(excel, 'apply', ['intune']);
  typeAnswer(local, 'Microsoft Intune', 'INTUNE-Q1', 'No');
  const count = SERVICES.intune.items.length;
  expect(await generateChecklist(excel, 'apply', TODAY)).toMatchObject({
    changes: { itemsAdded: 0, rowsHidden: count },
  });
  expect(countedOn(local).find(([service]) => service === 'Microsoft Intune')).toEqual([
    'Microsoft Intune',
    0,
    0,
    0,
    count,
  ]);
});

test('a service that lost its questionnaire gets it back; what people entered for its items stays', async () => {
  const started = await newWorkbook();
  const { excel, local } = started;
  const at = readColumn(local, 'Checklist', 'Id').indexOf('EXCHANGE-02') + 2;
  typeCells(local, 'Checklist', { [`F${at}`]: 'In progress', [`G${at}`]: 'Megan' });
  const before = readCells(local, 'Checklist', 'A1:N60');
  await deleteTab(started, 'Exchange Online');
  expect(await addServices(excel, 'apply', ['exchange'])).toMatchObject({
    outcome: 'done',
    changes: { tabsAdded: ['Exchange Online'], itemsAdded: 0 },
  });
  expect(tabsOf(local).slice(0, 4)).toEqual(['Start', 'Core onboarding', 'Exchange Online', 'Microsoft Teams']);
  expect(readCells(local, 'Checklist', 'A1:N60')).toEqual(before);
  expect(await generateChecklist(excel, 'plan', TODAY)).toMatchObject({ outcome: 'unchanged' });
});

test('it can be undone; a tab that somebody wrote in stays', async () => {
  const { excel, local } = await newWorkbook();
  const before = meaningOf(local);
  const history = new UndoHistory();
  const add = () => addServices({ ...excel, history }, 'apply', ['intune', 'm365-apps']);
  const undo = async () => {
    const result = await add();
    return () => undoChanges({ ...excel, history }, result.undo!);
  };
  expect(await (await undo())()).toMatchObject({ outcome: 'done', changes: { left: [] } });
  expect(meaningOf(local)).toEqual(before);
  const takeBack = await undo();
  typeAnswer(local, 'Microsoft Intune', 'INTUNE-Q1', 'Yes');
  expect(await takeBack()).toMatchObject({ changes: { left: ['Microsoft Intune'] } });
  expect(tabsOf(local)).toContain('Microsoft Intune');
  expect(tabsOf(local)).not.toContain('Microsoft 365 Apps');
});

test.each([
  ['a workbook without a checklist', () => Promise.resolve(startExcel()), 'checklistMissing'],
  [
    'a workbook in which somebody has a tab of that name',
    async () => {
      const started = await newWorkbook();
      await started.excel.run(async (context) => {
        context.workbook.worksheets.add('Microsoft Intune').getRange('A1').values = [['Ours']];
        await context.sync();
      });
      return started;
    },
    'tabNameTaken',
  ],
  [
    'a workbook with something below the checklist',
    async () => {
      const started = await newWorkbook();
      typeCells(started.local, 'Checklist', { A400: 'Our own' });
      return started;
    },
    'noRoomForRows',
  ],
])('%s is refused in one sentence, with nothing written', async (_, prepare, code) => {
  const { excel, local } = await prepare();
  const before = meaningOf(local);
  expect(await addServices(excel, 'apply', ['intune'])).toMatchObject({ outcome: 'refused', problems: [{ code }] });
  expect(meaningOf(local)).toEqual(before);
});

test('what somebody wrote over a count, or beside the counts, of the last service stands in its line alone', async () => {
  const { local, excel } = await newWorkbook({ services: ['core', 'exchange', 'teams'] });
  const row = readCells(local, 'Start', 'A1:A60').findLastIndex(([label]) => label === 'Microsoft Teams') + 1;
  typeCells(local, 'Start', { [`C${row}`]: '4711', [`J${row}`]: 'Ask Megan' });
  expect(await addServices(excel, 'apply', ['sharepoint'])).toMatchObject({ outcome: 'done' });
  expect(countedOn(local).map(([label, , done]) => [label, done])).toEqual([
    ['Core onboarding', 0],
    ['Exchange Online', 0],
    ['SharePoint Online', 0],
    ['Microsoft Teams', 4711],
  ]);
  expect(readCells(local, 'Start', `J${row}:J${row + 1}`)).toEqual([[null], ['Ask Megan']]);
});
