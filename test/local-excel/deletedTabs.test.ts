import { OpcPackage } from '../../src/local-excel/file/OpcPackage';
import { LocalExcel } from '../../src/local-excel/LocalExcel';
import { editPart } from '../support/editPart';
import { readCells } from '../support/readCells';
import { failureOf } from '../support/failureOf';
import { reopen, startExcel, type StartedExcel } from '../support/startExcel';

type Act = (worksheets: Excel.WorksheetCollection, workbook: Excel.Workbook) => unknown;

const onBook = ({ excel }: StartedExcel, act: Act): Promise<void> =>
  excel.run(async ({ workbook, sync }) => {
    act(workbook.worksheets, workbook);
    await sync();
  });

/** Sheet1 points to Other, in every way there is. */
async function startWithOther(): Promise<StartedExcel> {
  const started = startExcel();
  await onBook(started, (worksheets, { names }) => {
    const other = worksheets.add('Other');
    other.getRange('A1:B3').values = [
      ['Customer', 'Seats'],
      ['A', 5],
      ['B', 7],
    ];
    other.tables.add('A1:B3', true).name = 'Usage';
    other.names.add('Own', '=1');
    names.add('Total', '=Other!$B$2');
    const sheet = worksheets.getItem('Sheet1');
    sheet.names.add('Kept', '=2');
    sheet.getRange('A1:A4').formulas = [['=Other!B2'], ['=SUM(Usage[Seats])'], ['=Total'], ['=Kept']];
    const format = sheet.getRange('C1').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=Other!$B$2=5';
  });
  return started;
}

const deleteOther: Act = (worksheets) => worksheets.getItem('Other').delete();

test('what pointed to a tab that is deleted is #REF!, in cells, in names and in the file', async () => {
  const started = await startWithOther();
  expect(readCells(started.local, 'Sheet1', 'A1:A4')).toEqual([[5], [12], [5], [2]]);
  await onBook(started, deleteOther);
  const again = reopen(started.local);
  for (const { local, excel } of [started, again]) {
    expect(readCells(local, 'Sheet1', 'A1:A4')).toEqual([['#REF!'], ['#REF!'], ['#REF!'], [2]]);
    const [formulas, names, rule] = await excel.run(async ({ workbook, sync }) => {
      const cells = workbook.worksheets.getItem('Sheet1').getRange('A1:A4').load('formulas');
      const items = workbook.names.load('items/name,items/type');
      const formats = workbook.worksheets.getItem('Sheet1').getRange('C1').conditionalFormats;
      formats.load('items/custom/rule/formula');
      await sync();
      return [cells.formulas, items.items, formats.items[0]!.custom.rule.formula];
    });
    expect(formulas).toEqual([['=#REF!'], ['=SUM(#REF!)'], ['=Total'], ['=Kept']]);
    expect(names.map(({ name, type }) => `${name} ${type}`)).toEqual(['Total Error']);
    expect(rule).toBe('=#REF!=5');
  }
});

test('its table, its own names and its parts go with it, those of other tabs stay', async () => {
  const started = await startWithOther();
  const before = OpcPackage.open(started.local.save()).paths();
  await onBook(started, deleteOther);
  const after = OpcPackage.open(started.local.save());
  expect(before.filter((path) => !after.paths().includes(path)).sort()).toEqual([
    'xl/tables/table1.xml',
    'xl/worksheets/_rels/sheet2.xml.rels',
    'xl/worksheets/sheet2.xml',
  ]);
  expect(after.text('[Content_Types].xml')).not.toMatch(/sheet2|table1/);
  const { book } = reopen(started.local).local;
  expect(book.tables.all).toEqual([]);
  expect(book.names.all().map(({ name, sheet }) => [name, sheet?.name])).toEqual([
    ['Total', undefined],
    ['Kept', 'Sheet1'],
  ]);
});

test('names of the tabs behind it still belong to their own', async () => {
  const started = startExcel();
  await onBook(started, (worksheets) => {
    worksheets.add('Second');
    worksheets.add('Third').names.add('Mine', '=3');
    worksheets.getItem('Third').getRange('A1').formulas = [['=Mine']];
    worksheets.getItem('Second').delete();
  });
  expect(readCells(reopen(started.local).local, 'Third', 'A1')).toEqual([[3]]);
});

test('another tab is shown when the active one goes, and a new one may have its name, but not its id', async () => {
  const started = await startWithOther();
  const id = async (name: string): Promise<string> => {
    const { excel } = started;
    return excel.run(async ({ workbook, sync }) => {
      const sheet = workbook.worksheets.getItem(name).load('id');
      await sync();
      return sheet.id;
    });
  };
  const before = await id('Other');
  await onBook(started, (worksheets) => worksheets.getItem('Other').activate());
  await onBook(started, deleteOther);
  expect(started.local.book.activeSheet.name).toBe('Sheet1');
  await onBook(started, (worksheets) => worksheets.add('Other'));
  expect(await id('Other')).not.toBe(before);
});

test.each<[string, Act, string]>([
  ['the only tab', (worksheets) => worksheets.getItem('Sheet1').delete(), 'InvalidOperation'],
  ['a tab that is gone already', (worksheets) => worksheets.getItem('Gone').delete(), 'ItemNotFound'],
  [
    'the last one that shows',
    (worksheets) => {
      worksheets.add('Hidden').visibility = 'Hidden';
      worksheets.getItem('Sheet1').delete();
    },
    'InvalidOperation',
  ],
])('%s is not deleted', async (_, act, code) => {
  const started = startExcel();
  expect(await failureOf(onBook(started, act))).toMatchObject({ code });
  expect(started.local.book.sheets.named('Sheet1')).toBeDefined();
});

test('while the structure of the workbook is protected no tab is deleted', async () => {
  const started = startExcel();
  await onBook(started, (worksheets) => worksheets.add('Other'));
  const file = editPart(started.local.save(), 'xl/workbook.xml', (xml) =>
    xml.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>'),
  );
  const again = startExcel(LocalExcel.open(file));
  expect(await failureOf(onBook(again, deleteOther))).toMatchObject({ code: 'AccessDenied' });
});
