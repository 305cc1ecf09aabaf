import { SERVICES, SERVICE_IDS } from '../../../src/catalog/services/catalog';
import { generateChecklist } from '../../../src/actions/checklist/generateChecklist';
import { highlightCustomers } from '../../../src/actions/usage/highlightCustomers';
import { importUsage } from '../../../src/actions/usage/importUsage';
import { setUpWorkbook } from '../../../src/actions/setUp/setUpWorkbook';
import { removeHighlights } from '../../../src/actions/usage/removeHighlights';
import { LANGUAGES } from '../../../src/domain/Language';
import { loadMessages } from '../../../src/localization/Messages';
import { VOCABULARIES } from '../../../src/localization/vocabularies';
import { earlierStart } from '../../support/earlierStart';
import { TODAY, newWorkbook } from '../../support/newWorkbook';
import { readCells } from '../../support/readCells';
import { reopen, startExcel, type StartedExcel } from '../../support/startExcel';
import { typeAnswer, typeCells } from '../../support/typeCells';
import { LABELS, onStart } from '../../support/onStart';

/** Healthy, below, stalled and check data, as the Start tab of two services counts them. */
const healthCounts = ({ local }: StartedExcel) =>
  readCells(local, 'Start', onStart(local, LABELS.healthy, 'B1:B4')).flat();

/** The list of usage tabs: name, counts as above, and what they rest on. */
const usageTabs = ({ local }: StartedExcel) => {
  const [, ...lines] = readCells(local, 'Start', onStart(local, LABELS.list, 'A1:F12'));
  return lines.slice(
    0,
    lines.findIndex(([name]) => name === null),
  );
};

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
  expect(result).toMatchObject({ sheet: "Con'toso", changes: { tabsCounted: 1 } });
  expect(healthCounts(started)).toEqual([1, 0, 1, 1]);
  typeCells(started.local, "Con'toso", { D3: '60' });
  expect(healthCounts(started)).toEqual([1, 1, 0, 1]);
  const again = reopen(started.local);
  expect(await highlightCustomers(again.excel, 'apply')).toMatchObject({
    outcome: 'unchanged',
    changes: { tabsCounted: 0 },
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

test('every tab that is highlighted is counted by its name, with what its verdicts rest on', async () => {
  const started = await withUsageTab();
  expect(usageTabs(started)).toEqual([['MAU', 0, 0, 0, 0, null]]);
  await highlightCustomers(started.excel, 'apply');
  typeCells(started.local, 'MAU', { A2: 'Adatum', C2: '100', F2: '50', I2: '80' });
  const mau = { columns: { sheet: 'MAU' }, now: TODAY };
  expect(await highlightCustomers(started.excel, 'apply', mau)).toMatchObject({
    changes: { tabsCounted: 0, basisUpdated: 1 },
  });
  expect(usageTabs(started)).toEqual([
    ['MAU', 1, 0, 0, 0, 'Judged by Jun 2026 (I) against Mar 2026 (F); entitlements: Entitlements (C)'],
    ["Con'toso", 1, 0, 1, 1, 'Judged by Jun 2026 (D) against Mar 2026 (C); entitlements: Entitlements (B)'],
  ]);
  expect(healthCounts(started)).toEqual([2, 0, 1, 1]);
  const again = reopen(started.local);
  expect(await highlightCustomers(again.excel, 'apply', mau)).toMatchObject({ outcome: 'unchanged' });
  expect(again.session.traffic.writes).toBe(0);
});

test('a tab whose highlights are removed is counted no more; the MAU tab is', async () => {
  const started = await withUsageTab();
  await highlightCustomers(started.excel, 'apply');
  await removeHighlights(started.excel, 'apply');
  expect(usageTabs(started)).toEqual([['MAU', 0, 0, 0, 0, null]]);
  expect(healthCounts(started)).toEqual([0, 0, 0, 0]);
  typeCells(started.local, 'MAU', { A2: 'Adatum', C2: '100', I2: '80' });
  expect(healthCounts(started)).toEqual([1, 0, 0, 0]);
  await removeHighlights(started.excel, 'apply', 'MAU');
  expect(usageTabs(started)).toEqual([['MAU', 1, 0, 0, 0, null]]);
});

test('a renamed tab stays counted, a deleted one counts nothing, and both are said so at the next run', async () => {
  const started = await withUsageTab();
  await highlightCustomers(started.excel, 'apply');
  await started.excel.run(async (context) => {
    context.workbook.worksheets.getItem("Con'toso").name = 'Renamed';
    await context.sync();
  });
  expect(healthCounts(started)).toEqual([1, 0, 1, 1]);
  await highlightCustomers(started.excel, 'apply');
  expect(usageTabs(started).map(([name]) => name)).toEqual(['MAU', 'Renamed']);
  await started.excel.run(async (context) => {
    context.workbook.worksheets.getItem('Renamed').delete();
    await context.sync();
  });
  expect(healthCounts(started)).toEqual([0, 0, 0, 0]);
  await highlightCustomers(started.excel, 'apply');
  expect(usageTabs(started).map(([name]) => name)).toEqual(['MAU']);
});

test('a month somebody inserts into the MAU tab leaves its customers counted', async () => {
  const started = await newWorkbook({ services: ['exchange'] });
  typeCells(started.local, 'MAU', { A2: 'Adatum', C2: '100', I2: '80' });
  await started.excel.run(async (context) => {
    context.workbook.tables.getItem('RemediationUsage').columns.add(9, undefined, 'Jul 2026');
    await context.sync();
  });
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
});

test('tabs highlighted before there was a Start tab are counted from the beginning', async () => {
  const started = startExcel();
  typeCells(started.local, 'Sheet1', { A1: 'Customer', B1: 'Entitlements', C1: 'Mar 2026', D1: 'Jun 2026' });
  typeCells(started.local, 'Sheet1', { A2: 'A', B2: '100', C2: '50', D2: '90' });
  await highlightCustomers(started.excel, 'apply');
  const request = { customer: 'Contoso', edition: 'commercial', language: 'en', services: ['exchange'] } as const;
  await setUpWorkbook(started.excel, 'apply', request, TODAY);
  expect(usageTabs(started).map((line) => line.slice(0, 2))).toEqual([
    ['MAU', 0],
    ['Sheet1', 1],
  ]);
  expect(healthCounts(started)).toEqual([1, 0, 0, 0]);
});

test('what somebody wrote below the list stays: the tab is highlighted, and the list follows once there is room', async () => {
  const started = await withUsageTab();
  const below = onStart(started.local, LABELS.list, 'A3');
  typeCells(started.local, 'Start', { [below]: 'Our notes' });
  const notCounted = [{ code: 'usageNotOnStart', sheet: 'Start', cell: below }];
  expect(await highlightCustomers(started.excel, 'apply')).toMatchObject({
    changes: { columnsAdded: 3, tabsCounted: 0 },
    problems: notCounted,
  });
  expect(readCells(started.local, "Con'toso", 'G2')).toEqual([['✓ Healthy']]);
  expect(readCells(started.local, 'Start', below)).toEqual([['Our notes']]);
  const again = reopen(started.local);
  expect(await highlightCustomers(again.excel, 'apply')).toMatchObject({ outcome: 'unchanged', problems: notCounted });
  expect(again.session.traffic.writes).toBe(0);
  await again.excel.run(async (context) => {
    context.workbook.worksheets.getItem('Start').getRange(below).getEntireRow().insert('Down');
    await context.sync();
  });
  expect(await highlightCustomers(again.excel, 'apply')).toMatchObject({ changes: { tabsCounted: 1 }, problems: [] });
  expect(usageTabs(again).map(([name]) => name)).toEqual(['MAU', "Con'toso", 'Our notes']);
  expect(healthCounts(again)).toEqual([1, 0, 1, 1]);
});

test('beside a protected Start tab customers are highlighted, and it is said that it could not follow', async () => {
  const started = await withUsageTab();
  await started.excel.run(async (context) => {
    context.workbook.worksheets.getItem('Start').protection.protect();
    await context.sync();
  });
  const notCounted = [
    { code: 'usageNotOnStart', sheet: 'Start', message: expect.stringContaining('protected') as string },
  ];
  expect(await highlightCustomers(started.excel, 'apply')).toMatchObject({ outcome: 'done', problems: notCounted });
  expect(readCells(started.local, "Con'toso", 'G2')).toEqual([['✓ Healthy']]);
  expect(await removeHighlights(started.excel, 'apply', "Con'toso")).toMatchObject({ outcome: 'done', problems: [] });
});

test('bars show how far services are and how customers are spread, and follow what people enter', async () => {
  const started = await newWorkbook({ services: ['exchange'] });
  const bars = (label: string, cells: string) =>
    readCells(started.local, 'Start', onStart(started.local, label, cells)).map(([bar]) => String(bar));
  const none = `${'░'.repeat(20)} 0%`;
  expect(bars('Service', 'F2:F3')).toEqual([none, none]);
  expect(bars('Customers', 'F2:F5')).toEqual([none, none, none, none]);
  const ids = readCells(started.local, 'Checklist', 'A1:A60').map(([id]) => String(id));
  const core = ids.flatMap((id, row) => (id.startsWith('CORE-') ? [`E${row + 1}`] : []));
  typeCells(started.local, 'Checklist', Object.fromEntries(core.map((cell) => [cell, 'Done'])));
  typeCells(started.local, 'MAU', { A2: 'Adatum', C2: '100', F2: '50', I2: '51', A3: 'Best', C3: '100', I3: '90' });
  expect(bars('Service', 'F2:F3')).toEqual([`${'█'.repeat(20)} 100%`, none]);
  const half = `${'█'.repeat(10)}${'░'.repeat(10)} 50%`;
  expect(bars('Customers', 'F2:F5')).toEqual([half, none, half, none]);
});

test.each([
  ['deleted', (sheet: Excel.Worksheet) => sheet.getRange('D:D').delete('Left')],
  ['inserted', (sheet: Excel.Worksheet) => sheet.getRange('D:D').insert('Right')],
] as const)('the list stays as it is where somebody %s a column in it, until it is made anew', async (_, edit) => {
  const started = await withUsageTab();
  await started.excel.run(async (context) => {
    edit(context.workbook.worksheets.getItem('Start'));
    await context.sync();
  });
  const list = onStart(started.local, LABELS.list, 'A2:I3');
  typeCells(started.local, 'Start', { [onStart(started.local, LABELS.list, 'I2')]: 'Our note' });
  const before = readCells(started.local, 'Start', list);
  const notCounted = {
    code: 'usageNotOnStart',
    cell: list.split(':')[0],
    message: expect.stringContaining('column') as string,
  };
  expect(await highlightCustomers(started.excel, 'apply')).toMatchObject({ outcome: 'done', problems: [notCounted] });
  expect(readCells(started.local, 'Start', list)).toEqual(before);
  await started.excel.run(async (context) => {
    context.workbook.worksheets
      .getItem('Start')
      .getRange(onStart(started.local, LABELS.list, '1:3'))
      .delete('Up');
    await context.sync();
  });
  expect(await highlightCustomers(started.excel, 'apply')).toMatchObject({ changes: { tabsCounted: 1 }, problems: [] });
});

test('every visible row that is done is counted, also one that still needs an answer', async () => {
  const started = await newWorkbook({ services: ['exchange'] });
  const rows = readCells(started.local, 'Checklist', 'A1:L60');
  const rowOf = (service: string, state: string): number =>
    rows.findIndex((row) => String(row[0]).startsWith(service) && row[7] === state) + 1;
  const done = [rowOf('CORE', 'In scope'), rowOf('EXCHANGE', 'Needs an answer')];
  typeCells(started.local, 'Checklist', Object.fromEntries(done.map((row) => [`E${row}`, 'Done'])));
  expect(readCells(started.local, 'Start', onStart(started.local, 'Service', 'A2:C3')).map((row) => row[2])).toEqual([
    1, 1,
  ]);
  typeAnswer(started.local, 'Exchange Online', 'EXCHANGE-Q1', 'No');
  await generateChecklist(started.excel, 'apply', TODAY);
  expect(readCells(started.local, 'Start', onStart(started.local, 'Service', 'A2:C3')).map((row) => row[2])).toEqual([
    1, 0,
  ]);
});

test('another language in the Start tab leaves every count right', async () => {
  const started = await newWorkbook({ services: ['exchange'] });
  typeAnswer(started.local, 'Exchange Online', 'EXCHANGE-Q1', 'Yes');
  typeCells(started.local, 'MAU', { A2: 'Adatum', C2: '100', F2: '50', I2: '51' });
  await generateChecklist(started.excel, 'apply', TODAY);
  typeCells(started.local, 'Checklist', { E2: 'Done' });
  const before = readCells(started.local, 'Start', onStart(started.local, 'Service', 'B2:E3'));
  typeCells(started.local, 'Start', { [onStart(started.local, LABELS.language)]: 'Japanese' });
  expect(await generateChecklist(started.excel, 'apply', TODAY)).toMatchObject({ outcome: 'done' });
  expect(readCells(started.local, 'Start', onStart(started.local, 'Service', 'B2:E3'))).toEqual(before);
  await highlightCustomers(started.excel, 'apply');
  expect(readCells(started.local, 'MAU', 'L2')).toEqual([[expect.stringContaining('停滞')]]);
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

const earlierWorkbook = async (): Promise<StartedExcel> => reopen((await earlierStart(await withUsageTab())).local);

describe('the Start tab of an earlier version', () => {
  test('gets the list of usage tabs below everything else', async () => {
    const started = await earlierWorkbook();
    expect(await highlightCustomers(started.excel, 'apply')).toMatchObject({
      changes: { tabsCounted: 1 },
      problems: [],
    });
    expect(readCells(started.local, 'Start', onStart(started.local, LABELS.list, 'A1:B1'))).toEqual([
      ['Tab with customers', '✓ Healthy'],
    ]);
    expect(usageTabs(started)).toEqual([
      ["Con'toso", 1, 0, 1, 1, 'Judged by Jun 2026 (D) against Mar 2026 (C); entitlements: Entitlements (B)'],
    ]);
    typeCells(started.local, 'MAU', { A2: 'Adatum', C2: '100', F2: '50', I2: '80' });
    await highlightCustomers(started.excel, 'apply', { columns: { sheet: 'MAU' }, now: TODAY });
    expect(usageTabs(started).map((line) => line.slice(0, 2))).toEqual([
      ["Con'toso", 1],
      ['MAU', 1],
    ]);
    const again = reopen(started.local);
    const mau = { columns: { sheet: 'MAU' }, now: TODAY };
    expect(await highlightCustomers(again.excel, 'apply', mau)).toMatchObject({ outcome: 'unchanged' });
  });

  test('stays as it is where it is protected', async () => {
    const started = await earlierWorkbook();
    await started.excel.run(async (context) => {
      context.workbook.worksheets.getItem('Start').protection.protect();
      await context.sync();
    });
    expect(await highlightCustomers(started.excel, 'apply')).toMatchObject({
      outcome: 'done',
      problems: [{ code: 'usageNotOnStart', sheet: 'Start' }],
    });
  });
});

describe('the first line of the Start tab', () => {
  const firstLine = ({ local }: StartedExcel) => readCells(local, 'Start', 'A1')[0]![0];

  test('says where the work and the customers stand, and follows what people enter', async () => {
    const started = await newWorkbook({ services: ['exchange'] });
    const lines = readCells(started.local, 'Start', onStart(started.local, 'Service', 'B2:D3')).map((line) =>
      line.map(Number),
    );
    const sumOf = (column: number): number => lines.reduce((sum, line) => sum + line[column]!, 0);
    const open = sumOf(2);
    const total = sumOf(0) + open;
    expect(firstLine(started)).toBe(`Contoso: 0 of ${total} items done, ${open} waiting for an answer`);
    typeCells(started.local, 'Checklist', { E2: 'Done', E3: 'Done' });
    typeCells(started.local, 'MAU', { A2: 'Adatum', C2: '100', F2: '50', I2: '51', A3: 'Best', C3: '100', I3: '90' });
    typeCells(started.local, 'Start', { [onStart(started.local, LABELS.customer)]: 'Fabrikam "A&B"' });
    expect(firstLine(started)).toBe(
      `Fabrikam "A&B": 2 of ${total} items done, ${open} waiting for an answer; 1 of 2 customers stalled`,
    );
  });

  test.each([
    ['de', /^Contoso: 0 von \d+ Punkten abgeschlossen, bei \d+ fehlt eine Antwort$/],
    ['ja', /^Contoso: \d+ 項目のうち 0 件が完了、\d+ 件は回答が必要$/],
    ['zh-Hans', /^Contoso：\d+ 个检查项中已完成 0 个，\d+ 个需要回答$/],
  ] as const)('is in %s', async (language, line) => {
    const { local } = await newWorkbook({ language, services: ['core'] });
    expect(readCells(local, VOCABULARIES[language].sheets.start, 'A1')).toEqual([[expect.stringMatching(line)]]);
  });

  test('counts services that newer content brings as well', async () => {
    const started = await newWorkbook({ services: ['exchange'] });
    const formulaOf = () => started.local.book.sheets.named('Start')!.cell(0, 0)!.formula!.a1At(0, 0);
    expect(formulaOf()).toContain(`SUM(${onStart(started.local, 'Service', 'C2:C4')})`);
    await started.excel.run(async (context) => {
      context.workbook.worksheets
        .getItem('Start')
        .getRange(onStart(started.local, 'Service', '4:4'))
        .insert('Down');
      await context.sync();
    });
    expect(formulaOf()).toContain(`SUM(${onStart(started.local, 'Service', 'C2:C5')})`);
  });
});
