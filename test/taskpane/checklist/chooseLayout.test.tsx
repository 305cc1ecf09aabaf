import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { LocalExcel } from '../../../src/local-excel/LocalExcel';
import { TaskPane } from '../../../src/taskpane/TaskPane';
import { bookOf } from '../../support/bookOf';
import { TODAY } from '../../support/newWorkbook';
import { hiddenRows, readCells } from '../../support/readCells';
import { startExcel } from '../../support/startExcel';

/** Long enough for a machine that does other work beside. */
const PATIENCE = { timeout: 60_000 };

const ACTION = 'Hide what is out of scope';
const USE = 'Show what this changes';

const QUESTIONS = [
  ['No.', 'Question', 'Response'],
  [1, 'Is Teams in scope?', 'No'],
  [2, 'Is Exchange Online in scope?', 'Yes'],
];

/** The column called Service says who offers it; what it is about stands beside. */
const misleading = (): LocalExcel =>
  bookOf({
    Questions: QUESTIONS,
    Checklist: [
      ['Service', 'About', 'Task', 'Owner', 'Status'],
      ['Teams', 'Exchange Online', 'Open the ports of the firewall', 'Ann', 'Open'],
      ['Exchange Online', 'Teams', 'Verify the domains of the tenant', 'Bob', 'Open'],
      ['Exchange Online', 'Teams', 'Move the rooms and the devices', 'Bob', 'Open'],
    ],
  });

function open(local: LocalExcel) {
  const { excel, waitingExcel } = startExcel(local);
  const user = userEvent.setup();
  render(<TaskPane environment={{ excel, waitingExcel, language: 'en', now: () => TODAY }} />);
  const find = (name: string | RegExp) => screen.findByRole('button', { name }, PATIENCE);
  const choose = async (label: string, option: string): Promise<void> =>
    user.selectOptions(await screen.findByRole('combobox', { name: label }, PATIENCE), option);
  const press = async (name: string): Promise<void> => user.click(await find(name));
  const planned = (text: RegExp) => screen.findByText(text, undefined, PATIENCE);
  return { user, choose, press, planned, find };
}

test('a column that was found wrongly is corrected: the plan follows, is applied and remembered', async () => {
  const local = misleading();
  const { choose, press, planned } = open(local);
  await planned(/hide 1 row in 1 block/);
  await press('Correct what was found');
  await choose('Service or category', 'B: About');
  expect(screen.getByRole('combobox', { name: 'Item' })).toHaveDisplayValue('C: Task');
  await press(USE);
  await planned(/hide 2 rows in 1 block/);
  expect(screen.getByText(/Service or category: header About/)).toBeInTheDocument();
  expect(hiddenRows(local, 'Checklist')).toEqual([]);
  await press(ACTION);
  await waitFor(() => expect(hiddenRows(local, 'Checklist')).toEqual([3, 4]), PATIENCE);
  expect(readCells(local, 'Checklist', 'F1:G1')).toEqual([['In scope', 'Why']]);
  await waitFor(
    () => expect(screen.getByRole('combobox', { name: 'Service or category' })).toHaveDisplayValue('B: About'),
    PATIENCE,
  );
  await press('Undo');
  await waitFor(() => expect(hiddenRows(local, 'Checklist')).toEqual([]), PATIENCE);
});

test('what was chosen is taken back before anything is written', async () => {
  const local = misleading();
  const { choose, press, planned } = open(local);
  await press('Correct what was found');
  await choose('Service or category', 'B: About');
  await press(USE);
  await planned(/hide 2 rows in 1 block/);
  await press('Back to what was found');
  await planned(/hide 1 row in 1 block/);
  expect(screen.getByRole('combobox', { name: 'Service or category' })).toHaveDisplayValue('A: Service');
  expect(screen.queryByRole('button', { name: 'Back to what was found' })).not.toBeInTheDocument();
});

test('a tab is left out', async () => {
  const lines = (service: string, scope: string) => [
    ['Service', 'Task', 'Owner', 'Status', 'In scope'],
    [service, 'Open the ports of the firewall', 'Bob', 'Open', scope],
  ];
  const local = bookOf({ Old: lines('Teams', 'No'), Work: lines('Intune', 'No') });
  const { choose, press, planned } = open(local);
  await planned(/hide 2 rows/);
  await press('Correct what was found');
  await choose('Tab', 'Old');
  await choose('What the tab holds', 'nothing of it');
  expect(screen.queryByRole('combobox', { name: 'Header row' })).not.toBeInTheDocument();
  await press(USE);
  await planned(/hide 1 row/);
  expect(screen.getByText('Old: left out')).toBeInTheDocument();
  await press(ACTION);
  await waitFor(() => expect(hiddenRows(local, 'Work')).toEqual([2]), PATIENCE);
  expect(hiddenRows(local, 'Old')).toEqual([]);
});

test('where nothing is recognised the tabs and their headers are chosen, by keyboard alone', async () => {
  const local = bookOf({
    Asked: [
      ['Wat?', 'Ja/nee?'],
      ['Is Exchange in scope', 'Yes'],
      ['Is Teams in scope', 'No'],
    ],
    Work: [
      ['Our list'],
      ['Dienst A', 'Klus', 'Wie'],
      ['Exchange', 'Verify the domains of the tenant', 'Ann'],
      ['Teams', 'Open the ports of the firewall', 'Bob'],
    ],
  });
  const { user, choose, press, planned } = open(local);
  await press('Use a checklist that is already here');
  await planned(/Choose the tab and its header row/);
  expect(screen.queryByText(/Set it up/)).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: ACTION })).not.toBeInTheDocument();
  await choose('Tab', 'Asked');
  await choose('What the tab holds', 'questions');
  await choose('Header row', 'Row 1: Wat?, Ja/nee?');
  await choose('Question', 'A: Wat?');
  await choose('Answer', 'B: Ja/nee?');
  await press(USE);
  await planned(/No tab is recognised as a checklist/);
  await choose('Tab', 'Work');
  await choose('What the tab holds', 'a checklist');
  await choose('Header row', 'Row 2: Dienst A, Klus, Wie');
  await choose('Item', 'B: Klus');
  await choose('Service or category', 'A: Dienst A');
  const form = screen.getByRole('form', { name: 'Work' });
  const send = within(form).getByRole('button', { name: USE });
  for (const control of [...within(form).getAllByRole('combobox'), send]) {
    expect(control).toHaveAccessibleName();
    expect(control).toHaveProperty('tabIndex', 0);
  }
  send.focus();
  await user.keyboard('{Enter}');
  await planned(/hide 1 row in 1 block/);
  await press(ACTION);
  await waitFor(() => expect(hiddenRows(local, 'Work')).toEqual([4]), PATIENCE);
  expect(await screen.findByText(/^Work: a checklist$/, undefined, PATIENCE)).toBeInTheDocument();
});

/** What a co-author does while somebody chooses. */
async function coAuthor(local: LocalExcel, edit: (sheet: Excel.Worksheet) => void): Promise<void> {
  await startExcel(local, 'somebody else').excel.run(async (context) => {
    edit(context.workbook.worksheets.getItem('Checklist'));
    await context.sync();
  });
}

test('columns that were chosen follow what a co-author inserts before they are used', async () => {
  const local = misleading();
  const { choose, press, planned } = open(local);
  await press('Correct what was found');
  await choose('Service or category', 'B: About');
  await press(USE);
  await planned(/hide 2 rows in 1 block/);
  await coAuthor(local, (sheet) => void sheet.getRange('A:B').insert('Right'));
  await waitFor(
    () => expect(screen.getByRole('combobox', { name: 'Service or category' })).toHaveDisplayValue('D: About'),
    PATIENCE,
  );
  await planned(/hide 2 rows in 1 block/);
  await press(ACTION);
  await waitFor(() => expect(hiddenRows(local, 'Checklist')).toEqual([3, 4]), PATIENCE);
});

test('columns that were chosen and are gone are asked for again', async () => {
  const local = misleading();
  const { choose, press, planned } = open(local);
  await press('Correct what was found');
  await choose('Service or category', 'B: About');
  await press(USE);
  await planned(/hide 2 rows in 1 block/);
  await coAuthor(local, (sheet) => void sheet.getRange('B:B').delete('Left'));
  await planned(/Choose them again/);
  expect(screen.getByRole('button', { name: ACTION })).toBeDisabled();
});

test('a column that is missing is asked for by name', async () => {
  const { choose, press, planned } = open(misleading());
  await press('Correct what was found');
  await choose('Item', 'no column');
  await press(USE);
  await planned(/“Checklist” is to be a checklist and needs a column for “Item”/);
  expect(screen.getByRole('button', { name: ACTION })).toBeDisabled();
});

test('what a blank means is asked where other rows are marked', async () => {
  const local = bookOf({
    Work: [
      ['Service', 'Task', 'Owner', 'Status', 'In scope'],
      ['Teams', 'Open the ports of the firewall', 'Bob', 'Open', 'Yes'],
      ['Intune', 'Enroll the devices of the tenant', 'Ann', 'Open', ''],
    ],
  });
  const { user, press, planned } = open(local);
  await screen.findByRole('radiogroup', { name: /Blank means/ }, PATIENCE);
  await user.click(screen.getByRole('radio', { name: 'Not answered yet' }));
  await planned(/need an answer|needs an answer/);
  await user.click(screen.getByRole('radio', { name: 'Out of scope' }));
  await planned(/hide 1 row/);
  await press(ACTION);
  await waitFor(() => expect(hiddenRows(local, 'Work')).toEqual([3]), PATIENCE);
});
