import { setTimeout } from 'node:timers/promises';
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SERVICES } from '../../src/catalog/services/catalog';
import { LocalExcel } from '../../src/local-excel/LocalExcel';
import { ALL_SHEETS, EVENT } from '../../src/local-excel/wire/EventSubscriptions';
import type { ExcelHost } from '../../src/actions/everyAction/ExcelHost';
import type { Environment } from '../../src/taskpane/everyScreen/Environment';
import { TaskPane } from '../../src/taskpane/TaskPane';
import { TODAY, newWorkbook } from '../support/newWorkbook';
import { hiddenRows, readAnswer } from '../support/readCells';
import { startExcel, type StartedExcel } from '../support/startExcel';
import { typeAnswer, typeCells } from '../support/typeCells';
import { typeQuickly } from './typeQuickly';

const EXCHANGE_ITEMS = SERVICES.exchange.items.length;
const QUESTIONS = [SERVICES.core, SERVICES.exchange, SERVICES.teams].reduce(
  (sum, { questions }) => sum + questions.length,
  0,
);

/** Long enough for a machine that does other work beside. */
const PATIENCE = { timeout: 60_000 };

/** Opens the pane beside a workbook. */
function openPane({ excel, waitingExcel }: StartedExcel, given: Partial<Environment> = {}) {
  const user = userEvent.setup();
  render(<TaskPane environment={{ excel, waitingExcel, language: 'en', now: () => TODAY, ...given }} />);
  return user;
}

const button = (name: string | RegExp) => screen.findByRole('button', { name }, PATIENCE);
const text = (content: string | RegExp) => screen.findByText(content, undefined, PATIENCE);
const openTab = async (user: ReturnType<typeof userEvent.setup>, name: string) =>
  user.click(await screen.findByRole('tab', { name }, PATIENCE));

test('a blank workbook is set up in the pane', async () => {
  const started = startExcel();
  const user = openPane(started);
  await user.type(await screen.findByRole('textbox', { name: /Customer/ }, PATIENCE), 'Contoso');
  await user.click(screen.getByRole('checkbox', { name: 'Exchange Online' }));
  expect(await text('Adds 5 tabs; changes nothing else.')).toBeInTheDocument();
  await user.click(await button('Set up workbook'));
  expect(await text('Contoso · Commercial · English')).toBeInTheDocument();
  expect(started.local.book.sheets.all.map(({ name }) => name)).toContain('Exchange Online');
});

test('a list of services as it stands in a mail is chosen by Enter, and set up by another', async () => {
  const started = startExcel();
  const user = openPane(started);
  const customer = await screen.findByRole('textbox', { name: /Customer/ }, PATIENCE);
  expect(customer).toHaveFocus();
  await user.keyboard('Contoso{Tab}');
  expect(screen.getByRole('searchbox', { name: 'Find a service' })).toHaveFocus();
  await screen.findByRole('checkbox', { name: 'Exchange Online' }, PATIENCE);
  await user.paste('Exchange, Zoom, Teams');
  expect(screen.getAllByRole('checkbox').map((box) => box.parentElement!.textContent)).toEqual([
    'Exchange Online',
    'Microsoft Teams',
  ]);
  await user.keyboard('{Enter}');
  expect(screen.getByRole('searchbox')).toHaveValue('Zoom');
  expect(screen.getByText('No service found')).toBeInTheDocument();
  await user.clear(screen.getByRole('searchbox'));
  expect(await text('Adds 6 tabs; changes nothing else.')).toBeInTheDocument();
  await user.keyboard('{Enter}');
  expect(await text('Contoso · Commercial · English')).toBeInTheDocument();
  expect(started.local.book.sheets.all.map(({ name }) => name)).toContain('Microsoft Teams');
});

test('who goes from a list of services to the button means them', async () => {
  const started = startExcel();
  const user = openPane(started);
  await user.type(await screen.findByRole('textbox', { name: /Customer/ }, PATIENCE), 'Contoso');
  await screen.findByRole('checkbox', { name: 'Exchange Online' }, PATIENCE);
  await user.click(screen.getByRole('searchbox', { name: 'Find a service' }));
  await user.paste('Exchange, Teams');
  await user.click(await button('Set up workbook'));
  expect(await text('Contoso · Commercial · English')).toBeInTheDocument();
  expect(started.local.book.sheets.all.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Exchange Online', 'Microsoft Teams']),
  );
});

test('while the name of the customer is typed the plan stays in view and the workbook is not read with every key', async () => {
  const { session, ...started } = startExcel();
  const user = openPane({ session, ...started });
  const field = await screen.findByRole('textbox', { name: /Customer/ }, PATIENCE);
  const plan = await text('Adds 4 tabs; changes nothing else.');
  const before = session.traffic.syncs;
  typeQuickly(field, 'Contoso and daughters');
  expect(plan).toBeInTheDocument();
  await user.click(screen.getByRole('checkbox', { name: 'Exchange Online' }));
  expect(await text('Adds 5 tabs; changes nothing else.')).toBeInTheDocument();
  expect(session.traffic.syncs - before).toBeLessThan(10);
});

test('without a name of the customer nothing is set up; its field says so until it is typed', async () => {
  const started = startExcel();
  const user = openPane(started);
  await user.click(await button('Set up workbook'));
  const customer = screen.getByRole('textbox', { name: /Customer/ });
  expect(customer).toHaveFocus();
  expect(customer).toHaveAccessibleDescription('Enter the name of the customer.');
  expect(started.session.traffic.writes).toBe(0);
  await user.keyboard('C');
  expect(screen.queryByText('Enter the name of the customer.')).not.toBeInTheDocument();
});

test('first run speaks the language of Excel, a workbook its own', async () => {
  openPane(startExcel(), { language: 'de' });
  expect(await button('Arbeitsmappe einrichten')).toBeInTheDocument();
  expect(document.documentElement.lang).toBe('de');
});

test('a workbook that is set up keeps its language in an Excel of another', async () => {
  openPane(await newWorkbook(), { language: 'de' });
  expect(await text('Contoso · Commercial · English')).toBeInTheDocument();
  expect(document.documentElement.lang).toBe('en');
});

test('rows per customer and month alone are usage to look at', async () => {
  const started = startExcel();
  typeCells(started.local, 'Sheet1', { A1: 'Customer', B1: 'Month', C1: 'MAU', D1: 'Entitlements' });
  typeCells(started.local, 'Sheet1', { A2: 'Tailspin', B2: '2026-05', C2: '40', D2: '100' });
  const user = openPane(started);
  await user.click(await button('Only look at usage'));
  expect(await button('Turn rows into the MAU tab')).toBeInTheDocument();
});

test('usage that is not recognised is reached from the first screen, and its columns can be chosen there', async () => {
  const started = startExcel();
  typeCells(started.local, 'Sheet1', { A1: 'Org unit', B1: 'Pool', C1: 'M1', D1: 'M2', A2: 'B', B2: '100', C2: '60' });
  typeCells(started.local, 'Sheet1', { D2: '80' });
  const user = openPane(started);
  await user.click(await button('Only look at usage'));
  expect(await text(/^No tab has a customer column/)).toBeInTheDocument();
  await user.type(screen.getByRole('textbox', { name: 'Customer column' }), 'A');
  await user.type(screen.getByRole('textbox', { name: 'Entitlements column' }), 'B');
  await user.type(screen.getByRole('textbox', { name: 'Month columns' }), 'C=2026-05, D=2026-06');
  await user.click(await button('Use these columns'));
  await user.click(await button('Change'));
  expect(await text(/^Judged by Jun 2026 \(D\); entitlements: Pool \(B\)/)).toBeInTheDocument();
});

test('a workbook with nothing in it has no usage to look at', async () => {
  openPane(startExcel());
  expect(await button('Set up workbook')).toBeInTheDocument();
  expect(screen.queryByText('Only look at usage')).not.toBeInTheDocument();
});

test('an answer given in the pane goes into its cell', async () => {
  const started = await newWorkbook();
  const user = openPane(started);
  const group = await screen.findByRole('radiogroup', { name: /UPN suffix/ }, PATIENCE);
  await user.click(within(group).getByRole('radio', { name: 'No' }));
  await waitFor(() => expect(readAnswer(started.local, 'Core onboarding', 'CORE-Q2')).toBe('No'), PATIENCE);
  expect(await text(`1 of ${QUESTIONS} answered`)).toBeInTheDocument();
});

test('an answer typed into the cell shows up in the pane', async () => {
  const started = await newWorkbook();
  openPane(started);
  const group = await screen.findByRole('radiogroup', { name: /multifactor/ }, PATIENCE);
  act(() => typeAnswer(started.local, 'Core onboarding', 'CORE-Q5', 'Yes'));
  await waitFor(() => expect(within(group).getByRole('radio', { name: 'Yes' })).toBeChecked(), PATIENCE);
});

test('a number that is none is refused at its field, which keeps what was typed; the cell stays as it was', async () => {
  const started = await newWorkbook();
  const user = openPane(started);
  const field = await screen.findByRole('textbox', { name: /local internet breakout/ }, PATIENCE);
  await user.type(field, '=1+1{Enter}');
  const refusal = await text('“=1+1” is not an answer to CORE-Q4. It takes: a whole number, 0 or more.');
  expect(field).toHaveAccessibleDescription(expect.stringContaining(refusal.textContent!));
  expect(field).toHaveValue('=1+1');
  expect(readAnswer(started.local, 'Core onboarding', 'CORE-Q4')).toBeNull();
  await user.clear(field);
  await user.type(field, '4{Enter}');
  await waitFor(() => expect(readAnswer(started.local, 'Core onboarding', 'CORE-Q4')).toBe(4), PATIENCE);
  expect(refusal).not.toBeInTheDocument();
});

test('an answer that could not be entered is given again with Enter', async () => {
  const started = await newWorkbook();
  const user = openPane(started);
  const field = await screen.findByRole('textbox', { name: /local internet breakout/ }, PATIENCE);
  started.local.isInCellEditMode = true;
  await user.type(field, '4{Enter}');
  expect(await text('A cell is being edited. Press Enter in Excel and try again.')).toBeInTheDocument();
  started.local.isInCellEditMode = false;
  await user.keyboard('{Enter}');
  await waitFor(() => expect(readAnswer(started.local, 'Core onboarding', 'CORE-Q4')).toBe(4), PATIENCE);
});

test('a choice that could not be entered is not shown as chosen', async () => {
  const started = await newWorkbook();
  const user = openPane(started);
  const group = await screen.findByRole('radiogroup', { name: /UPN suffix/ }, PATIENCE);
  started.local.isReadOnly = true;
  await user.click(within(group).getByRole('radio', { name: 'No' }));
  await waitFor(() => expect(group).toHaveAccessibleDescription(/does not allow the change/), PATIENCE);
  expect(within(group).getByRole('radio', { name: 'No' })).not.toBeChecked();
});

test('a chosen answer can be taken back', async () => {
  const started = await newWorkbook();
  typeAnswer(started.local, 'Core onboarding', 'CORE-Q2', 'No');
  const user = openPane(started);
  const group = await screen.findByRole('radiogroup', { name: /UPN suffix/ }, PATIENCE);
  await user.click(await button('Clear: CORE-Q2'));
  await waitFor(() => expect(readAnswer(started.local, 'Core onboarding', 'CORE-Q2')).toBeFalsy(), PATIENCE);
  expect(within(group).getByRole('radio', { name: 'No' })).not.toBeChecked();
  expect(await text(`0 of ${QUESTIONS} answered`)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Clear/ })).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: /^CORE-Q2/ })).toHaveFocus();
});

test('the checklist is planned in words, generated, and the result said', async () => {
  const started = await newWorkbook();
  typeAnswer(started.local, 'Exchange Online', 'EXCHANGE-Q1', 'No');
  const user = openPane(started);
  await openTab(user, 'Checklist');
  expect(
    await text(`Would hide ${EXCHANGE_ITEMS} rows in 1 block, update ${EXCHANGE_ITEMS} items.`),
  ).toBeInTheDocument();
  await user.click(await button('Generate final checklist'));
  expect(await text(`Hid ${EXCHANGE_ITEMS} rows in 1 block, updated ${EXCHANGE_ITEMS} items.`)).toBeInTheDocument();
  expect(hiddenRows(started.local, 'Checklist')).toHaveLength(EXCHANGE_ITEMS);
  await waitFor(() => expect(screen.queryByText(/^Would/)).not.toBeInTheDocument(), PATIENCE);
  expect(screen.queryByText('Nothing to change.')).not.toBeInTheDocument();
  expect(
    screen.getByText(`Hid ${EXCHANGE_ITEMS} rows in 1 block, updated ${EXCHANGE_ITEMS} items.`),
  ).toBeInTheDocument();
  act(() => typeAnswer(started.local, 'Exchange Online', 'EXCHANGE-Q1', 'Yes'));
  expect(await text(new RegExp(`^Would .*show ${EXCHANGE_ITEMS} rows`))).toBeInTheDocument();
  expect(
    screen.queryByText(`Hid ${EXCHANGE_ITEMS} rows in 1 block, updated ${EXCHANGE_ITEMS} items.`),
  ).not.toBeInTheDocument();
});

test('a problem is shown with the way to its cell', async () => {
  const started = await newWorkbook();
  started.local.book.sheets.named('Microsoft Teams')!.setValue(1, 2, 'Perhaps');
  const user = openPane(started);
  await openTab(user, 'Checklist');
  expect(await text(/“Perhaps” in C2 of the tab “Microsoft Teams” is not an answer/)).toBeInTheDocument();
  await user.click(await button('Show'));
  await waitFor(() => expect(started.local.book.activeSheet.name).toBe('Microsoft Teams'), PATIENCE);
  expect(started.local.book.selection).toMatchObject({ top: 1, left: 2 });
});

test('a cell that Excel does not go to is said, until it does', async () => {
  const started = await newWorkbook();
  started.local.book.sheets.named('Microsoft Teams')!.setValue(1, 2, 'Perhaps');
  const user = openPane(started);
  await openTab(user, 'Checklist');
  const show = await button('Show');
  started.local.isInCellEditMode = true;
  await user.click(show);
  expect(await text('A cell is being edited. Press Enter in Excel and try again.')).toBeInTheDocument();
  started.local.isInCellEditMode = false;
  await user.click(show);
  await waitFor(() => expect(screen.queryByText(/A cell is being edited/)).not.toBeInTheDocument(), PATIENCE);
  expect(started.local.book.activeSheet.name).toBe('Microsoft Teams');
});

test('customers are counted with the limits in use, and highlighted', async () => {
  const started = await newWorkbook();
  typeCells(started.local, 'MAU', { A2: 'Adatum', C2: '100', E2: '50', H2: '51' });
  typeCells(started.local, 'MAU', { A3: 'Litware', C3: '100', F3: '50', I3: '80' });
  const user = openPane(started);
  await openTab(user, 'Usage');
  expect(await text('2 customers, Jun 2026, on the tab “MAU”')).toBeInTheDocument();
  expect(
    screen.getByText(/^Healthy from 70 %; stalled under 3 % in 3 months, measured against where it began\. Green from/),
  ).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Healthy 1' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Stalled 1' })).toBeInTheDocument();
  await user.click(await button('Highlight customers'));
  expect(await text(/^1 customer is stalled, 0 below 70 %\. (Filled|Set)/)).toBeInTheDocument();
});

test('while a cell is being edited the pane says so and offers to try again', async () => {
  const started = startExcel(LocalExcel.blank());
  started.local.isInCellEditMode = true;
  const user = openPane(started);
  expect(await text('A cell is being edited. Press Enter in Excel and try again.')).toBeInTheDocument();
  started.local.isInCellEditMode = false;
  await user.click(await button('Try again'));
  expect(await button('Set up workbook')).toBeInTheDocument();
});

test('while the next cell is being edited the pane stays as it is, and follows once that ends', async () => {
  const started = await newWorkbook();
  const user = openPane(started);
  const field = await screen.findByRole('textbox', { name: /local internet breakout/ }, PATIENCE);
  await user.type(field, '12');
  typeAnswer(started.local, 'Core onboarding', 'CORE-Q5', 'Yes');
  started.local.isInCellEditMode = true;
  await act(() => setTimeout(1000)); // Longer than the pane waits before it reads.
  expect(field).toBeInTheDocument();
  started.local.isInCellEditMode = false;
  expect(await text(`1 of ${QUESTIONS} answered`)).toBeInTheDocument();
  expect(field).toHaveValue('12');
});

test('beside what Excel refused half-way nobody reads that there is nothing to change', async () => {
  const started = await newWorkbook();
  typeAnswer(started.local, 'Exchange Online', 'EXCHANGE-Q1', 'No');
  let isRefusing = false;
  const refusing: ExcelHost = {
    run: async (batch) => {
      const result = await started.excel.run(batch);
      if (!isRefusing) return result;
      throw Object.assign(new Error(), { name: 'RichApi.Error', code: 'AccessDenied' });
    },
  };
  const user = openPane({ ...started, excel: refusing });
  await openTab(user, 'Checklist');
  await text(`Would hide ${EXCHANGE_ITEMS} rows in 1 block, update ${EXCHANGE_ITEMS} items.`);
  isRefusing = true;
  await user.click(await button('Generate final checklist'));
  expect(await text(/Excel does not allow the change/)).toBeInTheDocument();
  await waitFor(() => expect(screen.queryByText(/^Would/)).not.toBeInTheDocument(), PATIENCE);
  expect(screen.queryByText('Nothing to change.')).not.toBeInTheDocument();
});

test('what would be applied while a cell is being edited is refused in words, and the pane stays', async () => {
  const started = await newWorkbook();
  typeAnswer(started.local, 'Exchange Online', 'EXCHANGE-Q1', 'No');
  const user = openPane(started);
  await openTab(user, 'Checklist');
  await text(`Would hide ${EXCHANGE_ITEMS} rows in 1 block, update ${EXCHANGE_ITEMS} items.`);
  started.local.isInCellEditMode = true;
  await user.click(await button('Generate final checklist'));
  expect(await text('A cell is being edited. Press Enter in Excel and try again.')).toBeInTheDocument();
  started.local.isInCellEditMode = false;
  await user.click(await button('Generate final checklist'));
  expect(await text(`Hid ${EXCHANGE_ITEMS} rows in 1 block, updated ${EXCHANGE_ITEMS} items.`)).toBeInTheDocument();
});

test('a pane closed while a cell is being edited stops listening once that ends', async () => {
  const started = await newWorkbook();
  const { subscriptions } = started.session;
  const isListening = () => subscriptions.has(EVENT.sheetChanged, ALL_SHEETS);
  openPane(started);
  await text('Contoso · Commercial · English');
  await waitFor(() => expect(isListening()).toBe(true), PATIENCE);
  started.local.isInCellEditMode = true;
  cleanup();
  await setTimeout(100);
  started.local.isInCellEditMode = false;
  await waitFor(() => expect(isListening()).toBe(false), PATIENCE);
});

/** Excel as it is, until it breaks down in a way nobody foresaw. */
class BreakableExcel implements ExcelHost {
  isBroken = false;

  constructor(private readonly excel: ExcelHost) {}

  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    return this.isBroken ? Promise.reject(new Error('out of order')) : this.excel.run(batch);
  }
}

/** A workbook whose Excel can break down: for what the user asks for, and for what the pane reads by itself. */
async function breakable() {
  const started = await newWorkbook();
  const excel = new BreakableExcel(started.excel);
  const waitingExcel = new BreakableExcel(started.waitingExcel);
  return { started: { ...started, excel, waitingExcel }, excel, waitingExcel };
}

describe('a failure nobody foresaw is said in one sentence, with the way back', () => {
  const isSaid = () => text('An error stopped the pane (Error: out of order).');

  test('reading the workbook', async () => {
    const { started, excel } = await breakable();
    excel.isBroken = true;
    const user = openPane(started);
    expect(await isSaid()).toBeInTheDocument();
    excel.isBroken = false;
    await user.click(await button('Try again'));
    expect(await text('Contoso · Commercial · English')).toBeInTheDocument();
  });

  test('listening to the workbook', async () => {
    const { started, waitingExcel } = await breakable();
    waitingExcel.isBroken = true;
    openPane(started);
    expect(await isSaid()).toBeInTheDocument();
  });

  test('planning', async () => {
    const { started, waitingExcel } = await breakable();
    const user = openPane(started);
    await text('Contoso · Commercial · English');
    await act(() => setTimeout(500)); // It listens now.
    waitingExcel.isBroken = true;
    await openTab(user, 'Checklist');
    expect(await isSaid()).toBeInTheDocument();
  });

  test('applying', async () => {
    const { started, excel } = await breakable();
    const user = openPane(started);
    await openTab(user, 'Checklist');
    await text('Nothing to change.');
    excel.isBroken = true;
    await user.click(await button('Generate final checklist'));
    expect(await isSaid()).toBeInTheDocument();
    excel.isBroken = false;
    await user.click(await button('Try again'));
    expect(await text('Contoso · Commercial · English')).toBeInTheDocument();
  });

  test('answering', async () => {
    const { started, excel } = await breakable();
    const user = openPane(started);
    const group = await screen.findByRole('radiogroup', { name: /UPN suffix/ }, PATIENCE);
    excel.isBroken = true;
    await user.click(within(group).getByRole('radio', { name: 'No' }));
    expect(await isSaid()).toBeInTheDocument();
  });

  test('going to a cell', async () => {
    const { started, excel } = await breakable();
    const user = openPane(started);
    const question = await screen.findByRole('button', { name: /^CORE-Q2/ }, PATIENCE);
    excel.isBroken = true;
    await user.click(question);
    expect(await isSaid()).toBeInTheDocument();
  });

  test('in the language of Excel', async () => {
    const { started, excel } = await breakable();
    excel.isBroken = true;
    openPane(started, { language: 'de' });
    expect(await text('Ein Fehler hat den Aufgabenbereich angehalten (Error: out of order).')).toBeInTheDocument();
    expect(await button('Erneut versuchen')).toBeInTheDocument();
  });
});

test.each(['dark', 'highContrast'] as const)('it comes up in the %s theme', async (theme) => {
  const { excel, waitingExcel } = startExcel();
  render(<TaskPane environment={{ excel, waitingExcel, language: 'en', now: () => TODAY }} theme={theme} />);
  expect(await button('Set up workbook')).toBeInTheDocument();
  expect(document.documentElement.style.colorScheme).toBe('dark');
});

test('what setting up did is said until the next result', async () => {
  const user = openPane(startExcel());
  await user.type(await screen.findByRole('textbox', { name: /Customer/ }, PATIENCE), 'Contoso{Enter}');
  const said = await text(/^Added 4 tabs/);
  const group = await screen.findByRole('radiogroup', { name: /UPN suffix/ }, PATIENCE);
  await user.click(within(group).getByRole('radio', { name: 'No' }));
  await waitFor(() => expect(said).not.toBeInTheDocument(), PATIENCE);
});

test('after set-up the focus is on the heading', async () => {
  const user = openPane(startExcel());
  await user.type(await screen.findByRole('textbox', { name: /Customer/ }, PATIENCE), 'Contoso');
  await user.click(await button('Set up workbook'));
  const heading = await screen.findByRole('heading', { level: 1, name: /^Contoso · / }, PATIENCE);
  await waitFor(() => expect(heading).toHaveFocus(), PATIENCE);
});

test('a view comes back as it was left', async () => {
  const started = await newWorkbook();
  const user = openPane(started);
  await user.type(await screen.findByRole('searchbox', { name: 'Find a question' }, PATIENCE), 'UPN');
  const views = await screen.findByRole('tablist', { name: 'Views' }, PATIENCE);
  await user.click(within(views).getByRole('tab', { name: 'Tasks' }));
  expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
  await user.click(within(views).getByRole('tab', { name: 'Questionnaire' }));
  expect(screen.getByRole('searchbox')).toHaveValue('UPN');
});
