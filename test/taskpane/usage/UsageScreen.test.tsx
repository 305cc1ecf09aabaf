import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ExcelHost } from '../../../src/actions/everyAction/ExcelHost';
import { highlightCustomers } from '../../../src/actions/usage/highlightCustomers';
import type { Language } from '../../../src/domain/Language';
import { TaskPane } from '../../../src/taskpane/TaskPane';
import { newWorkbook } from '../../support/newWorkbook';
import { readCells } from '../../support/readCells';
import { startExcel, type StartedExcel } from '../../support/startExcel';
import { typeCells } from '../../support/typeCells';
import { typeQuickly } from '../typeQuickly';
import { heard } from '../heard';
import { untilQuiet } from '../untilQuiet';

/** Long enough for a machine that does other work beside. */
const PATIENCE = { timeout: 60_000 };

/** The pane is opened when June, the last month of the sheets, is over. */
const TODAY = new Date(2026, 6, 1);

/** A line of the MAU tab: customer, service, entitlements, usage of March and of June. */
type CustomerLine = readonly [string, string, number, number | string, number | string];

const CUSTOMERS: readonly CustomerLine[] = [
  ['Fabrikam', 'Exchange Online', 100, 50, 62],
  ['Litware', 'Microsoft Teams', 100, 50, 80],
  ['Adatum', 'Exchange Online', 100, 55, 51],
  ['Northwind', 'Microsoft Teams', 100, 38, 38],
  ['Proseware', 'Exchange Online', 100, 50, 'n/a'],
];

/** A workbook of ours with these customers. */
async function workbookWith(customers: readonly CustomerLine[], language: Language = 'en'): Promise<StartedExcel> {
  const started = await newWorkbook({ services: ['core'], language });
  customers.forEach(([customer, service, entitlements, march, june], index) => {
    const row = index + 2;
    typeCells(started.local, 'MAU', {
      [`A${row}`]: customer,
      [`B${row}`]: service,
      [`C${row}`]: String(entitlements),
      [`F${row}`]: String(march),
      [`I${row}`]: String(june),
    });
  });
  return started;
}

/** Opens the pane on its usage view. */
async function openUsage({ excel, waitingExcel }: Pick<StartedExcel, 'excel' | 'waitingExcel'>, tab = 'Usage') {
  const user = userEvent.setup();
  render(<TaskPane environment={{ excel, waitingExcel, language: 'en', now: () => TODAY }} />);
  await user.click(await screen.findByRole('tab', { name: tab }, PATIENCE));
  return user;
}

const button = (name: string | RegExp) => screen.findByRole('button', { name }, PATIENCE);
const text = (content: string | RegExp) => screen.findByText(content, undefined, PATIENCE);
const list = () => screen.findByRole('list', { name: 'Customers' }, PATIENCE);
/** The entries in view: the list finds out how many those are once it is there. */
const entries = async () => within(await list()).findAllByRole('listitem', undefined, PATIENCE);
const entry = async (name: RegExp) => within(await list()).findByRole('button', { name }, PATIENCE);
const listed = async () => (await entries()).map((item) => /^\w+/.exec(item.textContent ?? '')![0]);

async function choose(user: ReturnType<typeof userEvent.setup>, what: string, option: string): Promise<void> {
  await user.selectOptions(screen.getByRole('combobox', { name: what }), option);
}

test('customers are counted, told in words and as a bar, and judged by settings that are said', async () => {
  await openUsage(await workbookWith(CUSTOMERS));
  expect(await text('5 customers, Jun 2026, on the tab “MAU”')).toBeInTheDocument();
  expect(screen.getByRole('img', { name: 'Healthy: 1, Below 70 %: 1, Stalled: 2, Check data: 1' })).toBeInTheDocument();
  expect(
    screen.getByText(
      /^Healthy from 70 %; stalled under 3 % in 3 months, measured against where it began\. Green from 70 %, amber from 40 %, red below\.$/,
    ),
  ).toBeInTheDocument();
  expect(screen.getByText('2 customers are stalled, 1 below 70 %, 1 to check.')).toBeInTheDocument();
});

test('those to act on are listed, the farthest from the limit first, with what to do', async () => {
  await openUsage(await workbookWith(CUSTOMERS));
  expect(await listed()).toEqual(['Northwind', 'Adatum', 'Fabrikam']);
  const adatum = await entry(/Adatum/);
  for (const part of ['Adatum · Exchange Online', 'Stalled', '51.0 % (amber)', '−7.3 %', '→ contact the SME'])
    expect(adatum).toHaveTextContent(part);
  expect(adatum.querySelectorAll('polyline')).toHaveLength(2);
  expect(await entry(/Fabrikam/)).not.toHaveTextContent('SME');
});

test('the legend decides who is listed', async () => {
  const user = await openUsage(await workbookWith(CUSTOMERS));
  expect(await button('Stalled 2')).toHaveAttribute('aria-pressed', 'true');
  expect(await button('Healthy 1')).toHaveAttribute('aria-pressed', 'false');
  await user.click(await button('Stalled 2'));
  await user.click(await button('Check data 1'));
  expect(await listed()).toEqual(['Fabrikam', 'Proseware']);
  expect(await entry(/Proseware/)).toHaveTextContent('not a number');
  expect(screen.getByText('2 customers listed')).toBeInTheDocument();
  await waitFor(() => expect(heard()).toContain('polite: 2 customers listed'));
});

test('the list is sorted by decline or as in the sheet, and narrowed to a service', async () => {
  const user = await openUsage(await workbookWith(CUSTOMERS));
  await list();
  await choose(user, 'Sort by', 'Decline');
  expect(await listed()).toEqual(['Adatum', 'Northwind', 'Fabrikam']);
  await choose(user, 'Sort by', 'Order in the sheet');
  expect(await listed()).toEqual(['Fabrikam', 'Adatum', 'Northwind']);
  await choose(user, 'Service', 'Exchange Online');
  expect(await listed()).toEqual(['Fabrikam', 'Adatum']);
  await choose(user, 'Service', 'All services');
  expect(await listed()).toHaveLength(3);
});

test('a customer is found by name whatever its health, and what its verdict rests on is told', async () => {
  const user = await openUsage(await workbookWith(CUSTOMERS));
  await list();
  await user.type(screen.getByRole('searchbox', { name: 'Find a customer' }), 'litw');
  expect(await listed()).toEqual(['Litware']);
  await user.clear(screen.getByRole('searchbox'));
  await user.type(screen.getByRole('searchbox'), 'adatum');
  await user.click(await button('Why'));
  expect(
    screen.getByText('51 of 100 in Jun 2026; 55 of 100 in Mar 2026; 51.0 %, −7.3 % in 3 months → contact the SME'),
  ).toBeInTheDocument();
});

test('settings are changed behind Change, customers are judged by them, and that is undone', async () => {
  const started = await workbookWith(CUSTOMERS);
  const user = await openUsage(started);
  await user.click(await button('Change'));
  const limit = await screen.findByRole('spinbutton', { name: /^Healthy from/ }, PATIENCE);
  expect(limit).toHaveValue(70);
  await user.clear(limit);
  expect(await text('Above 0 and at most 100')).toBeInTheDocument();
  expect(await button('Change settings')).toBeDisabled();
  await user.type(limit, '62');
  expect(await text('Would change 1 setting.')).toBeInTheDocument();
  await user.click(await button('Change settings'));
  expect(await text('Changed 1 setting.')).toBeInTheDocument();
  expect(await text('2 customers are stalled, 0 below 62 %, 1 to check.')).toBeInTheDocument();
  await user.click(await button('Undo'));
  expect(await text('2 customers are stalled, 1 below 70 %, 1 to check.')).toBeInTheDocument();
  expect(await text('Undone.')).toBeInTheDocument();
});

test('one service is nothing to choose from', async () => {
  await openUsage(await workbookWith(CUSTOMERS.filter(([, service]) => service === 'Exchange Online')));
  await list();
  expect(screen.queryByRole('combobox', { name: 'Service' })).not.toBeInTheDocument();
});

test('a customer in the list leads to its row, by mouse and by keyboard', async () => {
  const started = await workbookWith(CUSTOMERS);
  const user = await openUsage(started);
  await user.click(await entry(/Northwind/));
  await waitFor(() => expect(started.local.book.selection).toMatchObject({ top: 4, left: 0 }), PATIENCE);
  expect(started.local.book.activeSheet.name).toBe('MAU');
  (await entry(/Fabrikam/)).focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(started.local.book.selection).toMatchObject({ top: 1, left: 0 }), PATIENCE);
});

test('of many customers only those in view exist', async () => {
  const many = Array.from({ length: 60 }, (_, index): CustomerLine => [`C${index}`, '', 100, 50, 50]);
  await openUsage(await workbookWith(many));
  expect(await text('60 customers listed')).toBeInTheDocument();
  const items = await entries();
  expect(items.length).toBeLessThan(30);
  expect(items[0]).toHaveAttribute('aria-setsize', '60');
});

test('reading can be cancelled and begun again', async () => {
  const started = await workbookWith(CUSTOMERS);
  const gate = new Gate();
  const waitingExcel: ExcelHost = { run: async (batch) => gate.passed().then(() => started.waitingExcel.run(batch)) };
  const user = await openUsage({ ...started, waitingExcel }, 'Checklist');
  await button('Generate final checklist');
  gate.close();
  await user.click(screen.getByRole('tab', { name: 'Usage' }));
  expect(await text('Reading customers: 0 %')).toBeInTheDocument();
  expect(screen.getByRole('progressbar', { name: 'Reading customers: 0 %' })).toBeInTheDocument();
  await user.click(await button('Cancel'));
  gate.open();
  expect(await text('Reading was cancelled, so no customers are listed.')).toBeInTheDocument();
  typeCells(started.local, 'MAU', { I2: '63' });
  await user.click(await button('Read again'));
  expect(await listed()).toEqual(['Northwind', 'Adatum', 'Fabrikam']);
  expect(screen.queryByText(/cancelled/)).not.toBeInTheDocument();
});

test('a column that may be a month is asked about, and judged by once it is known', async () => {
  const started = await workbookWith([]);
  started.local.book.addSheet('Numbers');
  const header = { A1: 'Customer', B1: 'Seats', C1: "'Aug 2025", D1: "'Sep 2025", E1: "'Otc 2025", F1: '' };
  typeCells(started.local, 'Numbers', { ...header, A2: 'Adatum', B2: '100', C2: '80', D2: '80', E2: '50', F2: '7' });
  const user = await openUsage(started);
  expect(await text(/“Otc 2025” \(column E\) on the tab “Numbers” is not understood/)).toBeInTheDocument();
  await user.type(
    within(screen.getByRole('form', { name: 'What is column E?' })).getByRole('textbox'),
    '2025-10{Enter}',
  );
  expect(await text(/Column F of the tab “Numbers” holds numbers without a header/)).toBeInTheDocument();
  await user.click(await button('Ignore the column'));
  expect(await text('1 customer, Oct 2025, on the tab “Numbers”')).toBeInTheDocument();
});

test('a month of zeros is asked about before anybody is judged by it', async () => {
  const started = await workbookWith([]);
  started.local.book.addSheet('Numbers');
  const lines = { A2: 'Adatum', B2: '100', C2: '80', D2: '0', A3: 'Litware', B3: '100', C3: '80', D3: '0' };
  typeCells(started.local, 'Numbers', { A1: 'Customer', B1: 'Seats', C1: "'May 2026", D1: "'Jun 2026", ...lines });
  const user = await openUsage(started);
  expect(await text(/“Jun 2026” \(D1\) on the tab “Numbers” holds only zeros/)).toBeInTheDocument();
  expect(screen.getByRole('form', { name: 'What is column D?' })).toBeInTheDocument();
  await user.click(await button('Ignore the column'));
  expect(await text('2 customers, May 2026, on the tab “Numbers”')).toBeInTheDocument();
});

test('small numbers among percentages are asked about, and judged once they are known to be percent', async () => {
  const started = await workbookWith([]);
  started.local.book.addSheet('Numbers');
  const lines = { A2: 'Adatum', B2: '80', C2: '80', A3: 'Litware', B3: '0.4', C3: '0.4' };
  typeCells(started.local, 'Numbers', { A1: 'Customer', B1: 'MAU % Mar 2026', C1: 'MAU % Jun 2026', ...lines });
  const user = await openUsage(started);
  const question = await screen.findByRole('group', { name: 'Is 0.4 meant as 0.4 %?' }, PATIENCE);
  expect(within(question).getByText('Litware')).toBeInTheDocument();
  await user.click(within(question).getByRole('button', { name: 'Yes, these are percent' }));
  expect(await entry(/Litware/)).toHaveTextContent('0.4 %');
  expect(screen.queryByRole('group', { name: 'Is 0.4 meant as 0.4 %?' })).not.toBeInTheDocument();
});

test('rows that a region tells apart are added up once somebody says so', async () => {
  const started = await workbookWith([]);
  const user = await openUsage(started);
  await user.click(await button('Add a usage export'));
  await user.click(await screen.findByRole('textbox', { name: /Or paste the export here/ }, PATIENCE));
  await user.paste('Customer,Region,Month,MAU,Seats\nA,EMEA,2026-06,80,100\nA,APAC,2026-06,80,900\n');
  expect(await text(/told apart by “Region”/)).toBeInTheDocument();
  await user.click(screen.getByRole('checkbox', { name: 'Add up rows of one customer and month' }));
  expect(await text(/^Would add 1 customer, enter 1 value/)).toBeInTheDocument();
  await user.click(await button('Add to the MAU tab'));
  await waitFor(
    () => expect(readCells(started.local, 'MAU', 'C2:I2')[0]).toEqual([1000, ...Array<null>(5).fill(null), 160]),
    PATIENCE,
  );
});

test('where columns are unclear the pane asks, keeps what was typed, and goes by the answer', async () => {
  const started = await workbookWith([]);
  started.local.book.addSheet('Numbers');
  typeCells(started.local, 'Numbers', { A1: 'Customer', B1: 'Size', C1: 'Mar 2026', D1: 'Jun 2026' });
  typeCells(started.local, 'Numbers', { A2: 'Adatum', B2: '100', C2: '50', D2: '51' });
  const user = await openUsage(started);
  expect(await text(/The tab “Numbers” has customers and months but no entitlements column/)).toBeInTheDocument();
  await user.type(screen.getByRole('textbox', { name: 'Entitlements column' }), 'Seats');
  await user.type(screen.getByRole('textbox', { name: 'Tab' }), 'Numbers');
  await user.click(await button('Use these columns'));
  expect(await text(/The tab “Numbers” has no column “Seats”/)).toBeInTheDocument();
  await user.clear(screen.getByRole('textbox', { name: 'Entitlements column' }));
  await user.type(screen.getByRole('textbox', { name: 'Entitlements column' }), 'Size{Enter}');
  expect(await text('1 customer, Jun 2026, on the tab “Numbers”')).toBeInTheDocument();
  await user.click(await button('Highlight customers'));
  await text(/^1 customer is stalled, 0 below 70 %\. Added 3 columns/);
  expect(readCells(started.local, 'Numbers', 'E2:G2')[0]![0]).toBe(0.51);
});

test('where dates can be read in two ways the pane asks which one is meant', async () => {
  const started = await workbookWith([]);
  const sheet = started.local.book.addSheet('Dates');
  [
    ['Customer', 'Seats', '01/02/2026', '02/01/2026'],
    ['Adatum', 100, 50, 60],
  ].forEach((line, row) => line.forEach((value, column) => sheet.setValue(row, column, value)));
  const user = await openUsage(started);
  expect(await text(/“02\/01\/2026” in D1 of the tab “Dates” may be a day and month/)).toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: 'Month first: January 2, 2020' }));
  await user.click(await button('Use these columns'));
  expect(await text('1 customer, Feb 2026, on the tab “Dates”')).toBeInTheDocument();
});

test('columns can be chosen although they were recognised', async () => {
  const started = await workbookWith(CUSTOMERS);
  const user = await openUsage(started);
  await user.click(await button('Change'));
  await user.click(await button('Choose the columns yourself'));
  await user.type(screen.getByRole('textbox', { name: 'Month columns' }), 'F');
  await user.click(await button('Use these columns'));
  expect(await text('5 customers, Mar 2026, on the tab “MAU”')).toBeInTheDocument();
});

test('highlights are removed after the plan was said, and can be set again', async () => {
  const started = await workbookWith(CUSTOMERS);
  await highlightCustomers(started.excel, 'apply');
  const sheet = started.local.book.sheets.named('MAU')!;
  const user = await openUsage(started);
  await user.click(await button('Remove highlights'));
  const plan = await text('Would remove 3 highlights.');
  expect(plan).toBeInTheDocument();
  expect(started.local.book.conditionalFormats(sheet).all).not.toHaveLength(0);
  await user.click(await button('Remove'));
  expect(await text('Removed 3 highlights.')).toBeInTheDocument();
  expect(started.local.book.conditionalFormats(sheet).all).toHaveLength(0);
  expect(await text(/^Would .*set 3 highlights/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Remove highlights' })).not.toBeInTheDocument();
  await user.click(await button('Highlight customers'));
  expect(await button('Remove highlights')).toBeInTheDocument();
  expect(screen.queryByText('Removed 3 highlights.')).not.toBeInTheDocument();
});

test('a removal that Excel refuses is said, and can be tried again', async () => {
  const started = await workbookWith(CUSTOMERS);
  await highlightCustomers(started.excel, 'apply');
  const user = await openUsage(started);
  await user.click(await button('Remove highlights'));
  await text('Would remove 3 highlights.');
  started.local.isInCellEditMode = true;
  await user.click(await button('Remove'));
  expect(await text('A cell is being edited. Press Enter in Excel and try again.')).toBeInTheDocument();
  await user.click(await button('Remove highlights'));
  expect(await text('A cell is being edited. Press Enter in Excel and try again.')).toBeInTheDocument();
  started.local.isInCellEditMode = false;
  await user.click(await button('Remove highlights'));
  await user.click(await button('Remove'));
  expect(await text('Removed 3 highlights.')).toBeInTheDocument();
  expect(screen.queryByText(/A cell is being edited/)).not.toBeInTheDocument();
});

test('a removal that cannot even be planned says why', async () => {
  const started = await workbookWith(CUSTOMERS);
  await highlightCustomers(started.excel, 'apply');
  const user = await openUsage(started);
  await button('Remove highlights');
  await started.excel.run(async (context) => {
    context.workbook.worksheets.getItem('MAU').protection.protect();
    await context.sync();
  });
  await user.click(await button('Remove highlights'));
  expect(await text('The tab “MAU” is protected. Unprotect it and try again.')).toBeInTheDocument();
});

test('whether there is something to remove is known without reading the customers a second time', async () => {
  const started = await workbookWith(CUSTOMERS);
  await highlightCustomers(started.excel, 'apply');
  const { traffic } = started.session;
  const user = await openUsage(started, 'Checklist');
  await button('Generate final checklist');
  await untilQuiet(started);
  const before = traffic.syncs;
  await highlightCustomers(started.excel, 'plan');
  const once = traffic.syncs - before;
  await user.click(screen.getByRole('tab', { name: 'Usage' }));
  await button('Remove highlights');
  await untilQuiet(started);
  expect(traffic.syncs - before).toBe(2 * once);
});

const CSV = 'Customer,Month,MAU,Seats\nTailspin,2026-05,40,100\nTailspin,2026-06,60,100\n';

test('a pasted export is planned in words and added', async () => {
  const started = await workbookWith([]);
  const user = await openUsage(started);
  await user.click(await button('Add a usage export'));
  await user.click(await screen.findByRole('textbox', { name: /paste/ }, PATIENCE));
  await user.paste(CSV);
  expect(await text(/^Would add 1 customer, enter 2 values/)).toBeInTheDocument();
  await user.click(await button('Add to the MAU tab'));
  expect(await text(/^Added 1 customer, entered 2 values/)).toBeInTheDocument();
  expect(readCells(started.local, 'MAU', 'A2:I2')[0]).toEqual(['Tailspin', null, 100, null, null, null, null, 40, 60]);
  expect(await text('1 customer, Jun 2026, on the tab “MAU”')).toBeInTheDocument();
});

test('of two tabs with usage one is chosen by its name', async () => {
  const started = await workbookWith(CUSTOMERS);
  started.local.book.addSheet('Spring, 2026');
  typeCells(started.local, 'Spring, 2026', { A1: 'Customer', B1: 'Licenses', C1: 'Mar 2026', D1: 'Jun 2026' });
  typeCells(started.local, 'Spring, 2026', { A2: 'Tailspin', B2: '100', C2: '50', D2: '80' });
  const user = await openUsage(started);
  const tabs = await screen.findByRole('radiogroup', { name: 'Tab' }, PATIENCE);
  expect(
    within(tabs)
      .getAllByRole('radio')
      .map((tab) => tab.parentElement!.textContent),
  ).toEqual(['MAU', 'Spring, 2026']);
  expect(screen.queryByRole('textbox', { name: 'Tab' })).not.toBeInTheDocument();
  await user.click(within(tabs).getByRole('radio', { name: 'Spring, 2026' }));
  expect(await text('1 customer, Jun 2026, on the tab “Spring, 2026”')).toBeInTheDocument();
});

test('an export that is pasted anywhere in the view, or dropped on it, stands in the box with its plan', async () => {
  const user = await openUsage(await workbookWith(CUSTOMERS));
  const search = await screen.findByRole('searchbox', { name: 'Find a customer' }, PATIENCE);
  await user.click(search);
  await user.paste('Fab');
  expect(search).toHaveValue('Fab');
  const given = (data: object) => ({ files: [], getData: () => '', ...data });
  fireEvent.paste(search, { clipboardData: given({ getData: () => CSV }) });
  expect(search).toHaveValue('Fab');
  const box = await screen.findByRole('textbox', { name: /paste/ }, PATIENCE);
  expect(box).toHaveValue(CSV);
  expect(box).toHaveFocus();
  expect(await text(/^Would add 1 customer, enter 2 values/)).toBeInTheDocument();
  await waitFor(() => expect(heard().at(-1)).toMatch(/Would add 1 customer, enter 2 values/), PATIENCE);
  const file = new File([CSV.replaceAll('Tailspin', 'Wingtip')], 'usage.csv', { type: 'text/csv' });
  fireEvent.drop(box, { dataTransfer: given({ files: [file] }) });
  expect(await text('usage.csv')).toBeInTheDocument();
  expect(box).toHaveValue('');
  await waitFor(async () => expect(await button('Add to the MAU tab')).toBeEnabled(), PATIENCE);
});

test('where the months of an export have no year the pane asks for it', async () => {
  const started = await workbookWith([]);
  const user = await openUsage(started);
  await user.click(await button('Add a usage export'));
  await user.click(await screen.findByRole('textbox', { name: /paste/ }, PATIENCE));
  await user.paste('Customer,Month,MAU,Entitlements\nTailspin,May,40,100\nTailspin,Jun,60,100\n');
  expect(await text(/“May” in line 2 has no year/)).toBeInTheDocument();
  await user.type(await screen.findByRole('textbox', { name: 'Year of the first month' }, PATIENCE), '2026{Enter}');
  expect(await text(/^Would add 1 customer, enter 2 values/)).toBeInTheDocument();
});

test('where customers stand on a tab of their own, the pane says where an export goes and offers that tab', async () => {
  const started = await newWorkbook();
  started.local.book.addSheet('Ours');
  typeCells(started.local, 'Ours', { A1: 'Customer', B1: 'Seats', C1: 'May 2026', D1: 'Jun 2026' });
  typeCells(started.local, 'Ours', { A2: 'Adatum', B2: '100', C2: '50' });
  const user = await openUsage(started);
  await user.click(await button('Add a usage export'));
  await user.click(screen.getByRole('textbox', { name: /paste/ }));
  await user.paste('Customer,Month,MAU\nAdatum,2026-06,60\n');
  expect(await text(/^This goes to the tab “MAU”/)).toBeInTheDocument();
  await user.click(await screen.findByRole('radio', { name: 'Ours' }, PATIENCE));
  expect(await text(/^Would enter 1 value/)).toBeInTheDocument();
  await user.click(await button('Add to the tab “Ours”'));
  await waitFor(() => expect(readCells(started.local, 'Ours', 'D2')).toEqual([[60]]), PATIENCE);
});

test('what is planned and said of one export ends with the next one', async () => {
  const started = await workbookWith([]);
  const user = await openUsage(started);
  await user.click(await button('Add a usage export'));
  const field = await screen.findByRole('textbox', { name: /paste/ }, PATIENCE);
  await user.click(field);
  await user.paste(CSV);
  await text(/^Would add 1 customer, enter 2 values/);
  await user.clear(field);
  await user.paste(CSV.replaceAll('Tailspin', 'Wingtip'));
  expect(screen.queryByText(/^Would add 1 customer/)).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Add to the MAU tab' })).toBeDisabled();
  await text(/^Would add 1 customer, enter 2 values/);
  await user.click(await button('Add to the MAU tab'));
  await text(/^Added 1 customer, entered 2 values/);
  await user.type(field, 'x');
  expect(screen.queryByText(/^Added 1 customer/)).not.toBeInTheDocument();
  expect(readCells(started.local, 'MAU', 'A2:A3')).toEqual([['Wingtip'], [null]]);
});

test('while an export is typed the workbook is not read with every key', async () => {
  const started = await workbookWith([]);
  const user = await openUsage(started);
  await user.click(await button('Add a usage export'));
  const field = await screen.findByRole('textbox', { name: /paste/ }, PATIENCE);
  const { traffic } = started.session;
  const before = traffic.syncs;
  typeQuickly(field, 'Color,Size');
  expect(await text(/The file is no usage report we know/)).toBeInTheDocument();
  expect(traffic.syncs - before).toBeLessThan(10);
});

test('an export is chosen as a file; one that is none is refused in words', async () => {
  const started = await workbookWith([]);
  const user = await openUsage(started);
  const input = await screen.findByLabelText('Usage export', { selector: 'input' }, PATIENCE);
  await user.upload(input, new File(['Color,Size\nred,2\n'], 'colors.csv', { type: 'text/csv' }));
  expect(await text('colors.csv')).toBeInTheDocument();
  expect(await text(/The file is no usage report we know/)).toBeInTheDocument();
  await user.upload(input, new File([CSV], 'usage.csv', { type: 'text/csv' }));
  expect(await text('usage.csv')).toBeInTheDocument();
  expect(await text(/^Would add 1 customer, enter 2 values/)).toBeInTheDocument();
});

test('a file that cannot be read any more is said', async () => {
  const user = await openUsage(await workbookWith([]));
  const input = await screen.findByLabelText('Usage export', { selector: 'input' }, PATIENCE);
  const file = new File([CSV], 'usage.csv', { type: 'text/csv' });
  file.arrayBuffer = () => Promise.reject(new Error('file is gone'));
  await user.upload(input, file);
  expect(await text('An error stopped the pane (Error: file is gone).')).toBeInTheDocument();
});

test('rows per customer and month become the MAU tab', async () => {
  const started = await workbookWith([]);
  started.local.book.addSheet('Export');
  typeCells(started.local, 'Export', { A1: 'Customer', B1: 'Month', C1: 'MAU', D1: 'Entitlements' });
  typeCells(started.local, 'Export', { A2: 'Tailspin', B2: '2026-05', C2: '40', D2: '100' });
  typeCells(started.local, 'Export', { A3: 'Tailspin', B3: '2026-06', C3: '60', D3: '100' });
  const user = await openUsage(started);
  expect(await text(/^Would add 1 customer, enter 2 values/)).toBeInTheDocument();
  await user.click(await button('Turn rows into the MAU tab'));
  expect(await text(/^Added 1 customer, entered 2 values/)).toBeInTheDocument();
  expect(await text('1 customer, Jun 2026, on the tab “MAU”')).toBeInTheDocument();
});

test('the view speaks the language of the workbook', async () => {
  await openUsage(await workbookWith(CUSTOMERS, 'de'), 'Nutzung');
  expect(await text('5 Kunden, Juni 2026, auf der Registerkarte „MAU“')).toBeInTheDocument();
  expect(await button('Stockend 2')).toBeInTheDocument();
  expect(document.documentElement.lang).toBe('de');
});

test('a workbook that names no language is spoken to and written in as the pane speaks', async () => {
  const started = startExcel();
  typeCells(started.local, 'Sheet1', { A1: 'Kunde', B1: 'Lizenzen', C1: 'Mrz 2026', D1: 'Jun 2026' });
  typeCells(started.local, 'Sheet1', { A2: 'Adatum', B2: '100', C2: '50', D2: '51' });
  typeCells(started.local, 'Sheet1', { A3: 'Litware', B3: '100', C3: '50', D3: 'k. A.' });
  const user = userEvent.setup();
  const { excel, waitingExcel } = started;
  const environment = { excel, waitingExcel, language: 'de', now: () => TODAY } as const;
  render(<TaskPane environment={environment} />);
  await user.click(await button('Nur die Nutzung ansehen'));
  expect(await button('Stockend 1')).toBeInTheDocument();
  await user.click(await button('Daten prüfen 1'));
  expect(await button(/Litware/)).toHaveTextContent('keine Zahl');
  await user.click(await button('Kunden hervorheben'));
  await waitFor(
    () => expect(readCells(started.local, 'Sheet1', 'G2:G3').flat().join()).toMatch(/Stockend.*keine Zahl/),
    PATIENCE,
  );
});

/** Where Excel can be made to wait. */
class Gate {
  private opened = Promise.resolve();
  open = (): void => {};

  close(): void {
    this.opened = new Promise((resolve) => (this.open = resolve));
  }

  passed(): Promise<void> {
    return this.opened;
  }
}
