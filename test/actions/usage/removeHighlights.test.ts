import { strFromU8, unzipSync } from 'fflate';
import { highlightCustomers } from '../../../src/actions/usage/highlightCustomers';
import { removeHighlights } from '../../../src/actions/usage/removeHighlights';
import { LocalExcel } from '../../../src/local-excel/LocalExcel';
import { newWorkbook } from '../../support/newWorkbook';
import { readCells } from '../../support/readCells';
import { reopen, startExcel, type StartedExcel } from '../../support/startExcel';
import { typeCells } from '../../support/typeCells';
import { fixture } from '../../support/fixture';

/** Every cell, conditional format and name of a workbook. */
function contentOf({ local }: StartedExcel): unknown {
  const { book } = local;
  const content = book.sheets.all.map((sheet) => ({
    name: sheet.name,
    cells: [...sheet.content.rows.values()].flatMap(({ index, cells }) =>
      [...cells.entries()].flatMap(([column, cell]) =>
        cell && (cell.value !== null || cell.formula) ? [[index, column, cell.formula ? 'formula' : cell.value]] : [],
      ),
    ),
    formats: book.conditionalFormats(sheet).all.map(({ rule, areas }) => ({ rule, areas })),
    tables: book.tables.on(sheet).map(({ area, columnNames }) => ({ area, columnNames })),
    names: book.names.all().map(({ name }) => name),
  }));
  // Excel counts priorities on when a format comes first; their order is what matters.
  return JSON.parse(JSON.stringify(content, (key, value: unknown) => (key === 'priority' ? undefined : value)));
}

test.each(['written-by-openpyxl.xlsx', 'written-by-libreoffice.xlsx'])(
  'in %s exactly what highlighting added is gone again',
  async (name) => {
    const bytes = fixture(name);
    const started = startExcel(LocalExcel.open(bytes));
    const before = contentOf(started);
    await highlightCustomers(started.excel, 'apply');
    expect(contentOf(started)).not.toEqual(before);
    expect(await removeHighlights(started.excel, 'apply')).toMatchObject({
      outcome: 'done',
      changes: { highlightsRemoved: 3, columnsRemoved: 3 },
    });
    expect(contentOf(reopen(started.local))).toEqual(before);
    expect(await removeHighlights(started.excel, 'apply')).toMatchObject({ outcome: 'unchanged' });
  },
);

test('the workbook’s own MAU tab keeps its columns, because the Start tab counts in them', async () => {
  const started = await newWorkbook();
  typeCells(started.local, 'MAU', { A2: 'Adatum', C2: '100', I2: '60' });
  expect(await removeHighlights(started.excel, 'apply')).toMatchObject({
    changes: { highlightsRemoved: 3, columnsRemoved: 0 },
  });
  expect(readCells(started.local, 'MAU', 'J2')).toEqual([[0.6]]);
  expect(await highlightCustomers(started.excel, 'apply')).toMatchObject({ changes: { highlightsSet: 3 } });
});

test('somebody’s own tab in a workbook we set up loses what highlighting added', async () => {
  const started = await newWorkbook();
  await addUsageTab(started, 'Theirs');
  await highlightCustomers(started.excel, 'apply');
  expect(await removeHighlights(started.excel, 'apply')).toMatchObject({
    changes: { highlightsRemoved: 3, columnsRemoved: 3 },
  });
  expect(readCells(started.local, 'Theirs', 'A1:F1')).toEqual([
    ['Customer', 'Entitlements', 'Jan 2026', null, null, null],
  ]);
});

test('limits that another highlighted tab reads stay', async () => {
  const started = startExcel();
  await addUsageTab(started, 'One');
  await highlightCustomers(started.excel, 'apply');
  await addUsageTab(started, 'Two');
  await highlightCustomers(started.excel, 'apply', { columns: { sheet: 'Two' } });
  await removeHighlights(started.excel, 'apply');
  expect(readCells(started.local, 'Two', 'D1')).toEqual([[null]]);
  expect(readCells(started.local, 'One', 'F2')).toEqual([['✓ Healthy']]);
});

test('of several tabs with customers the one that was judged loses its highlights', async () => {
  const started = startExcel();
  await addUsageTab(started, 'One');
  await highlightCustomers(started.excel, 'apply');
  await addUsageTab(started, 'Two');
  expect(await removeHighlights(started.excel, 'apply')).toMatchObject({ problems: [{ code: 'usageSeveralTabs' }] });
  const changes = { highlightsRemoved: 3, columnsRemoved: 3 };
  expect(await removeHighlights(started.excel, 'apply', 'One')).toMatchObject({ outcome: 'done', changes });
  expect(readCells(started.local, 'One', 'D1')).toEqual([[null]]);
});

async function addUsageTab({ excel }: StartedExcel, name: string): Promise<void> {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.getRange('A1:C2').values = [
      ['Customer', 'Entitlements', "'Jan 2026"],
      ['B', 10, 9],
    ];
    await context.sync();
  });
}

test('the columns that are gone leave no width behind', async () => {
  const started = startExcel();
  await addUsageTab(started, 'One');
  const before = strFromU8(unzipSync(reopen(started.local).local.save())['xl/worksheets/sheet2.xml']!);
  await highlightCustomers(started.excel, 'apply');
  await removeHighlights(started.excel, 'apply');
  const after = strFromU8(unzipSync(started.local.save())['xl/worksheets/sheet2.xml']!);
  expect(after.match(/<col [^>]*>/g)).toEqual(before.match(/<col [^>]*>/g));
});

test('a plan removes nothing', async () => {
  const started = await newWorkbook();
  const { writes } = started.session.traffic;
  await removeHighlights(started.excel, 'plan');
  expect(started.session.traffic.writes).toBe(writes);
});
