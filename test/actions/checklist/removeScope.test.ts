import { generateChecklist } from '../../../src/actions/checklist/generateChecklist';
import { removeScope } from '../../../src/actions/checklist/removeScope';
import { UndoHistory, type UndoStep } from '../../../src/actions/everyAction/UndoHistory';
import { undoChanges } from '../../../src/actions/undo/undoChanges';
import type { LocalExcel } from '../../../src/local-excel/LocalExcel';
import { bookOf } from '../../support/bookOf';
import { changedParts } from '../../support/changedParts';
import { meaningOf } from '../../support/meaningOf';
import { TODAY } from '../../support/newWorkbook';
import { hiddenRows, readCells } from '../../support/readCells';
import { startExcel } from '../../support/startExcel';
import { typeCells } from '../../support/typeCells';

/** Somebody's checklist with Exchange in rows 2, 3 and 6, Teams in 4, SharePoint in 5, and something beside it. */
async function checklist(isTable: boolean): Promise<LocalExcel> {
  const workloads = ['Exchange Online', 'Exchange Online', 'Microsoft Teams', 'SharePoint Online', 'Exchange Online'];
  const rows = workloads.map((workload, row) => [workload, `Prepare number ${row + 1}`, 'Open', '']);
  const local = bookOf({ Checklist: [['Workload', 'Task', 'Status', 'Owner'], ...rows] });
  if (!isTable) typeCells(local, 'Checklist', { J3: 'A note of somebody' });
  if (isTable) {
    await startExcel(local).excel.run(async (context) => {
      context.workbook.worksheets.getItem('Checklist').tables.add('A1:D6', true);
      await context.sync();
    });
  }
  return local;
}

const generate = (local: LocalExcel) =>
  generateChecklist(startExcel(local).excel, 'apply', TODAY, { consent: true, outOfScope: ['Exchange Online'] });
const remove = (local: LocalExcel) => removeScope(startExcel(local).excel, 'apply');

describe.each([
  ['a plain range', false],
  ['a table', true],
])('a checklist in %s', (_, isTable) => {
  test('is as it was before it was generated; a second run changes nothing', async () => {
    const local = await checklist(isTable);
    const before = meaningOf(local);
    expect(await generate(local)).toMatchObject({ outcome: 'done', changes: { rowsHidden: 3 } });
    expect(await remove(local)).toMatchObject({
      outcome: 'done',
      problems: [],
      changes: { rowsShown: 3, columnsRemoved: 2, namesRemoved: 5, tabsRemoved: ['Scope'] },
    });
    expect(meaningOf(local)).toEqual(before);
    const file = local.save();
    expect(await remove(local)).toMatchObject({ outcome: 'unchanged' });
    expect(changedParts(file, local.save())).toEqual([]);
  });

  test('comes back when it is undone', async () => {
    const local = await checklist(isTable);
    await generate(local);
    const generated = meaningOf(local);
    const host = { ...startExcel(local).excel, history: new UndoHistory() };
    const result = await removeScope(host, 'apply');
    expect(await undoChanges(host, (result as { readonly undo: UndoStep }).undo)).toMatchObject({
      outcome: 'done',
      changes: { left: [] },
    });
    expect(meaningOf(local)).toEqual(generated);
  });

  test('keeps a column that somebody added behind ours', async () => {
    const local = await checklist(isTable);
    await generate(local);
    typeCells(local, 'Checklist', { G1: 'Phase', G2: 'one', G4: 'two' });
    expect(await remove(local)).toMatchObject({ outcome: 'done', changes: { columnsRemoved: 2 } });
    const cells = readCells(local, 'Checklist', 'A1:H4').map((line) => line.filter((cell) => cell !== null));
    expect(cells.map((line) => line.at(-1))).toEqual(['Phase', 'one', isTable ? 'Open' : 'A note of somebody', 'two']);
    expect(readCells(local, 'Checklist', 'E1:F2').flat()).not.toContain('In scope');
  });
});

test('only rows that we hid are shown: not those somebody hid before or since', async () => {
  const local = await checklist(false);
  const sheet = local.book.sheets.named('Checklist')!;
  sheet.setRowHidden(1, true);
  await generate(local);
  sheet.setRowHidden(3, true);
  expect(hiddenRows(local, 'Checklist')).toEqual([2, 3, 4, 6]);
  expect(await remove(local)).toMatchObject({ changes: { rowsShown: 2 } });
  expect(hiddenRows(local, 'Checklist')).toEqual([2, 4]);
});

test('a checklist whose headers nobody knows any more is left as well', async () => {
  const local = await checklist(false);
  await generate(local);
  typeCells(local, 'Checklist', { A1: 'Foo', B1: 'Bar', C1: 'Baz', D1: 'Qux' });
  expect(await remove(local)).toMatchObject({ changes: { rowsShown: 3, columnsRemoved: 2 } });
  expect(hiddenRows(local, 'Checklist')).toEqual([]);
});

test('names whose columns somebody deleted go', async () => {
  const local = await checklist(false);
  await generate(local);
  await startExcel(local).excel.run(async (context) => {
    context.workbook.worksheets.getItem('Checklist').getRange('E:F').delete('Left');
    await context.sync();
  });
  expect(await remove(local)).toMatchObject({ outcome: 'done', changes: { columnsRemoved: 0, namesRemoved: 5 } });
  expect(local.book.names.all()).toEqual([]);
});

test('a protected tab is refused before anything is written, and a workbook without anything of ours is unchanged', async () => {
  const local = await checklist(false);
  expect(await remove(local)).toMatchObject({ outcome: 'unchanged' });
  await generate(local);
  await startExcel(local).excel.run(async (context) => {
    context.workbook.worksheets.getItem('Checklist').protection.protect();
    await context.sync();
  });
  expect(await remove(local)).toMatchObject({ outcome: 'refused', problems: [{ code: 'sheetProtected' }] });
});
