import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LocalExcel } from '../../src/local-excel/LocalExcel';
import { bookOf } from '../support/bookOf';
import { readCells } from '../support/readCells';
import { typeCells } from '../support/typeCells';
import { runCli } from './runCli';

let folder: string;
let book: string;
let mended: string;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'remediation-'));
  book = path.join(folder, 'book.xlsx');
  mended = path.join(folder, 'mended.xlsx');
  await run('new', '--customer', 'Contoso', '--services', 'exchange', '-o', book);
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => runCli(new Date(2026, 6, 15), args);

/** An item without its id and a status nobody knows. */
function damage(): void {
  const local = LocalExcel.open(readFileSync(book));
  typeCells(local, 'Checklist', { A3: '', F3: 'Megan', M3: 'Ask on Monday' });
  const checklist = local.book.sheets.named('Checklist')!;
  checklist.setValue(3, 4, 'Nearly');
  writeFileSync(book, local.save());
}

const BROKEN = [
  { kind: 'idMissing', mend: 'offered', sheet: 'Checklist', cell: 'A3' },
  { kind: 'statusUnknown', mend: 'yours', sheet: 'Checklist', cell: 'E4' },
];

test('a workbook that is whole: nothing to mend, and nothing is written', async () => {
  const file = readFileSync(book);
  const checked = await run('check', book);
  expect(checked).toMatchObject({
    exitCode: 0,
    error: '',
    json: { action: 'check', outcome: 'unchanged', repair: [] },
  });
  expect(checked.json['handOver']).toContainEqual(expect.objectContaining({ type: 'unansweredQuestion' }));
  expect(await run('check', book, '--repair', '-o', mended)).toMatchObject({
    exitCode: 0,
    json: { outcome: 'unchanged' },
  });
  expect(readFileSync(book)).toEqual(file);
});

test('a broken one: named with place and mend, planned, and mended but for what only a person can tell', async () => {
  damage();
  const file = readFileSync(book);
  expect(await run('check', book)).toMatchObject({ exitCode: 0, json: { outcome: 'unchanged', repair: BROKEN } });
  const plan = await run('check', book, '--repair', '--plan');
  expect(plan).toMatchObject({ exitCode: 0, json: { outcome: 'done', planned: true, changes: { idsRestored: 1 } } });
  expect(readFileSync(book)).toEqual(file);
  const done = await run('check', book, '--repair', '-o', mended);
  expect(done).toMatchObject({
    exitCode: 0,
    json: { outcome: 'done', changes: { idsRestored: 1 }, repair: [BROKEN[1]] },
  });
  const local = LocalExcel.open(readFileSync(mended));
  expect(readCells(local, 'Checklist', 'A3')).toEqual([['CORE-02']]);
  expect(readCells(local, 'Checklist', 'F3')).toEqual([['Megan']]);
  expect(readCells(local, 'Checklist', 'E4')).toEqual([['Nearly']]);
  expect(await run('check', mended, '--repair', '-o', mended)).toMatchObject({ json: { outcome: 'unchanged' } });
});

test('a workbook of another layout is checked as well', async () => {
  const local = bookOf({
    Scope: [
      ['Service', 'In scope'],
      ['Teams', 'No'],
    ],
    Work: [
      ['Workload', 'Task', 'Owner', 'Status'],
      ['Teams', 'Open the ports of the firewall', 'Bob', 'Open'],
    ],
  });
  writeFileSync(book, local.save());
  expect(await run('check', book)).toMatchObject({ exitCode: 0, json: { outcome: 'unchanged', repair: [] } });
});

test.each<[string, string[]]>([
  ['nothing says what is to be written', ['-o', 'MENDED']],
  ['nothing says where to', ['--repair']],
  ['a confirmation has no plan', ['--reviewed-by', 'Megan', '--plan']],
])('wrong use: %s', async (_, options) => {
  const args = options.map((each) => (each === 'MENDED' ? mended : each));
  expect(await run('check', book, ...args)).toMatchObject({
    exitCode: 2,
    error: expect.stringMatching(/option|nothing to write/),
  });
});

test('a file that cannot be read is refused', async () => {
  writeFileSync(book, 'no workbook');
  expect(await run('check', book)).toMatchObject({ exitCode: 1, json: { outcome: 'refused' } });
  expect(await run('check', path.join(folder, 'gone.xlsx'))).toMatchObject({ exitCode: 1 });
});
