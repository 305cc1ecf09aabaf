import { generateChecklist } from '../../src/actions/checklist/generateChecklist';
import { highlightCustomers } from '../../src/actions/usage/highlightCustomers';
import type { ActionResult } from '../../src/actions/everyAction/ActionResult';
import type { CustomerUsage } from '../../src/domain/usage/CustomerUsage';
import { judgeUsage } from '../../src/domain/usage/judgeUsage';
import { monthOf } from '../../src/domain/usage/Month';
import { DEFAULT_USAGE_SETTINGS } from '../../src/domain/usage/UsageSettings';
import type { Sheet } from '../../src/local-excel/sheets/Sheet';
import type { LocalExcel } from '../../src/local-excel/LocalExcel';
import { TODAY, newWorkbook } from '../support/newWorkbook';
import { reopen, startExcel, type StartedExcel } from '../support/startExcel';
import { typeAnswer } from '../support/typeCells';

const NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const YEAR = NAMES.map((name) => `${name} 2026`);

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

/** A usage sheet of `count` customers, with as many months of the year. */
function customersOf(count: number, monthCount: number): StartedExcel {
  const months = YEAR.slice(0, monthCount);
  const { local } = startExcel();
  const sheet = local.book.activeSheet;
  ['Customer', 'Entitlements', ...months].forEach((header, column) => sheet.setValue(0, column, header));
  for (let row = 1; row <= count; row++) {
    sheet.setValue(row, 0, `Customer ${row}`);
    sheet.setValue(row, 1, 1000 + (row % 4000));
    months.forEach((_, index) => sheet.setValue(row, index + 2, ((row * 7919) % 900) + index * (row % 13)));
  }
  return reopen(local);
}

/** What reading all cells of the largest sheet once costs, in milliseconds and bytes: no action can do without. */
async function readOnce(local: LocalExcel): Promise<{ reading: number; valueBytes: number }> {
  const { excel } = startExcel(local);
  const largest = [...local.book.sheets.all].sort((a, b) => b.content.rows.size - a.content.rows.size)[0]!;
  const start = performance.now();
  let valueBytes = 0;
  for (let row = 0; row <= largest.usedArea()!.bottom; row += CHUNK) valueBytes += await readChunk(excel, largest, row);
  return { reading: performance.now() - start, valueBytes };
}

const CHUNK = 5000;

/** @returns the bytes of the values of the rows from one on */
function readChunk(excel: StartedExcel['excel'], sheet: Sheet, row: number): Promise<number> {
  const { bottom, right } = sheet.usedArea()!;
  return excel.run(async (context) => {
    const height = Math.min(CHUNK, bottom + 1 - row);
    const range = context.workbook.worksheets.getItem(sheet.name).getRangeByIndexes(row, 0, height, right + 1);
    range.load('values');
    await context.sync();
    return JSON.stringify(range.values).length;
  });
}

async function measure(
  name: string,
  started: StartedExcel,
  run: (started: StartedExcel) => Promise<ActionResult<unknown>>,
): Promise<void> {
  for (const label of ['first run', 'second run']) {
    const client = startExcel(started.local);
    const { reading, valueBytes } = await readOnce(started.local);
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
      `${(bytesReceived / valueBytes).toFixed(2)} × the values of the sheet`,
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

const highlight = ({ excel }: StartedExcel) => highlightCustomers(excel, 'apply');

/** Judging alone, against summing up the same numbers in the same run. */
function measureJudging(count: number, monthCount: number): void {
  const months = YEAR.slice(0, monthCount).map((_, index) => monthOf(2026, index + 1));
  const customers = Array.from({ length: count }, (_, row): CustomerUsage => ({
    row,
    customer: `Customer ${row}`,
    service: '',
    entitlements: 1000 + (row % 4000),
    values: months.map((_month, index) => ((row * 7919) % 900) + index * (row % 13)),
  }));
  const [judging, summing] = [
    fastest(() => judgeUsage({ months, customers }, DEFAULT_USAGE_SETTINGS)),
    fastest(() =>
      customers.reduce((sum, { values }) => values.reduce<number>((part, value) => part + Number(value), sum), 0),
    ),
  ];
  print([
    `judging ${count.toLocaleString('en')} customers × ${monthCount} months`,
    `${((judging * 1000) / (count * monthCount)).toFixed(3)} µs per customer-month`,
    `${(judging / summing).toFixed(1)} × summing the same numbers`,
  ]);
}

/** Milliseconds of the fastest of five runs. */
function fastest(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

async function main(): Promise<void> {
  for (const count of [500, 5000]) {
    await measure(`generate, ${count} items`, await checklistOf(count), ({ excel }) =>
      generateChecklist(excel, 'apply', TODAY),
    );
    await measure(`usage, ${count} customers × 6 months`, customersOf(count, 6), highlight);
  }
  await measure('usage, 100,000 customers × 12 months', customersOf(100_000, 12), highlight);
  measureJudging(100_000, 12);
}

void main();
