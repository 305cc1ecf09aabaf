import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { highlightCustomers } from '../../../src/actions/usage/highlightCustomers';
import { KeptFocus } from '../../../src/taskpane/focus/KeptFocus';
import { TaskPane } from '../../../src/taskpane/TaskPane';
import { TODAY, newWorkbook } from '../../support/newWorkbook';
import { typeCells } from '../../support/typeCells';

/** Long enough for a machine that does other work beside. */
const PATIENCE = { timeout: 60_000 };

function Vanishing() {
  const [isThere, setThere] = useState(true);
  return (
    <section aria-label="Around">
      {isThere && (
        <div>
          <button onClick={() => setThere(false)}>Go away</button>
        </div>
      )}
    </section>
  );
}

test('where a button goes away the focus goes to what stood around it; who leaves the pane is left alone', async () => {
  const user = userEvent.setup();
  render(
    <KeptFocus className="">
      <Vanishing />
    </KeptFocus>,
  );
  await user.click(screen.getByRole('button'));
  await waitFor(() => expect(screen.getByRole('region', { name: 'Around' })).toHaveFocus());
  act(() => (document.activeElement as HTMLElement).blur());
  screen.getByRole('main').append(document.createElement('p'));
  await act(() => Promise.resolve());
  expect(document.body).toHaveFocus();
});

function SwitchedOff() {
  const [isOff, setOff] = useState(false);
  return (
    <section aria-label="Around">
      <button disabled={isOff} onClick={() => setOff(true)}>
        Switch off
      </button>
    </section>
  );
}

test('where a button is switched off the focus goes to what stands around it', async () => {
  const user = userEvent.setup();
  render(
    <KeptFocus className="">
      <SwitchedOff />
    </KeptFocus>,
  );
  await user.click(screen.getByRole('button'));
  await waitFor(() => expect(screen.getByRole('region', { name: 'Around' })).toHaveFocus());
});

test('after highlights were removed the focus is in their view', async () => {
  const started = await newWorkbook();
  typeCells(started.local, 'MAU', { A2: 'Litware', C2: '100', F2: '50', I2: '50' });
  await highlightCustomers(started.excel, 'apply', { now: TODAY });
  const { excel, waitingExcel } = started;
  render(<TaskPane environment={{ excel, waitingExcel, language: 'en', now: () => TODAY }} />);
  const user = userEvent.setup();
  const press = async (name: string) => {
    (await screen.findByRole('button', { name }, PATIENCE)).focus();
    await user.keyboard('{Enter}');
  };
  await user.click(await screen.findByRole('tab', { name: 'Usage' }, PATIENCE));
  await press('Remove highlights');
  await press('Remove');
  await screen.findByText(/^Removed/, undefined, PATIENCE);
  await waitFor(() => expect(document.body).not.toHaveFocus(), PATIENCE);
  expect(screen.getByRole('tabpanel')).toContainElement(document.activeElement as HTMLElement);
});
