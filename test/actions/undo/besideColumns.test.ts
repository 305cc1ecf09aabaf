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

const unhighlight: Removal = (excel) => removeHighlights(excel, 'apply') as ReturnType<Removal>;
const leave: Removal = (excel) => removeScope(excel, 'apply');

/** With the column that somebody has something in; right beside cells that are no table it is one of theirs. */
const CASES: readonly (readonly [string, string, Removal])[] = [
  ['highlight a list', 'P', unhighlight],
  ['highlight a table', 'P', unhighlight],
  ['highlight a table', 'M', unhighlight],
  ['generate somebody’s checklist', 'P', leave],
  ['generate somebody’s table', 'P', leave],
  ['generate somebody’s table', 'G', leave],
];

/** Somebody has a list of their own right of it, with a formula on another tab that counts all that is there. */
async function beside(name: string, column: string) {
  const action = WRITING_ACTIONS.find((each) => each.name === name)!;
  const started = await action.prepare();
  const host: ExcelHost = { ...started.excel, history: new UndoHistory() };
  const { local } = started;
  const done = await action.run(host);
  await startExcel(local, 'somebody').excel.run(async (context) => {
    context.workbook.worksheets.add('Elsewhere');
    await context.sync();
  });
  // Rows that begin above those of our columns, and end below them.
  const places = Array.from({ length: 24 }, (_, row) => `${column}${row + 1}`);
  typeCells(local, 'Sheet1', Object.fromEntries(places.map((place) => [place, place])));
  typeCells(local, 'Elsewhere', { A1: `=COUNTA(Sheet1!${column}1:Z24)`, A2: `=Sheet1!${column}3` });
  const theirs = () => [
    readCells(local, 'Sheet1', `${column}1:${column}24`).flat(),
    readCells(local, 'Elsewhere', 'A1:A2').flat(),
  ];
  return { host, local, done, theirs, expected: theirs() };
}

describe.each(CASES)('%s, with something in column %s', (name, column, removal) => {
  test('what stands right of our columns stays where it is as they are undone', async () => {
    const { host, done, theirs, expected } = await beside(name, column);
    expect(await undoChanges(host, done.undo!)).toMatchObject({ outcome: 'done', changes: { left: [] } });
    expect(theirs()).toEqual(expected);
  });

  test('what stands right of our columns stays where it is as they are removed, and brought back', async () => {
    const { host, theirs, expected } = await beside(name, column);
    const removed = await removal(host);
    expect([removed.outcome, theirs()]).toEqual(['done', expected]);
    const undone = await undoChanges(host, (removed as { undo: Parameters<typeof undoChanges>[1] }).undo);
    expect([undone, theirs()]).toMatchObject([{ outcome: 'done', changes: { left: [] } }, expected]);
  });
});

describe.each([7, 8, 9])('a table that lets go of our columns, where that is cut after %i writes', (writes) => {
  const cut = async () => {
    const found = await beside('highlight a table', 'M');
    found.local.failAt(4, 'GeneralException', writes);
    const removed = (await unhighlight(found.host)) as { undo?: Parameters<typeof undoChanges>[1] };
    return { ...found, undo: removed.undo! };
  };

  test('keeps what stands right of them as it is undone', async () => {
    const { host, theirs, expected, undo, local } = await cut();
    expect(await undoChanges(host, undo)).toMatchObject({ outcome: 'done', changes: { left: [] } });
    expect(theirs()).toEqual(expected);
    expect(readCells(local, 'Sheet1', 'J1:L1')).toEqual([['MAU %', '3-month growth', 'Health']]);
  });

  test('keeps what stands right of them as it is done again', async () => {
    const { host, theirs, expected, local } = await cut();
    expect([await unhighlight(host), theirs()]).toMatchObject([{ outcome: 'done' }, expected]);
    expect(readCells(local, 'Sheet1', 'J1:L1')).toEqual([[null, null, null]]);
  });
});

describe.each([
  ['highlight a list', 'J', unhighlight],
  ['generate somebody’s checklist', 'E', leave],
] as const)('%s, with a column without a header', (name, first, removal) => {
  /** Somebody puts it before our columns, or between them, and a remark into it. */
  test.each([0, 1])(
    'comes back where it stood, leading where it led, with %i of our columns left of it',
    async (left) => {
      const action = WRITING_ACTIONS.find((each) => each.name === name)!;
      const started = await action.prepare();
      const host: ExcelHost = { ...started.excel, history: new UndoHistory() };
      await action.run(host);
      const column = String.fromCharCode(first.charCodeAt(0) + left);
      await startExcel(started.local, 'somebody').excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange(`${column}:${column}`).insert('Right');
        sheet.getRange(`${column}5`).values = [['remember this']];
        await context.sync();
      });
      const sheet = () => readCells(started.local, 'Sheet1', 'A1:P14');
      const before = sheet();
      const removed = (await removal(host)) as { undo: Parameters<typeof undoChanges>[1] };
      expect(sheet()).not.toEqual(before);
      expect(await undoChanges(host, removed.undo)).toMatchObject({ outcome: 'done', changes: { left: [] } });
      expect(sheet()).toEqual(before);
    },
  );
});
