import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TaskPane } from '../../../src/taskpane/TaskPane';
import { bookOf } from '../../support/bookOf';
import { TODAY } from '../../support/newWorkbook';
import { hiddenRows, readCells } from '../../support/readCells';
import { startExcel } from '../../support/startExcel';

/** Long enough for a machine that does other work beside. */
const PATIENCE = { timeout: 60_000 };

test('a workbook of another layout shows what was found and the plan, and hides rows at one click', async () => {
  const local = bookOf({
    Questions: [
      ['No.', 'Question', 'Response'],
      [1, 'Is Teams in scope?', 'No'],
      [2, 'Is Exchange Online in scope?', 'Yes'],
    ],
    Checklist: [
      ['Workload', 'Task', 'Details', 'Owner', 'Status'],
      ['Teams', 'Open ports', 'Open UDP 3478', 'Ann', 'Open'],
      ['Exchange Online', 'Check domains', 'Verify all of them', 'Bob', 'Open'],
    ],
  });
  const { excel, waitingExcel } = startExcel(local);
  const user = userEvent.setup();
  render(<TaskPane environment={{ excel, waitingExcel, language: 'en', now: () => TODAY }} />);
  expect(await screen.findByText('Checklist: a checklist', undefined, PATIENCE)).toBeInTheDocument();
  expect(screen.getByText(/Answer: header C1, 2 of 2 are yes or no/)).toBeInTheDocument();
  expect(await screen.findByText(/hide 1 row in 1 block/, undefined, PATIENCE)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Set up workbook' })).not.toBeInTheDocument();
  expect(hiddenRows(local, 'Checklist')).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Hide what is out of scope' }));
  await waitFor(() => expect(hiddenRows(local, 'Checklist')).toEqual([2]), PATIENCE);
  expect(readCells(local, 'Checklist', 'F1:G1')).toEqual([['In scope', 'Why']]);
});

test('groups that no question decides are switched, and all of it is taken out again', async () => {
  const local = bookOf({
    Checklist: [
      ['Category', 'Check', 'Status', 'Comments'],
      ['Identity', 'Check accounts', 'Open', ''],
      ['Network', 'Check ports', 'Open', ''],
    ],
  });
  const before = readCells(local, 'Checklist', 'A1:F3');
  const { excel, waitingExcel } = startExcel(local);
  const user = userEvent.setup();
  render(<TaskPane environment={{ excel, waitingExcel, language: 'en', now: () => TODAY }} />);
  await user.click(await screen.findByRole('switch', { name: 'Identity (1 row)' }, PATIENCE));
  expect(await screen.findByText(/hide 1 row in 1 block, add 1 tab/, undefined, PATIENCE)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Hide what is out of scope' }));
  await waitFor(() => expect(hiddenRows(local, 'Checklist')).toEqual([2]), PATIENCE);
  expect(readCells(local, 'Scope', 'A4:B5')).toEqual([
    ['Identity', 'No'],
    ['Network', 'Yes'],
  ]);
  await user.click(await screen.findByRole('button', { name: 'Take our columns out' }, PATIENCE));
  await user.click(await screen.findByRole('button', { name: 'Take out' }, PATIENCE));
  await waitFor(() => expect(hiddenRows(local, 'Checklist')).toEqual([]), PATIENCE);
  expect(readCells(local, 'Checklist', 'A1:F3')).toEqual(before);
  expect(local.book.sheets.all.map(({ name }) => name)).toEqual(['Checklist']);
});
