import { highlightCustomers } from '../../../src/actions/usage/highlightCustomers';
import { importUsage } from '../../../src/actions/usage/importUsage';
import { removeHighlights } from '../../../src/actions/usage/removeHighlights';
import { conditionalStyle } from '../../../src/local-excel/editing/conditionalStyle';
import { TODAY, newWorkbook } from '../../support/newWorkbook';
import { readCells } from '../../support/readCells';
import { reopen, startExcel, type StartedExcel } from '../../support/startExcel';
import { typeCells } from '../../support/typeCells';
import { LABELS, onStart } from '../../support/onStart';

const importText = ({ excel }: StartedExcel, content: string, mode: 'plan' | 'apply' = 'apply') =>
  importUsage(excel, mode, { type: 'file', content }, TODAY);

const highlight = ({ excel }: StartedExcel) => highlightCustomers(excel, 'apply', { now: TODAY });

const LIST = [
  'Customer,Service,Month,MAU,Entitlements',
  'Adatum,Exchange,2026-03,50,100\nAdatum,Exchange,2026-06,51,100',
  'Fabrikam,Exchange,2026-03,50,100\nFabrikam,Exchange,2026-06,80,100',
  'Tailspin,Exchange,2026-03,50,100\nTailspin,Exchange,2026-06,60,100',
].join('\n');

const startCounts = ({ local }: StartedExcel) =>
  readCells(local, 'Start', onStart(local, LABELS.healthy, 'B1:B4')).flat();

const health = ({ local }: StartedExcel, address: string) => readCells(local, 'MAU', address).flat();

describe('an import finishes what it starts', () => {
  test('formulas, highlights and the counts of the Start tab reach every new row, as the plan said', async () => {
    const started = await newWorkbook();
    const planned = await importText(started, LIST, 'plan');
    const changes = { customersAdded: 3, valuesEntered: 6, formulasFilled: 3, highlightsSet: 3, basisUpdated: 1 };
    expect(planned).toMatchObject({ outcome: 'done', changes });
    const done = await importText(started, LIST);
    expect(done).toEqual(planned);
    expect(health(started, 'L2:L4')).toEqual(['▼ Stalled: contact the SME', '✓ Healthy', '◐ Below 70 %']);
    expect(startCounts(started)).toEqual([1, 1, 1, 0]);
    const { book } = started.local;
    const fills = [1, 2, 3].map((row) => conditionalStyle(book, book.sheets.named('MAU')!, row, 0).fillColor);
    expect(fills).toEqual(['#F8D0D0', undefined, '#FFE9B8']);
    const again = reopen(started.local);
    expect(await importText(again, LIST)).toMatchObject({ outcome: 'unchanged' });
    expect(await highlight(again)).toMatchObject({ outcome: 'unchanged' });
    expect(again.session.traffic.writes).toBe(0);
  });

  test.each([
    ['a month before the others', '2025-12', 'M'],
    ['a month between the others', '2026-05', 'L'],
    ['a month after the others', '2026-07', 'M'],
    ['two months after the others', '2026-08', 'M'],
  ])('%s', async (_, month) => {
    const started = await newWorkbook();
    await importText(started, LIST);
    const more = `Customer,Service,Month,MAU,Entitlements\nAdatum,Exchange,${month},40,100\nNew,Exchange,${month},90,100`;
    const planned = await importText(started, more, 'plan');
    expect(await importText(started, more)).toEqual(planned);
    const again = reopen(started.local);
    expect(await importText(again, more)).toMatchObject({ outcome: 'unchanged', problems: [] });
    expect(await highlight(again)).toMatchObject({ outcome: 'unchanged' });
    expect(again.session.traffic.writes).toBe(0);
    const counted = startCounts(started) as number[];
    expect(counted.reduce((sum, count) => sum + count)).toBe(4);
  });

  test('a new MAU tab is counted from the beginning, with what its verdicts rest on', async () => {
    const started = await newWorkbook();
    await started.excel.run(async (context) => {
      context.workbook.worksheets.getItem('MAU').delete();
      await context.sync();
    });
    await importText(started, LIST);
    expect(startCounts(started)).toEqual([1, 1, 1, 0]);
    expect(readCells(started.local, 'Start', onStart(started.local, LABELS.list, 'A2:F2'))).toEqual([
      ['MAU', 1, 1, 1, 0, 'Judged by Jun 2026 (E) against Mar 2026 (D); entitlements: Entitlements (C)'],
    ]);
    const again = reopen(started.local);
    expect(await highlight(again)).toMatchObject({ outcome: 'unchanged' });
    expect(await importText(again, LIST)).toMatchObject({ outcome: 'unchanged' });
  });

  test('rows without formulas that an earlier import left are finished by running again', async () => {
    const started = await newWorkbook();
    await importText(started, LIST);
    typeCells(started.local, 'MAU', { L3: '', K3: '', J3: '' });
    expect(await importText(started, LIST)).toMatchObject({
      outcome: 'done',
      changes: { valuesEntered: 0, formulasFilled: 3 },
    });
    expect(health(started, 'L2:L4')[1]).toBe('✓ Healthy');
  });

  test('a row that may be a customer or a target is asked about, and what was imported is there', async () => {
    const started = await newWorkbook();
    const list = 'Customer,Service,Month,MAU,Entitlements\nTarget,Exchange,2026-06,51,100';
    expect(await importText(started, list)).toMatchObject({
      outcome: 'done',
      problems: [{ code: 'usageTargetUnclear', sheet: 'MAU', cell: 'A2' }],
    });
    expect(readCells(started.local, 'MAU', 'A2:I2')[0]).toEqual([
      'Target',
      'Exchange',
      100,
      ...Array(5).fill(null),
      51,
    ]);
  });

  test('somebody’s own table that was never highlighted gets what is imported and no more', async () => {
    const started = startExcel();
    await started.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:E2').values = [
        ['Customer', 'Service', 'Entitlements', "'May 2026", "'Jun 2026"],
        ['A', 'Teams', 10, 6, 4],
      ];
      sheet.tables.add('A1:E2', true);
      await context.sync();
    });
    await importText(started, 'Customer,Service,Month,MAU\nA,Teams,2026-04,3\n');
    expect(readCells(started.local, 'Sheet1', 'A1:G1')[0]).toEqual([
      'Customer',
      'Service',
      'Entitlements',
      'Apr 2026',
      'May 2026',
      'Jun 2026',
      null,
    ]);
    await highlight(started);
    await importText(started, 'Customer,Service,Month,MAU\nB,Teams,2026-06,3\n');
    expect(readCells(started.local, 'Sheet1', 'I3')[0]).toEqual(['⚠ Check data: entitlements missing']);
    expect(await highlight(reopen(started.local))).toMatchObject({ outcome: 'unchanged' });
    await removeHighlights(started.excel, 'apply');
    expect(await importText(started, 'Customer,Service,Month,MAU\nC,Teams,2026-06,3\n')).toMatchObject({
      changes: { customersAdded: 1 },
    });
    expect(readCells(started.local, 'Sheet1', 'G1:I4').flat().filter(Boolean)).toEqual([]);
  });
});
