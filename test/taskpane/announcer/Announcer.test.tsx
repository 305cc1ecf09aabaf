import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SERVICES } from '../../../src/catalog/services/catalog';
import { TaskPane } from '../../../src/taskpane/TaskPane';
import { TODAY, newWorkbook } from '../../support/newWorkbook';
import type { StartedExcel } from '../../support/startExcel';
import { typeAnswer } from '../../support/typeCells';
import { heard } from '../heard';

/** Long enough for a machine that does other work beside. */
const PATIENCE = { timeout: 60_000 };

const EXCHANGE_ITEMS = SERVICES.exchange.items.length;

function openPane({ excel, waitingExcel }: StartedExcel) {
  render(<TaskPane environment={{ excel, waitingExcel, language: 'en', now: () => TODAY }} />);
  return userEvent.setup();
}

const button = (name: string | RegExp) => screen.findByRole('button', { name }, PATIENCE);
const openTab = async (user: ReturnType<typeof userEvent.setup>, name: string) =>
  user.click(await screen.findByRole('tab', { name }, PATIENCE));
const isHeard = (text: string) => waitFor(() => expect(heard().at(-1)).toBe(text), PATIENCE);

test('a result is heard once, also when its view is come back to, and so is that it was undone', async () => {
  const started = await newWorkbook();
  typeAnswer(started.local, 'Exchange Online', 'EXCHANGE-Q1', 'No');
  const user = openPane(started);
  await openTab(user, 'Checklist');
  await waitFor(async () => expect(await button('Generate final checklist')).toBeEnabled(), PATIENCE);
  await user.click(await button('Generate final checklist'));
  await isHeard(`polite: Hid ${EXCHANGE_ITEMS} rows in 1 block, updated ${EXCHANGE_ITEMS} items.`);
  await openTab(user, 'Questionnaire');
  await openTab(user, 'Checklist');
  await user.click(await button('Undo'));
  await isHeard('polite: Undone.');
  expect(heard().filter((text) => !text.endsWith('listed'))).toEqual([
    `polite: Hid ${EXCHANGE_ITEMS} rows in 1 block, updated ${EXCHANGE_ITEMS} items.`,
    'polite: Undone.',
  ]);
  expect([...screen.queryAllByRole('status'), ...screen.queryAllByRole('alert')]).toEqual([]);
});

test('an error is heard at once', async () => {
  const started = await newWorkbook();
  const user = openPane(started);
  await openTab(user, 'Checklist');
  await waitFor(async () => expect(await button('Generate final checklist')).toBeEnabled(), PATIENCE);
  started.local.isInCellEditMode = true;
  await user.click(await button('Generate final checklist'));
  await isHeard('assertive: A cell is being edited. Press Enter in Excel and try again.');
});

test('how many questions are found and how many are answered is heard as it changes', async () => {
  const user = openPane(await newWorkbook());
  await user.type(await screen.findByRole('searchbox', { name: 'Find a question' }, PATIENCE), 'UPN suffix');
  await isHeard('polite: 1 question found');
  const group = await screen.findByRole('radiogroup', { name: /UPN suffix/ }, PATIENCE);
  await user.click(within(group).getByRole('radio', { name: 'No' }));
  const counted: unknown = expect.stringMatching(/^polite: 1 of \d+ answered$/);
  await waitFor(() => expect(heard()).toContainEqual(counted), PATIENCE);
});
