import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ExcelHost } from '../../src/actions/everyAction/ExcelHost';
import { TaskPane } from '../../src/taskpane/TaskPane';
import { TODAY, newWorkbook } from '../support/newWorkbook';
import { readCells } from '../support/readCells';
import { startExcel } from '../support/startExcel';
import { typeAnswer } from '../support/typeCells';

/** Long enough for a machine that does other work beside. */
const PATIENCE = { timeout: 60_000 };

type Hosts = Readonly<Record<'excel' | 'waitingExcel', ExcelHost>>;

function openPane({ excel, waitingExcel }: Hosts) {
  render(<TaskPane environment={{ excel, waitingExcel, language: 'en', now: () => TODAY }} />);
  return userEvent.setup();
}

test('a plan that is not the one that was shown any more is shown first; nothing is written before', async () => {
  const started = await newWorkbook();
  typeAnswer(started.local, 'Exchange Online', 'EXCHANGE-Q1', 'No');
  const user = openPane(started);
  await user.click(await screen.findByRole('tab', { name: 'Checklist' }, PATIENCE));
  const shown = await screen.findByText(/^Would hide \d+ rows in \d+ blocks?, update \d+ items/, {}, PATIENCE);
  const before = shown.textContent;
  const cells = readCells(started.local, 'Checklist', 'A1:J60');
  // Excel tells nobody of what is put into the workbook here, as it does with a co-author's edit a moment later.
  typeAnswer(started.local, 'Microsoft Teams', 'TEAMS-Q1', 'No');
  await user.click(screen.getByRole('button', { name: 'Generate final checklist' }));
  await screen.findByText(/^The workbook has changed since this was planned, so nothing was written/, {}, PATIENCE);
  expect(readCells(started.local, 'Checklist', 'A1:J60')).toEqual(cells);
  await waitFor(() => expect(screen.getByText(/^Would .*update \d+ items/).textContent).not.toBe(before), PATIENCE);
  await user.click(screen.getByRole('button', { name: 'Generate final checklist' }));
  await screen.findByText(/^Hid \d+ rows in \d+ blocks?, updated \d+ items/, {}, PATIENCE);
});

test('a plan that hides other rows, as many as those that were shown, is shown first', async () => {
  const started = await newWorkbook({ services: ['windows365', 'teams-rooms'] });
  const hidden = (): readonly string[] =>
    [...started.local.book.sheets.named('Checklist')!.content.rows.values()].flatMap((row) =>
      row.hidden ? [String(row.cells[0]?.value).replace(/-.*/, '')] : [],
    );
  typeAnswer(started.local, 'Windows 365', 'WINDOWS365-Q1', 'No');
  const user = openPane(started);
  await user.click(await screen.findByRole('tab', { name: 'Checklist' }, PATIENCE));
  const shown = (await screen.findByText(/^Would hide 7 rows in \d+ blocks?, update \d+ items/, {}, PATIENCE))
    .textContent;
  typeAnswer(started.local, 'Windows 365', 'WINDOWS365-Q1', '');
  typeAnswer(started.local, 'Teams Rooms', 'TEAMSROOMS-Q1', 'No');
  await user.click(screen.getByRole('button', { name: 'Generate final checklist' }));
  await screen.findByText(/^The workbook has changed since this was planned, so nothing was written/, {}, PATIENCE);
  expect(hidden()).toEqual([]);
  expect(screen.getByText(/^Would hide 7 rows/).textContent).toBe(shown);
  await user.click(screen.getByRole('button', { name: 'Generate final checklist' }));
  await screen.findByText(/^Hid 7 rows in \d+ blocks?, updated \d+ items/, {}, PATIENCE);
  expect(hidden()).toEqual(Array(7).fill('TEAMSROOMS'));
});

test('a part of the add-in that does not load is one sentence with a way to try again, and what was typed stays', async () => {
  const { excel } = startExcel();
  let isOffline = false;
  const run: ExcelHost['run'] = (batch, previous) =>
    excel.run(async (context) => {
      if (isOffline) throw Object.assign(new Error('Loading chunk 7 failed.'), { name: 'ChunkLoadError' });
      return batch(context);
    }, previous);
  const host: ExcelHost = { ...excel, run };
  const user = openPane({ excel: host, waitingExcel: host });
  const customer = await screen.findByRole('textbox', { name: /^Customer/ }, PATIENCE);
  isOffline = true;
  await user.type(customer, 'Contoso');
  await screen.findByText(/^A part of the add-in could not be loaded/, {}, PATIENCE);
  isOffline = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(screen.queryByText(/could not be loaded/)).toBeNull(), PATIENCE);
  expect(customer).toHaveValue('Contoso');
});
