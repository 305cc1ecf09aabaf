import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SERVICES } from '../../../src/catalog/services/catalog';
import { TaskPane } from '../../../src/taskpane/TaskPane';
import { newWorkbook, TODAY } from '../../support/newWorkbook';
import { readCells } from '../../support/readCells';
import type { StartedExcel } from '../../support/startExcel';
import { typeAnswer } from '../../support/typeCells';

/** Long enough for a machine that does other work beside. */
const PATIENCE = { timeout: 60_000 };

function openPane({ excel, waitingExcel }: StartedExcel): ReturnType<typeof userEvent.setup> {
  render(<TaskPane environment={{ excel, waitingExcel, language: 'en', now: () => TODAY }} />);
  return userEvent.setup();
}

const button = (name: string | RegExp) => screen.findByRole('button', { name }, PATIENCE);
const heading = (name: RegExp) => screen.findByRole('heading', { name }, PATIENCE);

/** What stands in the row of a question: its answer and its note. */
function entered({ local }: StartedExcel, tab: string, id: string): readonly unknown[] {
  return readCells(local, tab, 'A1:D20')
    .filter(([first]) => first === id)
    .flatMap((row) => row.slice(2));
}

test('questions are answered one at a time by keys, with what each answer would do, and notes', async () => {
  const started = await newWorkbook();
  typeAnswer(started.local, 'Exchange Online', 'EXCHANGE-Q1', 'No');
  const user = openPane(started);
  await user.click(await button('One at a time'));
  const first = await heading(/^Question 1 of \d+ · Core onboarding$/);
  await waitFor(() => expect(first).toHaveFocus());
  while (!screen.queryByText(/is Microsoft Teams in scope/i)) await user.keyboard('{Enter}');
  expect(await screen.findByText(/^Decides \d+ items$/)).toBeInTheDocument();
  expect(screen.getByText(/^No: would hide \d+$/)).toBeInTheDocument();
  expect(screen.getByText('Yes: changes nothing')).toBeInTheDocument();
  expect(screen.getByText(/^Keys: 1 Yes, 2 No, 3 /)).toBeInTheDocument();
  await user.keyboard('2');
  await waitFor(() => expect(entered(started, 'Microsoft Teams', 'TEAMS-Q1')[0]).toBe('No'), PATIENCE);
  expect(await screen.findByText(/^Yes: would show \d+$/, undefined, PATIENCE)).toBeInTheDocument();
  expect(screen.queryByText(/^No: /)).not.toBeInTheDocument();
  await user.click(await button('Undo: TEAMS-Q1'));
  await waitFor(() => expect(entered(started, 'Microsoft Teams', 'TEAMS-Q1')[0]).toBeNull(), PATIENCE);
  await waitFor(() => expect(screen.getByRole('radio', { name: 'No' })).not.toBeChecked(), PATIENCE);
  await user.click(screen.getByRole('radio', { name: 'No' }));
  await waitFor(() => expect(entered(started, 'Microsoft Teams', 'TEAMS-Q1')[0]).toBe('No'), PATIENCE);
  expect(await button('Undo: TEAMS-Q1')).toBeInTheDocument();
  await user.type(screen.getByRole('textbox', { name: 'Notes' }), 'Asked the customer 2');
  await user.tab();
  const note = (): unknown => entered(started, 'Microsoft Teams', 'TEAMS-Q1')[1];
  await waitFor(() => expect(note()).toBe('Asked the customer 2'), PATIENCE);
  expect(entered(started, 'Microsoft Teams', 'TEAMS-Q1')[0]).toBe('No');
  await user.click(await button('All questions'));
  expect(await button('One at a time')).toHaveFocus();
}, 60_000);

test('what is typed for a question without choices is entered by Enter; keys with Ctrl answer nothing', async () => {
  const started = await newWorkbook();
  const user = openPane(started);
  await user.click(await button('One at a time'));
  await heading(/^Question 1 of /);
  await user.keyboard('{Control>}2{/Control}');
  while (!screen.queryByRole('textbox', { name: /local internet breakout/ })) await user.keyboard('{Enter}');
  const box = screen.getByRole('textbox', { name: /local internet breakout/ });
  await waitFor(() => expect(box).toHaveFocus());
  await user.keyboard('many{Enter}');
  expect(await screen.findByText(/“many”/, undefined, PATIENCE)).toBeInTheDocument();
  await user.clear(box);
  await user.type(box, '150{Enter}');
  await waitFor(() => expect(box).not.toBeInTheDocument(), PATIENCE);
  const answers = readCells(started.local, 'Core onboarding', 'C2:C30').flat().filter(Boolean);
  expect(answers.map(String)).toEqual(['150']);
}, 60_000);

test('questions stand numbered in the order they are read in, whatever their ids', async () => {
  openPane(await newWorkbook());
  const second = (await button(/^CORE-Q7: Go to/)).parentElement;
  expect(second).toHaveTextContent(/^2\. CORE-Q7$/);
});

test('what a service out of scope asks is neither shown nor counted, and comes back', async () => {
  const started = await newWorkbook();
  const user = openPane(started);
  const before = Number(
    /of (\d+) answered/.exec((await screen.findByText(/answered$/, undefined, PATIENCE)).textContent)![1],
  );
  await user.click(await button(/^Exchange Online/));
  const region = (await button(/^Exchange Online/)).closest('h2')!.parentElement!.parentElement!;
  const scope = within(region).getAllByRole('radiogroup')[0]!;
  await user.click(within(scope).getByRole('radio', { name: 'No' }));
  expect(
    await within(region).findByText(/more questions do not matter with these answers\.$/, undefined, PATIENCE),
  ).toBeInTheDocument();
  expect(within(region).getAllByRole('radiogroup')).toHaveLength(1);
  const after = Number(/of (\d+) answered/.exec(screen.getByText(/answered$/).textContent)![1]);
  expect(after).toBeLessThan(before);
  await user.click(within(scope).getByRole('radio', { name: 'Yes' }));
  await waitFor(() => expect(screen.getByText(/answered$/)).toHaveTextContent(`of ${before} answered`), PATIENCE);
}, 60_000);

test('a question is found by its words, whatever service asks it, and answered there', async () => {
  const started = await newWorkbook();
  const user = openPane(started);
  await user.type(await screen.findByRole('searchbox', { name: 'Find a question' }, PATIENCE), 'teams SCOPE');
  expect(await screen.findByText(/^\d+ questions? found$/)).toBeInTheDocument();
  await user.click(screen.getAllByRole('radio', { name: 'No' })[0]!);
  await waitFor(() => expect(entered(started, 'Microsoft Teams', 'TEAMS-Q1')[0]).toBe('No'), PATIENCE);
  await user.clear(screen.getByRole('searchbox'));
  await user.type(screen.getByRole('searchbox'), 'nothing says this');
  expect(await screen.findByText('No question found')).toBeInTheDocument();
}, 60_000);

test('a service is put out of scope by its switch, which says before what that hides; what was answered stays in sight', async () => {
  const started = await newWorkbook();
  typeAnswer(started.local, 'Exchange Online', 'EXCHANGE-Q4', 'Yes');
  const user = openPane(started);
  const scope = await screen.findByRole('switch', { name: 'In scope: Exchange Online' }, PATIENCE);
  const { items } = SERVICES.exchange;
  expect(scope).not.toBeChecked();
  expect(scope).toHaveAccessibleDescription(`Out of scope would hide ${items.length} rows in 1 block.`);
  await user.click(scope);
  await waitFor(() => expect(entered(started, 'Exchange Online', 'EXCHANGE-Q1')[0]).toBe('Yes'), PATIENCE);
  await button('Undo: Exchange Online');
  await user.click(scope);
  expect(await screen.findByText(`Out of scope: hides ${items.length} items`, undefined, PATIENCE)).toBeInTheDocument();
  expect(entered(started, 'Exchange Online', 'EXCHANGE-Q1')[0]).toBe('No');
  expect(await button(/^Exchange Online ?2\/2$/)).toBeInTheDocument();
  await user.click(await button('Undo: Exchange Online'));
  await waitFor(() => expect(entered(started, 'Exchange Online', 'EXCHANGE-Q1')[0]).toBe('Yes'), PATIENCE);
  expect(screen.queryByRole('switch', { name: /Core onboarding/ })).not.toBeInTheDocument();
}, 60_000);

test('a service is added below the others: found by a short name, planned, added, and its questions come next', async () => {
  const started = await newWorkbook();
  const user = openPane(started);
  await user.click(await button('Add a service'));
  await user.type(
    await screen.findByRole('searchbox', { name: 'Find a service' }, PATIENCE),
    'endpoint manager{Enter}',
  );
  expect(await screen.findByRole('checkbox', { name: 'Microsoft Intune' })).toBeChecked();
  const { questions, items } = SERVICES.intune;
  expect(
    await screen.findByText(
      `Would add 1 tab, add ${questions.length} questions, add ${items.length} items.`,
      undefined,
      PATIENCE,
    ),
  ).toBeInTheDocument();
  await user.click(await button('Add to the workbook'));
  const added = await button(/^Microsoft Intune/);
  await waitFor(() => expect(added).toHaveFocus(), PATIENCE);
  expect(added).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByText(/^Added 1 tab, /)).toBeInTheDocument();
  expect(screen.queryByRole('checkbox', { name: 'Microsoft Intune' })).not.toBeInTheDocument();
  await user.click(await button('Undo'));
  await waitFor(
    () => expect(screen.queryByRole('button', { name: /^Microsoft Intune/ })).not.toBeInTheDocument(),
    PATIENCE,
  );
  expect(screen.getByText('Undone.')).toBeInTheDocument();
}, 60_000);
