import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
  mkdirSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { SERVICES } from '../../src/catalog/services/catalog';
import { FileProblem } from '../../src/cli/files/FileProblem';
import { openWorkbookFile, saveWorkbookFile } from '../../src/cli/files/workbookFile';
import { LocalExcel } from '../../src/local-excel/LocalExcel';
import { changedParts } from '../support/changedParts';
import { editPart } from '../support/editPart';
import { emptyTab } from '../support/emptyTab';
import { hiddenRows } from '../support/readCells';
import { typeAnswer } from '../support/typeCells';
import { LABELS, onStart } from '../support/onStart';
import { runCli } from './runCli';

const EXCHANGE_ITEMS = SERVICES.exchange.items.length;

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'remediation-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const file = (name: string): string => path.join(folder, name);

const run = (...args: string[]) => runCli(new Date(2026, 5, 15), args);

const makeBook = (name = 'book.xlsx') =>
  run('new', '--customer', 'Contoso', '--services', 'core,exchange,teams', '-o', file(name));

/** The workbook with one answer typed into it. */
function answer(name: string, sheet: string, question: string, text: string): void {
  const local = LocalExcel.open(readFileSync(file(name)));
  typeAnswer(local, sheet, question, text);
  writeFileSync(file(name), local.save());
}

test('the whole job: new, populate, generate, usage, inspect', async () => {
  expect(await makeBook()).toMatchObject({ exitCode: 0, json: { action: 'new', outcome: 'done', problems: [] } });
  writeFileSync(file('answers.csv'), 'Id,Answer,Notes\nEXCHANGE-Q1,No,later\n');
  const populated = await run('populate', file('book.xlsx'), '-o', file('book.xlsx'), '--answers', file('answers.csv'));
  expect(populated).toMatchObject({
    exitCode: 0,
    json: { action: 'populate', outcome: 'done', changes: { answersImported: 1 } },
  });
  const generated = await run('generate', file('book.xlsx'), '-o', file('final.xlsx'));
  expect(generated.json).toMatchObject({
    action: 'generate',
    outcome: 'done',
    items: [SERVICES.core, SERVICES.exchange, SERVICES.teams].reduce((sum, { items }) => sum + items.length, 0),
    outOfScope: EXCHANGE_ITEMS,
    hidden: EXCHANGE_ITEMS,
    blocks: 1,
  });
  expect(hiddenRows(LocalExcel.open(readFileSync(file('final.xlsx'))), 'Checklist')).toHaveLength(EXCHANGE_ITEMS);
  const usage = await run('usage', file('final.xlsx'), '-o', file('final.xlsx'));
  expect(usage.json).toMatchObject({ action: 'usage', outcome: 'unchanged', customers: 0, rows: [] });
  const inspected = await run('inspect', file('final.xlsx'));
  expect(inspected.json).toMatchObject({
    action: 'inspect',
    roles: [
      {
        role: 'start',
        service: null,
        sheet: 'Start',
        header: onStart(LocalExcel.open(readFileSync(file('final.xlsx'))), LABELS.edition),
      },
      { role: 'questionnaire', service: 'core', sheet: 'Core onboarding', header: 'A1' },
      { role: 'questionnaire', service: 'exchange', sheet: 'Exchange Online', header: 'A1' },
      { role: 'questionnaire', service: 'teams', sheet: 'Microsoft Teams', header: 'A1' },
      { role: 'checklist', service: null, sheet: 'Checklist', header: 'A1' },
      { role: 'usage', service: null, sheet: 'MAU', header: 'A1' },
    ],
  });
});

test('a run that finds nothing to do writes a file whose parts are the same', async () => {
  await makeBook();
  expect(await run('generate', file('book.xlsx'), '-o', file('out.xlsx'))).toMatchObject({
    exitCode: 0,
    json: { outcome: 'unchanged' },
  });
  expect(changedParts(readFileSync(file('book.xlsx')), readFileSync(file('out.xlsx')))).toEqual([]);
});

test('formulas another program saved without values are calculated, so nothing is left to do', async () => {
  await makeBook();
  await run('generate', file('book.xlsx'), '-o', file('book.xlsx'));
  const sheets = Object.keys(unzipSync(readFileSync(file('book.xlsx')))).filter((part) =>
    /worksheets\/sheet/.test(part),
  );
  for (const part of sheets) {
    const saved = editPart(readFileSync(file('book.xlsx')), part, (xml) =>
      xml.replace(/<c ([^>]*?)(?: t="str")?>(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '<c $1>$2<v/>'),
    );
    writeFileSync(file('book.xlsx'), saved);
  }
  expect((await run('generate', file('book.xlsx'), '-o', file('out.xlsx'))).json).toMatchObject({
    outcome: 'unchanged',
    problems: [],
  });
  expect(changedParts(readFileSync(file('book.xlsx')), readFileSync(file('out.xlsx')))).toEqual([]);
});

test('a workbook written over another keeps its mode and the link that leads to it, and leaves other files alone', async () => {
  await makeBook('real.xlsx');
  chmodSync(file('real.xlsx'), 0o600);
  symlinkSync('real.xlsx', file('link.xlsx'));
  for (const name of ['link.xlsx.part', 'real.xlsx.part']) writeFileSync(file(name), 'mine');
  const before = readFileSync(file('real.xlsx'));
  writeFileSync(file('answers.csv'), 'Id,Answer\nEXCHANGE-Q1,No\n');
  const args = [file('link.xlsx'), '-o', file('link.xlsx'), '--answers', file('answers.csv')];
  expect(await run('populate', ...args)).toMatchObject({ exitCode: 0, json: { outcome: 'done' } });
  expect(readlinkSync(file('link.xlsx'))).toBe('real.xlsx');
  expect(readFileSync(file('real.xlsx')).equals(before)).toBe(false);
  expect(statSync(file('real.xlsx')).mode & 0o777).toBe(0o600);
  expect(readFileSync(file('link.xlsx.part'), 'utf8')).toBe('mine');
  expect(readdirSync(folder).sort()).toEqual([
    'answers.csv',
    'link.xlsx',
    'link.xlsx.part',
    'real.xlsx',
    'real.xlsx.part',
  ]);
});

test('what a run that was killed left beside the file goes away with the next one; what another still writes stays', async () => {
  const id = '01234567-89ab-cdef-0123-456789abcdef';
  // No process has so high a number.
  const parts = [`book.xlsx.4194305-${id}.part`, `book.xlsx.${process.pid}-${id}.part`, `book.xlsx.${id}.part`];
  for (const name of parts) writeFileSync(file(name), 'PK');
  await makeBook();
  expect(readdirSync(folder).sort()).toEqual([...parts.slice(1), 'book.xlsx'].sort());
});

test('a mistake made while the file is put together is not blamed on the place to write to', async () => {
  await makeBook();
  const workbook = await openWorkbookFile(file('book.xlsx'), new Date(2026, 5, 15));
  workbook.local.book.activeSheet.setValue(0, 40, Symbol('no value a cell can have') as never);
  await expect(saveWorkbookFile(workbook, file('out.xlsx'))).rejects.not.toBeInstanceOf(FileProblem);
});

test('--plan prints what would change and writes no file', async () => {
  await makeBook();
  answer('book.xlsx', 'Exchange Online', 'EXCHANGE-Q1', 'No');
  const before = readFileSync(file('book.xlsx'));
  const { exitCode, json } = await run('generate', file('book.xlsx'), '--plan', '-o', file('out.xlsx'));
  expect(exitCode).toBe(0);
  expect(json).toMatchObject({ outcome: 'done', planned: true, changes: { rowsHidden: EXCHANGE_ITEMS } });
  expect(existsSync(file('out.xlsx'))).toBe(false);
  expect(readFileSync(file('book.xlsx')).equals(before)).toBe(true);
});

describe('refused, with one sentence and no file', () => {
  const OLE = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ]);

  test.each<[string, (() => void) | undefined, string]>([
    ['a file that is not there', undefined, 'There is no file “{file}”.'],
    [
      'a file that is no workbook',
      () => writeFileSync(file('in.xlsx'), 'hello'),
      '“{file}” is not an Excel workbook (.xlsx).',
    ],
    [
      'an encrypted workbook',
      () => writeFileSync(file('in.xlsx'), OLE),
      '“{file}” is encrypted. Save it without a password and try again.',
    ],
  ])('%s', async (_, prepare, message) => {
    prepare?.();
    const { exitCode, json } = await run('generate', file('in.xlsx'), '-o', file('out.xlsx'));
    expect(exitCode).toBe(1);
    expect(json).toMatchObject({
      outcome: 'refused',
      problems: [{ message: message.replace('{file}', file('in.xlsx')) }],
    });
    expect(existsSync(file('out.xlsx'))).toBe(false);
  });

  test('a workbook of which a tab cannot be read', async () => {
    await makeBook();
    const damaged = editPart(readFileSync(file('book.xlsx')), 'xl/worksheets/sheet3.xml', (xml) => xml.slice(0, 500));
    writeFileSync(file('in.xlsx'), damaged);
    const { exitCode, json } = await run('generate', file('in.xlsx'), '-o', file('out.xlsx'));
    expect(exitCode).toBe(1);
    const message = `“${file('in.xlsx')}” is damaged: a part of the workbook is missing or cannot be read.`;
    expect(json).toMatchObject({ problems: [{ code: 'damagedWorkbook', message }] });
    expect(existsSync(file('out.xlsx'))).toBe(false);
  });

  test.each([
    ['populate', '--answers'],
    ['import-usage', '--csv'],
  ])('a binary file given to %s %s is named', async (verb, option) => {
    await makeBook();
    const { exitCode, json } = await run(verb, file('book.xlsx'), '--plan', option, file('book.xlsx'));
    expect(exitCode).toBe(1);
    const message = `“${file('book.xlsx')}” is not UTF-8 text. Save it in Excel as “CSV UTF-8” and try again.`;
    expect(json).toMatchObject({ problems: [{ code: 'fileEncoding', message }] });
  });

  test('an unknown id in the answers', async () => {
    await makeBook();
    writeFileSync(file('answers.csv'), 'Id,Answer\nEXO-1,Yes\n');
    const { exitCode, json } = await run(
      'populate',
      file('book.xlsx'),
      '-o',
      file('out.xlsx'),
      '--answers',
      file('answers.csv'),
    );
    expect(exitCode).toBe(1);
    expect(json).toMatchObject({ problems: [{ code: 'answerForUnknownQuestion' }] });
    expect(existsSync(file('out.xlsx'))).toBe(false);
  });

  test.each([
    ['a folder that does not exist', () => file('nowhere/out.xlsx')],
    ['a file taken for a folder', () => file('notes.txt/out.xlsx')],
    ['a folder', () => folder],
    ['a device that is full', () => '/dev/full'],
  ])('%s to write to', async (_, output) => {
    writeFileSync(file('notes.txt'), 'mine');
    const { exitCode, json } = await run('new', '--customer', 'C', '--services', 'core', '-o', output());
    expect(exitCode).toBe(1);
    expect(json).toMatchObject({
      outcome: 'refused',
      problems: [{ code: 'fileUnwritable', message: `“${output()}” cannot be written.` }],
    });
    expect(readdirSync(folder)).toEqual(['notes.txt']);
  });

  test('a file that is read-only, which is left as it is', async () => {
    writeFileSync(file('out.xlsx'), 'mine', { mode: 0o444 });
    const { exitCode, json } = await run('new', '--customer', 'C', '--services', 'core', '-o', file('out.xlsx'));
    expect(exitCode).toBe(1);
    const message = `“${file('out.xlsx')}” is read-only. Allow writing to it or name another file.`;
    expect(json).toMatchObject({ outcome: 'refused', problems: [{ code: 'fileReadOnly', message }] });
    expect(readFileSync(file('out.xlsx'), 'utf8')).toBe('mine');
  });

  test.each<[string, () => void, string]>([
    ['read-only', () => writeFileSync(file('answers.csv'), 'mine', { mode: 0o444 }), 'fileReadOnly'],
    ['a link that leads nowhere', () => symlinkSync('gone.csv', file('answers.csv')), 'danglingLink'],
    ['a folder', () => mkdirSync(file('answers.csv')), 'fileUnwritable'],
  ])('a file of answers that is %s', async (_, make, code) => {
    const book = file('out.xlsx');
    await run('new', '--customer', 'C', '--services', 'core', '-o', book);
    const before = readFileSync(book);
    make();
    const options = ['--from', book, '--save-answers', file('answers.csv'), '-o', book];
    const { exitCode, json } = await run('populate', book, ...options);
    expect([exitCode, json]).toMatchObject([1, { outcome: 'refused', problems: [{ code }] }]);
    expect(readFileSync(book)).toEqual(before);
  });

  test('a link that leads nowhere', async () => {
    symlinkSync('gone.xlsx', file('link.xlsx'));
    const { exitCode, json } = await run('new', '--customer', 'C', '--services', 'core', '-o', file('link.xlsx'));
    expect(exitCode).toBe(1);
    const message = `“${file('link.xlsx')}” is a link to a file that does not exist. Name the file itself.`;
    expect(json).toMatchObject({ outcome: 'refused', problems: [{ code: 'danglingLink', message }] });
    expect(readdirSync(folder)).toEqual(['link.xlsx']);
  });

  test.each([
    ['in.xlsm', 'out.xlsx'],
    ['in.xlsx', 'out.xlsm'],
    ['in.xlsm', 'out.XLSX'],
    ['in.xlsx', 'out.csv'],
    ['in.xlsx', 'out.xls'],
    ['in.xlsx', 'out'],
    ['in.xlsm', 'out.xlsb'],
  ])('%s written as %s, which Excel would not open', async (input, output) => {
    await makeBook('in.xlsx');
    const macroEnabled = editPart(readFileSync(file('in.xlsx')), '[Content_Types].xml', (xml) =>
      xml.replace(/application\/[^"]*sheet\.main\+xml/, 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'),
    );
    writeFileSync(file('in.xlsm'), macroEnabled);
    const { exitCode, json } = await run('generate', file(input), '-o', file(output));
    expect(exitCode).toBe(1);
    const message = `“${file(output)}” needs the extension of its kind of workbook: .xlsm with macros, .xlsx without.`;
    expect(json).toMatchObject({ outcome: 'refused', problems: [{ code: 'otherKind', message }] });
    expect(existsSync(file(output))).toBe(false);
    expect(await run('generate', file(input), '-o', file(input))).toMatchObject({ exitCode: 0 });
  });

  test('a tab to add to a workbook whose structure is protected', async () => {
    await run('new', '--customer', 'C', '--services', 'core', '-o', file('book.xlsx'));
    const locked = editPart(readFileSync(file('book.xlsx')), 'xl/workbook.xml', (xml) =>
      xml
        .replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>')
        .replace('name="Core onboarding"', 'name="Renamed"'),
    );
    const local = LocalExcel.open(locked);
    emptyTab(local, 'Renamed');
    writeFileSync(file('book.xlsx'), local.save());
    const { exitCode, json } = await run('populate', file('book.xlsx'), '-o', file('out.xlsx'));
    expect(exitCode).toBe(1);
    expect(json).toMatchObject({ problems: [{ code: 'accessDenied' }] });
    expect(existsSync(file('out.xlsx'))).toBe(false);
  });

  test('a problem in a cell names tab and cell', async () => {
    await makeBook();
    const local = LocalExcel.open(readFileSync(file('book.xlsx')));
    local.book.sheets.named('Microsoft Teams')!.setValue(1, 2, 'Perhaps');
    writeFileSync(file('book.xlsx'), local.save());
    const { json } = await run('generate', file('book.xlsx'), '-o', file('out.xlsx'));
    expect(json).toMatchObject({ problems: [{ code: 'answerNotInList', sheet: 'Microsoft Teams', cell: 'C2' }] });
  });
});

test('add puts services into a workbook, and says what with --plan', async () => {
  await makeBook();
  const { questions, items } = SERVICES.intune;
  const changes = {
    tabsAdded: ['Microsoft Intune'],
    questionsAdded: questions.length,
    itemsAdded: items.length,
  };
  const planned = await run('add', file('book.xlsx'), '--services', 'intune', '--plan');
  expect(planned).toMatchObject({ exitCode: 0, json: { action: 'add', planned: true, changes } });
  const added = await run('add', file('book.xlsx'), '--services', 'intune', '-o', file('book.xlsx'));
  expect(added).toMatchObject({ exitCode: 0, json: { outcome: 'done', changes } });
  const again = await run('add', file('book.xlsx'), '--services', 'intune', '-o', file('book.xlsx'));
  expect(again).toMatchObject({ exitCode: 0, json: { outcome: 'unchanged' } });
});

describe('wrong use ends with 2 and says what is wrong', () => {
  test.each([
    [['unknown'], /unknown command/],
    [['generate'], /missing required argument/],
    [['generate', 'in.xlsx'], /'-o, --output <out.xlsx>' is missing/],
    [
      ['new', '--customer', 'C', '--services', 'exchange,nonsense', '-o', 'x.xlsx'],
      /Unknown: nonsense\. Known: core, m365-apps, windows10, windows365, edge, exchange/,
    ],
    [
      ['new', '--customer', 'C', '--services', 'core', '--edition', 'moon', '-o', 'x.xlsx'],
      /Allowed choices are commercial, gcc-high, dod/,
    ],
    [['new', '--services', 'core', '-o', 'x.xlsx'], /--customer/],
    [['add', 'in.xlsx', '-o', 'x.xlsx'], /--services/],
    [[], /Usage: remediation/],
  ])('%j', async (args, message) => {
    const { exitCode, error, out } = await run(...args);
    expect(exitCode).toBe(2);
    expect(error).toMatch(message);
    expect(out).toBe('');
  });
});

test.each(['new', 'add', 'populate', 'generate', 'usage', 'inspect'])('--help explains %s', async (verb) => {
  const all = await run('--help');
  expect(all.exitCode).toBe(0);
  expect(all.out).toContain(verb);
  const one = await run(verb, '--help');
  expect(one.exitCode).toBe(0);
  expect(one.out).toMatch(new RegExp(`Usage: remediation ${verb}`));
});
