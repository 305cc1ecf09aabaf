import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Mode } from '../../../src/actions/everyAction/ActionResult';
import type { ExcelHost } from '../../../src/actions/everyAction/ExcelHost';
import { UndoHistory } from '../../../src/actions/everyAction/UndoHistory';
import { importUsage } from '../../../src/actions/usage/importUsage';
import { loadMessages, type Messages } from '../../../src/localization/Messages';
import { ActionPanel } from '../../../src/taskpane/everyScreen/ActionPanel';
import { usePlannedAction } from '../../../src/taskpane/everyScreen/usePlannedAction';
import { meaningOf } from '../../support/meaningOf';
import { newWorkbook, TODAY } from '../../support/newWorkbook';

/** Long enough for a machine that does other work beside. */
const PATIENCE = { timeout: 60_000 };

const LIST = `Customer,Service,Month,MAU\n${Array.from({ length: 9 }, (_, row) => `Customer ${row},Exchange,2026-06,5`).join('\n')}`;

/** An import that is stopped after its first part. */
function importStopped(excel: ExcelHost, mode: Mode) {
  const stop = new AbortController();
  const writing = { bytes: 1000, signal: stop.signal, onProgress: () => stop.abort() };
  return importUsage(excel, mode, { type: 'file', content: LIST, writing }, TODAY);
}

function Import({ excel, messages }: { readonly excel: ExcelHost; readonly messages: Messages }) {
  const action = usePlannedAction({ excel, waitingExcel: excel }, importStopped, 1);
  return <ActionPanel excel={excel} label="Import" action={action} messages={messages} />;
}

test('what an import wrote before it was stopped is offered to be undone', async () => {
  const { local, excel } = await newWorkbook({ services: ['exchange'] });
  const before = meaningOf(local);
  const user = userEvent.setup();
  render(<Import excel={{ ...excel, history: new UndoHistory() }} messages={await loadMessages('en')} />);
  await waitFor(() => expect(screen.getByRole('button', { name: 'Import' })).toBeEnabled(), PATIENCE);
  await user.click(screen.getByRole('button', { name: 'Import' }));
  await screen.findByText(/^\d of 9 customers are entered/, {}, PATIENCE);
  expect(meaningOf(local)).not.toEqual(before);
  await user.click(await screen.findByRole('button', { name: 'Undo' }, PATIENCE));
  await screen.findByText('Undone.', {}, PATIENCE);
  expect(screen.queryByText(/customers are entered/)).not.toBeInTheDocument();
  expect(meaningOf(local)).toEqual(before);
});
