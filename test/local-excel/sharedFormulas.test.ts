import { OpcPackage } from '../../src/local-excel/file/OpcPackage';
import { LocalExcel } from '../../src/local-excel/LocalExcel';
import { editPart } from '../support/editPart';
import { startExcel } from '../support/startExcel';
import { typeCells } from '../support/typeCells';

const PART = 'xl/worksheets/sheet1.xml';
const sheetXml = (local: LocalExcel): string => OpcPackage.open(local.save()).text(PART);
const formulaTags = (local: LocalExcel): string[] => sheetXml(local).match(/<f[ >/].*?(\/>|<\/f>)/g) ?? [];

/** Numbers in A1:B6 and, where a sheet is asked for by name, a second sheet. */
async function filled(formula: string, column = 'C'): Promise<LocalExcel> {
  const { local, excel } = startExcel();
  await excel.run(async (context) => {
    context.workbook.worksheets.add('Other');
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B6').values = Array.from({ length: 6 }, (_, row) => [row + 1, 10]);
    sheet.getRange(`${column}1`).formulas = [[formula]];
    sheet.getRange(`${column}1:${column}6`).copyFrom(`${column}1`, 'Formulas');
    await context.sync();
  });
  return local;
}

/** What a reader finds in a column once the file is opened again: formulas spelled out, and values. */
function column(local: LocalExcel, index: number): [string | undefined, unknown][] {
  const { activeSheet } = LocalExcel.open(local.save()).book;
  return Array.from({ length: 7 }, (_, row) => {
    const cell = activeSheet.cell(row, index);
    return [cell?.formula?.a1At(row, index), cell?.value];
  });
}

describe('a filled column', () => {
  test('writes its formula once and every value', async () => {
    const local = await filled('=A1*$B1');
    expect(formulaTags(local)).toEqual([
      '<f t="shared" ref="C1:C6" si="0">A1*$B1</f>',
      ...new Array<string>(5).fill('<f t="shared" si="0"/>'),
    ]);
    expect(column(local, 2).slice(0, 6)).toEqual([1, 2, 3, 4, 5, 6].map((row) => [`A${row}*$B${row}`, row * 10]));
  });

  test.each([
    ['another sheet', '=Other!A1+1'],
    ['an array', '=SUM({1,2},A1)'],
    ['joined ranges', '=SUM((A1,B1))'],
    ['a range between references', '=SUM(A1:INDEX(B1,1))'],
    ['a lost reference', '=#REF!+A1'],
  ])('with %s, which Excel shares with nobody, is spelled out in every cell', async (_, formula) => {
    const tags = formulaTags(await filled(formula));
    expect(tags).toHaveLength(6);
    expect(tags.filter((tag) => tag.includes('shared'))).toEqual([]);
  });

  test('is spelled out where the formula would leave the sheet', async () => {
    const { local, excel } = startExcel();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('C3').formulas = [['=A1']];
      sheet.getRange('C1:C6').copyFrom('C3', 'Formulas');
      await context.sync();
    });
    expect(formulaTags(local).filter((tag) => tag.includes('shared'))).toEqual([]);
  });

  test('is shared by the cells that still have it when one in the middle gets another', async () => {
    const local = await filled('=A1*2');
    typeCells(local, 'Sheet1', { C3: '=A3*3' });
    expect(formulaTags(local)).toEqual([
      '<f t="shared" ref="C1:C2" si="0">A1*2</f>',
      '<f t="shared" si="0"/>',
      '<f>A3*3</f>',
      '<f t="shared" ref="C4:C6" si="1">A4*2</f>',
      '<f t="shared" si="1"/>',
      '<f t="shared" si="1"/>',
    ]);
  });
});

describe('formulas that a file shares survive', () => {
  const reopened = async (): Promise<LocalExcel> => LocalExcel.open((await filled('=A1*2')).save());
  const doubles = (rows: readonly number[]) => rows.map((row) => [`A${row}*2`, expect.any(Number)]);

  test('an edit beside them, letter for letter', async () => {
    const local = await reopened();
    const before = formulaTags(local);
    typeCells(local, 'Sheet1', { D2: 'beside' });
    expect(formulaTags(local)).toEqual(before);
  });

  test('the cell that spells them out being written over', async () => {
    const local = await reopened();
    typeCells(local, 'Sheet1', { C1: '7' });
    expect(column(local, 2).slice(0, 6)).toEqual([[undefined, 7], ...doubles([2, 3, 4, 5, 6])]);
    expect(formulaTags(local)[0]).toBe('<f t="shared" ref="C2:C6" si="1">A2*2</f>');
  });

  test.each<[string, (sheet: Excel.Worksheet) => void, (string | undefined)[]]>([
    [
      'a row put in above',
      (sheet) => sheet.getRange('1:1').insert('Down'),
      [undefined, 'A2*2', 'A3*2', 'A4*2', 'A5*2', 'A6*2', 'A7*2'],
    ],
    [
      'a row put in between',
      (sheet) => sheet.getRange('3:3').insert('Down'),
      ['A1*2', 'A2*2', undefined, 'A4*2', 'A5*2', 'A6*2', 'A7*2'],
    ],
    [
      'the row of the cell that spells them out being deleted',
      (sheet) => sheet.getRange('1:1').delete('Up'),
      ['A1*2', 'A2*2', 'A3*2', 'A4*2', 'A5*2', undefined, undefined],
    ],
    [
      'the cell that spells them out being deleted alone',
      (sheet) => sheet.getRange('C1').delete('Left'),
      [undefined, 'A2*2', 'A3*2', 'A4*2', 'A5*2', 'A6*2', undefined],
    ],
  ])('%s', async (_, edit, formulas) => {
    const local = await reopened();
    await startExcel(local).excel.run(async (context) => {
      edit(context.workbook.worksheets.getItem('Sheet1'));
      await context.sync();
    });
    expect(column(local, 2).map(([formula]) => formula)).toEqual(formulas);
  });

  test('a column put in before them', async () => {
    const local = await reopened();
    await startExcel(local).excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A:A').insert('Right');
      await context.sync();
    });
    expect(column(local, 3).slice(0, 6)).toEqual([1, 2, 3, 4, 5, 6].map((row) => [`B${row}*2`, row * 2]));
  });
});

test('saving again gives the same bytes, and a reader without our parts finds no number used twice', async () => {
  const local = LocalExcel.open((await filled('=A1*2')).save());
  typeCells(local, 'Sheet1', { D1: '=A1+1', D2: '=A2+1', D3: '=A3+1' });
  expect(Buffer.from(local.save()).equals(Buffer.from(local.save()))).toBe(true);
  const numbers = formulaTags(local).flatMap((tag) => (tag.includes('ref=') ? /si="(\d+)"/.exec(tag)![1]! : []));
  expect(numbers).toEqual(['0', '1']);
});

test('an array formula keeps its mark when its sheet is renamed', () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1" cm="1"><f t="array" aca="1" ref="B1:B2">Sheet1!A1:A2*2</f><v>2</v></c></row>' +
    '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>4</v></c></row>';
  const file = editPart(LocalExcel.blank().save(), PART, (xml) =>
    xml.replace('<sheetData/>', `<sheetData>${rows}</sheetData>`),
  );
  const local = LocalExcel.open(file);
  return startExcel(local).excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').name = 'Renamed';
    await context.sync();
    expect(sheetXml(local)).toContain(
      '<c r="B1" cm="1"><f t="array" aca="1" ref="B1:B2">Renamed!A1:A2*2</f><v>2</v></c>',
    );
  });
});
