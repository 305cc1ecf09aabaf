import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cellArea, parseArea } from '../../src/local-excel/cells/Area';
import { Book } from '../../src/local-excel/book/Book';
import type { FileError } from '../../src/local-excel/file/FileError';
import { OpcPackage } from '../../src/local-excel/file/OpcPackage';
import { Reference } from '../../src/local-excel/formula/values';
import { LocalExcel } from '../../src/local-excel/LocalExcel';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { changedParts } from '../support/changedParts';
import { editPart } from '../support/editPart';
import { typeCells } from '../support/typeCells';

const fixture = (name: string): Uint8Array => readFileSync(path.join(__dirname, '..', 'fixtures', name));
const FILES = ['written-by-openpyxl.xlsx', 'written-by-libreoffice.xlsx'];

test.each(FILES)('%s comes back byte for byte when nothing was edited', (name) => {
  const bytes = fixture(name);
  const local = LocalExcel.open(bytes);
  // Reading must not count as editing.
  const { sheets, calculator } = local.book;
  for (const sheet of sheets.all) calculator.matrixOf(new Reference(sheet, sheet.usedArea() ?? cellArea(0, 0)));
  expect(changedParts(bytes, local.save())).toEqual([]);
});

test.each(FILES)('%s differs only in the sheet that was edited and in the shared texts', (name) => {
  const bytes = fixture(name);
  const local = LocalExcel.open(bytes);
  typeCells(local, 'Notes', { D1: 'Call them on Monday' });
  const changed = changedParts(bytes, local.save());
  expect(changed).toContain('xl/worksheets/sheet3.xml');
  const allowed = [
    'xl/worksheets/sheet3.xml',
    'xl/sharedStrings.xml',
    'xl/_rels/workbook.xml.rels',
    '[Content_Types].xml',
  ];
  expect(changed.filter((part) => !allowed.includes(part))).toEqual([]);
});

test('rows around an edited one keep their text letter for letter', () => {
  const bytes = fixture('written-by-libreoffice.xlsx');
  const local = LocalExcel.open(bytes);
  typeCells(local, 'Customers', { A5: 'Bellows' });
  const rowsOf = (file: Uint8Array): string[] =>
    OpcPackage.open(file)
      .text('xl/worksheets/sheet1.xml')
      .match(/<row .*?<\/row>/gs)!;
  const [before, after] = [rowsOf(bytes), rowsOf(local.save())];
  expect(after).toHaveLength(before.length);
  const differing = before.flatMap((row, index) => (row === after[index] ? [] : [index]));
  expect(differing).toHaveLength(1);
});

test('a formula whose precedent was edited is computed anew in the file, others keep their value', () => {
  const local = LocalExcel.open(fixture('written-by-libreoffice.xlsx'));
  typeCells(local, 'Customers', { B4: '6000' });
  const { book } = LocalExcel.open(local.save());
  expect(book.sheets.named('Notes')!.cell(0, 1)!.value).toBe(18_000);
});

test('saving twice gives the same bytes', () => {
  const local = LocalExcel.open(fixture('written-by-openpyxl.xlsx'));
  typeCells(local, 'Notes', { D1: 'x' });
  expect(Buffer.from(local.save()).equals(Buffer.from(local.save()))).toBe(true);
});

test('texts with markup, control characters and blanks at the ends survive', () => {
  const local = LocalExcel.blank();
  const texts = [
    '<b>&"\'',
    '  two  ',
    'line 1\nline 2',
    'tab\there',
    'return\r\nhere',
    '_x000D_ as written',
    '😀 日本語',
    'bell\u0007',
  ];
  texts.forEach((text, row) => local.book.sheets.all[0]!.setValue(row, 0, text));
  local.book.startEdit();
  const { book } = LocalExcel.open(local.save());
  expect(texts.map((_, row) => book.sheets.all[0]!.cell(row, 0)!.value)).toEqual(texts);
});

test.each([
  ['an empty file', new Uint8Array(), 'notAWorkbook'],
  ['a text', strToU8('Id,Answer'), 'notAWorkbook'],
  ['another zip', zipSync({ 'readme.txt': strToU8('hello') }), 'notAWorkbook'],
  [
    'a Word document',
    zipSync({
      '_rels/.rels': strToU8(relationships('word/document.xml')),
      'word/document.xml': strToU8('<document/>'),
    }),
    'notAWorkbook',
  ],
  ['an encrypted workbook', oleFile('EncryptedPackage'), 'encryptedWorkbook'],
  ['an .xls file', oleFile('Workbook'), 'oldWorkbookFormat'],
  [
    'a workbook without parts',
    zipSync({
      '_rels/.rels': strToU8(relationships('xl/workbook.xml')),
      'xl/workbook.xml': strToU8('<workbook><sheets/></workbook>'),
    }),
    'damagedWorkbook',
  ],
])('%s is refused', (_, bytes, code) => {
  expect(codeOf(() => Book.open(bytes))).toBe(code);
});

/** A workbook of two sheets, texts and a table, with one part edited or left out. */
function broken(part: string, edit?: (xml: string) => string): Uint8Array {
  const local = LocalExcel.blank();
  const { book } = local;
  book.startEdit();
  book.addSheet('Usage').setValue(0, 0, 'Customer');
  book.tables.add(book.sheets.named('Usage')!, parseArea('A1:A2')!, ['Customer']);
  const bytes = local.save();
  if (edit) return editPart(bytes, part, edit);
  const parts = unzipSync(bytes);
  delete parts[part];
  return zipSync(parts);
}

test.each<[string, Uint8Array]>([
  ['a sheet that is no XML', broken('xl/worksheets/sheet2.xml', (xml) => xml.replace('</sheetData>', ''))],
  ['a sheet cut short', broken('xl/worksheets/sheet2.xml', (xml) => xml.slice(0, 250))],
  ['a sheet without cells', broken('xl/worksheets/sheet2.xml', () => '<worksheet/>')],
  ['a sheet that is something else', broken('xl/worksheets/sheet2.xml', () => '<other><sheetData/></other>')],
  ['a sheet whose part is missing', broken('xl/worksheets/sheet2.xml')],
  [
    'a sheet the relationships do not know',
    broken('xl/workbook.xml', (xml) => xml.replace(/r:id="[^"]*"/, 'r:id="x"')),
  ],
  ['shared texts that are missing', broken('xl/sharedStrings.xml')],
  ['shared texts cut short', broken('xl/sharedStrings.xml', (xml) => xml.slice(0, 150))],
  ['content types that are missing', broken('[Content_Types].xml')],
  ['styles that are missing', broken('xl/styles.xml')],
  [
    'a table without columns',
    broken('xl/tables/table1.xml', (xml) => xml.replace(/<tableColumns.*<\/tableColumns>/, '')),
  ],
  ['a table that is missing', broken('xl/tables/table1.xml')],
])('%s is told when the file is opened', (_, bytes) => {
  expect(codeOf(() => Book.open(bytes))).toBe('damagedWorkbook');
});

function codeOf(open: () => unknown): string | undefined {
  try {
    open();
    return undefined;
  } catch (error) {
    return (error as FileError).code;
  }
}

function relationships(target: string): string {
  return `<Relationships><Relationship Id="rId1" Type="http://x/officeDocument" Target="${target}"/></Relationships>`;
}

/** The first bytes of an OLE file and the name of one of its streams. */
function oleFile(stream: string): Uint8Array {
  const name = [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(504).fill(0), ...name]);
}
