import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { shiftFormula, shiftSpan } from '../../src/local-excel/cells/Shift';
import { LocalExcel } from '../../src/local-excel/LocalExcel';
import { readCells } from '../support/readCells';
import { reopen, startExcel, type StartedExcel } from '../support/startExcel';
import { typeCells } from '../support/typeCells';

const act = ({ excel }: StartedExcel, sheet: string, change: (sheet: Excel.Worksheet) => void) =>
  excel.run(async (context) => {
    change(context.workbook.worksheets.getItem(sheet));
    await context.sync();
  });

test.each([
  ['a row above', 'A1+A5', { axis: 'rows', kind: 'insert', at: 2, count: 1 }, 'A1+A6'],
  ['rows inside a range', 'SUM($A$1:$A$5)', { axis: 'rows', kind: 'insert', at: 2, count: 3 }, 'SUM($A$1:$A$8)'],
  ['a column before', 'B1*$C$1', { axis: 'columns', kind: 'insert', at: 2, count: 1 }, 'B1*$D$1'],
  ['a whole column', 'SUM(C:C)', { axis: 'columns', kind: 'insert', at: 0, count: 2 }, 'SUM(E:E)'],
  ['whole rows when columns move', 'SUM(2:3)', { axis: 'columns', kind: 'insert', at: 0, count: 2 }, 'SUM(2:3)'],
  ['a deleted cell', 'A1+B2', { axis: 'rows', kind: 'delete', at: 1, count: 1 }, 'A1+#REF!'],
  ['part of a range deleted', 'SUM(A2:A6)', { axis: 'rows', kind: 'delete', at: 0, count: 3 }, 'SUM(A1:A3)'],
  ['another sheet', 'Other!A5+A5', { axis: 'rows', kind: 'insert', at: 0, count: 1 }, 'Other!A5+A6'],
  ['a name that looks like nothing', 'Limit*A5', { axis: 'rows', kind: 'insert', at: 0, count: 1 }, 'Limit*A6'],
  ['a text that looks like a cell', '"A5"&A5', { axis: 'rows', kind: 'insert', at: 0, count: 1 }, '"A5"&A6'],
] as const)('%s', (_, formula, shift, expected) => {
  expect(shiftFormula(formula, shift, (sheet) => sheet === undefined)).toBe(expected);
});

test('inserting and deleting the same rows leaves a span where it was', () => {
  fc.assert(
    fc.property(fc.nat(50), fc.nat(20), fc.nat(60), fc.integer({ min: 1, max: 9 }), (start, length, at, count) => {
      const moved = shiftSpan(start, start + length, { axis: 'rows', kind: 'insert', at, count })!;
      expect(shiftSpan(...moved, { axis: 'rows', kind: 'delete', at, count })).toEqual([start, start + length]);
    }),
  );
});

test('a formula that moves still means the same cells', async () => {
  const started = startExcel();
  typeCells(started.local, 'Sheet1', { A1: '2', B1: '3', C1: '=A1*B1', C2: '=C1+$A$1' });
  await act(started, 'Sheet1', (sheet) => {
    sheet.getRange('B:B').insert('Right');
    sheet.getRange('1:1').insert('Down');
  });
  const { local } = reopen(started.local);
  expect(readCells(local, 'Sheet1', 'A2:D3')).toEqual([
    [2, null, 3, 6],
    [null, null, null, 8],
  ]);
  expect(local.book.activeSheet.cell(2, 3)!.formula!.a1At(2, 3)).toBe('D2+$A$2');
  typeCells(local, 'Sheet1', { A2: '10' });
  expect(readCells(local, 'Sheet1', 'D2:D3')).toEqual([[30], [40]]);
});

test('a column inserted into a table is one of its columns', async () => {
  const started = startExcel();
  await act(started, 'Sheet1', (sheet) => {
    sheet.getRange('A1:C2').values = [
      ['Customer', 'Seats', 'Health'],
      ['A', 5, 'x'],
    ];
    sheet.tables.add('A1:C2', true);
    sheet.getRange('B:B').insert('Right');
  });
  const { book } = reopen(started.local).local;
  expect(book.tables.all[0]!.columnNames).toEqual(['Customer', 'Column1', 'Seats', 'Health']);
  expect(book.activeSheet.cell(0, 1)!.value).toBe('Column1');
});

test('in a foreign file formats, comments, charts, names and other sheets follow', async () => {
  const bytes = readFileSync(path.join(__dirname, '..', 'fixtures', 'written-by-libreoffice.xlsx'));
  const started = startExcel(LocalExcel.open(bytes));
  await act(started, 'Customers', (sheet) => {
    sheet.getRange('B:B').insert('Right');
    sheet.getRange('1:1').delete('Up');
  });
  const { local } = reopen(started.local);
  const { book } = local;
  expect(readCells(local, 'Customers', 'A2:C3')).toEqual([
    ['Customer', null, 'Seats'],
    ['Adatum', null, 5000],
  ]);
  expect(book.names.find('Seats')!.formula.replaceAll("'", '')).toBe('Customers!$C$3:$C$6');
  expect(readCells(local, 'Notes', 'B1')).toEqual([[17_000]]);
  const areas = book.conditionalFormats(book.sheets.named('Customers')!).all.map((format) => format.areas[0]);
  expect(areas.every((area) => area!.top === 2 && area!.bottom === 5)).toBe(true);
  const part = (pattern: RegExp): string => book.opc.text(book.opc.paths().find((name) => pattern.test(name))!);
  expect(part(/comments\d*\.xml$/)).toContain('ref="A4"');
  expect(part(/charts\/chart\d+\.xml$/)).toContain('$D$3');
});

test.each([
  ['a cell in the rows that take part', 'C3', 'D3'],
  ['a cell below them', 'C9', 'C9'],
  ['a range around the place', 'SUM(A2:D4)', 'SUM(A2:E4)'],
  ['a range that reaches beyond them', 'SUM(C1:C9)', 'SUM(C1:C9)'],
  ['a whole column', 'SUM(C:C)', 'SUM(C:C)'],
  ['a cell at the edge of the sheet', 'XFD3', '#REF!'],
])('cells put into rows 2 to 4 only: %s', (_, formula, expected) => {
  const within = { top: 1, bottom: 3 };
  const shift = { axis: 'columns', kind: 'insert', at: 2, count: 1, within } as const;
  expect(shiftFormula(formula, shift, () => true)).toBe(expected);
});

test('cells are put in and taken out of some rows; what would tear a table apart is refused', async () => {
  const started = startExcel();
  typeCells(started.local, 'Sheet1', { A1: '1', B1: '2', A2: '3', B2: '4', C1: '=B1', C2: '=B1' });
  await act(started, 'Sheet1', (sheet) => {
    sheet.getRange('A1:B1').insert('Right');
    sheet.getRange('B2').delete('Left');
  });
  expect(readCells(started.local, 'Sheet1', 'A1:E2')).toEqual([
    [null, null, 1, 2, 2],
    [3, 2, null, null, null],
  ]);
  await act(started, 'Sheet1', (sheet) => {
    sheet.getRange('A5:B5').values = [['Customer', 'Seats']];
    sheet.tables.add('A5:B7', true);
  });
  const refused = act(started, 'Sheet1', (sheet) => void sheet.getRange('B6').insert('Right'));
  await expect(refused).rejects.toMatchObject({ code: 'InsertDeleteConflict' });
  const down = act(started, 'Sheet1', (sheet) => void sheet.getRange('A1').insert('Down'));
  await expect(down).rejects.toMatchObject({ code: 'ApiNotFound' });
});

test('sheet columns deleted from a table are gone from it', async () => {
  const started = startExcel();
  await act(started, 'Sheet1', (sheet) => {
    sheet.getRange('B1:E1').values = [['a', 'b', 'c', 'd']];
    sheet.tables.add('B1:E3', true);
    sheet.getRange('A:B').delete('Left');
    sheet.getRange('B:B').delete('Left');
  });
  const { book } = reopen(started.local).local;
  expect(book.tables.all[0]!.columnNames).toEqual(['b', 'd']);
  expect(book.tables.all[0]!.area).toEqual({ top: 0, left: 0, bottom: 2, right: 1 });
  const whole = act(started, 'Sheet1', (sheet) => void sheet.getRange('A:B').delete('Left'));
  await expect(whole).rejects.toMatchObject({ code: 'ApiNotFound' });
});
