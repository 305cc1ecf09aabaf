import type { ExcelHost } from '../../../src/actions/everyAction/ExcelHost';
import { UndoHistory } from '../../../src/actions/everyAction/UndoHistory';
import { undoChanges } from '../../../src/actions/undo/undoChanges';
import { highlightCustomers } from '../../../src/actions/usage/highlightCustomers';
import { TODAY } from '../../support/newWorkbook';
import { readCells } from '../../support/readCells';
import { startExcel } from '../../support/startExcel';

/** Their live formulas are more than one request may bring. */
const ROWS = 2500;

test('highlights of many customers are taken back part by part', async () => {
  const { local, excel } = startExcel();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange(`A1:D${ROWS + 1}`).values = [
      ['Customer', 'Entitlements', 'May 2026', 'Jun 2026'],
      ...Array.from({ length: ROWS }, (_, row) => [`Customer ${row}`, 100, 10, row % 90]),
    ];
    await context.sync();
  });
  const before = readCells(local, 'Sheet1', `A1:H${ROWS + 1}`);
  const host: ExcelHost = { ...excel, history: new UndoHistory() };
  const { undo } = await highlightCustomers(host, 'apply', { now: TODAY });
  expect(await undoChanges(host, undo!)).toMatchObject({ outcome: 'done', changes: { left: [] } });
  expect(readCells(local, 'Sheet1', `A1:H${ROWS + 1}`)).toEqual(before);
  expect(local.book.conditionalFormats(local.book.sheets.named('Sheet1')!).all).toEqual([]);
});
