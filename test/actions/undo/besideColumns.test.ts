import type { ExcelHost } from '../../../src/actions/everyAction/ExcelHost';
import { UndoHistory } from '../../../src/actions/everyAction/UndoHistory';
import { removeScope } from '../../../src/actions/checklist/removeScope';
import { undoChanges } from '../../../src/actions/undo/undoChanges';
import { removeHighlights } from '../../../src/actions/usage/removeHighlights';
import { WRITING_ACTIONS } from '../../cuts/writingActions';
import { readCells } from '../../support/readCells';
import { startExcel } from '../../support/startExcel';
import { typeCells } from '../../support/typeCells';

type Removal = (excel: ExcelHost) => ReturnType<typeof removeScope>;

/** Rows that begin above those of our columns, or end below them. */
const PLACES = Array.from({ length: 24 }, (_, row) => `P${row + 1}`);

const CASES: readonly (readonly [string, Removal])[] = [
  ['highlight a list', (excel) => removeHighlights(excel, 'apply') as ReturnType<Removal>],
  ['highlight a table', (excel) => removeHighlights(excel, 'apply') as ReturnType<Removal>],
  ['generate somebody’s checklist', (excel) => removeScope(excel, 'apply')],
  ['generate somebody’s table', (excel) => removeScope(excel, 'apply')],
];

/** Somebody has a list of their own right of it, with a formula on another tab that counts all that is there. */
async function beside(name: string) {
  const action = WRITING_ACTIONS.find((each) => each.name === name)!;
  const started = await action.prepare();
  const host: ExcelHost = { ...started.excel, history: new UndoHistory() };
  const { local } = started;
  const done = await action.run(host);
  await startExcel(local, 'somebody').excel.run(async (context) => {
    context.workbook.worksheets.add('Elsewhere');
    await context.sync();
  });
  typeCells(local, 'Sheet1', Object.fromEntries(PLACES.map((place) => [place, place])));
  typeCells(local, 'Elsewhere', { A1: '=COUNTA(Sheet1!O1:Z24)', A2: '=Sheet1!P3' });
  const theirs = () => [readCells(local, 'Sheet1', 'P1:P24').flat(), readCells(local, 'Elsewhere', 'A1:A2').flat()];
  return { host, done, theirs, expected: theirs() };
}

describe.each(CASES)('%s', (name, removal) => {
  test('what stands right of our columns stays where it is as they are undone', async () => {
    const { host, done, theirs, expected } = await beside(name);
    expect(await undoChanges(host, done.undo!)).toMatchObject({ outcome: 'done', changes: { left: [] } });
    expect(theirs()).toEqual(expected);
  });

  test('what stands right of our columns stays where it is as they are removed, and brought back', async () => {
    const { host, theirs, expected } = await beside(name);
    const removed = await removal(host);
    expect([removed.outcome, theirs()]).toEqual(['done', expected]);
    const undone = await undoChanges(host, (removed as { undo: Parameters<typeof undoChanges>[1] }).undo);
    expect([undone, theirs()]).toMatchObject([{ outcome: 'done', changes: { left: [] } }, expected]);
  });
});
