import { listItems, type ItemsReport } from '../../../src/actions/checklist/listItems';
import { updateItems } from '../../../src/actions/checklist/updateItems';
import { countingFrom1904 } from '../../support/countingFrom1904';
import { newWorkbook, TODAY } from '../../support/newWorkbook';
import { readCells, readColumn } from '../../support/readCells';
import type { StartedExcel } from '../../support/startExcel';
import { typeCells } from '../../support/typeCells';

const rowOf = ({ local }: StartedExcel, id: string): number => readColumn(local, 'Checklist', 'Id').indexOf(id) + 2;
/** Status, owner and due. */
const workOn = (started: StartedExcel, id: string): readonly unknown[] => {
  const row = rowOf(started, id);
  return readCells(started.local, 'Checklist', `E${row}:G${row}`)[0]!;
};

async function itemOf({ excel }: StartedExcel, id: string): Promise<ItemsReport['items'][number]> {
  const result = await listItems(excel, TODAY);
  if (result.outcome === 'refused') throw new Error(result.problems[0]!.message);
  return result.items.find((item) => item.id === id)!;
}

/** 20 July 2026 as a workbook counts from 1900. */
const JULY_20 = 46223;

test('the status is entered in the words of the workbook, and only once', async () => {
  const started = await newWorkbook({ language: 'de', services: ['core'] });
  const { excel, local, session } = started;
  const setDone = () => updateItems(excel, ['CORE-02'], { status: 'done' });
  expect(await setDone()).toMatchObject({ outcome: 'done', changes: { statusesSet: 1, ownersSet: 0, duesSet: 0 } });
  const row = readColumn(local, 'Checkliste', 'ID').indexOf('CORE-02') + 2;
  expect(readCells(local, 'Checkliste', `E${row}`)).toEqual([['Abgeschlossen']]);
  const { writes } = session.traffic;
  expect(await setDone()).toMatchObject({ outcome: 'unchanged', changes: { statusesSet: 0 } });
  expect(session.traffic.writes).toBe(writes);
});

test('the rows are found by their ids, wherever they stand', async () => {
  const started = await newWorkbook();
  await started.excel.run(async (context) => {
    context.workbook.worksheets.getItem('Checklist').getRange('2:3').insert('Down');
    await context.sync();
  });
  await updateItems(started.excel, ['EXCHANGE-02', 'TEAMS-02'], { status: 'inProgress' });
  expect(workOn(started, 'EXCHANGE-02')[0]).toBe('In progress');
  expect(workOn(started, 'TEAMS-02')[0]).toBe('In progress');
});

test('several fields of several items are entered in one step; what is left out and others’ rows stay', async () => {
  const started = await newWorkbook();
  const between = workOn(started, 'CORE-03');
  const { syncs } = started.session.traffic;
  const update = { status: 'done', owner: ' =Megan ', due: '2026-07-20' } as const;
  expect(await updateItems(started.excel, ['CORE-02', 'CORE-04'], update)).toMatchObject({
    outcome: 'done',
    changes: { statusesSet: 2, ownersSet: 2, duesSet: 2 },
  });
  expect(workOn(started, 'CORE-02')).toEqual(['Done', '=Megan', JULY_20]);
  expect(workOn(started, 'CORE-03')).toEqual(between);
  expect(started.session.traffic.syncs - syncs).toBeLessThan(7);
  await updateItems(started.excel, ['CORE-04'], { owner: '', due: '' });
  expect(workOn(started, 'CORE-04')).toEqual(['Done', null, null]);
  expect(await itemOf(started, 'CORE-02')).toMatchObject({ due: '2026-07-20', owner: '=Megan' });
});

test('a day is a day also where the workbook counts from 1904', async () => {
  const started = countingFrom1904((await newWorkbook()).local);
  const set = () => updateItems(started.excel, ['CORE-02'], { due: '2026-07-20' });
  expect(await set()).toMatchObject({ outcome: 'done' });
  expect(workOn(started, 'CORE-02')[2]).toBe(JULY_20 - 1462);
  expect(await itemOf(started, 'CORE-02')).toMatchObject({ due: '2026-07-20' });
  expect(await set()).toMatchObject({ outcome: 'unchanged' });
});

test.each([
  [{ due: '2026-02-30' }, 'dueUnclear'],
  [{ owner: 'x'.repeat(32_768) }, 'textTooLong'],
  [{ owner: 'Meg\u0000an' }, 'textNotForCells'],
])('%j is refused as %s, and nothing is written', async (update, code) => {
  const { excel, session } = await newWorkbook({ services: ['core'] });
  const { writes } = session.traffic;
  const result = await updateItems(excel, ['CORE-02'], { status: 'done', ...update });
  expect(result).toMatchObject({ outcome: 'refused', problems: [{ code }] });
  expect(session.traffic.writes).toBe(writes);
});

test('an item that is gone meanwhile is named, and nothing is written', async () => {
  const started = await newWorkbook();
  expect(await updateItems(started.excel, ['CORE-02', 'OWN-1'], { status: 'done' })).toMatchObject({
    outcome: 'refused',
    problems: [{ code: 'itemRowMissing', message: expect.stringContaining('OWN-1') as string }],
  });
  expect(workOn(started, 'CORE-02')[0]).toBe('Not started');
});

test('owner, status and what is overdue are listed; what is finished is not overdue, and due today is in time', async () => {
  const started = await newWorkbook();
  const row = rowOf(started, 'CORE-02');
  typeCells(started.local, 'Checklist', {
    [`F${row}`]: ' Megan ',
    [`G${row}`]: '7/14/2026',
    [`E${row}`]: 'In progress',
  });
  const listed = { owner: 'Megan', status: 'inProgress', dueIn: -1, due: '2026-07-14' };
  expect(await itemOf(started, 'CORE-02')).toMatchObject(listed);
  typeCells(started.local, 'Checklist', { [`G${row}`]: '7/15/2026' });
  expect(await itemOf(started, 'CORE-02')).toMatchObject({ dueIn: 0 });
  typeCells(started.local, 'Checklist', { [`G${row}`]: '7/14/2026', [`E${row}`]: 'Done' });
  expect(await itemOf(started, 'CORE-02')).toMatchObject({ status: 'done', isFinished: true });
});

test('a checklist without the column is refused with its header', async () => {
  const started = await newWorkbook();
  typeCells(started.local, 'Checklist', { E1: 'Our own' });
  expect(await updateItems(started.excel, ['CORE-02'], { status: 'done' })).toMatchObject({
    outcome: 'refused',
    problems: [{ code: 'columnMissing', message: expect.stringContaining('Status') as string }],
  });
});
