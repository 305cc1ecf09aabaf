import { OpcPackage } from '../../src/local-excel/file/OpcPackage';
import { LocalExcel } from '../../src/local-excel/LocalExcel';
import { editPart } from '../support/editPart';
import { readCells } from '../support/readCells';
import { reopen, startExcel, type StartedExcel } from '../support/startExcel';

const RED = '#F8D0D0';
const BLUE = '#D9E1F2';
const WHITE = '#FFFFFF';

const onSheet = ({ excel }: StartedExcel, act: (sheet: Excel.Worksheet) => unknown): Promise<void> =>
  excel.run(async ({ workbook, sync }) => {
    act(workbook.worksheets.getItem('Sheet1'));
    await sync();
  });

/** The colours of ranges, as they are now and as the file says. */
async function colors(started: StartedExcel, ...addresses: readonly string[]): Promise<string[]> {
  const read = ({ excel }: StartedExcel): Promise<string[]> =>
    excel.run(async ({ workbook, sync }) => {
      const sheet = workbook.worksheets.getItem('Sheet1');
      const fills = addresses.map((address) => sheet.getRange(address).format.fill.load('color'));
      await sync();
      return fills.map(({ color }) => color);
    });
  const now = await read(started);
  expect(await read(reopen(started.local))).toEqual(now);
  return now;
}

const part = (local: LocalExcel): string => OpcPackage.open(local.save()).text('xl/worksheets/sheet1.xml');

const fill = (address: string, color: string) => (sheet: Excel.Worksheet) =>
  (sheet.getRange(address).format.fill.color = color);

test('a colour of whole columns holds for cells with and without content, and takes no cell of the file', async () => {
  const started = startExcel();
  await onSheet(started, (sheet) => (sheet.getRange('A1:B1').values = [[1, 2]]));
  await onSheet(started, fill('A:B', RED));
  expect(await colors(started, 'A1', 'B500', 'A:B', 'C1')).toEqual([RED, RED, RED, WHITE]);
  expect(part(started.local).match(/<c /g)).toHaveLength(2);
});

test('a value entered later into a coloured column has its colour', async () => {
  const started = startExcel();
  await onSheet(started, fill('A:A', RED));
  await onSheet(started, (sheet) => (sheet.getRange('A7').values = [['x']]));
  expect(await colors(started, 'A7', 'B7')).toEqual([RED, WHITE]);
});

test('a colour of whole rows survives, also where columns have another', async () => {
  const started = startExcel();
  await onSheet(started, fill('B:B', RED));
  await onSheet(started, fill('3:4', BLUE));
  await onSheet(started, (sheet) => (sheet.getRange('C4').values = [['x']]));
  expect(await colors(started, 'A3:XFD4', 'C4', 'B3', 'B5', 'A5')).toEqual([BLUE, BLUE, BLUE, RED, WHITE]);
});

test('a cell that is cleared stays clear in a coloured column and a coloured row', async () => {
  const started = startExcel();
  await onSheet(started, (sheet) => (sheet.getRange('A1:C3').values = Array(3).fill([1, 2, 3])));
  await onSheet(started, fill('A:A', RED));
  await onSheet(started, fill('3:3', BLUE));
  await onSheet(started, (sheet) => ['A2', 'B3', 'A9'].forEach((address) => sheet.getRange(address).clear()));
  expect(await colors(started, 'A2', 'B3', 'A9', 'A1', 'C3')).toEqual([WHITE, WHITE, WHITE, RED, BLUE]);
  expect(readCells(reopen(started.local).local, 'Sheet1', 'A1:C3')).toEqual([
    [1, 2, 3],
    [null, 2, 3],
    [1, null, 3],
  ]);
});

test('a tab that is cleared whole is empty, and its file is like a new one', async () => {
  const started = startExcel();
  const before = part(started.local);
  await onSheet(started, (sheet) => {
    sheet.getRange('A1:B2').formulas = [
      ['=1', 2],
      ['x', '=A1'],
    ];
  });
  await onSheet(started, fill('D:F', RED));
  await onSheet(started, fill('5:6', BLUE));
  await onSheet(started, (sheet) => sheet.getRange().clear());
  expect(await colors(started, 'A1:XFD1048576')).toEqual([WHITE]);
  expect(readCells(started.local, 'Sheet1', 'A1:B2')).toEqual([
    [null, null],
    [null, null],
  ]);
  const xml = part(started.local).replace(/<row [^>]*\/>/g, '');
  expect(xml).toBe(before.replace('<sheetData/>', '<sheetData></sheetData>'));
});

test('whole columns of a format that are cleared leave contents, and contents that are cleared the format', async () => {
  const started = startExcel();
  await onSheet(started, (sheet) => (sheet.getRange('A1:B1').values = [[1, 2]]));
  await onSheet(started, fill('A:B', RED));
  await onSheet(started, (sheet) => {
    sheet.getRange('A:A').clear('Formats');
    sheet.getRange('B:B').clear('Contents');
  });
  expect(await colors(started, 'A1', 'A9', 'B1', 'B9')).toEqual([WHITE, WHITE, RED, RED]);
  expect(readCells(started.local, 'Sheet1', 'A1:B1')).toEqual([[1, null]]);
});

test('a width or another colour leaves what else the file says of a column and of a row', async () => {
  const file = editPart(LocalExcel.blank().save(), 'xl/worksheets/sheet1.xml', (xml) =>
    xml.replace(
      '<sheetData/>',
      '<cols><col min="2" max="4" width="20" customWidth="1" outlineLevel="1"/></cols>' +
        '<sheetData><row r="2" outlineLevel="1" thickBot="1"><c r="B2"><v>1</v></c></row></sheetData>',
    ),
  );
  const started = startExcel(LocalExcel.open(file));
  await onSheet(started, (sheet) => {
    sheet.getRange('C:C').format.fill.color = RED;
    sheet.getRange('2:2').format.font.bold = true;
  });
  const xml = part(started.local);
  const [first, second, third] = [...xml.matchAll(/<col [^>]*>/g)].map(([tag]) => tag);
  expect(first).toContain('min="2" max="2"');
  expect(second).toMatch(/(?=.*outlineLevel="1")(?=.*width="20")(?=.*style="\d+")(?=.*min="3" max="3")/);
  expect(third).toContain('min="4" max="4"');
  expect(/<row [^>]*>/.exec(xml)![0]).toMatch(/(?=.*outlineLevel="1")(?=.*thickBot="1")(?=.*customFormat="1")/);
});

test('values of a whole column are not given, and what is used of it is', async () => {
  const started = startExcel();
  await onSheet(started, (sheet) => (sheet.getRange('B2:B3').values = [[1], [2]]));
  const [whole, used] = await started.excel.run(async ({ workbook, sync }) => {
    const column = workbook.worksheets.getItem('Sheet1').getRange('B:B').load('values,rowCount');
    const part = column.getUsedRange(true).load('values,address');
    await sync();
    return [column, part] as const;
  });
  expect([whole.values, whole.rowCount]).toEqual([null, 1_048_576]);
  expect([used.values, used.address]).toEqual([[[1], [2]], 'Sheet1!B2:B3']);
});
