import { generateChecklist } from '../../src/actions/generateChecklist';
import { highlightCustomers } from '../../src/actions/highlightCustomers';
import type { ActionResult } from '../../src/actions/ActionResult';
import type { LocalExcel } from '../../src/local-excel/LocalExcel';
import { TODAY, newWorkbook } from '../support/newWorkbook';
import { reopen, startExcel, type StartedExcel } from '../support/startExcel';
import { typeAnswer } from '../support/typeCells';

const MONTHS = ['Jan 2026', 'Feb 2026', 'Mar 2026', 'Apr 2026', 'May 2026', 'Jun 2026'];

/** A checklist of `count` rows: the items of the content over and over, as if rows had been copied. */
async function checklistOf(count: number): Promise<StartedExcel> {
  const { local } = await newWorkbook();
  const { book } = local;
  const sheet = book.sheets.named('Checklist')!;
  const [table] = book.tables.on(sheet);
  const { body } = table!;
  const height = body.bottom - body.top + 1;
  book.startEdit();
  for (let row = height; row < count; row++) {
    for (let column = body.left; column <= body.right; column++) {
      const value = book.calculator.valueAt(sheet, body.top + (row % height), column);
      sheet.setValue(body.top + row, column, value);
    }
  }
  table!.resize({ ...table!.area, bottom: body.top + count - 1 }, table!.columnNames);
  typeAnswer(local, 'Exchange Online', 'EXCHANGE-Q1', 'No');
  return reopen(local);
}

/** A usage sheet of `count` customers and six months. */
function customersOf(count: number): StartedExcel {
  const { local } = startExcel();
  const sheet = local.book.activeSheet;
  ['Customer', 'Entitlements', ...MONTHS].forEach((header, column) => sheet.setValue(0, column, header));
  for (let row = 1; row <= count; row++) {
    sheet.setValue(row, 0, `Customer ${row}`);
    sheet.setValue(row, 1, 1000 + (row % 4000));
    MONTHS.forEach((_, index) => sheet.setValue(row, index + 2, ((row * 7919) % 900) + index * (row % 13)));
  }
  return reopen(local);
}

/** Milliseconds for reading all cells of the largest sheet once, which no action can do without. */
async function readOnce(local: LocalExcel): Promise<number> {
  const { excel } = startExcel(local);
  const largest = [...local.book.sheets.all].sort((a, b) => b.content.rows.size - a.content.rows.size)[0]!;
  const start = performance.now();
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem(largest.name).getUsedRange().load('values');
    await context.sync();
  });
  return performance.now() - start;
}

async function measure(
  name: string,
  started: StartedExcel,
  run: (started: StartedExcel) => Promise<ActionResult<unknown>>,
): Promise<void> {
  for (const label of ['first run', 'second run']) {
    const client = startExcel(started.local);
    const reading = await readOnce(started.local);
    const start = performance.now();
    const { outcome } = await run(client);
    const time = performance.now() - start;
    const { syncs, actions, writes, bytesSent, bytesReceived, largestMessage } = client.session.traffic;
    print([
      `${name}, ${label}`,
      outcome,
      `${syncs} syncs`,
      `${actions} actions`,
      `${writes} writes`,
      `${kilobytes(bytesSent)} sent`,
      `${kilobytes(bytesReceived)} received`,
      `${kilobytes(largestMessage)} largest message`,
      `${time.toFixed(0)} ms = ${(time / reading).toFixed(1)} × reading the sheet once`,
    ]);
  }
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} kB`;
}

function print(cells: readonly string[]): void {
  process.stdout.write(`${cells.join(' · ')}\n`);
}

async function main(): Promise<void> {
  for (const count of [500, 5000]) {
    await measure(`generate, ${count} items`, await checklistOf(count), ({ excel }) =>
      generateChecklist(excel, 'apply', TODAY),
    );
    await measure(`usage, ${count} customers`, customersOf(count), ({ excel }) => highlightCustomers(excel, 'apply'));
  }
}

void main();
