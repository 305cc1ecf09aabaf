import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { accelerateCustomer } from '../../../src/actions/acceleration/accelerateCustomer';
import { importUsage } from '../../../src/actions/usage/importUsage';
import { TaskPane } from '../../../src/taskpane/TaskPane';
import { TODAY, newWorkbook } from '../../support/newWorkbook';
import { readColumn } from '../../support/readCells';
import type { StartedExcel } from '../../support/startExcel';
import { typeCells } from '../../support/typeCells';

/** Long enough for a machine that does other work beside. */
const PATIENCE = { timeout: 60_000 };

jest.setTimeout(60_000);

const USAGE = [
  'Customer,Service,Month,MAU,Entitlements',
  'Adatum,Microsoft 365 Apps,2026-03,400,1000',
  'Adatum,Microsoft 365 Apps,2026-06,401,1000',
].join('\n');

async function withStalled(): Promise<StartedExcel> {
  const started = await newWorkbook({ services: ['core', 'm365-apps'] });
  await importUsage(started.excel, 'apply', { type: 'file', content: USAGE }, TODAY);
  return started;
}

/** Opens the plan of the stalled customer from the list. */
async function openPlan({ excel, waitingExcel }: Pick<StartedExcel, 'excel' | 'waitingExcel'>) {
  const user = userEvent.setup();
  render(<TaskPane environment={{ excel, waitingExcel, language: 'en', now: () => TODAY }} />);
  await user.click(await screen.findByRole('tab', { name: 'Usage' }, PATIENCE));
  await user.click(await screen.findByRole('button', { name: 'Plan acceleration' }, PATIENCE));
  const panel = within(await screen.findByRole('region', { name: 'Acceleration of Adatum' }, PATIENCE));
  return { user, panel };
}

const at = ({ local }: StartedExcel, step: string, header: string): unknown =>
  readColumn(local, 'Acceleration', header)[
    readColumn(local, 'Acceleration', 'Id').findIndex((id) => String(id).endsWith(`/${step}`))
  ];

test('blockers are chosen, the talk is recorded with its day, and the steps are shown (R05, R30)', async () => {
  const started = await withStalled();
  const { user, panel } = await openPlan(started);
  await user.click(await panel.findByRole('checkbox', { name: 'Technical impediment' }, PATIENCE));
  const day = panel.getByLabelText('Day of the talk');
  expect(day).toHaveValue('2026-07-15');
  fireEvent.change(day, { target: { value: '2026-07-10' } });
  fireEvent.change(panel.getByLabelText('Outcome of the talk'), { target: { value: 'Weekly calls' } });
  const steps = await panel.findByRole('list', { name: 'Steps' }, PATIENCE);
  await waitFor(() => expect(within(steps).getAllByRole('listitem')).toHaveLength(9), PATIENCE);
  await user.click(panel.getByRole('button', { name: 'Plan acceleration' }));
  await panel.findByText(/^Added .*steps/, undefined, PATIENCE);
  expect([at(started, 'TALK', 'Notes'), at(started, 'TALK', 'Due')]).toEqual(['Weekly calls', 46213]);
  expect(at(started, 'TECHNICAL-1', 'Status')).toBe('Not started');
});

test('a plan that stands shows its blockers, and what is collected is copied for FTOP (R51)', async () => {
  const started = await withStalled();
  await accelerateCustomer(started.excel, 'apply', TODAY, { customer: 'Adatum', blockers: ['technical'] });
  typeCells(started.local, 'Data collected', { D2: 'On track', H2: 'Add-in crashes' });
  const { user, panel } = await openPlan(started);
  await waitFor(async () => {
    expect(await panel.findByRole('checkbox', { name: 'Technical impediment' })).toBeChecked();
  }, PATIENCE);
  await panel.findByText(/^Missing: /, undefined, PATIENCE);
  await user.click(panel.getByRole('button', { name: 'Copy for FTOP' }));
  const copied = panel.getByRole('textbox', { name: 'Copy for FTOP' });
  expect(copied).toHaveValue('L1 – consumption status\nOn track\n\nEngagement Management notes\nAdd-in crashes');
});

test('a blocker that is taken away leaves what is finished, and the panel closes', async () => {
  const started = await withStalled();
  await accelerateCustomer(started.excel, 'apply', TODAY, { customer: 'Adatum', blockers: ['technical'] });
  const { user, panel } = await openPlan(started);
  const technical = await panel.findByRole('checkbox', { name: 'Technical impediment' }, PATIENCE);
  await waitFor(() => expect(technical).toBeChecked(), PATIENCE);
  await user.click(technical);
  await panel.findByText(/^Would update \d+ steps/, undefined, PATIENCE);
  await user.click(panel.getByRole('button', { name: 'Plan acceleration' }));
  await waitFor(() => expect(at(started, 'TECHNICAL-2', 'Status')).toBe('Not required'), PATIENCE);
  await user.click(panel.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('region', { name: 'Acceleration of Adatum' })).not.toBeInTheDocument();
});
