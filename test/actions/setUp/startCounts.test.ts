import { SERVICES, SERVICE_IDS } from '../../../src/catalog/services/catalog';
import { generateChecklist } from '../../../src/actions/checklist/generateChecklist';
import { highlightCustomers } from '../../../src/actions/usage/highlightCustomers';
import { importUsage } from '../../../src/actions/usage/importUsage';
import { removeHighlights } from '../../../src/actions/usage/removeHighlights';
import { LANGUAGES } from '../../../src/domain/Language';
import { loadMessages } from '../../../src/localization/Messages';
import { TODAY, newWorkbook } from '../../support/newWorkbook';
import { readCells } from '../../support/readCells';
import { reopen, type StartedExcel } from '../../support/startExcel';
import { typeAnswer, typeCells } from '../../support/typeCells';

/** Healthy, below, stalled and check data, as the Start tab of two services counts them. */
const healthCounts = ({ local }: StartedExcel) => readCells(local, 'Start', 'B23:B26').flat();

const countedColumn = ({ local }: StartedExcel) => local.book.names.find('Remediation_Health')?.formula;

/** Customers on a tab of their own beside the empty MAU tab. */
async function withUsageTab(): Promise<StartedExcel> {
  const started = await newWorkbook({ services: ['exchange'] });
  started.local.book.addSheet("Con'toso");
  typeCells(started.local, "Con'toso", {
    ...{ A1: 'Customer', B1: 'Entitlements', C1: 'Mar 2026', D1: 'Jun 2026' },
    ...{ A2: 'A', B2: '100', C2: '50', D2: '90', A3: 'B', B3: '100', C3: '50', D3: '51', A4: 'C', D4: '1' },
  });
  return reopen(started.local);
}

test('customers on a tab of their own are counted on the Start tab', async () => {
  const started = await withUsageTab();
  const result = await highlightCustomers(started.excel, 'apply');
  expect(result).toMatchObject({ sheet: "Con'toso", changes: { countsMoved: 1 } });
  expect(healthCounts(started)).toEqual([1, 0, 1, 1]);
  typeCells(started.local, "Con'toso", { D3: '60' });
  expect(healthCounts(started)).toEqual([1, 1, 0, 1]);
  const again = reopen(started.local);
  expect(await highlightCustomers(again.excel, 'apply')).toMatchObject({
    outcome: 'unchanged',
    changes: { countsMoved: 0 },
  });
  expect(again.session.traffic.writes).toBe(0);
});

test('a column inserted before the health column leaves the counts as they are', async () => {
  const started = await withUsageTab();
  await highlightCustomers(started.excel, 'apply');
  await started.excel.run(async (context) => {
    context.workbook.worksheets.getItem("Con'toso").getRange('B:B').insert('Right');
    await context.sync();
  });
  expect(healthCounts(started)).toEqual([1, 0, 1, 1]);
});

test('once the highlights are removed the MAU tab is counted again', async () => {
  const started = await withUsageTab();
  const before = countedColumn(started);
  await highlightCustomers(started.excel, 'apply');
  expect(countedColumn(started)).not.toBe(before);
  await removeHighlights(started.excel, 'apply');
  expect(healthCounts(started)).toEqual([0, 0, 0, 0]);
  typeCells(started.local, 'MAU', { A2: 'Adatum', C2: '100', I2: '80' });
  expect(healthCounts(started)).toEqual([1, 0, 0, 0]);
});

test('months that are imported leave the customers of the MAU tab counted', async () => {
  const started = await newWorkbook({ services: ['exchange'] });
  const content = 'Customer,Service,Month,MAU,Entitlements\nA,Exchange Online,Dec 2025,80,100';
  await importUsage(started.excel, 'apply', { type: 'file', content }, TODAY);
  await started.excel.run(async (context) => {
    context.workbook.worksheets.getItem('MAU').getRange('J2').values = [[90]];
    await context.sync();
  });
  expect(healthCounts(started)).toEqual([1, 0, 0, 0]);
  expect(countedColumn(started)).toBe('MAU!$M:$M');
});

test('another language in the Start tab leaves every count right', async () => {
  const started = await newWorkbook({ services: ['exchange'] });
  typeAnswer(started.local, 'Exchange Online', 'EXCHANGE-Q1', 'Yes');
  typeCells(started.local, 'MAU', { A2: 'Adatum', C2: '100', F2: '50', I2: '51' });
  await generateChecklist(started.excel, 'apply', TODAY);
  typeCells(started.local, 'Checklist', { L2: 'Done' });
  const before = readCells(started.local, 'Start', 'B19:E20');
  typeCells(started.local, 'Start', { B6: 'Japanese' });
  expect(await generateChecklist(started.excel, 'apply', TODAY)).toMatchObject({ outcome: 'done' });
  expect(readCells(started.local, 'Start', 'B19:E20')).toEqual(before);
  await highlightCustomers(started.excel, 'apply');
  expect(readCells(started.local, 'MAU', 'L2')).toEqual([[expect.stringContaining('停止')]]);
  expect(healthCounts(started)).toEqual([0, 0, 1, 0]);
});

test('the ids of all questions and items of a service begin alike, and of no two services', () => {
  const prefixes = SERVICE_IDS.map((id) => {
    const { questions, items } = SERVICES[id];
    const found = new Set([...questions, ...items].map((each) => each.id.replace(/Q?\d+$/, '')));
    expect([...found]).toHaveLength(1);
    return [...found][0]!;
  });
  expect(new Set(prefixes).size).toBe(prefixes.length);
  expect(prefixes.filter((one) => prefixes.some((other) => other !== one && other.startsWith(one)))).toEqual([]);
});

test('health words begin with the same icon in every language', async () => {
  const keys = ['health.healthy', 'health.below', 'health.stalled', 'health.checkData'] as const;
  const all = await Promise.all(LANGUAGES.map(loadMessages));
  const icons = all.map((messages) => keys.map((key) => messages.raw(key).split(' ')[0]));
  expect(new Set(icons.map((each) => each.join()))).toEqual(new Set(['✓,◐,▼,⚠']));
});
