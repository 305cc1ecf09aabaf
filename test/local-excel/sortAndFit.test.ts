import { failureOf } from '../support/failureOf';
import { readCells } from '../support/readCells';
import { reopen, startExcel, type StartedExcel } from '../support/startExcel';

const onSheet = <T>({ excel }: StartedExcel, act: (sheet: Excel.Worksheet) => T): Promise<T> =>
  excel.run(async ({ workbook, sync }) => {
    const result = act(workbook.worksheets.getItem('Sheet1'));
    await sync();
    return result;
  });

async function sorted(values: unknown[][], ...order: Parameters<Excel.RangeSort['apply']>): Promise<unknown[][]> {
  const started = startExcel();
  const address = `A1:B${values.length}`;
  await onSheet(started, (sheet) => (sheet.getRange(address).values = values));
  await onSheet(started, (sheet) => sheet.getRange(address).sort.apply(...order));
  return readCells(reopen(started.local).local, 'Sheet1', address);
}

const rows = (...keys: unknown[]): unknown[][] => keys.map((key, index) => [key, index]);
const keys = (values: unknown[][]): unknown[] => values.map(([key]) => key);

test.each<[string, unknown[], Excel.SortField, unknown[]]>([
  ['numbers', [3, 1, 20], { key: 0 }, [1, 3, 20]],
  ['numbers downwards', [3, 1, 20], { key: 0, ascending: false }, [20, 3, 1]],
  ['texts whatever their case', ['b', 'C', 'a'], { key: 0 }, ['a', 'b', 'C']],
  ['kinds one after the other, blanks last', ['a', '', true, 1], { key: 0 }, [1, 'a', true, null]],
  ['blanks last also downwards', [1, '', 2], { key: 0, ascending: false }, [2, 1, null]],
])('rows are sorted by %s', async (_, values, field, expected) => {
  expect(keys(await sorted(rows(...values), [field]))).toEqual(expected);
});

test('rows alike stay in their order, a second field decides, and headers stay', async () => {
  const values = [
    ['h', 9],
    ['b', 0],
    ['a', 2],
    ['b', 1],
    ['a', 1],
  ];
  expect(await sorted(values, [{ key: 0 }, { key: 1 }], false, true)).toEqual([
    ['h', 9],
    ['a', 1],
    ['a', 2],
    ['b', 0],
    ['b', 1],
  ]);
  expect(await sorted(values.slice(1), [{ key: 0 }])).toEqual([
    ['a', 2],
    ['a', 1],
    ['b', 0],
    ['b', 1],
  ]);
});

test('formulas and formats of a row move along', async () => {
  const started = startExcel();
  await onSheet(started, (sheet) => {
    sheet.getRange('A1:B3').formulas = [
      [3, '=A1*10'],
      [1, '=A2*10'],
      [2, '=A3*10'],
    ];
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('A1:B3').sort.apply([{ key: 0 }]);
  });
  const { local, excel } = reopen(started.local);
  expect(readCells(local, 'Sheet1', 'A1:B3')).toEqual([
    [1, 10],
    [2, 20],
    [3, 30],
  ]);
  const bold = await onSheet({ ...started, excel }, (sheet) =>
    ['A1', 'A3'].map((address) => sheet.getRange(address).format.font.load('bold')),
  );
  expect(bold.map((font) => font.bold)).toEqual([false, true]);
});

test.each<[string, Parameters<Excel.RangeSort['apply']>, string]>([
  ['a column behind the last', [[{ key: 2 }]], 'InvalidArgument'],
  ['no field', [[]], 'InvalidArgument'],
  ['colours', [[{ key: 0, sortOn: 'CellColor' }]], 'ApiNotFound'],
  ['columns', [[{ key: 0 }], false, false, 'Columns'], 'ApiNotFound'],
  ['strokes', [[{ key: 0 }], false, false, 'Rows', 'StrokeCount'], 'ApiNotFound'],
])('a sort by %s is refused', async (_, order, code) => {
  expect(await failureOf(sorted(rows(2, 1), ...order))).toMatchObject({ code });
});

test('columns that are fitted are as wide as their longest text, others stay', async () => {
  const started = startExcel();
  const widths = await onSheet(started, (sheet) => {
    sheet.getRange('A1:C2').values = [
      ['short', 'x'.repeat(60), 'x'.repeat(60)],
      ['a longer text', 1, 1],
    ];
    sheet.getRange('D1').values = [[`${'x'.repeat(40)}\n${'x'.repeat(40)}`]];
    sheet.getRange('D1').format.wrapText = true;
    sheet.getRange('A:D').format.autofitColumns();
    sheet.getRange('C:C').format.columnWidth = 30;
    return ['A1', 'B1', 'C1', 'D1', 'E1'].map((address) => sheet.getRange(address).format.load('columnWidth'));
  });
  const [short, long, own, wrapped, standard] = widths.map(({ columnWidth }) => columnWidth);
  expect(short).toBeGreaterThan(standard!);
  expect(long! / short!).toBeCloseTo(62 / 15, 0);
  expect(own).toBeCloseTo(30, 0);
  expect(wrapped).toBe(standard);
});

test('columns of a protected sheet are not fitted, unless it allows it', async () => {
  const fit = (options: Excel.WorksheetProtectionOptions): Promise<unknown> =>
    failureOf(
      onSheet(startExcel(), (sheet) => {
        sheet.getRange('A1').values = [['x'.repeat(50)]];
        sheet.protection.protect(options);
        sheet.getRange('A:A').format.autofitColumns();
      }),
    );
  expect(await fit({})).toMatchObject({ code: 'AccessDenied' });
  expect(await fit({ allowFormatColumns: true })).toBe('no failure');
});
