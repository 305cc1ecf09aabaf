import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CATALOG_VERSION } from '../../../src/catalog/services/catalog';
import { LocalExcel } from '../../../src/local-excel/LocalExcel';
import { TaskPane } from '../../../src/taskpane/TaskPane';
import { fixture } from '../../support/fixture';
import { newWorkbook, TODAY } from '../../support/newWorkbook';
import { readCells, readColumn } from '../../support/readCells';
import { startExcel, type StartedExcel } from '../../support/startExcel';
import { typeCells } from '../../support/typeCells';
import { LABELS, onStart } from '../../support/onStart';

/** Long enough for a machine that does other work beside. */
const PATIENCE = { timeout: 60_000 };

function openPane({ excel, waitingExcel }: StartedExcel): ReturnType<typeof userEvent.setup> {
  render(<TaskPane environment={{ excel, waitingExcel, language: 'en', now: () => TODAY }} />);
  return userEvent.setup();
}

const button = (name: string | RegExp) => screen.findByRole('button', { name }, PATIENCE);
const text = (found: string | RegExp) => screen.findByText(found, undefined, PATIENCE);

test('older content is said with what newer brings to each service, brought in at one click, and undone', async () => {
  const local = LocalExcel.open(fixture('content-1.0.0.xlsx'));
  local.book.clock = () => TODAY;
  const user = openPane(startExcel(local));
  expect(await text(`This workbook has content 1.0.0; ${CATALOG_VERSION} is there.`)).toBeInTheDocument();
  expect(await text(/^School Data Sync: 1 new question, .*2 questions removed, 4 new items/)).toBeInTheDocument();
  await user.click(await button(`Bring the workbook up to content ${CATALOG_VERSION}`));
  await waitFor(
    () => expect(readCells(local, 'Start', onStart(local, LABELS.contentVersion))).toEqual([[CATALOG_VERSION]]),
    PATIENCE,
  );
  expect(await text(/^Added 1 tab, .*noted the new version of the content\./)).toBeInTheDocument();
  await waitFor(() => expect(screen.queryByText(/ is there\.$/)).not.toBeInTheDocument(), PATIENCE);
  await user.click(await button('Undo'));
  await waitFor(
    () => expect(readCells(local, 'Start', onStart(local, LABELS.contentVersion))).toEqual([['1.0.0']]),
    PATIENCE,
  );
}, 60_000);

test('newer content is said', async () => {
  const started = await newWorkbook();
  typeCells(started.local, 'Start', { [onStart(started.local, LABELS.contentVersion)]: '9.0.0' });
  openPane(started);
  expect(
    await text(new RegExp(`^This workbook has content 9\.0\.0, newer than ${CATALOG_VERSION} of this pane`)),
  ).toBeInTheDocument();
});

test('questions that have lost their rows are added again', async () => {
  const started = await newWorkbook();
  const { local } = started;
  await started.excel.run(async (context) => {
    context.workbook.worksheets.getItem('Exchange Online').getRange('4:5').delete('Up');
    await context.sync();
  });
  const user = openPane(started);
  expect(await text('2 questions are missing on their tabs.')).toBeInTheDocument();
  await user.click(await button('Add missing questions'));
  await waitFor(() => expect(readColumn(local, 'Exchange Online', 'Id')).toContain('EXCHANGE-Q3'), PATIENCE);
  expect(await text('Added 2 questions.')).toBeInTheDocument();
});

test('cells that were edited stay until somebody says that they are to be replaced', async () => {
  const started = await newWorkbook();
  const { local } = started;
  typeCells(local, 'Checklist', { C2: 'Our own title' });
  const user = openPane(started);
  await user.click(await screen.findByRole('tab', { name: 'Checklist' }, PATIENCE));
  expect(await text(/1 cell of ours was edited and stays as edited: C2/)).toBeInTheDocument();
  await user.click(await screen.findByRole('checkbox', { name: 'Replace the cells that were edited' }, PATIENCE));
  expect(await text('Would update 1 item.')).toBeInTheDocument();
  await user.click(await button('Generate final checklist'));
  await waitFor(() => expect(readCells(local, 'Checklist', 'C2')).not.toEqual([['Our own title']]), PATIENCE);
});

test('an edition that the content is not of is asked for before anything is planned', async () => {
  const started = await newWorkbook();
  typeCells(started.local, 'Start', { [onStart(started.local, LABELS.edition)]: 'GCC High' });
  const user = openPane(started);
  await user.click(await screen.findByRole('tab', { name: 'Checklist' }, PATIENCE));
  expect(await text(/^The workbook is for GCC High, but the tab/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Generate final checklist' })).toBeDisabled();
  await user.click(await screen.findByRole('radio', { name: 'Commercial' }, PATIENCE));
  expect(await text('Would note the edition.')).toBeInTheDocument();
  await user.click(await button('Generate final checklist'));
  await waitFor(
    () => expect(readCells(started.local, 'Start', onStart(started.local, LABELS.edition))).toEqual([['Commercial']]),
    PATIENCE,
  );
});
