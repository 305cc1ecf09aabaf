import { highlightCustomers } from '../../../src/actions/usage/highlightCustomers';
import { importUsage } from '../../../src/actions/usage/importUsage';
import { undoChanges } from '../../../src/actions/undo/undoChanges';
import { UndoHistory } from '../../../src/actions/everyAction/UndoHistory';
import { meaningOf } from '../../support/meaningOf';
import { TODAY, newWorkbook } from '../../support/newWorkbook';
import { readCells } from '../../support/readCells';
import { reopen, type StartedExcel } from '../../support/startExcel';
import { typeCells } from '../../support/typeCells';
import { LABELS, onStart } from '../../support/onStart';

/** A workbook with its MAU tab, and customers on a tab of somebody's own. */
async function withOwnTab(asTable = false): Promise<StartedExcel> {
  const started = await newWorkbook();
  started.local.book.addSheet('Ours');
  typeCells(started.local, 'Ours', { A1: 'Customer', B1: 'Seats', C1: 'Mar 2026', D1: 'Jun 2026', E1: 'Owner' });
  typeCells(started.local, 'Ours', { A2: 'Adatum', B2: '100', C2: '50', D2: '51', E2: 'Megan' });
  typeCells(started.local, 'Ours', { A3: 'Fabrikam', B3: '100', C3: '50', D3: '80', E3: 'Alex' });
  if (asTable) {
    await started.excel.run(async (context) => {
      context.workbook.worksheets.getItem('Ours').tables.add('A1:E3', true);
      await context.sync();
    });
  }
  return reopen(started.local);
}

const LIST = 'Customer,Month,MAU,Seats\nAdatum,2026-05,40,100\nAdatum,2026-07,60,100\nNew,2026-07,9,10\n';

const importInto = ({ excel }: StartedExcel, into?: string, mode: 'plan' | 'apply' = 'apply', content = LIST) =>
  importUsage(excel, mode, { type: 'file', content, ...(into === undefined ? {} : { into }) }, TODAY);

test('the import says where it goes, and which other tab could take it', async () => {
  const started = await withOwnTab();
  expect(await importInto(started, undefined, 'plan')).toMatchObject({
    sheet: 'MAU',
    otherSheets: ['Ours'],
    problems: [
      {
        code: 'usageGoesTo',
        sheet: 'MAU',
        message: 'This goes to the tab “MAU”. The tab “Ours” holds customers, too: choose it if they are meant.',
      },
      { code: 'usageMonthNotOver' },
    ],
  });
});

test('a table of one’s own takes months and customers, stays highlighted and counted', async () => {
  const started = await withOwnTab(true);
  await highlightCustomers(started.excel, 'apply', { now: TODAY });
  const planned = await importInto(started, 'ours', 'plan');
  expect(planned).toMatchObject({
    sheet: 'Ours',
    otherSheets: ['MAU'],
    changes: { monthsAdded: 2, customersAdded: 1, valuesEntered: 3, formulasFilled: 3, highlightsSet: 3 },
  });
  expect(planned.problems.map(({ code }) => code)).toEqual(['usageMonthNotOver']);
  expect(await importInto(started, 'Ours')).toEqual(planned);
  const again = reopen(started.local);
  expect(readCells(again.local, 'Ours', 'A1:G4')).toEqual([
    ['Customer', 'Seats', expect.anything(), 'May 2026', expect.anything(), 'Jul 2026', 'Owner'],
    ['Adatum', 100, 50, 40, 51, 60, 'Megan'],
    ['Fabrikam', 100, 50, null, 80, null, 'Alex'],
    ['New', 10, null, null, null, 9, null],
  ]);
  expect(readCells(again.local, 'Ours', 'J1:J4').flat()).toEqual([
    'Health',
    '◐ Below 70 %: not enough history',
    '✓ Healthy',
    '✓ Healthy',
  ]);
  expect(readCells(again.local, 'Start', onStart(again.local, LABELS.list, 'A3:E3'))).toEqual([['Ours', 2, 1, 0, 0]]);
  expect(await importInto(again, 'Ours')).toMatchObject({ outcome: 'unchanged' });
  expect(await highlightCustomers(again.excel, 'apply', { now: TODAY })).toMatchObject({ outcome: 'unchanged' });
});

const NEW_CUSTOMER = 'Customer,Month,MAU,Seats\nNew,2026-03,8,10\nNew,2026-06,9,10\n';

test('so does a sheet, with the months it has a column for', async () => {
  const started = await withOwnTab();
  await highlightCustomers(started.excel, 'apply', { now: TODAY });
  expect(await importInto(started, 'Ours', 'apply', NEW_CUSTOMER)).toMatchObject({ changes: { customersAdded: 1 } });
  expect(readCells(started.local, 'Ours', 'A4:H4')).toEqual([['New', 10, 8, 9, null, 0.9, 0.125, '✓ Healthy']]);
  expect(readCells(started.local, 'Start', onStart(started.local, LABELS.list, 'A3:E3'))).toEqual([
    ['Ours', 2, 0, 1, 0],
  ]);
  const again = reopen(started.local);
  expect(await importInto(again, 'Ours', 'apply', NEW_CUSTOMER)).toMatchObject({ outcome: 'unchanged' });
  expect(await highlightCustomers(again.excel, 'apply', { now: TODAY })).toMatchObject({ outcome: 'unchanged' });
  expect(await importInto(again, 'Ours')).toMatchObject({
    problems: [
      {
        code: 'usageTabUnfit',
        message:
          'The tab “Ours” has no column for May 2026, Jul 2026. Insert it there, or turn the customers into a table first.',
      },
    ],
  });
});

test('where somebody named the months, new ones are named as well', async () => {
  const started = await withOwnTab(true);
  const columns = { sheet: 'Ours', months: 'C:D' };
  await highlightCustomers(started.excel, 'apply', { now: TODAY, columns });
  expect(await importInto(started, 'Ours')).toMatchObject({ changes: { monthsAdded: 2, customersAdded: 1 } });
  const again = reopen(started.local);
  expect(readCells(again.local, 'Ours', 'D1:F1').flat()).toEqual(['May 2026', expect.anything(), 'Jul 2026']);
  expect(await highlightCustomers(again.excel, 'apply', { now: TODAY })).toMatchObject({
    outcome: 'unchanged',
    basis: expect.stringContaining('Jul 2026 (F)') as string,
  });
});

test.each([
  ['a sheet', false, NEW_CUSTOMER],
  ['a table', true, 'Customer,Month,MAU,Seats\nAdatum,2026-05,40,100\nNew,2026-05,9,10\n'],
])('what went into %s is undone', async (_, asTable, content) => {
  const started = await withOwnTab(asTable);
  await highlightCustomers(started.excel, 'apply', { now: TODAY });
  const before = meaningOf(started.local);
  const host = { ...started.excel, history: new UndoHistory() };
  const result = await importUsage(host, 'apply', { type: 'file', content, into: 'Ours' }, TODAY);
  if (result.outcome === 'refused') throw new Error(result.problems[0]!.message);
  expect(await undoChanges(host, result.undo!)).toMatchObject({ outcome: 'done', changes: { left: [] } });
  expect(meaningOf(started.local)).toEqual(before);
});

test.each([
  ['a tab nobody has', 'Theirs', LIST, 'tabUnknown'],
  ['a tab without a service column', 'Ours', 'Customer,Service,Month,MAU\nA,Teams,2026-06,5\n', 'usageTabUnfit'],
  ['a tab that holds no usage', 'Start', LIST, 'usageNotChosen'],
])('%s is refused in a sentence', async (_, into, content, code) => {
  const started = await withOwnTab();
  const { writes } = started.session.traffic;
  expect(await importInto(started, into, 'apply', content)).toMatchObject({ outcome: 'refused', problems: [{ code }] });
  expect(started.session.traffic.writes).toBe(writes);
});

test('new customers do not go below totals; values of known ones are entered', async () => {
  const started = await withOwnTab();
  typeCells(started.local, 'Ours', { A4: 'Total', B4: '200', C4: '100', D4: '131' });
  expect(await importInto(started, 'Ours', 'apply', NEW_CUSTOMER)).toMatchObject({
    problems: [{ code: 'noRoomForRows', sheet: 'Ours' }],
  });
  typeCells(started.local, 'Ours', { D2: '' });
  const known = 'Customer,Month,MAU\nAdatum,2026-06,60\n';
  expect(await importInto(started, 'Ours', 'apply', known)).toMatchObject({ changes: { valuesEntered: 1 } });
});
