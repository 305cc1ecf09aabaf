import type { ExcelHost } from '../../../src/actions/everyAction/ExcelHost';
import { UndoHistory } from '../../../src/actions/everyAction/UndoHistory';
import { undoChanges } from '../../../src/actions/undo/undoChanges';
import { highlightCustomers } from '../../../src/actions/usage/highlightCustomers';
import { removeHighlights } from '../../../src/actions/usage/removeHighlights';
import { TODAY } from '../../support/newWorkbook';
import { readCells } from '../../support/readCells';
import { startExcel } from '../../support/startExcel';

/** Their live formulas are more than one request may bring. */
const ROWS = 2500;

const customers = (rows: number) => [
  ['Customer', 'Entitlements', 'May 2026', 'Jun 2026'],
  ...Array.from({ length: rows }, (_, row) => [`Customer ${row}`, 100, 10, row % 90]),
];

test('highlights of many customers are taken back part by part', async () => {
  const { local, excel } = startExcel();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange(`A1:D${ROWS + 1}`).values = customers(ROWS);
    await context.sync();
  });
  const before = readCells(local, 'Sheet1', `A1:H${ROWS + 1}`);
  const host: ExcelHost = { ...excel, history: new UndoHistory() };
  const { undo } = await highlightCustomers(host, 'apply', { now: TODAY });
  expect(await undoChanges(host, undo!)).toMatchObject({ outcome: 'done', changes: { left: [] } });
  expect(readCells(local, 'Sheet1', `A1:H${ROWS + 1}`)).toEqual(before);
  expect(local.book.conditionalFormats(local.book.sheets.named('Sheet1')!).all).toEqual([]);
});

test('removed from many customers and brought back, highlights cost a small part of what a request may bring', async () => {
  const { local, excel, session } = startExcel();
  const rows = 4500;
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange(`A1:D${rows + 1}`).values = customers(rows);
    await context.sync();
  });
  const host: ExcelHost = { ...excel, history: new UndoHistory() };
  await highlightCustomers(host, 'apply', { now: TODAY });
  const before = readCells(local, 'Sheet1', `A1:H${rows + 1}`);
  const removed = await removeHighlights(host, 'apply');
  if (removed.outcome !== 'done') throw new Error(JSON.stringify(removed));
  expect(readCells(local, 'Sheet1', 'E1:G2').flat()).toEqual(Array.from({ length: 6 }, () => null));
  expect(await undoChanges(host, removed.undo!)).toMatchObject({ outcome: 'done', changes: { left: [] } });
  expect(readCells(local, 'Sheet1', `A1:H${rows + 1}`)).toEqual(before);
  expect(session.traffic.largestMessage).toBeLessThan(500_000);
});
