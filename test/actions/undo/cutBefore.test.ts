import type { ActionResult } from '../../../src/actions/everyAction/ActionResult';
import type { ExcelHost } from '../../../src/actions/everyAction/ExcelHost';
import { UndoHistory } from '../../../src/actions/everyAction/UndoHistory';
import { generateChecklist } from '../../../src/actions/checklist/generateChecklist';
import { answerQuestion } from '../../../src/actions/questionnaire/answerQuestion';
import { undoChanges } from '../../../src/actions/undo/undoChanges';
import { importUsage } from '../../../src/actions/usage/importUsage';
import { newWorkbook, TODAY } from '../../support/newWorkbook';
import { readCells } from '../../support/readCells';
import type { StartedExcel } from '../../support/startExcel';
import { typeAnswer, typeCells } from '../../support/typeCells';

/** Generating reads three times, and then it writes. */
const WRITING_REQUEST = 4;

/** After the texts of two columns are written, and before rows are hidden. */
const HALF = 2;

const scopes = ({ local }: StartedExcel): unknown => readCells(local, 'Checklist', 'H2:I50');

async function withAnswer(): Promise<{ readonly started: StartedExcel; readonly pane: Required<ExcelHost> }> {
  const started = await newWorkbook({ services: ['core', 'exchange', 'teams'] });
  typeAnswer(started.local, 'Exchange Online', 'EXCHANGE-Q1', 'No');
  return { started, pane: { ...started.excel, language: 'en', history: new UndoHistory() } };
}

async function generateHalf({ local }: StartedExcel, pane: ExcelHost): Promise<ActionResult<unknown>> {
  local.failAt(WRITING_REQUEST, 'GeneralException', HALF);
  const result = await generateChecklist(pane, 'apply', TODAY);
  expect(result).toMatchObject({ outcome: 'refused', problems: [{ code: 'excelFailed' }] });
  return result;
}

test('what an action wrote before it was stopped is undone', async () => {
  const { started, pane } = await withAnswer();
  const before = scopes(started);
  const { undo } = await generateHalf(started, pane);
  expect(scopes(started)).not.toEqual(before);
  expect(await undoChanges(pane, undo!)).toMatchObject({ outcome: 'done', changes: { left: [] } });
  expect(scopes(started)).toEqual(before);
});

test('what finishes it is undone with it, once', async () => {
  const { started, pane } = await withAnswer();
  const before = scopes(started);
  const first = await generateHalf(started, pane);
  const second = await generateChecklist(pane, 'apply', TODAY);
  expect(second).toMatchObject({ outcome: 'done' });
  expect(pane.history.has(first.undo!)).toBe(false);
  expect(await undoChanges(pane, second.undo!)).toMatchObject({ outcome: 'done', changes: { left: [] } });
  expect(scopes(started)).toEqual(before);
  expect(await undoChanges(pane, second.undo!)).toMatchObject({ problems: [{ code: 'undoGone' }] });
});

test('where only the answer was lost, the run that finds nothing to do is undone', async () => {
  const { started, pane } = await withAnswer();
  const before = scopes(started);
  started.local.failAt(WRITING_REQUEST, 'GeneralException', 100);
  await generateChecklist(pane, 'apply', TODAY);
  const second = await generateChecklist(pane, 'apply', TODAY);
  expect(second).toMatchObject({ outcome: 'unchanged' });
  expect(await undoChanges(pane, second.undo!)).toMatchObject({ outcome: 'done', changes: { left: [] } });
  expect(scopes(started)).toEqual(before);
});

test('another action is undone by itself', async () => {
  const { started, pane } = await withAnswer();
  const first = await generateHalf(started, pane);
  const half = scopes(started);
  const answered = await answerQuestion(pane, { service: 'teams', question: 'TEAMS-Q2', answer: 'Yes' });
  await undoChanges(pane, answered.undo!);
  expect(scopes(started)).toEqual(half);
  expect(pane.history.has(first.undo!)).toBe(true);
});

test('what somebody changed since stays and is named', async () => {
  const { started, pane } = await withAnswer();
  const { undo } = await generateHalf(started, pane);
  typeCells(started.local, 'Checklist', { I22: 'Ask on Monday' });
  expect(await undoChanges(pane, undo!)).toMatchObject({ outcome: 'done', changes: { left: ['Checklist!I22'] } });
  expect(readCells(started.local, 'Checklist', 'I22')).toEqual([['Ask on Monday']]);
});

test('what somebody entered before it was read what had been written is theirs', async () => {
  const { started, pane } = await withAnswer();
  const typing: ExcelHost = {
    ...pane,
    run: (batch, previous) =>
      pane.run((context) => {
        const sync = context.sync.bind(context);
        context.sync = (async (...given: []) => {
          try {
            return await sync(...given);
          } catch (error) {
            typeCells(started.local, 'Checklist', { I22: 'Ask on Monday' });
            throw error;
          }
        }) as typeof context.sync;
        return batch(context);
      }, previous),
  };
  const { undo } = await generateHalf(started, typing);
  await undoChanges(pane, undo!);
  expect(readCells(started.local, 'Checklist', 'I22')).toEqual([['Ask on Monday']]);
});

test('where nothing answers any more there is nothing to be undone, and what failed is said', async () => {
  const { started, pane } = await withAnswer();
  started.local.failAt(WRITING_REQUEST + 1, 'GeneralException');
  const { undo } = await generateHalf(started, pane);
  expect(undo).toBeUndefined();
});

test('of an import in parts the parts before are undone with the one that was stopped', async () => {
  const { started, pane } = await withAnswer();
  const usage = (): unknown => readCells(started.local, 'MAU', 'A1:N8');
  const before = usage();
  const rows = ['Adatum', 'Fabrikam', 'Tailspin'].map((customer) => `${customer},Exchange,2026-06,5,100`);
  const content = ['Customer,Service,Month,MAU,Entitlements', ...rows].join('\n');
  started.local.failAt(7, 'GeneralException', 3);
  const source = { type: 'file', content, writing: { bytes: 500 } } as const;
  const result = await importUsage(pane, 'apply', source, TODAY);
  expect(result).toMatchObject({
    outcome: 'refused',
    problems: [{ code: 'excelFailed' }, { code: 'usageHalfEntered' }],
  });
  expect(usage()).not.toEqual(before);
  await undoChanges(pane, result.undo!);
  expect(usage()).toEqual(before);
});
