import { generateChecklist } from '../../../../src/actions/checklist/generateChecklist';
import { removeScope } from '../../../../src/actions/checklist/removeScope';
import { UndoHistory } from '../../../../src/actions/everyAction/UndoHistory';
import { undoChanges } from '../../../../src/actions/undo/undoChanges';
import type { LocalExcel } from '../../../../src/local-excel/LocalExcel';
import { bookOf } from '../../../support/bookOf';
import { meaningOf } from '../../../support/meaningOf';
import { TODAY } from '../../../support/newWorkbook';
import { hiddenRows, readCells } from '../../../support/readCells';
import { startExcel } from '../../../support/startExcel';
import { typeCells } from '../../../support/typeCells';

/** What Excel on the web takes and gives at once. */
const LIMIT = 5 * 1024 * 1024;

const SERVICES = ['Teams', 'Exchange Online', 'SharePoint'];

/** Every third row is about Teams, which is out of scope. */
const checklistOf = (count: number): LocalExcel =>
  bookOf({
    Scope: [
      ['Service', 'In scope'],
      ['Teams', 'No'],
      ['Exchange Online', 'Yes'],
      ['SharePoint', 'Yes'],
    ],
    Work: [
      ['Workload', 'Task', 'Owner', 'Status'],
      ...Array.from({ length: count }, (_, row) => [SERVICES[row % 3]!, `Do the thing number ${row}`, 'Ann', 'Open']),
    ],
  });

/** In one text: a difference of thousands of rows is not told line by line. */
const stateOf = (local: LocalExcel): string => JSON.stringify(meaningOf(local));

const isSame = (local: LocalExcel, before: string): boolean => stateOf(local) === before;

async function generated(local: LocalExcel) {
  const { excel, session } = startExcel(local);
  const undoable = { ...excel, history: new UndoHistory() };
  const result = await generateChecklist(undoable, 'apply', TODAY, { consent: true });
  if (result.outcome === 'refused') throw new Error(result.problems[0]!.message);
  return { excel: undoable, session, undo: result.undo! };
}

test.each([5_500, 6_500])('%d rows: undone, the workbook is as it was, in requests of at most 5 MB', async (count) => {
  const local = checklistOf(count);
  const before = stateOf(local);
  const { excel, session, undo } = await generated(local);
  expect(hiddenRows(local, 'Work')).toHaveLength(Math.ceil(count / 3));
  expect(await undoChanges(excel, undo)).toMatchObject({ outcome: 'done', changes: { left: [] }, problems: [] });
  expect(session.traffic.largestMessage).toBeLessThan(LIMIT);
  expect(isSame(local, before)).toBe(true);
});

test('what somebody changed since stays when it is undone, and is named; everything else goes', async () => {
  const local = checklistOf(6_500);
  const { excel, undo } = await generated(local);
  typeCells(local, 'Work', { F6402: 'Ask Megan first', C2: 'Bob' });
  const undone = await undoChanges(excel, undo);
  expect(undone).toMatchObject({ outcome: 'done', changes: { left: expect.arrayContaining(['Work!F6402']) } });
  expect(hiddenRows(local, 'Work')).toEqual([]);
  expect(readCells(local, 'Work', 'F6402')).toEqual([['Ask Megan first']]);
  expect(readCells(local, 'Work', 'A2:F2')).toEqual([['Teams', 'Do the thing number 0', 'Bob', 'Open', null, null]]);
});

test('a run that is cut between two parts is finished by the next one', async () => {
  const whole = checklistOf(6_500);
  await generated(whole);

  const local = checklistOf(6_500);
  const { excel } = startExcel(local);
  local.failAt(5, 'GeneralException');
  expect(await generateChecklist(excel, 'apply', TODAY, { consent: true })).toMatchObject({ outcome: 'refused' });
  await generated(local);
  expect(isSame(local, stateOf(whole))).toBe(true);
});

test('remove takes our columns out of many rows, which can be undone as well', async () => {
  const local = checklistOf(6_500);
  const before = stateOf(local);
  const { excel, session } = await generated(local);
  const after = stateOf(local);
  const removed = await removeScope(excel, 'apply');
  expect(removed).toMatchObject({ outcome: 'done', changes: { rowsShown: 2167, columnsRemoved: 2 } });
  expect(isSame(local, before)).toBe(true);
  if (removed.outcome === 'refused') return;
  expect(await undoChanges(excel, removed.undo!)).toMatchObject({ outcome: 'done', problems: [] });
  expect(isSame(local, after)).toBe(true);
  expect(session.traffic.largestMessage).toBeLessThan(LIMIT);
});

test('a removal that is cut between two parts is finished by the next one', async () => {
  const local = checklistOf(6_500);
  const before = stateOf(local);
  await generated(local);
  const { excel } = startExcel(local);
  local.failAt(6, 'GeneralException');
  expect(await removeScope(excel, 'apply')).toMatchObject({ outcome: 'refused' });
  expect(await removeScope(excel, 'apply')).toMatchObject({ outcome: 'done' });
  expect(isSame(local, before)).toBe(true);
});
