import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { cellArea } from '../../../src/local-excel/cells/Area';
import { TaskPane } from '../../../src/taskpane/TaskPane';
import { newWorkbook, TODAY } from '../../support/newWorkbook';
import { readCells, readColumn } from '../../support/readCells';

/** Long enough for a machine that does other work beside. */
const PATIENCE = { timeout: 60_000 };

async function openPane() {
  const started = await newWorkbook({ services: ['core', 'teams'] });
  const { local, excel, waitingExcel } = started;
  /** 0-based. */
  const rowOf = (tab: string, id: string): number => ['Id', ...readColumn(local, tab, 'Id')].indexOf(id);
  render(<TaskPane environment={{ excel, waitingExcel, language: 'en', now: () => TODAY }} />);
  await screen.findByText(/ answered$/, undefined, PATIENCE);
  /** As a click in the grid does. */
  const select = (tab: string, id: string): void =>
    act(() => local.select(local.book.sheets.named(tab)!, cellArea(rowOf(tab, id), 2)));
  const cellsOf = (tab: string, id: string, columns: string) =>
    readCells(
      local,
      tab,
      columns.replace(/[A-Z]/g, (column) => `${column}${rowOf(tab, id) + 1}`),
    )[0];
  return { select, cellsOf, user: userEvent.setup() };
}

const card = async (title: RegExp): Promise<HTMLElement> =>
  (await screen.findByText(title, undefined, PATIENCE)).closest('h2')!.parentElement!.parentElement!;

test('an item that is selected in Excel is named in every view, and worked on in its own', async () => {
  const { select, cellsOf, user } = await openPane();
  const search = screen.getByLabelText('Find a question');
  await user.click(search);
  select('Checklist', 'TEAMS-02');
  await screen.findByText(/^Selected: TEAMS-02 /, undefined, PATIENCE);
  expect(search).toHaveFocus();
  expect(screen.getByText('Questionnaire')).toHaveAttribute('aria-selected', 'true');
  await user.click(screen.getByLabelText('Details: Checklist'));
  const first = await card(/^Selected: TEAMS-02 /);
  within(first).getByText('Microsoft Teams · Needs an answer');
  within(first).getByText('TEAMS-Q1 is not answered');
  within(first).getByText('TEAMS-Q1');
  await user.clear(within(first).getByLabelText('Owner'));
  await user.type(within(first).getByLabelText('Owner'), 'Meg');
  // What is half typed for one row is not another's, and not lost.
  select('Checklist', 'TEAMS-03');
  const second = await card(/^Selected: TEAMS-03 /);
  expect(within(second).getByLabelText('Owner')).not.toHaveValue('Meg');
  select('Checklist', 'TEAMS-02');
  const again = await card(/^Selected: TEAMS-02 /);
  expect(within(again).getByLabelText('Owner')).toHaveValue('Meg');
  await user.type(within(again).getByLabelText('Owner'), 'an{Enter}');
  await screen.findByText('Set the owner of 1 item.', undefined, PATIENCE);
  expect(cellsOf('Checklist', 'TEAMS-02', 'E:F')).toEqual(['Not started', 'Megan']);
});

test('a question that is selected in Excel is answered in its place', async () => {
  const { select, cellsOf, user } = await openPane();
  select('Microsoft Teams', 'TEAMS-Q1');
  const shown = await card(/^Selected: TEAMS-Q1 /);
  within(shown).getByText(/· Decides \d+ items$/);
  await user.click(within(shown).getByLabelText('Yes'));
  await waitFor(() => expect(cellsOf('Microsoft Teams', 'TEAMS-Q1', 'C:C')).toEqual(['Yes']), PATIENCE);
  select('Core onboarding', 'CORE-Q13');
  const number = await card(/^Selected: CORE-Q13 /);
  await user.type(within(number).getByRole('textbox'), 'some{Enter}');
  await within(number).findByText(/“some”/, undefined, PATIENCE);
  select('Microsoft Teams', 'TEAMS-Q1');
  await card(/^Selected: TEAMS-Q1 /);
  // What was not taken is still there to be put right.
  select('Core onboarding', 'CORE-Q13');
  expect(within(await card(/^Selected: CORE-Q13 /)).getByRole('textbox')).toHaveValue('some');
  select('Microsoft Teams', 'Id'); // the header
  await waitFor(() => expect(screen.queryByText(/^Selected: /)).not.toBeVisible(), PATIENCE);
});

test('answers that changed since the checklist was generated are told in every view, with the way there', async () => {
  const { select, user } = await openPane();
  select('Microsoft Teams', 'TEAMS-Q1');
  await user.click(within(await card(/^Selected: TEAMS-Q1 /)).getByLabelText('No'));
  await screen.findByText(/^The checklist does not follow the answers yet: \d+ items differ\.$/, undefined, PATIENCE);
  await user.click(screen.getByText('Open the checklist'));
  await user.click(await screen.findByText('Generate final checklist', undefined, PATIENCE));
  await waitFor(() => expect(screen.queryByText(/^The checklist does not follow/)).not.toBeInTheDocument(), PATIENCE);
});
