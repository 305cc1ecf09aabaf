import { LocalExcel } from '../../src/local-excel/LocalExcel';
import { failureOf } from '../support/failureOf';
import { startExcel, type StartedExcel } from '../support/startExcel';

type Act = (sheet: Excel.Worksheet, workbook: Excel.Workbook) => unknown;

const onSheet = ({ excel }: StartedExcel, act: Act): Promise<void> =>
  excel.run(async ({ workbook, sync }) => {
    act(workbook.worksheets.getItem('Sheet1'), workbook);
    await sync();
  });

/** Where a range one client keeps lies after another one has acted. */
async function addressAfter(address: string, act: Act): Promise<string> {
  const local = LocalExcel.blank();
  const [own, coAuthor] = [startExcel(local), startExcel(local, 'Kim')];
  await onSheet(own, (_, { worksheets }) => worksheets.add('Other'));
  return own.excel.run(async ({ workbook, sync }) => {
    const range = workbook.worksheets.getItem('Sheet1').getRange(address);
    await sync();
    await onSheet(coAuthor, act);
    range.load('address');
    await sync();
    return range.address;
  });
}

test.each<[string, string, Act, string]>([
  ['rows put in above', 'B5:C6', (sheet) => sheet.getRange('2:3').insert('Down'), 'B7:C8'],
  ['rows put in inside', 'B5:C6', (sheet) => sheet.getRange('6:6').insert('Down'), 'B5:C7'],
  ['rows put in below', 'B5:C6', (sheet) => sheet.getRange('7:7').insert('Down'), 'B5:C6'],
  ['rows taken out above', 'B5:C6', (sheet) => sheet.getRange('1:2').delete('Up'), 'B3:C4'],
  ['some of its rows taken out', 'B5:C8', (sheet) => sheet.getRange('4:6').delete('Up'), 'B4:C5'],
  ['columns put in before', 'B5:C6', (sheet) => sheet.getRange('A:A').insert('Right'), 'C5:D6'],
  ['columns taken out before', 'C5', (sheet) => sheet.getRange('A:A').delete('Left'), 'B5'],
  ['cells of its rows put in', 'C5:D5', (sheet) => sheet.getRange('A5:B5').insert('Right'), 'E5:F5'],
  ['cells of other rows put in', 'C5:D5', (sheet) => sheet.getRange('A6').insert('Right'), 'C5:D5'],
  ['a whole column and rows put in', 'C:C', (sheet) => sheet.getRange('1:9').insert('Down'), 'C:C'],
  [
    'rows of another tab',
    'B5',
    (_, { worksheets }) => worksheets.getItem('Other').getRange('1:1').insert('Down'),
    'B5',
  ],
  ['another tab that is deleted', 'B5', (_, { worksheets }) => worksheets.getItem('Other').delete(), 'B5'],
])('a range that is kept follows its cells: %s', async (_, address, act, expected) => {
  expect(await addressAfter(address, act)).toBe(`Sheet1!${expected}`);
});

test.each<[string, Act]>([
  ['its row', (sheet) => sheet.getRange('4:6').delete('Up')],
  ['its column', (sheet) => sheet.getRange('B:B').delete('Left')],
  ['its cell', (sheet) => sheet.getRange('A5:C5').delete('Left')],
  ['its tab', (sheet) => sheet.delete()],
])('a range that is kept is of no use once %s was deleted', async (_, act) => {
  expect(await failureOf(addressAfter('B5', act))).toMatchObject({ code: 'InvalidReference' });
});

test('a table column that is kept is the same one when another comes before it', async () => {
  const local = LocalExcel.blank();
  const [own, coAuthor] = [startExcel(local), startExcel(local, 'Kim')];
  await onSheet(own, (sheet) => {
    sheet.getRange('A1:B1').values = [['Customer', 'Seats']];
    sheet.tables.add('A1:B3', true).name = 'Usage';
  });
  const name = await own.excel.run(async ({ workbook, sync }) => {
    const column = workbook.tables.getItem('Usage').columns.getItem('Seats').load('name');
    await sync();
    await onSheet(coAuthor, (__, { tables }) => tables.getItem('Usage').columns.add(0));
    column.load('name,index');
    await sync();
    return [column.name, column.index];
  });
  expect(name).toEqual(['Seats', 2]);
});
