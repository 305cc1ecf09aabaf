import type { ExcelHost } from '../../../src/actions/everyAction/ExcelHost';
import { UndoHistory } from '../../../src/actions/everyAction/UndoHistory';
import { undoChanges } from '../../../src/actions/undo/undoChanges';
import { highlightCustomers } from '../../../src/actions/usage/highlightCustomers';
import { importUsage } from '../../../src/actions/usage/importUsage';
import { removeHighlights } from '../../../src/actions/usage/removeHighlights';
import { TODAY } from '../../support/newWorkbook';
import { readCells } from '../../support/readCells';
import { startExcel, type StartedExcel } from '../../support/startExcel';

/** Their live formulas are more than one request may bring. */
const ROWS = 2500;

const customers = (rows: number) => [
  ['Customer', 'Entitlements', 'May 2026', 'Jun 2026'],
  ...Array.from({ length: rows }, (_, row) => [`Customer ${row}`, 100, 10, row % 90]),
];

async function withCustomers(rows: number): Promise<StartedExcel> {
  const started = startExcel();
  await started.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange(`A1:D${rows + 1}`).values = customers(rows);
    await context.sync();
  });
  return started;
}

test('highlights of many customers are taken back part by part', async () => {
  const { local, excel } = await withCustomers(ROWS);
  const before = readCells(local, 'Sheet1', `A1:H${ROWS + 1}`);
  const host: ExcelHost = { ...excel, history: new UndoHistory() };
  const { undo } = await highlightCustomers(host, 'apply', { now: TODAY });
  expect(await undoChanges(host, undo!)).toMatchObject({ outcome: 'done', changes: { left: [] } });
  expect(readCells(local, 'Sheet1', `A1:H${ROWS + 1}`)).toEqual(before);
  expect(local.book.conditionalFormats(local.book.sheets.named('Sheet1')!).all).toEqual([]);
});

test('removed from many customers and brought back, highlights cost a small part of what a request may bring', async () => {
  const rows = 4500;
  const { local, excel, session } = await withCustomers(rows);
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

/** Somebody enters a formula of their own in the last column of ours. */
async function theirs(local: StartedExcel['local'], cell: string): Promise<void> {
  await startExcel(local, 'somebody').excel.run(async ({ workbook, sync }) => {
    workbook.worksheets.getItem('Sheet1').getRange(cell).formulas = [['="Mine"']];
    await sync();
  });
}

test('somebody’s own formula among many live ones stays with its column, and is named', async () => {
  const { local, excel } = await withCustomers(700);
  const host: ExcelHost = { ...excel, history: new UndoHistory() };
  const { undo } = await highlightCustomers(host, 'apply', { now: TODAY });
  await theirs(local, 'G400');
  expect(await undoChanges(host, undo!)).toMatchObject({ outcome: 'done', changes: { left: ['Sheet1!G400'] } });
  expect(readCells(local, 'Sheet1', 'G400')).toEqual([['Mine']]);
});

test('somebody’s own formula among many that are given back stays, and is named', async () => {
  const rows = 700;
  const { local, excel } = await withCustomers(rows);
  await highlightCustomers(excel, 'apply', { now: TODAY });
  const before = readCells(local, 'Sheet1', `A1:G${rows + 1}`);
  const host: ExcelHost = { ...excel, history: new UndoHistory() };
  const list = 'Customer,Entitlements,2026-07\nCustomer 3,100,70';
  const done = await importUsage(host, 'apply', { type: 'file', content: list }, TODAY);
  if (done.outcome !== 'done') throw new Error(JSON.stringify(done));
  await theirs(local, 'H400');
  expect(await undoChanges(host, done.undo!)).toMatchObject({ outcome: 'done', changes: { left: ['Sheet1!G400'] } });
  const after = readCells(local, 'Sheet1', `A1:G${rows + 1}`);
  expect(after[399]!.at(-1)).toBe('Mine');
  expect(after.toSpliced(399, 1)).toEqual(before.toSpliced(399, 1));
});
