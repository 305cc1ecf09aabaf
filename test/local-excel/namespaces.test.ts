import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { LocalExcel } from '../../src/local-excel/LocalExcel';
import { editPart } from '../support/editPart';
import { reopen, startExcel } from '../support/startExcel';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const byOpenpyxl = (): Uint8Array => readFileSync(path.join(__dirname, '..', 'fixtures', 'written-by-openpyxl.xlsx'));

/** The namespace under another prefix, declared on the root. */
const renamedPrefix = (xml: string): string =>
  xml.replaceAll('xmlns:r=', 'xmlns:rel=').replaceAll(' r:id=', ' rel:id=');

/** What a parser that knows namespaces, as Excel's does, finds wrong in the parts. */
function namespaceMistakes(file: Uint8Array): string[] {
  return Object.entries(unzipSync(file)).flatMap(([part, bytes]) => {
    const mistakes: string[] = [];
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', ({ message }) => void mistakes.push(`${part}: ${message}`));
    if (/\.(xml|rels)$/.test(part)) parser.write(strFromU8(bytes)).close();
    return mistakes;
  });
}

test.each<[string, Uint8Array]>([
  ['on each sheet', byOpenpyxl()],
  ['nowhere but under another prefix', editPart(LocalExcel.blank().save(), 'xl/workbook.xml', renamedPrefix)],
  ['on the root', LocalExcel.blank().save()],
])('a new tab and a new table name their parts where the prefix is declared %s', async (_, file) => {
  const started = startExcel(LocalExcel.open(file));
  await started.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('New');
    sheet.getRange('A1:B2').values = [
      ['Customer', 'MAU'],
      ['Contoso', 1],
    ];
    sheet.tables.add('A1:B2', true);
    await context.sync();
  });
  expect(namespaceMistakes(started.local.save())).toEqual([]);
  expect(reopen(started.local).local.book.sheets.named('New')).toBeDefined();
});

test('a table on a sheet without the prefix declares it on its own element', async () => {
  const started = startExcel(LocalExcel.open(byOpenpyxl()));
  await started.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Notes');
    sheet.getRange('F20:F21').values = [['Customer'], ['Contoso']];
    sheet.tables.add('F20:F21', true);
    await context.sync();
  });
  const file = started.local.save();
  expect(namespaceMistakes(file)).toEqual([]);
  expect(strFromU8(unzipSync(file)['xl/worksheets/sheet3.xml']!)).toContain(`<tablePart xmlns:r="${RELATIONSHIPS}"`);
});
