import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TaskPane } from '../../../src/taskpane/TaskPane';
import { newWorkbook, TODAY } from '../../support/newWorkbook';
import { readAnswer, readCells } from '../../support/readCells';
import type { StartedExcel } from '../../support/startExcel';
import { typeCells } from '../../support/typeCells';

/** Long enough for a machine that does other work beside. */
const PATIENCE = { timeout: 60_000 };

async function openTasks({ excel, waitingExcel }: StartedExcel): Promise<ReturnType<typeof userEvent.setup>> {
  render(<TaskPane environment={{ excel, waitingExcel, language: 'en', now: () => TODAY }} />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('tab', { name: 'Tasks' }, PATIENCE));
  return user;
}

const button = (name: string | RegExp) => screen.findByRole('button', { name }, PATIENCE);

test('R18: what stands in the way leads to its cell, and the confirmation is recorded and undone', async () => {
  const started = await newWorkbook({ services: ['core'] });
  const { local } = started;
  const user = await openTasks(started);
  await user.click(await button('Check before handing over'));
  await user.click(await button(/^Open items \(\d+\)$/));
  await user.click((await screen.findAllByRole('button', { name: 'Show: Checklist!E2' }, PATIENCE))[0]!);
  await waitFor(() => expect(local.book.activeSheet.name).toBe('Checklist'), PATIENCE);
  await user.type(await screen.findByRole('textbox', { name: 'Confirmed by' }, PATIENCE), 'Megan Bowen');
  await user.click(await button('Record the confirmation'));
  expect(await screen.findByText('Megan Bowen confirmed it on Jul 15, 2026.', undefined, PATIENCE)).toBeInTheDocument();
  expect(readAnswer(local, 'Core onboarding', 'CORE-Q19')).toBe('Megan Bowen');
  const section = screen.getByRole('region', { name: 'Hand over' });
  await user.click(await within(section).findByRole('button', { name: 'Undo' }, PATIENCE));
  await waitFor(() => expect(readAnswer(local, 'Core onboarding', 'CORE-Q19')).toBeNull(), PATIENCE);
}, 60_000);

test('R17: the mail is a draft with a warning, to be copied or opened', async () => {
  const started = await newWorkbook({ services: ['core'] });
  const user = await openTasks(started);
  await user.click(await button('Check before handing over'));
  const mail = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text of the mail' }, PATIENCE);
  expect(mail.value).toMatch(/^d4cf4a2d\.microsoft\.com@amer\.teams\.ms\nRemediation checklist of Contoso/);
  expect(screen.getByText(/holds data of Contoso/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Open in mail program' })).toHaveAttribute(
    'href',
    expect.stringMatching(/^mailto:/),
  );
  await user.click(await button('Copy the mail'));
  expect(await navigator.clipboard.readText()).toMatch(/^d4cf4a2d.*Remediation checklist of Contoso/s);
});

test('what is broken is said where the work is, mended at one click and undone', async () => {
  const started = await newWorkbook({ services: ['core'] });
  const { local } = started;
  const [[id]] = readCells(local, 'Checklist', 'A5') as [[string]];
  typeCells(local, 'Checklist', { A5: '' });
  const user = await openTasks(started);
  expect(await screen.findByText('Would enter 1 id again.', undefined, PATIENCE)).toBeInTheDocument();
  await user.click(await button('Mend'));
  await waitFor(() => expect(readCells(local, 'Checklist', 'A5')).toEqual([[id]]), PATIENCE);
  expect(await screen.findByText('Entered 1 id again.', undefined, PATIENCE)).toBeInTheDocument();
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Mend' })).not.toBeInTheDocument(), PATIENCE);
  await user.click(await button('Undo'));
  await waitFor(() => expect(readCells(local, 'Checklist', 'A5')).toEqual([[null]]), PATIENCE);
}, 60_000);
