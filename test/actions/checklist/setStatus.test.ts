import { listItems, type ItemsReport } from '../../../src/actions/checklist/listItems';
import { setStatus } from '../../../src/actions/checklist/setStatus';
import { newWorkbook, TODAY } from '../../support/newWorkbook';
import { readCells, readColumn } from '../../support/readCells';
import type { StartedExcel } from '../../support/startExcel';
import { typeCells } from '../../support/typeCells';

const rowOf = ({ local }: StartedExcel, id: string): number => readColumn(local, 'Checklist', 'Id').indexOf(id) + 2;
const statusOf = (started: StartedExcel, id: string): unknown =>
  readCells(started.local, 'Checklist', `E${rowOf(started, id)}`)[0]![0];

async function itemOf({ excel }: StartedExcel, id: string): Promise<ItemsReport['items'][number]> {
  const result = await listItems(excel, TODAY);
  if (result.outcome === 'refused') throw new Error(result.problems[0]!.message);
  return result.items.find((item) => item.id === id)!;
}

test('the status is entered in the words of the workbook, and only once', async () => {
  const started = await newWorkbook({ language: 'de', services: ['core'] });
  const { excel, local, session } = started;
  const done = { id: 'CORE-02', status: 'done' } as const;
  expect(await setStatus(excel, done)).toMatchObject({ outcome: 'done', changes: { statusesSet: 1 } });
  const row = readColumn(local, 'Checkliste', 'ID').indexOf('CORE-02') + 2;
  expect(readCells(local, 'Checkliste', `E${row}`)).toEqual([['Abgeschlossen']]);
  const { writes } = session.traffic;
  expect(await setStatus(excel, done)).toMatchObject({ outcome: 'unchanged', changes: { statusesSet: 0 } });
  expect(session.traffic.writes).toBe(writes);
});

test('the row is found by its id, wherever it stands', async () => {
  const started = await newWorkbook();
  await started.excel.run(async (context) => {
    context.workbook.worksheets.getItem('Checklist').getRange('2:3').insert('Down');
    await context.sync();
  });
  await setStatus(started.excel, { id: 'EXCHANGE-02', status: 'inProgress' });
  expect(statusOf(started, 'EXCHANGE-02')).toBe('In progress');
});

test('owner, status and what is overdue are listed; what is finished is not overdue, and due today is in time', async () => {
  const started = await newWorkbook();
  const row = rowOf(started, 'CORE-02');
  typeCells(started.local, 'Checklist', {
    [`F${row}`]: ' Megan ',
    [`G${row}`]: '7/14/2026',
    [`E${row}`]: 'In progress',
  });
  expect(await itemOf(started, 'CORE-02')).toMatchObject({ owner: 'Megan', status: 'inProgress', isOverdue: true });
  typeCells(started.local, 'Checklist', { [`G${row}`]: '7/15/2026' });
  expect(await itemOf(started, 'CORE-02')).toMatchObject({ isOverdue: false });
  typeCells(started.local, 'Checklist', { [`G${row}`]: '7/14/2026', [`E${row}`]: 'Done' });
  expect(await itemOf(started, 'CORE-02')).toMatchObject({ status: 'done', isOverdue: false });
});

test('a checklist without the column of statuses is refused with its header', async () => {
  const started = await newWorkbook();
  typeCells(started.local, 'Checklist', { E1: 'Our own' });
  expect(await setStatus(started.excel, { id: 'CORE-02', status: 'done' })).toMatchObject({
    outcome: 'refused',
    problems: [{ code: 'columnMissing', message: expect.stringContaining('Status') as string }],
  });
});
