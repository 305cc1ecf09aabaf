import type { ExcelHost } from '../../../src/actions/everyAction/ExcelHost';
import { UndoHistory, type UndoStep } from '../../../src/actions/everyAction/UndoHistory';
import { undoChanges } from '../../../src/actions/undo/undoChanges';
import { importUsage } from '../../../src/actions/usage/importUsage';
import { meaningOf } from '../../support/meaningOf';
import { newWorkbook, TODAY } from '../../support/newWorkbook';
import { readCells } from '../../support/readCells';
import { startExcel, type StartedExcel } from '../../support/startExcel';
import { typeCells } from '../../support/typeCells';

/** More than are taken back together with what else an import writes. */
const ROWS = 180;

/** With a month before those that are there, which moves our columns. */
const LIST = [
  'Customer,Service,Entitlements,2025-12,2026-05',
  ...Array.from(
    { length: ROWS },
    (_, row) => `Customer ${row},Exchange,${1000 + ((row * 7) % ROWS)},${row},${row + 1}`,
  ),
].join('\n');

interface Imported {
  readonly started: StartedExcel;
  readonly host: ExcelHost;
  readonly step: UndoStep;
  readonly before: ReturnType<typeof meaningOf>;
  /** What the live formulas showed of the customer who was there. */
  readonly results: readonly unknown[];
}

async function imported(): Promise<Imported> {
  const started = await newWorkbook({ services: ['exchange'] });
  typeCells(started.local, 'MAU', { A2: 'Zava', B2: 'Exchange', C2: '1200', D2: '5' });
  const before = meaningOf(started.local);
  const results = readCells(started.local, 'MAU', 'J2:L2')[0]!;
  const host: ExcelHost = { ...started.excel, history: new UndoHistory() };
  const result = await importUsage(host, 'apply', { type: 'file', content: LIST }, TODAY);
  if (result.outcome === 'refused') throw new Error(result.problems[0]!.message);
  started.session.traffic.syncs = 0;
  started.session.traffic.largestMessage = 0;
  return { started, host, step: result.undo!, before, results };
}

/** Somebody else does something in the MAU tab. */
async function elsewhere({ local }: StartedExcel, edit: (sheet: Excel.Worksheet, table: Excel.Table) => void) {
  await startExcel(local, 'somebody').excel.run(async ({ workbook, sync }) => {
    const sheet = workbook.worksheets.getItem('MAU');
    edit(sheet, sheet.tables.getItem('RemediationUsage'));
    await sync();
  });
}

/** The rows that are left, without blank ones. */
const rowsOf = ({ local }: StartedExcel) =>
  readCells(local, 'MAU', `A2:M${ROWS + 6}`).filter((row) => row.some((value) => value !== null && value !== ''));

test('many rows are taken back in few requests, and the workbook is as it was', async () => {
  const { started, host, step, before } = await imported();
  expect(await undoChanges(host, step)).toMatchObject({ outcome: 'done', changes: { left: [] } });
  expect(meaningOf(started.local)).toEqual(before);
  expect(started.session.traffic.syncs).toBeLessThan(14);
  expect(started.session.traffic.largestMessage).toBeLessThan(1_000_000);
});

test('many rows that somebody sorted and inserted rows among go, and nobody else’s cells with them', async () => {
  const { started, host, step, results } = await imported();
  await elsewhere(started, (sheet, table) => {
    table.getDataBodyRange().sort.apply([{ key: 2, ascending: true }]);
    sheet.getRange('90:91').insert('Down');
    sheet.getRange('A90:C90').values = [['Theirs', 'Exchange', 50]];
  });
  expect(await undoChanges(host, step)).toMatchObject({ outcome: 'done', changes: { left: [] } });
  expect(rowsOf(started).map(([customer, , entitlements]) => [customer, entitlements])).toEqual(
    expect.arrayContaining([
      ['Theirs', 50],
      ['Zava', 1200],
    ]),
  );
  expect(rowsOf(started).filter(([customer]) => String(customer).startsWith('Customer'))).toEqual([]);
  // Its live formulas are those it had.
  const [zava] = rowsOf(started).filter(([customer]) => customer === 'Zava');
  expect(zava!.slice(9, 12)).toEqual(results);
});

test('of many rows those somebody wrote into stay, and are named; so does one that was appended below', async () => {
  const { started, host, step } = await imported();
  await elsewhere(started, (sheet) => {
    sheet.getRange('D100').values = [[77_777]];
    sheet.getRange('L120').formulas = [['="Mine"']];
    sheet.getRange(`A${ROWS + 3}:C${ROWS + 3}`).values = [['Below', 'Exchange', 50]];
  });
  const [[kept], [own]] = ['A100', 'A120'].map((cell) => readCells(started.local, 'MAU', cell)[0]) as [
    [string],
    [string],
  ];
  const undone = await undoChanges(host, step);
  expect(undone).toMatchObject({ outcome: 'done', changes: { left: ['MAU!A3', 'MAU!A4', 'MAU!L4', 'MAU!D1'] } });
  expect(rowsOf(started).map(([customer]) => customer)).toEqual(['Zava', kept, own, 'Below']);
});
