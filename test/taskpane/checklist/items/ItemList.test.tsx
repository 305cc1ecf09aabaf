import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { teams } from '../../../../src/catalog/text/en/teams';
import { TaskPane } from '../../../../src/taskpane/TaskPane';
import { newWorkbook, TODAY } from '../../../support/newWorkbook';
import { readCells, readColumn } from '../../../support/readCells';
import { typeCells } from '../../../support/typeCells';
import { heard } from '../../heard';

/** Long enough for a machine that does other work beside. */
const PATIENCE = { timeout: 60_000 };

const [SECOND, FOURTH] = [teams.items['TEAMS-02'].title, teams.items['TEAMS-04'].title];
const STATUS = `Status: ${SECOND}`;

test('items are narrowed, gone to, and their status is set in the list, which is said and undone', async () => {
  const { local, excel, waitingExcel } = await newWorkbook({ services: ['core', 'teams'] });
  const row = readColumn(local, 'Checklist', 'Id').indexOf('TEAMS-02') + 2;
  typeCells(local, 'Checklist', { [`G${row}`]: '7/1/2026' });
  const statusCell = () => readCells(local, 'Checklist', `E${row}`)[0]![0];
  render(<TaskPane environment={{ excel, waitingExcel, language: 'en', now: () => TODAY }} />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('tab', { name: 'Checklist' }, PATIENCE));
  const heading = (await screen.findByText(/^Items \(\d+\)$/, undefined, PATIENCE)).closest('button')!;
  expect(heading.closest('h2')).toBeInTheDocument();
  expect(screen.queryByLabelText('Due')).not.toBeInTheDocument();
  await user.click(await screen.findByRole('button', { name: 'Filter' }, PATIENCE));
  await user.selectOptions(await screen.findByLabelText('Due', undefined, PATIENCE), 'Overdue');
  await screen.findByText('1 item listed', undefined, PATIENCE);
  await waitFor(() => expect(heard().at(-1)).toBe('polite: 1 item listed'), PATIENCE);
  await user.click(screen.getByRole('button', { name: 'Filter' }));
  expect(screen.getByText('Due: Overdue')).toBeInTheDocument();
  const entry = screen.getByText(/^TEAMS-02 · Microsoft Teams · .* · Overdue$/).closest('li')!;
  await user.click(within(entry).getByRole('button'));
  await waitFor(() => expect(local.book.selection).toMatchObject({ top: row - 1, left: 0 }), PATIENCE);
  const select = within(entry).getByRole('combobox', { name: STATUS });
  expect(select).toHaveDisplayValue('Not started');
  select.focus();
  await user.selectOptions(select, 'Done');
  await waitFor(() => expect(statusCell()).toBe('Done'), PATIENCE);
  const said = await screen.findByText('Set the status of 1 item.', undefined, PATIENCE);
  await waitFor(() => expect(heard()).toContain(`polite: ${said.textContent}`), PATIENCE);
  // It is not overdue any more, and stays in the list with the focus until the list is narrowed anew.
  await screen.findByText(/^TEAMS-02 · Microsoft Teams · (?!.*Overdue)/, undefined, PATIENCE);
  expect(screen.getByLabelText(STATUS)).toHaveFocus();
  await user.click(screen.getByText('Undo'));
  await waitFor(() => expect(screen.getByLabelText(STATUS)).toHaveDisplayValue('Not started'), PATIENCE);
  expect(statusCell()).toBe('Not started');
});

test('a service is chosen in the picture, and its items from one to another are done in one step', async () => {
  const { local, excel, waitingExcel } = await newWorkbook({ services: ['core', 'teams'] });
  const ids = readColumn(local, 'Checklist', 'Id');
  const statuses = () =>
    readColumn(local, 'Checklist', 'Status').flatMap((status, at) => (status === 'Done' ? [ids[at]] : []));
  render(<TaskPane environment={{ excel, waitingExcel, language: 'en', now: () => TODAY }} />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('tab', { name: 'Checklist' }, PATIENCE));
  const service = (await screen.findByText('Microsoft Teams', { selector: '[aria-pressed] > *' }, PATIENCE)).closest(
    'button',
  )!;
  await user.click(service);
  expect(service).toHaveAttribute('aria-pressed', 'true');
  expect(service).toHaveTextContent(/^Microsoft Teams0 of \d+ done\d+ need an answer$/);
  await user.click(await screen.findByLabelText(`Choose “${SECOND}”`, undefined, PATIENCE));
  await user.keyboard('{Shift>}');
  await user.click(screen.getByLabelText(`Choose “${FOURTH}”`));
  await user.keyboard('{/Shift}');
  expect(screen.getByText('3 chosen')).toBeInTheDocument();
  await user.click(screen.getByText('Mark done'));
  await screen.findByText('Set the status of 3 items.', undefined, PATIENCE);
  expect(statuses()).toEqual(['TEAMS-02', 'TEAMS-03', 'TEAMS-04']);
  await waitFor(() => expect(service).toHaveTextContent(/^Microsoft Teams3 of /), PATIENCE);
});
