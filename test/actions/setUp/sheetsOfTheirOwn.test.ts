import type { ExcelHost } from '../../../src/actions/everyAction/ExcelHost';
import { UndoHistory } from '../../../src/actions/everyAction/UndoHistory';
import { setUpWorkbook } from '../../../src/actions/setUp/setUpWorkbook';
import { undoChanges } from '../../../src/actions/undo/undoChanges';
import { importUsage } from '../../../src/actions/usage/importUsage';
import { meaningOf } from '../../support/meaningOf';
import { TODAY } from '../../support/newWorkbook';
import { startExcel, type StartedExcel } from '../../support/startExcel';

const SET_UP = { customer: 'Contoso', edition: 'commercial', language: 'en', services: ['core'] } as const;
const USAGE = 'Customer,Service,Month,MAU,Entitlements\nAdatum,Exchange,2026-06,5,10\n';

const ACTIONS = {
  'set-up': (excel: ExcelHost) => setUpWorkbook(excel, 'apply', SET_UP, TODAY),
  'an import': (excel: ExcelHost) => importUsage(excel, 'apply', { type: 'file', content: USAGE }, TODAY),
};

const TOUCHED: Readonly<Record<string, (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void>> = {
  'a cell is coloured': (sheet) => void (sheet.getRange('B2').format.fill.color = '#00FF00'),
  'a name leads to it': (sheet, { names }) => void names.add('Theirs', sheet.getRange('B2')),
};

const CASES = Object.entries(ACTIONS).flatMap(([name, run]) =>
  Object.entries(TOUCHED).map(([said, touch]) => [name, said, run, touch] as const),
);

async function touched(tab: string, touch: (typeof TOUCHED)[string]): Promise<StartedExcel> {
  const started = startExcel();
  await started.excel.run(async (context) => {
    const { workbook } = context;
    if (tab !== 'Sheet1') workbook.worksheets.add(tab);
    await context.sync();
    touch(workbook.worksheets.getItem(tab), workbook);
    await context.sync();
  });
  return started;
}

test.each(CASES)('%s leaves the only sheet of a workbook in which %s, and so does undo', async (_, __, run, touch) => {
  const started = await touched('Sheet1', touch);
  const before = meaningOf(started.local);
  const host: ExcelHost = { ...started.excel, history: new UndoHistory() };
  const done = await run(host);
  expect(done.outcome).toBe('done');
  expect(started.local.book.sheets.all.map(({ name }) => name)).toContain('Sheet1');
  expect(await undoChanges(host, done.undo!)).toMatchObject({ outcome: 'done', changes: { left: [] } });
  expect(meaningOf(started.local)).toEqual(before);
});

test.each(CASES)('%s takes no tab that has one of our names and in which %s', async (_, __, run, touch) => {
  const started = await touched('MAU', touch);
  const before = meaningOf(started.local);
  expect(await run(started.excel)).toMatchObject({ outcome: 'refused', problems: [{ code: 'tabNameTaken' }] });
  expect(meaningOf(started.local)).toEqual(before);
});
