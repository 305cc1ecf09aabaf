import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { generateChecklist } from '../../../../src/actions/checklist/generateChecklist';
import { TaskPane } from '../../../../src/taskpane/TaskPane';
import { newWorkbook, TODAY } from '../../../support/newWorkbook';
import { hiddenRows, readColumn } from '../../../support/readCells';
import { typeAnswer } from '../../../support/typeCells';
import { heard } from '../../heard';

/** Long enough for a machine that does other work beside. */
const PATIENCE = { timeout: 60_000 };

/** The checklist view of a workbook whose Teams is out of scope. */
async function openChecklist() {
  const started = await newWorkbook({ services: ['core', 'teams'] });
  typeAnswer(started.local, 'Microsoft Teams', 'TEAMS-Q1', 'No');
  await generateChecklist(started.excel, 'apply', TODAY);
  const { excel, waitingExcel } = started;
  render(<TaskPane environment={{ excel, waitingExcel, language: 'en', now: () => TODAY }} />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('tab', { name: 'Checklist' }, PATIENCE));
  return { ...started, user };
}

/** Roles are asked for within a part only: of the whole pane, with this many rows, it takes long. */
async function heading(count: number): Promise<HTMLElement> {
  return (await screen.findByText(`Hidden (${count})`, undefined, PATIENCE)).closest('button')!;
}

test('every hidden row says why, and leads to the answer that decides', async () => {
  const { local, user } = await openChecklist();
  const hidden = hiddenRows(local, 'Checklist');
  const button = await heading(hidden.length);
  expect(button.closest('h2')).toBeInTheDocument();
  await user.click(button);
  const entry = (await screen.findByText(/· TEAMS-02 ·/, undefined, PATIENCE)).closest('li')!;
  expect(entry).toHaveAttribute('aria-setsize', String(hidden.length));
  expect(entry.parentElement).toHaveAccessibleName('Hidden rows');
  expect(within(entry).getByText('Microsoft Teams is out of scope (TEAMS-Q1: No)')).toBeInTheDocument();
  await user.click(within(entry).getByRole('button', { name: 'Go to the answer of TEAMS-Q1: Microsoft Teams, C2' }));
  await waitFor(() => expect(local.book.selection).toMatchObject({ top: 1, left: 2 }), PATIENCE);
});

test('a row is shown with the keyboard, which is said and undone', async () => {
  const { local, user } = await openChecklist();
  const before = hiddenRows(local, 'Checklist');
  await user.click(await heading(before.length));
  (await screen.findByLabelText('Show: TEAMS-02', undefined, PATIENCE)).focus();
  await user.keyboard('{Enter}');
  expect(await heading(before.length - 1)).toHaveFocus();
  const row = readColumn(local, 'Checklist', 'Id').indexOf('TEAMS-02') + 2;
  expect(hiddenRows(local, 'Checklist')).toEqual(before.filter((each) => each !== row));
  await screen.findByText('Showed 1 row.', undefined, PATIENCE);
  await waitFor(() => expect(heard()).toContain('polite: Showed 1 row.'), PATIENCE);
  expect(screen.queryByLabelText('Show: TEAMS-02')).not.toBeInTheDocument();
  expect(await screen.findByText(/hide 1 row in 1 block/, undefined, PATIENCE)).toBeInTheDocument();
  await user.click(screen.getByText('Undo'));
  await heading(before.length);
  expect(hiddenRows(local, 'Checklist')).toEqual(before);
});

test('once a row is shown, showing all means the others', async () => {
  const { local, user } = await openChecklist();
  const before = hiddenRows(local, 'Checklist').length;
  await user.click(await heading(before));
  await screen.findByText(`Would show ${before} rows.`, undefined, PATIENCE);
  await user.click(await screen.findByLabelText('Show: TEAMS-02', undefined, PATIENCE));
  await screen.findByText(`Would show ${before - 1} rows.`, undefined, PATIENCE);
  await user.click(screen.getByText('Show all rows that generating hid'));
  await screen.findByText(`Showed ${before - 1} rows.`, undefined, PATIENCE);
  expect(hiddenRows(local, 'Checklist')).toEqual([]);
});
