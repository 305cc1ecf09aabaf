import { WRITING_ACTIONS } from '../../cuts/writingActions';
import { UndoHistory } from '../../../src/actions/everyAction/UndoHistory';
import { undoChanges } from '../../../src/actions/undo/undoChanges';
import { meaningOf } from '../../support/meaningOf';
import { readCells } from '../../support/readCells';
import { startExcel } from '../../support/startExcel';
import { typeCells } from '../../support/typeCells';

const MINE = 'Agreed with Megan';

/** What somebody entered below our columns, or beside them, stands where it stood once they are gone, and come back. */
test.each([
  ['remove highlights of a list', 'K15', 'K16'],
  ['remove highlights of a list', 'L20', 'L21'],
  ['remove highlights of a list', 'C16', 'C17'],
  ['remove highlights of a table', 'K15', 'K16'],
  ['remove highlights of a table', 'A16', 'A17'],
  ['remove highlights of a table', 'N15', 'N16'],
  ['leave somebody’s checklist', 'E8', 'E9'],
  ['leave somebody’s checklist', 'F30', 'F31'],
  ['leave a checklist that was chosen', 'E8', 'E9'],
  ['leave somebody’s table', 'E8', 'E9'],
  ['generate somebody’s checklist', 'E20', 'E21'],
  ['generate somebody’s checklist', 'F20', 'F21'],
  ['generate somebody’s table', 'E20', 'E21'],
  ['generate somebody’s table', 'F20', 'F21'],
])('%s: what somebody entered in %s stays, also when it is undone after a row came in', async (name, cell, below) => {
  const action = WRITING_ACTIONS.find((each) => each.name === name)!;
  const { local } = await action.prepare();
  typeCells(local, 'Sheet1', { [cell]: MINE });
  const before = meaningOf(local);
  const pane = { ...startExcel(local).excel, history: new UndoHistory() };
  const { undo } = await action.run(pane);
  expect(readCells(local, 'Sheet1', cell)).toEqual([[MINE]]);
  expect(await undoChanges(pane, undo!)).toMatchObject({ outcome: 'done', changes: { left: [] } });
  expect(meaningOf(local)).toEqual(before);
  const again = await action.run(pane);
  await startExcel(local, 'somebody').excel.run(async ({ workbook, sync }) => {
    workbook.worksheets.getItem('Sheet1').getRange('3:3').insert('Down');
    await sync();
  });
  expect(readCells(local, 'Sheet1', below)).toEqual([[MINE]]);
  expect(await undoChanges(pane, again.undo!)).toMatchObject({ outcome: 'done', changes: { left: [] } });
  expect(readCells(local, 'Sheet1', below)).toEqual([[MINE]]);
});

test('what somebody entered below a column stays where they also typed over one of its formulas', async () => {
  const action = WRITING_ACTIONS.find(({ name }) => name === 'remove highlights of a list')!;
  const { local, excel } = await action.prepare();
  typeCells(local, 'Sheet1', { K4: '700002', K15: MINE });
  expect(await action.run(excel)).toMatchObject({ outcome: 'done' });
  expect(readCells(local, 'Sheet1', 'K15')).toEqual([[MINE]]);
});

test.each(['B1', 'E1', 'A2', 'D6', 'A8', 'A10'])(
  'what somebody entered in %s of our list of groups comes back with it, and with all that is ours',
  async (cell) => {
    const action = WRITING_ACTIONS.find(({ name }) => name === 'leave somebody’s checklist')!;
    const { local } = await action.prepare();
    typeCells(local, 'Scope', { [cell]: MINE });
    const before = meaningOf(local);
    const pane = { ...startExcel(local).excel, history: new UndoHistory() };
    const { undo } = await action.run(pane);
    expect(local.book.sheets.named('Scope')).toBeUndefined();
    expect(await undoChanges(pane, undo!)).toMatchObject({ outcome: 'done', changes: { left: [] } });
    expect(meaningOf(local)).toEqual(before);
  },
);
