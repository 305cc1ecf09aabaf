import { strToU8, unzipSync, zipSync } from 'fflate';
import { parseArea } from '../../src/local-excel/cells/Area';
import { EntryCount } from '../../src/local-excel/file/EntryCount';
import { FileError } from '../../src/local-excel/file/FileError';
import { MOST_ENTRIES } from '../../src/local-excel/file/limits';
import { LocalExcel } from '../../src/local-excel/LocalExcel';
import { editPart } from '../support/editPart';
import { typeCells } from '../support/typeCells';

/** What opening these bytes ends with: a code that has a sentence, or nothing when they open. */
function codeOf(bytes: Uint8Array): string | undefined {
  try {
    LocalExcel.open(bytes);
    return undefined;
  } catch (error) {
    if (error instanceof FileError) return error.code;
    throw error;
  }
}

const blank = (): Uint8Array => LocalExcel.blank().save();

/** An empty workbook with a part that nobody reads, not packed so that its bytes can be found. */
function withPicture(content: string): Uint8Array {
  const parts = { ...unzipSync(blank()), 'xl/media/image1.png': strToU8(content), 'xl/media/image2.png': strToU8('.') };
  return zipSync(parts, { level: 0 });
}

/** The bytes with a text in them replaced by one of the same length, wherever it stands. */
function replaced(bytes: Uint8Array, before: string, after: string): Uint8Array {
  return Uint8Array.from(Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(before, after), 'latin1'));
}

/** The size the zip's list declares for an entry, another one. */
function declaring(bytes: Uint8Array, path: string, size: number): Uint8Array {
  const copy = Buffer.from(bytes);
  copy.writeUInt32LE(size, copy.lastIndexOf(path, undefined, 'latin1') - 46 + 24);
  return copy;
}

describe('a zip that is not what it says', () => {
  test.each<[string, Uint8Array, string]>([
    ['cut short', blank().slice(0, 900), 'damagedWorkbook'],
    ['without its list', blank().slice(0, -30), 'damagedWorkbook'],
    [
      'a changed byte in a part nobody reads',
      replaced(withPicture('picture'), 'picture', 'Picture'),
      'damagedWorkbook',
    ],
    ['a part whose name is no text', replaced(withPicture('picture'), 'image2', 'im\u00adge2'), 'damagedWorkbook'],
    ['two parts of one name', replaced(withPicture('picture'), 'image2', 'image1'), 'damagedWorkbook'],
    ['a part larger than declared', declaring(blank(), 'xl/styles.xml', 10), 'damagedWorkbook'],
    ['a part smaller than declared', declaring(blank(), 'xl/styles.xml', 100_000), 'damagedWorkbook'],
    ['a part that unpacks to gigabytes', declaring(blank(), 'xl/styles.xml', 3_000_000_000), 'tooLargeWorkbook'],
    [
      'parts that together unpack to gigabytes',
      ['xl/styles.xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml'].reduce(
        (bytes, path) => declaring(bytes, path, 500_000_000),
        blank(),
      ),
      'tooLargeWorkbook',
    ],
  ])('%s', (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });
});

/** A workbook whose only sheet has these cells, and these sections behind them. */
const sheetOf = (rows: string, sections = ''): Uint8Array =>
  editPart(blank(), 'xl/worksheets/sheet1.xml', (xml) =>
    xml.replace('<sheetData/>', `<sheetData>${rows}</sheetData>${sections}`),
  );

describe('a sheet that cannot be read whole is refused, because what is passed over would be lost', () => {
  test.each<[string, string]>([
    ...['Infinity', '0', '1048577', '1e3', '-1', 'x'].map((number): [string, string] => [
      `row ${number}`,
      `<row r="${number}"><c><v>1</v></c></row>`,
    ]),
    ...['', 'A', '1', '1A', 'B2', 'XFE1', 'A01', 'A1:B1', '$A$1'].map((address): [string, string] => [
      `cell “${address}”`,
      `<row r="1"><c r="${address}"><v>1</v></c></row>`,
    ]),
    ['a row twice', '<row r="2"/><row r="2"/>'],
    ['a cell twice', '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
    ['a cell beyond the last column', `<row r="1"><c r="XFD1"/><c><v>1</v></c></row>`],
    ['a text that is not there', '<row r="1"><c r="A1" t="s"><v>0</v></c></row>'],
    ['a number in words', '<row r="1"><c r="A1"><v>NaN</v></c></row>'],
    ['a hexadecimal number', '<row r="1"><c r="A1"><v>0x10</v></c></row>'],
    ['neither true nor false', '<row r="1"><c r="A1" t="b"><v>2</v></c></row>'],
    ['an unknown kind of cell', '<row r="1"><c r="A1" t="x"><v>2</v></c></row>'],
    ['an unreadable style', '<row r="1"><c r="A1" s="x"><v>2</v></c></row>'],
    ['a shared formula nobody spells out', '<row r="1"><c r="A1"><f t="shared" si="0"/><v>2</v></c></row>'],
    ['a cell outside of rows', '<c r="A1"><v>2</v></c>'],
  ])('%s', (_, rows) => {
    expect(codeOf(sheetOf(rows))).toBe('damagedWorkbook');
  });

  test.each<[string, string]>([
    ['merged cells', '<mergeCells count="1"><mergeCell ref="A1:?"/></mergeCells>'],
    ['a validation', '<dataValidations count="1"><dataValidation sqref="A1 B"/></dataValidations>'],
    ['elements deep inside one another', `<extLst>${'<x>'.repeat(300)}${'</x>'.repeat(300)}</extLst>`],
    ['more elements than the stack holds', `<extLst>${'<x>'.repeat(100_000)}${'</x>'.repeat(100_000)}</extLst>`],
  ])('%s', (_, sections) => {
    expect(codeOf(sheetOf('', sections))).toBe('damagedWorkbook');
  });

  test('cells without an address stand side by side, those of a number sign after it', () => {
    const file = sheetOf(
      '<row><c><v>1</v></c><c r="C1"><v>2</v></c><c><v>3</v></c></row><row><c t="str"><v>x</v></c></row>',
    );
    const { cells } = LocalExcel.open(file).book.activeSheet.row(0)!;
    expect(cells.map((cell) => cell?.value)).toEqual([1, undefined, 2, 3]);
    expect(LocalExcel.open(file).book.activeSheet.cell(1, 0)!.value).toBe('x');
  });

  test('a text in a CDATA section is the text', () => {
    const file = sheetOf('<row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[a < b]]></t></is></c></row>');
    expect(LocalExcel.open(file).book.activeSheet.cell(0, 0)!.value).toBe('a < b');
  });
});

describe('a workbook that is not put together right', () => {
  function withTables(edit: (xml: string) => string): Uint8Array {
    const local = LocalExcel.blank();
    const { book } = local;
    book.startEdit();
    for (const name of ['First', 'Second']) {
      const sheet = book.addSheet(name);
      sheet.setValue(0, 0, 'Customer');
      book.tables.add(sheet, parseArea('A1:A2')!, ['Customer']);
    }
    return editPart(local.save(), 'xl/tables/table2.xml', edit);
  }

  test.each<[string, Uint8Array]>([
    ['two tables of one name', withTables((xml) => xml.replaceAll('"Table2"', '"TABLE1"'))],
    [
      'two sheets of one name',
      editPart(withTables(String), 'xl/workbook.xml', (xml) => xml.replace('"Second"', '"first"')),
    ],
    [
      'two sheets in one part',
      editPart(withTables(String), 'xl/_rels/workbook.xml.rels', (xml) => xml.replace('sheet3.xml', 'sheet2.xml')),
    ],
    [
      'a part in another encoding',
      editPart(blank(), 'xl/workbook.xml', (xml) => xml.replace('encoding="UTF-8"', 'encoding="ISO-8859-1"')),
    ],
    [
      'a part whose bytes are no text',
      zipSync({ ...unzipSync(blank()), 'xl/workbook.xml': Uint8Array.from([0x3c, 0xff, 0xfe]) }),
    ],
  ])('%s', (_, bytes) => {
    expect(codeOf(bytes)).toBe('damagedWorkbook');
  });

  test('an encrypted entry', () => {
    const bytes = Buffer.from(blank());
    bytes.writeUInt16LE(1, bytes.lastIndexOf('xl/styles.xml', undefined, 'latin1') - 46 + 8);
    expect(codeOf(bytes)).toBe('encryptedWorkbook');
  });

  test('a part of folders written the Windows way, a tab of an old macro module and a folder are no damage', () => {
    const parts = unzipSync(
      editPart(blank(), 'xl/workbook.xml', (xml) =>
        xml.replace('</sheets>', '<sheet name="Module" sheetId="9" state="veryHidden" r:id=""/></sheets>'),
      ),
    );
    const renamed = Object.entries(parts).map(([path, bytes]) => [path.replaceAll('/', '\\'), bytes]);
    const file = zipSync({ ...(Object.fromEntries(renamed) as typeof parts), 'xl/': new Uint8Array() });
    const { book } = LocalExcel.open(LocalExcel.open(file).save());
    expect(book.sheets.all.map(({ name }) => name)).toEqual(['Sheet1']);
  });
});

test('more cells than memory holds are refused while they are counted', () => {
  const count = new EntryCount();
  for (let cell = 0; cell < MOST_ENTRIES; cell++) count.add();
  expect(() => count.add()).toThrow('tooLargeWorkbook');
});

describe('a workbook without a styles part', () => {
  /** As some writers leave it: nothing names the part either. */
  function withoutStyles(): Uint8Array {
    const strip = (xml: string): string => xml.replace(/<(Override|Relationship)[^>]*styles[^>]*\/>/, '');
    const file = editPart(editPart(blank(), '[Content_Types].xml', strip), 'xl/_rels/workbook.xml.rels', strip);
    const parts = unzipSync(file);
    delete parts['xl/styles.xml'];
    return zipSync(parts);
  }

  test('opens and is saved without one', () => {
    const local = LocalExcel.open(withoutStyles());
    typeCells(local, 'Sheet1', { A1: 'x' });
    expect(Object.keys(unzipSync(local.save()))).not.toContain('xl/styles.xml');
  });

  test('gets one, with the defaults first, when a cell is formatted', () => {
    const local = LocalExcel.open(withoutStyles());
    typeCells(local, 'Sheet1', { A1: 'x', B1: '5 %' });
    const { book } = LocalExcel.open(local.save());
    const [plain, percent] = [0, 1].map((column) => book.styles.style(book.activeSheet.cell(0, column)!.style));
    expect([plain!.numberFormat, percent!.numberFormat]).toEqual(['General', '0%']);
    expect([plain!.fillColor, plain!.fontName]).toEqual([undefined, 'Calibri']);
  });
});
