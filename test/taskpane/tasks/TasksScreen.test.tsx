import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { generateChecklist } from '../../../src/actions/checklist/generateChecklist';
import { updateTasks } from '../../../src/actions/tasks/updateTasks';
import { importUsage } from '../../../src/actions/usage/importUsage';
import { TaskPane } from '../../../src/taskpane/TaskPane';
import { TODAY, newWorkbook } from '../../support/newWorkbook';
import { readColumn } from '../../support/readCells';
import type { StartedExcel } from '../../support/startExcel';
import { typeAnswer, typeCells } from '../../support/typeCells';

/** Long enough for a machine that does other work beside. */
const PATIENCE = { timeout: 60_000 };

jest.setTimeout(60_000);

const USAGE = ['Customer,Service,Month,MAU,Entitlements', 'Contoso,Microsoft Teams,2026-06,120,1000'].join('\n');

/** With Teams in scope, its usage, and the tab Tasks. */
async function withTasks(): Promise<StartedExcel> {
  const started = await newWorkbook({ services: ['core', 'teams'] });
  typeAnswer(started.local, 'Microsoft Teams', 'TEAMS-Q1', 'Yes');
  await importUsage(started.excel, 'apply', { type: 'file', content: USAGE }, TODAY);
  await generateChecklist(started.excel, 'apply', TODAY);
  await updateTasks(started.excel, 'apply', TODAY);
  return started;
}

async function openTasks({ excel, waitingExcel }: Pick<StartedExcel, 'excel' | 'waitingExcel'>) {
  const user = userEvent.setup();
  render(<TaskPane environment={{ excel, waitingExcel, language: 'en', now: () => TODAY }} />);
  await user.click(await screen.findByRole('tab', { name: 'Tasks' }, PATIENCE));
  return user;
}

const text = (content: string | RegExp) => screen.findByText(content, undefined, PATIENCE);
const cellOf = ({ local }: StartedExcel, task: string, header: string): unknown =>
  readColumn(local, 'Tasks', header)[readColumn(local, 'Tasks', 'Id').map(String).indexOf(task)];

/** The entry of a task. */
async function entry(name: RegExp): Promise<HTMLElement> {
  return (await text(name)).closest('li')!;
}

async function show(user: ReturnType<typeof userEvent.setup>, option: string): Promise<void> {
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Show' }, PATIENCE), option);
}

test('tasks are made by a button, and counted', async () => {
  const started = await newWorkbook({ services: ['core', 'teams'] });
  typeAnswer(started.local, 'Microsoft Teams', 'TEAMS-Q1', 'Yes');
  const user = await openTasks(started);
  await text(/^\d+ open, 0 overdue, 0 finished$/);
  await user.click(await screen.findByRole('button', { name: 'Update tasks' }, PATIENCE));
  await text(/^Added the tab|^Added/);
  expect(readColumn(started.local, 'Tasks', 'Id').map(String)).toContain('3070');
});

test('answers that tasks wait for are led to, but for those that nobody can give here', async () => {
  const started = await newWorkbook({ services: ['core', 'exchange'] });
  typeAnswer(started.local, 'Exchange Online', 'EXCHANGE-Q1', 'Yes');
  const user = await openTasks(started);
  await user.click(await screen.findByRole('button', { name: /tasks depend on answers that are missing$/ }, PATIENCE));
  expect(screen.queryByRole('button', { name: /^AADP-/ })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'EXCHANGE-Q2: Which mail platform are mailboxes moved from?' }));
  await waitFor(() => expect(started.local.book.selection).toMatchObject({ top: 2, left: 2 }), PATIENCE);
});

test('what is overdue says so, and a task leads to its cell', async () => {
  const started = await withTasks();
  const row = readColumn(started.local, 'Tasks', 'Id').map(String).indexOf('3190') + 4;
  typeCells(started.local, 'Tasks', { [`L${row}`]: '2026-07-01', [`K${row}`]: 'Megan' });
  const user = await openTasks(started);
  await text(/^\d+ open, 1 overdue, 0 finished$/);
  const item = await entry(/^3190 /);
  expect(item).toHaveTextContent('overdue');
  expect(item).toHaveTextContent('Owner: Megan');
  await user.click(within(item).getByRole('button', { name: 'Show' }));
  await waitFor(() => expect(started.local.book.selection).toMatchObject({ top: row - 1, left: 12 }), PATIENCE);
});

test('a suggested completion is accepted in its entry, never by itself', async () => {
  const started = await withTasks();
  const user = await openTasks(started);
  await show(user, 'Suggested');
  const item = await entry(/^3070 /);
  expect(item).toHaveTextContent('Can be completed: the checklist was generated on Jul 15, 2026.');
  expect(cellOf(started, '3070', 'Status')).toBe('Not started');
  await user.click(within(item).getByRole('button', { name: 'Accept' }));
  await waitFor(() => expect(cellOf(started, '3070', 'Status')).toBe('Done'), PATIENCE);
});

test('a task is skipped with a reason only (R20), and an SME is a link away (R22)', async () => {
  const started = await withTasks();
  const user = await openTasks(started);
  const item = await entry(/^4047 /);
  expect(within(item).getByRole('link', { name: 'Request an SME' })).toHaveAttribute(
    'href',
    'https://aka.ms/FRPHubSMERequestProcess',
  );
  await user.click(within(item).getByRole('button', { name: 'Skip' }));
  const skip = within(item).getByRole('button', { name: 'Skip' });
  expect(skip).toBeDisabled();
  const reason = within(item).getByRole('textbox', { name: 'Why the topic is fully addressed' });
  expect(reason).toHaveFocus();
  fireEvent.change(reason, { target: { value: 'Held last year' } });
  await user.click(within(item).getByRole('button', { name: 'Skip' }));
  await waitFor(() => expect(cellOf(started, '4047', 'Status')).toBe('Not required'), PATIENCE);
  expect(cellOf(started, '4047', 'Notes')).toBe('Held last year');
});

test('active use is shown against the customer’s criterion, which can be changed (R09, R10)', async () => {
  const started = await withTasks();
  const user = await openTasks(started);
  await text('Every service in scope has reached 10 % active use: the success review comes next.');
  await text('Microsoft Teams 12.0 % (120 users) · Jun 2026 · Reached');
  const criterion = screen.getByRole('spinbutton', { name: 'Success from (percent of entitlements)' });
  expect(criterion).toHaveValue(10);
  fireEvent.change(criterion, { target: { value: '15' } });
  await text('Services in scope that have reached 15 % active use: 0 of 1.');
  await text('Microsoft Teams 12.0 % (120 users) · Jun 2026 · Below 15 %');
  await user.click(screen.getByRole('button', { name: 'Update tasks' }));
  await text(/noted the success criterion/);
});
