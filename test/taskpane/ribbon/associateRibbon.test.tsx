import { act, render, screen, waitFor } from '@testing-library/react';
import { CommandQueue } from '../../../src/taskpane/ribbon/CommandQueue';
import { associateRibbon } from '../../../src/taskpane/ribbon/associateRibbon';
import { TaskPane } from '../../../src/taskpane/TaskPane';
import { SERVICES } from '../../../src/catalog/services/catalog';
import { generateChecklist } from '../../../src/actions/checklist/generateChecklist';
import { TODAY, newWorkbook } from '../../support/newWorkbook';
import { hiddenRows } from '../../support/readCells';
import { startExcel, type StartedExcel } from '../../support/startExcel';
import { typeAnswer, typeCells } from '../../support/typeCells';

/** Long enough for a machine that does other work beside. */
const PATIENCE = { timeout: 60_000 };

const EXCHANGE_ITEMS = SERVICES.exchange.items.length;

/** `Office` of an Excel with a shared runtime. */
function ribbonOf(commands: CommandQueue) {
  const functions = new Map<string, (event: { completed(): void }) => void>();
  const over: string[] = [];
  associateRibbon(commands, {
    actions: { associate: (name, run) => void functions.set(name, run) },
    addin: { showAsTaskpane: () => Promise.reject(new Error('not now')) },
  });
  return { over, press: (name: string) => functions.get(name)!({ completed: () => over.push(name) }) };
}

function openPane({ excel, waitingExcel }: StartedExcel, commands: CommandQueue) {
  render(<TaskPane environment={{ excel, waitingExcel, language: 'en', commands, now: () => TODAY }} />);
}

const text = (content: string | RegExp) => screen.findByText(content, undefined, PATIENCE);

test('what is pressed before the pane is loaded is carried out in turn, and once however often it is pressed', async () => {
  const started = await newWorkbook();
  typeAnswer(started.local, 'Exchange Online', 'EXCHANGE-Q1', 'No');
  const commands = new CommandQueue();
  const { press, over } = ribbonOf(commands);
  press('generateChecklist');
  press('generateChecklist');
  press('highlightCustomers');
  openPane(started, commands);
  await waitFor(() => expect(hiddenRows(started.local, 'Checklist')).toHaveLength(EXCHANGE_ITEMS), PATIENCE);
  await waitFor(() => expect(commands.current).toBeUndefined(), PATIENCE);
  expect(screen.getByRole('tab', { name: 'Usage' })).toHaveAttribute('aria-selected', 'true');
  expect(over).toEqual(['generateChecklist', 'generateChecklist', 'highlightCustomers']);
  act(() => screen.getByRole('tab', { name: 'Checklist' }).click());
  expect(await text(`Hid ${EXCHANGE_ITEMS} rows in 1 block, updated ${EXCHANGE_ITEMS} items.`)).toBeInTheDocument();
});

test('answers given since the plan that is on screen count: it is planned anew', async () => {
  const started = await newWorkbook();
  const commands = new CommandQueue();
  const { press } = ribbonOf(commands);
  openPane(started, commands);
  act(() => press('generateChecklist'));
  expect(await text('Nothing changed.')).toBeInTheDocument();
  await waitFor(() => expect(commands.current).toBeUndefined(), PATIENCE);
  typeAnswer(started.local, 'Exchange Online', 'EXCHANGE-Q1', 'No');
  act(() => press('generateChecklist'));
  await waitFor(() => expect(hiddenRows(started.local, 'Checklist')).toHaveLength(EXCHANGE_ITEMS), PATIENCE);
});

test('hidden rows are all shown, in their section, and can be hidden again', async () => {
  const started = await newWorkbook();
  typeAnswer(started.local, 'Exchange Online', 'EXCHANGE-Q1', 'No');
  await generateChecklist(started.excel, 'apply', TODAY);
  const commands = new CommandQueue();
  const { press } = ribbonOf(commands);
  openPane(started, commands);
  act(() => press('showHiddenRows'));
  expect(await text(`Showed ${EXCHANGE_ITEMS} rows.`)).toBeInTheDocument();
  expect(await screen.findByRole('button', { name: 'Hidden (0)', expanded: true }, PATIENCE)).toBeInTheDocument();
  expect(hiddenRows(started.local, 'Checklist')).toEqual([]);
  act(() => screen.getByRole('button', { name: 'Undo' }).click());
  await waitFor(() => expect(hiddenRows(started.local, 'Checklist')).toHaveLength(EXCHANGE_ITEMS), PATIENCE);
  expect(await screen.findByRole('button', { name: `Hidden (${EXCHANGE_ITEMS})` }, PATIENCE)).toBeInTheDocument();
});

test('a workbook that is not set up says so; its usage is highlighted without', async () => {
  const started = startExcel();
  typeCells(started.local, 'Sheet1', {
    A1: 'Customer',
    B1: 'Entitlements',
    C1: 'Jan 2026',
    D1: 'Feb 2026',
    E1: 'Mar 2026',
  });
  typeCells(started.local, 'Sheet1', { A2: 'Tailspin', B2: '100', C2: '40', D2: '40', E2: '40' });
  const commands = new CommandQueue();
  const { press } = ribbonOf(commands);
  press('generateChecklist');
  press('highlightCustomers');
  openPane(started, commands);
  expect(await text(/added 3 columns/i)).toBeInTheDocument();
  await waitFor(() => expect(commands.current).toBeUndefined(), PATIENCE);
});

test('an Excel without a shared runtime has no ribbon to tell', () => {
  expect(() => associateRibbon(new CommandQueue(), {})).not.toThrow();
});
