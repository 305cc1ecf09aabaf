import type { ExcelHost } from '../../../src/actions/everyAction/ExcelHost';
import { UndoHistory } from '../../../src/actions/everyAction/UndoHistory';
import { undoChanges } from '../../../src/actions/undo/undoChanges';
import { WRITING_ACTIONS } from '../../cuts/writingActions';
import { knowAction } from '../../cuts/cutAction';
import { readCells } from '../../support/readCells';
import { typeCells } from '../../support/typeCells';

const ACTION = WRITING_ACTIONS.find(({ name }) => name === 'generate missing items')!;

test('what stands far below the table stays where it is, wherever adding rows was stopped, finished and undone', async () => {
  const { writes } = await knowAction(ACTION);
  for (const cut of Array.from({ length: writes.at(-1)! + 1 }, (_, count) => count)) {
    const started = await ACTION.prepare();
    const host: ExcelHost = { ...started.excel, history: new UndoHistory() };
    started.local.failAt(writes.length, 'GeneralException', cut);
    const first = await ACTION.run(host);
    const second = await ACTION.run(host);
    typeCells(started.local, 'Checklist', { C120: 'Below' });
    await undoChanges(host, (second.undo ?? first.undo)!);
    expect([cut, readCells(started.local, 'Checklist', 'C120')]).toEqual([cut, [['Below']]]);
  }
});
