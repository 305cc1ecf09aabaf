import { failureOf } from '../support/failureOf';
import { readCells } from '../support/readCells';
import { reopen, startExcel, type StartedExcel } from '../support/startExcel';

const onTable = <T>({ excel }: StartedExcel, act: (table: Excel.Table, sheet: Excel.Worksheet) => T): Promise<T> =>
  excel.run(async ({ workbook, sync }) => {
    const result = act(workbook.tables.getItem('Usage'), workbook.worksheets.getItem('Sheet1'));
    await sync();
    return result;
  });

async function startWithTable(
  rows: unknown[][] = [
    ['A', 1],
    ['B', 2],
  ],
): Promise<StartedExcel> {
  const started = startExcel();
  await started.excel.run(async ({ workbook, sync }) => {
    const sheet = workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B1').values = [['Customer', 'Seats']];
    sheet.getRange(`A2:B${rows.length + 1}`).values = rows;
    const table = sheet.tables.add(`A1:B${rows.length + 1}`, true);
    table.name = 'Usage';
    await sync();
  });
  return started;
}

test('rows are counted, read and written by their place', async () => {
  const started = await startWithTable();
  const [rows, second, range] = await onTable(started, ({ rows }) => {
    rows.getItemAt(1).values = [['New', 9]];
    rows.load('count,items/index,items/values');
    return [rows, rows.getItemAt(1).load('values'), rows.getItemAt(0).getRange().load('address')];
  });
  expect([rows.count, rows.items.map(({ index, values }) => [index, values])]).toEqual([
    2,
    [
      [0, [['A', 1]]],
      [1, [['New', 9]]],
    ],
  ]);
  expect([second.values, range.address]).toEqual([[['New', 9]], 'Sheet1!A2:B2']);
});

test('rows that are added at the end make the table larger, with its formulas and rules', async () => {
  const started = await startWithTable();
  await onTable(started, (table, sheet) => {
    sheet.getRange('B2:B3').formulas = [['=LEN(A2)'], ['=LEN(A3)']];
    sheet.getRange('A2:B3').conditionalFormats.add('Custom').custom.rule.formula = '=$B2>1';
    const calculated = null as unknown as string;
    table.rows.add(-1, [
      ['Contoso', calculated],
      ['Fabrikam', 5],
    ]);
  });
  const { local } = reopen(started.local);
  expect(readCells(local, 'Sheet1', 'A2:B5')).toEqual([
    ['A', 1],
    ['B', 1],
    ['Contoso', 7],
    ['Fabrikam', 5],
  ]);
  expect(local.book.tables.all[0]!.area.bottom).toBe(4);
  const [format] = local.book.conditionalFormats(local.book.activeSheet).all;
  expect(format!.areas).toEqual([{ top: 1, left: 0, bottom: 4, right: 1 }]);
});

test('the blank row of a table without data is filled first', async () => {
  const started = await startWithTable([['', '']]);
  const row = await onTable(started, ({ rows }) => rows.add(undefined, [['First', 1]]).load('index,values'));
  expect([row.index, row.values]).toEqual([0, [['First', 1]]]);
  expect(started.local.book.tables.all[0]!.area.bottom).toBe(1);
});

test.each<[string, (table: Excel.Table, sheet: Excel.Worksheet) => unknown, string]>([
  ['a row in between', ({ rows }) => rows.add(0, [['x', 1]]), 'ApiNotFound'],
  [
    'a row where something stands below',
    ({ rows }, sheet) => {
      sheet.getRange('A4').values = [['theirs']];
      rows.add(-1, [['x', 1]]);
    },
    'ApiNotFound',
  ],
  ['a row of another width', ({ rows }) => rows.add(-1, [['x']]), 'InvalidArgument'],
  ['a row that is not inserted', ({ rows }) => rows.add(-1, [['x', 1]], false), 'ApiNotFound'],
  ['a row there is not', ({ rows }) => rows.getItemAt(2).load('values'), 'InvalidArgument'],
  [
    'a row of a protected sheet',
    ({ rows }, sheet) => {
      sheet.protection.protect();
      rows.add(-1, [['x', 1]]);
    },
    'AccessDenied',
  ],
])('%s is refused, and the table stays as it was', async (_, act, code) => {
  const started = await startWithTable();
  expect(await failureOf(onTable(started, act))).toMatchObject({ code });
  expect(readCells(started.local, 'Sheet1', 'A1:B3')).toEqual([
    ['Customer', 'Seats'],
    ['A', 1],
    ['B', 2],
  ]);
  expect(started.local.book.tables.all[0]!.area.bottom).toBe(2);
});
