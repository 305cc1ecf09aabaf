import { highlightCustomers } from '../../../src/actions/usage/highlightCustomers';
import { importUsage } from '../../../src/actions/usage/importUsage';
import { conditionalStyle } from '../../../src/local-excel/editing/conditionalStyle';
import { LocalExcel } from '../../../src/local-excel/LocalExcel';
import { TODAY, newWorkbook } from '../../support/newWorkbook';
import { readCells } from '../../support/readCells';
import { reopen, startExcel, type StartedExcel } from '../../support/startExcel';

type Line = readonly (string | number | null)[];

/** Fills cells as a program other than Excel does: no table grows. */
function fillFile({ local }: StartedExcel, sheetName: string, firstRow: number, lines: readonly Line[]): StartedExcel {
  const sheet = local.book.sheets.named(sheetName)!;
  lines.forEach((line, offset) => line.forEach((value, column) => sheet.setValue(firstRow + offset, column, value)));
  return reopen(local);
}

const customer = (name: string | null, mau: number): Line => [
  name,
  'Exchange Online',
  100,
  null,
  null,
  mau,
  null,
  null,
  mau,
];

const LINES = [customer('Adatum', 50), customer('Contoso', 90), customer('Fabrikam', 20)];

const tableOf = ({ local }: StartedExcel, sheet: string) => local.book.tables.on(local.book.sheets.named(sheet)!)[0]!;

const highlight = async ({ excel }: StartedExcel, mode: 'plan' | 'apply' = 'apply') => {
  const result = await highlightCustomers(excel, mode);
  if (result.outcome === 'refused') throw new Error(result.problems[0]!.message);
  return result;
};

/** Somebody's own table over the first lines of a sheet. */
async function ownTable(lines: readonly Line[], area: string): Promise<StartedExcel> {
  const started = fillFile(startExcel(LocalExcel.blank()), 'Sheet1', 0, lines);
  await started.excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').tables.add(area, true);
    await context.sync();
  });
  return started;
}

describe('customers another program wrote below the MAU table', () => {
  test('belong to it: it grows over them, with formulas and highlights', async () => {
    const started = fillFile(await newWorkbook(), 'MAU', 1, LINES);
    expect(tableOf(started, 'MAU').address).toBe('A1:L2');
    const changes = { rowsAddedToTable: 2, columnsAdded: 0, formulasFilled: 3, highlightsSet: 3 };
    expect(await highlight(started, 'plan')).toMatchObject({ customers: 3, changes });
    expect(await highlight(started)).toMatchObject({ customers: 3, healthy: 1, stalled: 2, changes, problems: [] });
    const again = reopen(started.local);
    const table = tableOf(again, 'MAU');
    expect([table.address, table.autoFilter?.attributes['ref']]).toEqual(['A1:L4', 'A1:L4']);
    expect(readCells(again.local, 'MAU', 'L2:L4').flat()).toEqual([
      '▼ Stalled: contact the SME',
      '✓ Healthy',
      '▼ Stalled: contact the SME',
    ]);
    const { book } = again.local;
    expect(conditionalStyle(book, book.sheets.named('MAU')!, 3, 0).fillColor).toBe('#F8D0D0');
    expect(await highlight(again)).toMatchObject({ outcome: 'unchanged', changes: { rowsAddedToTable: 0 } });
    expect(again.session.traffic.writes).toBe(0);
  });

  test('cost no sync more', async () => {
    const started = fillFile(await newWorkbook(), 'MAU', 1, LINES);
    await highlight(started);
    expect(started.session.traffic.syncs).toBeLessThanOrEqual(4);
  });

  test('end where a row has no customer or is a total', async () => {
    const lines = [...LINES, ['Total', null, 300], customer('Northwind', 10)];
    const started = fillFile(await newWorkbook(), 'MAU', 1, lines);
    expect(await highlight(started)).toMatchObject({ customers: 3, changes: { rowsAddedToTable: 2 } });
    const apart = fillFile(await newWorkbook(), 'MAU', 1, [...LINES, [], ['Source: the admin center']]);
    expect(await highlight(apart)).toMatchObject({ customers: 3, changes: { rowsAddedToTable: 2 }, problems: [] });
  });

  test('are none of a note', async () => {
    const started = fillFile(await newWorkbook(), 'MAU', 1, [...LINES, ['Source: the admin center']]);
    expect(await highlight(started)).toMatchObject({ customers: 3, changes: { rowsAddedToTable: 2 }, problems: [] });
  });

  test.each<[string, Line]>([
    ['a blank row', []],
    ['a total', ['Total', null, 300, null, null, 160]],
  ])('are not counted below %s, and said so', async (_, between) => {
    const started = fillFile(await newWorkbook(), 'MAU', 1, [LINES[0]!, between, LINES[1]!]);
    const problems = [{ code: 'usageBelowTable', cell: 'A4' }];
    expect(await highlight(started)).toMatchObject({ customers: 1, problems });
  });

  test('belong to nobody’s table but ours', async () => {
    const headers = ['Customer', 'Service', 'Entitlements', 'Jan 2026', 'Feb 2026'];
    const started = await ownTable([headers, ['A', 'Teams', 10, 5, 6], ['B', 'Teams', 10, 5, 6]], 'A1:E2');
    expect(await highlight(started)).toMatchObject({
      customers: 1,
      problems: [{ code: 'usageBelowTable', cell: 'A3' }],
    });
  });

  test('end where another table begins', async () => {
    const started = fillFile(await newWorkbook(), 'MAU', 1, [LINES[0]!, LINES[1]!, ['Contact', 'Phone'], ['Ann', 1]]);
    await started.excel.run(async (context) => {
      context.workbook.worksheets.getItem('MAU').tables.add('A4:B5', true);
      await context.sync();
    });
    expect(await highlight(started)).toMatchObject({ customers: 2, changes: { rowsAddedToTable: 1 } });
  });

  test('count when usage is imported: nobody is added twice', async () => {
    const started = fillFile(await newWorkbook(), 'MAU', 1, LINES);
    const content = 'Customer,Service,Month,MAU\nFabrikam,Exchange Online,Feb 2026,18\nNew,Exchange Online,Feb 2026,1';
    const changes = { rowsAddedToTable: 2, customersAdded: 1, valuesEntered: 2 };
    expect(await importUsage(started.excel, 'apply', { type: 'file', content }, TODAY)).toMatchObject({ changes });
    expect(tableOf(started, 'MAU').address).toBe('A1:L5');
    expect(readCells(started.local, 'MAU', 'A2:A5').flat()).toEqual(['Adatum', 'Contoso', 'Fabrikam', 'New']);
  });
});

describe('what stands outside of somebody’s own table', () => {
  const headers = ['Customer', 'Entitlements', 'Jan 2026', 'Feb 2026', 'Mar 2026', 'Apr 2026'];
  const lines = [headers, ['A', 100, 40, 40, 40, 41], ['B', 100, 80, 80, 80, 81]];

  test('a customer below it is not counted, and said so', async () => {
    const started = await ownTable([...lines, ['C', 100, 1, 1, 1, 1]], 'A1:F3');
    const result = await highlight(started);
    expect(result).toMatchObject({ customers: 2, changes: { rowsAddedToTable: 0 } });
    expect(result.problems).toEqual([
      {
        code: 'usageBelowTable',
        message:
          'Customers below the table on the tab “Sheet1” are not counted, the first in A4. Extend the table over them and try again.',
        sheet: 'Sheet1',
        cell: 'A4',
      },
    ]);
    expect(tableOf(started, 'Sheet1').address).toBe('A1:I3');
    expect(await highlight(started)).toMatchObject({ outcome: 'unchanged', problems: [{ code: 'usageBelowTable' }] });
  });

  test('a total below it is none', async () => {
    const started = await ownTable([...lines, ['Total', 200, 120, 120, 120, 122]], 'A1:F3');
    expect(await highlight(started)).toMatchObject({ customers: 2, problems: [] });
  });

  test('a month beside it is none of its months, and said so', async () => {
    const started = await ownTable(lines, 'A1:F3');
    await highlight(started);
    const beside = fillFile(started, 'Sheet1', 0, [[...headers, 'MAU %', '3-month growth', 'Health', 'May 2026']]);
    beside.local.book.sheets.named('Sheet1')!.setValue(1, 9, 99);
    const result = await highlight(reopen(beside.local));
    expect(result).toMatchObject({
      // What the verdicts rest on is said anew: this column is not used.
      outcome: 'done',
      changes: { columnsAdded: 0, formulasFilled: 0, basisUpdated: 1 },
      latestMonth: 'Apr 2026',
      problems: [
        {
          code: 'usageBesideTable',
          message:
            '“May 2026” in J1 of the tab “Sheet1” stands beside the table and is not counted. Extend the table over the column and try again.',
          cell: 'J1',
        },
      ],
    });
  });

  test('our result columns stay where they are when somebody makes the table smaller', async () => {
    const started = await ownTable(lines, 'A1:F3');
    await highlight(started);
    await started.excel.run(async (context) => {
      context.workbook.tables.getItem(tableOf(started, 'Sheet1').name).resize('A1:F3');
      await context.sync();
    });
    await highlight(started);
    expect(readCells(started.local, 'Sheet1', 'G1:I1')).toEqual([['MAU %', '3-month growth', 'Health']]);
    expect(await highlight(started)).toMatchObject({ outcome: 'unchanged', problems: [] });
  });

  test('a table beside the customers is not theirs', async () => {
    const notes = ['Note', 'Jul 2026'];
    const wide = lines.map((line, row) => [...line, null, ...(row === 0 ? notes : ['x', 1])]);
    const started = fillFile(startExcel(LocalExcel.blank()), 'Sheet1', 0, wide);
    await started.excel.run(async (context) => {
      const { tables } = context.workbook.worksheets.getItem('Sheet1');
      tables.add('A1:F3', true);
      tables.add('H1:I3', true);
      await context.sync();
    });
    expect(await highlightCustomers(started.excel, 'plan')).toMatchObject({ problems: [{ code: 'noRoomForColumns' }] });
  });
});
