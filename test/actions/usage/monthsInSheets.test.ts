import { highlightCustomers } from '../../../src/actions/usage/highlightCustomers';
import { importUsage } from '../../../src/actions/usage/importUsage';
import { undoChanges } from '../../../src/actions/undo/undoChanges';
import { UndoHistory } from '../../../src/actions/everyAction/UndoHistory';
import { bookOf, type BookCell } from '../../support/bookOf';
import { meaningOf } from '../../support/meaningOf';
import { readCells } from '../../support/readCells';
import { reopen, startExcel, type StartedExcel } from '../../support/startExcel';
import { typeCells } from '../../support/typeCells';

const NOW = new Date(2026, 10, 20);
const LIST = 'Customer,Month,MAU,Seats\nAdatum,2026-10,50,100\nNew,2026-10,9,10\n';

type Answers = NonNullable<Parameters<typeof importUsage>[2]['answers']>;

const SHEET: readonly (readonly BookCell[])[] = [
  ['Customer', 'Seats', 'Jul 2026', 'Aug 2026', 'Sep 2026'],
  ['Adatum', 100, 80, 80, 80],
  ['Fabrikam', 100, 60, 60, 60],
];

function started(lines: readonly (readonly BookCell[])[] = SHEET): StartedExcel {
  const { local } = startExcel(bookOf({ Ours: lines }));
  local.book.clock = () => NOW;
  return startExcel(local);
}

const bring = ({ excel }: StartedExcel, answers: Answers = {}, content = LIST, mode: 'plan' | 'apply' = 'apply') =>
  importUsage(excel, mode, { type: 'file', content, answers }, NOW);

const highlight = ({ excel }: StartedExcel, columns = {}) => highlightCustomers(excel, 'apply', { now: NOW, columns });

const AFTER = [
  ['Customer', 'Seats', expect.anything(), expect.anything(), expect.anything(), 'Oct 2026'],
  ['Adatum', 100, 80, 80, 80, 50],
  ['Fabrikam', 100, 60, 60, 60, null],
  ['New', 10, null, null, null, 9],
];

test('a new month becomes the column right of the last one, new customers rows below the last one', async () => {
  const workbook = started();
  const planned = await bring(workbook, {}, LIST, 'plan');
  expect(planned).toMatchObject({ sheet: 'Ours', changes: { monthsAdded: 1, customersAdded: 1, tabsAdded: [] } });
  expect(await bring(workbook)).toEqual(planned);
  expect(readCells(workbook.local, 'Ours', 'A1:F4')).toEqual(AFTER);
  const again = reopen(workbook.local);
  expect(await bring(again)).toMatchObject({ outcome: 'unchanged' });
  expect(await highlight(again)).toMatchObject({ stalled: 1, healthy: 1, rows: [{ health: 'stalled' }, {}, {}] });
});

test('a highlighted sheet stays highlighted: our columns move on', async () => {
  const workbook = started();
  await highlight(workbook);
  expect(await bring(workbook)).toMatchObject({ changes: { monthsAdded: 1, customersAdded: 1, formulasFilled: 3 } });
  const again = reopen(workbook.local);
  expect(readCells(again.local, 'Ours', 'A1:F4')).toEqual(AFTER);
  expect(readCells(again.local, 'Ours', 'G1:J4')).toEqual([
    ['MAU %', '3-month growth', 'Health', null],
    [0.5, -0.375, '▼ Stalled: contact the SME', null],
    [0.6, '', '◐ Below 70 %: not enough history', null],
    [0.9, '', '✓ Healthy', null],
  ]);
  expect(await bring(again)).toMatchObject({ outcome: 'unchanged' });
  expect(await highlight(again)).toMatchObject({ outcome: 'unchanged' });
});

test.each([
  ['Spanish', ['Cliente', 'Licencias', 'jul 2026', 'ago 2026', 'sept 2026']],
  ['Japanese', ['お客様', 'ライセンス数', '2026年7月', '2026年8月', '2026年9月']],
  ['Polish', ['Klient', 'Licencje', 'lip 2026', 'sie 2026', 'wrz 2026']],
  ['German, with a word', ['Kunde', 'Lizenzen', 'MAU Juli 2026', 'MAU August 2026', 'MAU September 2026']],
])('so it is in a sheet of another language: %s', async (_, headers) => {
  const workbook = started([headers, ...SHEET.slice(1)]);
  expect(await bring(workbook)).toMatchObject({ sheet: 'Ours', changes: { monthsAdded: 1 } });
  const again = reopen(workbook.local);
  expect(await highlight(again)).toMatchObject({
    rows: [{ health: 'stalled', mauPercent: 0.5, growth: -0.375 }, {}, {}],
  });
});

const withOwner = SHEET.map((line, row) => [...line, row === 0 ? 'Owner' : 'Megan']);

test('where something else stands there, the refusal names its cell, and an empty column is room', async () => {
  const workbook = started(withOwner);
  expect(await bring(workbook)).toMatchObject({
    outcome: 'refused',
    problems: [
      {
        code: 'usageTabUnfit',
        message:
          'There is no room for Oct 2026 right of the last month on the tab “Ours”: something stands in F1. Insert an empty column left of it and try again, or turn the customers into a table first.',
      },
    ],
  });
  const spaced = started(withOwner.map((line) => [...line.slice(0, 5), '', ...line.slice(5)]));
  expect(await bring(spaced)).toMatchObject({ changes: { monthsAdded: 1 } });
  expect(readCells(spaced.local, 'Ours', 'E1:G3')).toEqual([
    [expect.anything(), 'Oct 2026', 'Owner'],
    [80, 50, 'Megan'],
    [60, null, 'Megan'],
  ]);
  expect(await bring(reopen(spaced.local))).toMatchObject({ outcome: 'unchanged' });
});

test('a note far right in a row is no room either', async () => {
  const workbook = started();
  typeCells(workbook.local, 'Ours', { F3: 'on leave' });
  expect(await bring(reopen(workbook.local))).toMatchObject({
    problems: [{ message: expect.stringContaining('in F3') as string }],
  });
});

test('an older month is asked for where it belongs', async () => {
  const list = 'Customer,Month,MAU,Seats\nAdatum,2026-05,40,100\n';
  expect(await bring(started(), {}, list)).toMatchObject({
    problems: [{ message: expect.stringContaining('has no column for May 2026. Insert it there') as string }],
  });
});

test.each(['before', 'after'])('it is undone, %s our columns', async (when) => {
  const workbook = started();
  if (when === 'after') await highlight(workbook);
  const before = meaningOf(workbook.local);
  const host = { ...workbook.excel, history: new UndoHistory() };
  const result = await importUsage(host, 'apply', { type: 'file', content: LIST }, NOW);
  if (result.outcome === 'refused') throw new Error(result.problems[0]!.message);
  expect(await undoChanges(host, result.undo!)).toMatchObject({ outcome: 'done', changes: { left: [] } });
  expect(meaningOf(workbook.local)).toEqual(before);
});

test.each<[string, readonly BookCell[], object]>([
  ['one month', ['Customer', 'Seats', 'Jul 2026', 'Aug 2026', 'Spe 2026'], { months: 'E=2026-09' }],
  ['all months', ['Customer', 'Seats', 'Jul 2026', 'Aug 2026', 'Sep 2026'], { months: 'C:E' }],
  ['columns of no name', ['Kunde', 'Lizenzen', 'M1', 'M2', 'M3'], { months: 'C=2026-07,D=2026-08,E=2026-09' }],
  [
    'a column that is none',
    ['お客様', 'ライセンス数', '2026年7月', '2026年8月', '2026年9月'],
    { ignored: 'B', entitlements: 'B' },
  ],
])('months named by hand go on with the new one: %s', async (_, headers, columns) => {
  const workbook = started([headers, ...SHEET.slice(1)]);
  await highlight(workbook, columns);
  expect(await bring(workbook)).toMatchObject({ sheet: 'Ours', changes: { monthsAdded: 1, tabsAdded: [] } });
  const again = reopen(workbook.local);
  expect(await highlight(again)).toMatchObject({
    outcome: 'unchanged',
    rows: [{ health: 'stalled', mauPercent: 0.5, growth: -0.375 }, {}, {}],
  });
});

describe('the year that was said', () => {
  const yearless = [['Customer', 'Seats', 'Jul', 'Aug', 'Sep'], ...SHEET.slice(1)];

  test('holds for the months of the tab', async () => {
    const workbook = started(yearless);
    expect(await bring(workbook)).toMatchObject({ problems: [{ code: 'usageYearMissing' }] });
    expect(await bring(workbook, { columns: { year: '2026' } })).toMatchObject({ sheet: 'Ours', outcome: 'done' });
    expect(await highlight(reopen(workbook.local))).toMatchObject({
      rows: [{ health: 'stalled', mauPercent: 0.5, growth: -0.375 }, {}, {}],
    });
  });

  test('also where no month is added', async () => {
    const workbook = started(yearless);
    const list = 'Customer,Month,MAU,Seats\nNew,2026-09,9,10\n';
    expect(await bring(workbook, { columns: { year: '2026' } }, list)).toMatchObject({ outcome: 'done' });
    const again = reopen(workbook.local);
    expect(await bring(again, {}, list)).toMatchObject({ sheet: 'Ours', outcome: 'unchanged' });
  });

  test.each([
    ['English', 'Customer,Month,MAU,Seats\nAdatum,Oct,50,100\n', 'Oct'],
    ['German', 'Kunde;Monat;MAU;Lizenzen\nAdatum;Oktober;50;100\n', 'Oktober'],
    ['Italian', 'Customer,Month,MAU,Seats\nAdatum,settembre,80,100\nAdatum,ottobre,50,100\n', 'settembre'],
    ['Japanese', 'お客様,月,MAU,ライセンス数\nAdatum,10月,50,100\n', '10月'],
  ])('holds for the months of a list: %s', async (_, list, name) => {
    const workbook = started();
    expect(await bring(workbook, {}, list)).toMatchObject({
      problems: [{ code: 'usageListYear', message: expect.stringContaining(`“${name}” in line 2`) as string }],
    });
    await bring(workbook, { columns: { year: '2026' } }, list);
    expect(readCells(workbook.local, 'Ours', 'F1:F2').flat()).toEqual(['Oct 2026', 50]);
  });

  test('goes on into the next one', async () => {
    const workbook = started();
    const list = 'Customer,Month,MAU,Seats\nAdatum,Dec,50,100\nAdatum,Jan,40,100\n';
    await bring(workbook, { columns: { year: '2026' } }, list);
    expect(readCells(workbook.local, 'Ours', 'F1:G2')).toEqual([
      ['Dec 2026', 'Jan 2027'],
      [50, 40],
    ]);
  });

  test('so do fiscal years', async () => {
    const lines = [['', '', 'FY27', '', ''], ['Customer', 'Seats', 'Jul', 'Aug', 'Sep'], ...SHEET.slice(1)];
    const workbook = started(lines);
    const said = { columns: { fiscalYearStart: 'FY27=2026-07' } };
    expect(await bring(workbook, said)).toMatchObject({ sheet: 'Ours', outcome: 'done' });
    expect(await highlight(reopen(workbook.local))).toMatchObject({
      rows: [{ mauPercent: 0.5, growth: -0.375 }, {}, {}],
    });
  });
});
