import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ExcelHost } from '../../src/actions/everyAction/ExcelHost';
import { UndoHistory } from '../../src/actions/everyAction/UndoHistory';
import { answerQuestion } from '../../src/actions/questionnaire/answerQuestion';
import { undoChanges } from '../../src/actions/undo/undoChanges';
import { loadMessages } from '../../src/localization/Messages';
import { DoneMessage } from '../../src/taskpane/everyScreen/DoneMessage';
import { TaskPane } from '../../src/taskpane/TaskPane';
import { meaningOf } from '../support/meaningOf';
import { TODAY, newWorkbook } from '../support/newWorkbook';
import { readAnswer } from '../support/readCells';
import { startExcel, type StartedExcel } from '../support/startExcel';
import { typeAnswer, typeCells } from '../support/typeCells';

/** Long enough for a machine that does other work beside. */
const PATIENCE = { timeout: 60_000 };

function openPane({ excel, waitingExcel }: StartedExcel) {
  render(<TaskPane environment={{ excel, waitingExcel, language: 'en', now: () => TODAY }} />);
  return userEvent.setup();
}

const button = (name: string | RegExp) => screen.findByRole('button', { name }, PATIENCE);
/** Where a result is said, which is where the focus goes. */
const result = async (content: string | RegExp) =>
  (await screen.findByText(content, undefined, PATIENCE)).closest('[tabindex="-1"]');

/** The pane on the view Checklist, with rows to be hidden. */
async function readyToGenerate() {
  const started = await newWorkbook();
  typeAnswer(started.local, 'Exchange Online', 'EXCHANGE-Q1', 'No');
  const before = meaningOf(started.local);
  const user = openPane(started);
  await user.click(await screen.findByRole('tab', { name: 'Checklist' }, PATIENCE));
  await waitFor(async () => expect(await button('Generate final checklist')).toBeEnabled(), PATIENCE);
  return { started, before, user };
}

test('a checklist that was generated is undone with the keyboard; the result is said where the focus is', async () => {
  const { started, before, user } = await readyToGenerate();
  await user.click(await button('Generate final checklist'));
  await result(/^Hid \d+ rows in \d+ blocks?, updated \d+ items/);
  (await button('Undo')).focus();
  await user.keyboard('{Enter}');
  const said = await result('Undone.');
  expect(said).toHaveFocus();
  expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
  expect(meaningOf(started.local)).toEqual(before);
});

test('what somebody changed since is named when it is undone', async () => {
  const { started, user } = await readyToGenerate();
  await user.click(await button('Generate final checklist'));
  await result(/^Hid \d+ rows/);
  const { sheet, row } = changedRow(started);
  typeCells(started.local, sheet, { [`I${row}`]: 'Ask the customer' });
  await user.click(await button('Undo'));
  await result(`Undone. 1 place somebody changed since was left: Checklist!I${row}.`);
});

test('what could not be undone is offered again', async () => {
  const { local, excel } = await newWorkbook({ services: ['exchange'] });
  const host: ExcelHost = { ...excel, history: new UndoHistory() };
  const answer = (text: string) => answerQuestion(host, { service: 'exchange', question: 'EXCHANGE-Q1', answer: text });
  const [first, second] = [await answer('Yes'), await answer('No')];
  render(<DoneMessage excel={host} done={first} messages={await loadMessages('en')} />);
  const user = userEvent.setup();
  await user.click(await button('Undo'));
  await result(/Exchange Online!C2/);
  await undoChanges(host, second.undo!);
  await user.click(await button('Undo'));
  await result('Undone.');
  expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
  expect(readAnswer(local, 'Exchange Online', 'EXCHANGE-Q1')).toBeNull();
});

test.each([
  ['what was written before it was stopped is undone', false],
  ['what finished it is undone with it, in one step', true],
])('where Excel stops half-way it is said, and %s', async (_, isFinished) => {
  const { started, before, user } = await readyToGenerate();
  // It reads three times, and then it writes.
  started.local.failAt(4, 'GeneralException', 3);
  await user.click(await button('Generate final checklist'));
  await screen.findByText(/Excel could not finish it/, undefined, PATIENCE);
  await result('What was done last can still be undone.');
  expect(meaningOf(started.local)).not.toEqual(before);
  if (isFinished) {
    await screen.findByText('Would hide 20 rows in 1 block.', undefined, PATIENCE);
    await user.click(await button('Generate final checklist'));
    await result(/^Hid \d+ rows/);
  }
  await user.click(await button('Undo'));
  await result('Undone.');
  expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
  expect(screen.queryByText(/Excel could not finish it/)).not.toBeInTheDocument();
  expect(meaningOf(started.local)).toEqual(before);
});

/** The first row that says why it is hidden. */
function changedRow({ local }: StartedExcel): { readonly sheet: string; readonly row: number } {
  const sheet = local.book.sheets.named('Checklist')!;
  const row = [...sheet.content.rows.values()].find(({ hidden }) => hidden)!;
  return { sheet: 'Checklist', row: row.index + 1 };
}

test('an answer is undone beside its question', async () => {
  const started = await newWorkbook();
  const user = openPane(started);
  const group = await screen.findByRole('radiogroup', { name: /UPN suffix/ }, PATIENCE);
  await user.click(within(group).getByRole('radio', { name: 'No' }));
  await user.click(await button('Undo: CORE-Q2'));
  await result('Undone.');
  expect(readAnswer(started.local, 'Core onboarding', 'CORE-Q2')).toBeNull();
  await waitFor(() => expect(within(group).getByRole('radio', { name: 'No' })).not.toBeChecked(), PATIENCE);
});

test('the set-up is undone: it is first run again, and what Excel forgets is said before', async () => {
  const started = startExcel();
  const before = meaningOf(started.local);
  const user = openPane(started);
  await user.type(await screen.findByRole('textbox', { name: /Customer/ }, PATIENCE), 'Contoso');
  await user.click(await button('Set up workbook'));
  await result(/^Added 4 tabs, .*Undo deletes the new tabs/);
  // Else it would take the focus later.
  const heading = await screen.findByRole('heading', { name: /^Contoso/ }, PATIENCE);
  await waitFor(() => expect(heading).toHaveFocus(), PATIENCE);
  await user.click(await button('Undo'));
  expect(await result('Undone.')).toHaveFocus();
  expect(await button('Set up workbook')).toBeInTheDocument();
  expect(meaningOf(started.local)).toEqual(before);
});

test('the set-up is undone beside a tab of one’s own: it is first run again', async () => {
  const started = startExcel();
  typeCells(started.local, 'Sheet1', { A1: 'Mine' });
  const user = openPane(started);
  await user.type(await screen.findByRole('textbox', { name: /Customer/ }, PATIENCE), 'Contoso');
  await user.click(await button('Set up workbook'));
  await screen.findByRole('heading', { name: /^Contoso/ }, PATIENCE);
  await user.click(await button('Undo'));
  await result('Undone.');
  expect(await button('Set up workbook')).toBeInTheDocument();
});

afterEach(cleanup);
