import { UndoHistory } from '../../../src/actions/everyAction/UndoHistory';
import { undoChanges } from '../../../src/actions/undo/undoChanges';
import { highlightCustomers } from '../../../src/actions/usage/highlightCustomers';
import { importUsage } from '../../../src/actions/usage/importUsage';
import { Columns } from '../../../src/local-excel/sheets/Columns';
import { newWorkbook, TODAY } from '../../support/newWorkbook';
import { readCells } from '../../support/readCells';
import { startExcel, type StartedExcel } from '../../support/startExcel';
import { typeCells } from '../../support/typeCells';

/** An import reads three times, and then it writes. */
const WRITING_REQUEST = 4;

const LATER = ['2026-07', '2026-08', '2026-09'];

/** The headers of a tab, each with the width of its column in points. */
function widths({ local }: StartedExcel, tab: string): readonly (readonly [unknown, number])[] {
  const columns = new Columns(local.book.sheets.named(tab)!);
  return readCells(local, tab, 'A1:T1')[0]!.map((header, column) => [header, Math.round(columns.width(column))]);
}

/** What can be undone of an import. */
async function imported(
  { excel }: StartedExcel,
  into: string,
  months: readonly string[],
): Promise<() => Promise<unknown>> {
  const host = { ...excel, history: new UndoHistory() };
  const content = ['Customer,Month,MAU,Seats', ...months.map((month) => `A,${month},7,10`)].join('\n');
  const result = await importUsage(host, 'apply', { type: 'file', content, into }, new Date(2026, 9, 15));
  if (result.outcome !== 'done') throw new Error(JSON.stringify(result.problems));
  return () => undoChanges(host, result.undo!);
}

async function ownSheet(isTable: boolean): Promise<StartedExcel> {
  const started = startExcel();
  typeCells(started.local, 'Sheet1', { A1: 'Customer', B1: 'Entitlements', C1: 'May 2026', D1: 'Jun 2026' });
  typeCells(started.local, 'Sheet1', { A2: 'A', B2: '10', C2: '6', D2: '6' });
  await started.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    if (isTable) sheet.tables.add('A1:D2', true);
    await context.sync();
  });
  await highlightCustomers(started.excel, 'apply', { now: TODAY });
  return started;
}

test.each([
  ['the MAU tab', 'MAU', () => newWorkbook(), ['2025-12', ...LATER]],
  ['a table of one’s own', 'Sheet1', () => ownSheet(true), ['2025-12', ...LATER]],
  ['a sheet of one’s own', 'Sheet1', () => ownSheet(false), LATER],
])(
  'columns that new months move keep their widths, and have them again when it is undone: %s',
  async (_, tab, start, months) => {
    const started = await start();
    const before = widths(started, tab);
    const health = before.find(([header]) => header === 'Health');
    expect(health).toEqual(['Health', 150]);
    const undo = await imported(started, tab, months);
    const after = widths(started, tab);
    expect(after.filter(([header]) => ['MAU %', 'Health'].includes(String(header)))).toEqual([['MAU %', 60], health]);
    expect(after.find(([header]) => String(header).includes('growth'))).toEqual([expect.anything(), 90]);
    const added = after.filter(([header]) => /2025|Jul|Aug|Sep/.test(String(header)));
    expect(added.map(([, width]) => width)).toEqual(months.map(() => 60));
    expect(await undo()).toMatchObject({ outcome: 'done', changes: { left: [] } });
    expect(widths(started, tab)).toEqual(before);
  },
);

test.each([2, 6, 9, 10, 11, 12, 14, 16])(
  'an import that was cut after %p writes gives columns their widths when it runs again',
  async (writes) => {
    const [whole, cut] = [await ownSheet(true), await ownSheet(true)];
    const months = ['2025-12', ...LATER];
    await imported(whole, 'Sheet1', months);
    cut.local.failAt(WRITING_REQUEST, 'GeneralException', writes);
    await expect(imported(cut, 'Sheet1', months)).rejects.toThrow('excelFailed');
    await imported(cut, 'Sheet1', months);
    const after = widths(cut, 'Sheet1');
    expect(after).toEqual(widths(whole, 'Sheet1'));
    expect(after.slice(3, 5)).toEqual(widths(await ownSheet(true), 'Sheet1').slice(2, 4));
  },
);
