import { loadContent } from '../../../src/actions/wording/workbookContent';
import { setUpWorkbook } from '../../../src/actions/setUp/setUpWorkbook';
import { highlightCustomers } from '../../../src/actions/usage/highlightCustomers';
import { importUsage } from '../../../src/actions/usage/importUsage';
import { removeHighlights } from '../../../src/actions/usage/removeHighlights';
import { LANGUAGES } from '../../../src/domain/Language';
import { sheetName } from '../../../src/recognition/cells/sheetName';
import { earlierStart } from '../../support/earlierStart';
import { TODAY, newWorkbook } from '../../support/newWorkbook';
import { onStart } from '../../support/onStart';
import { readCells } from '../../support/readCells';
import { reopen, startExcel, type StartedExcel } from '../../support/startExcel';
import { typeCells } from '../../support/typeCells';

const TITLE = 'Customers to act on';

/** The lines that list somebody: customer, share, service, growth, row, next step, link. */
const listed = ({ local }: StartedExcel): readonly (readonly unknown[])[] =>
  readCells(local, 'Start', onStart(local, TITLE, 'A2:G11')).filter(([customer]) => customer !== '');

/** Customers with what they used in March and June, of 1,000. */
const CUSTOMERS: readonly (readonly [string, number, number])[] = [
  ['Adatum', 300, 300],
  ['Contoso', 900, 950],
  ['Fabrikam "A&B"', 400, 600],
  ['=SUM(1)', 50, 50],
  ['Litware', 550, 500],
  ['Northwind', 690, 690],
  ['Tailspin', 200, 400],
  ['Wingtip', 800, 800],
  ['Proseware', 650, 660],
  ['Relecloud', 100, 90],
  ['Woodgrove', 330, 330],
  ['Fourth Coffee', 500, 690],
  ['Trey', 10, 10],
  ['Lucerne', 750, 600],
];

async function importCustomers({ excel }: StartedExcel, customers = CUSTOMERS): Promise<void> {
  const lines = customers.flatMap(([customer, march, june]) => {
    const name = `"${customer.replace(/"/g, '""')}",Teams`;
    return [`${name},2026-03,${march},1000`, `${name},2026-06,${june},1000`];
  });
  const content = ['Customer,Service,Month,MAU,Entitlements', ...lines].join('\n');
  expect(await importUsage(excel, 'apply', { type: 'file', content }, TODAY)).toMatchObject({ outcome: 'done' });
}

/** Customers of a tab of somebody's: one stalled, one below the limit. */
function typeOwn({ local }: StartedExcel, tab: string): void {
  typeCells(local, tab, { A1: 'Customer', B1: 'Entitlements', C1: 'Mar 2026', D1: 'Jun 2026' });
  typeCells(local, tab, { A2: 'Below', B2: '100', C2: '20', D2: '40', A3: 'Slow', B3: '100', C3: '50', D3: '50' });
}

const OWN = [
  ['Slow', 0.5, '', 0, 3, '▼ Stalled: contact the SME', 'Open'],
  ['Below', 0.4, '', 1, 2, '◐ Below 70 %', 'Open'],
];

test('the ten customers to act on are those the report names: the stalled first, the lowest share on top', async () => {
  const started = await newWorkbook({ services: ['core'] });
  expect(listed(started)).toEqual([]);
  await importCustomers(started);
  const report = await highlightCustomers(started.excel, 'plan', { now: TODAY });
  if (report.outcome === 'refused') throw new Error(report.problems[0]!.message);
  const order = ({ health, mauPercent }: (typeof report.rows)[number]) => Number(health === 'below') + mauPercent!;
  const wanted = report.rows
    .filter(({ health }) => health === 'stalled' || health === 'below')
    .sort((a, b) => order(a) - order(b));
  expect(wanted.length).toBeGreaterThan(10);
  const numbers = (share: unknown, growth: unknown) => [Number(share).toFixed(9), Number(growth).toFixed(9)];
  expect(listed(started).map((line) => [line[0], ...numbers(line[1], line[3]), line[4]])).toEqual(
    wanted.slice(0, 10).map((row) => [row.customer, ...numbers(row.mauPercent, row.growth), row.row]),
  );
  expect(listed(started).map((line) => line[2])).toEqual(Array(10).fill('Teams'));
});

test('lines stay blank where fewer are to be acted on, and follow what people enter', async () => {
  const started = await newWorkbook({ services: ['core'] });
  await importCustomers(started, [
    ['Tiny', 2, 1],
    ['Fine', 900, 900],
    ['Slow', 500, 500],
  ]);
  typeCells(started.local, 'MAU', { C2: '1000000000', I2: '1' });
  expect(listed(started).map(([customer]) => customer)).toEqual(['Tiny', 'Slow']);
  typeCells(started.local, 'MAU', { I4: '900' });
  expect(listed(started).map(([customer]) => customer)).toEqual(['Tiny']);
});

test('the tab that was judged last is listed; without its highlights nobody is', async () => {
  const started = await newWorkbook({ services: ['core'] });
  await importCustomers(started);
  started.local.book.addSheet("Con'toso");
  typeOwn(started, "Con'toso");
  const again = reopen(started.local);
  const own = { columns: { sheet: "Con'toso" }, now: TODAY };
  expect(await highlightCustomers(again.excel, 'apply', own)).toMatchObject({ outcome: 'done' });
  expect(listed(again)).toEqual(OWN);
  expect(await highlightCustomers(again.excel, 'apply', own)).toMatchObject({ outcome: 'unchanged' });
  await removeHighlights(again.excel, 'apply', "Con'toso");
  expect(listed(again)).toEqual([]);
  const mau = { columns: { sheet: 'MAU' }, now: TODAY };
  expect(await highlightCustomers(again.excel, 'apply', mau)).toMatchObject({ changes: { tabsCounted: 1 } });
  expect(listed(again)).toHaveLength(10);
});

test('a sheet that was highlighted before there was a Start tab is listed from the beginning', async () => {
  const started = startExcel();
  typeOwn(started, 'Sheet1');
  await highlightCustomers(started.excel, 'apply', { now: TODAY });
  const request = { customer: 'Contoso', edition: 'commercial', language: 'en', services: ['core'] } as const;
  expect(await setUpWorkbook(started.excel, 'apply', request, TODAY)).toMatchObject({ outcome: 'done' });
  expect(listed(started)).toEqual(OWN);
});

test('a Start tab of an earlier version that lists nobody stays so', async () => {
  const started = await earlierStart(await newWorkbook({ services: ['exchange'] }));
  await importCustomers(started);
  expect(started.local.book.names.all().filter(({ name }) => name.includes('ActOn'))).toEqual([]);
});

test.each(LANGUAGES)('links of services lead to their tabs in %s', async (language) => {
  const { services, catalog } = await loadContent('commercial', language);
  const names = services.map(({ id }) => catalog.serviceName(id));
  expect(names.map((name) => name.slice(0, 31).trim())).toEqual(names.map(sheetName));
});
