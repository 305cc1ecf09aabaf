import { act, render, screen } from '@testing-library/react';
import { SERVICES } from '../../../src/catalog/services/catalog';
import { TaskPane } from '../../../src/taskpane/TaskPane';
import { TODAY, newWorkbook } from '../../support/newWorkbook';
import { typeAnswer, typeCells } from '../../support/typeCells';
import { untilQuiet } from '../untilQuiet';

/** Long enough for a machine that does other work beside. */
const PATIENCE = { timeout: 60_000 };

test('beside the checklist items are read again where answers changed, not for notes', async () => {
  const { local, session, excel, waitingExcel } = await newWorkbook({ services: Object.keys(SERVICES) });
  const { traffic } = session;
  render(<TaskPane environment={{ excel, waitingExcel, language: 'en', now: () => TODAY }} />);
  await screen.findByText(/^0 of \d+ answered$/, undefined, PATIENCE);
  await untilQuiet({ session });
  const before = traffic.bytesReceived;
  act(() => typeCells(local, 'Exchange Online', { D3: 'asked on Monday' }));
  await untilQuiet({ session });
  const forNote = traffic.bytesReceived - before;
  act(() => typeAnswer(local, 'Exchange Online', 'EXCHANGE-Q1', 'No'));
  expect(
    await screen.findByText(/^The checklist does not follow the answers yet/, undefined, PATIENCE),
  ).toBeInTheDocument();
  await untilQuiet({ session });
  const forAnswer = traffic.bytesReceived - before - forNote;
  expect(forNote).toBeLessThan(forAnswer / 2);
}, 120_000);
