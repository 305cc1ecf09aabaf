import { generateChecklist } from '../../../src/actions/checklist/generateChecklist';
import type { ActionResult } from '../../../src/actions/everyAction/ActionResult';
import type { ExcelHost } from '../../../src/actions/everyAction/ExcelHost';
import { UndoHistory } from '../../../src/actions/everyAction/UndoHistory';
import { answerQuestion } from '../../../src/actions/questionnaire/answerQuestion';
import { populateQuestionnaires } from '../../../src/actions/questionnaire/populateQuestionnaires';
import { undoChanges } from '../../../src/actions/undo/undoChanges';
import { meaningOf } from '../../support/meaningOf';
import { newWorkbook, TODAY } from '../../support/newWorkbook';
import type { StartedExcel } from '../../support/startExcel';
import { typeAnswer } from '../../support/typeCells';

type Action = (excel: ExcelHost) => Promise<ActionResult<unknown>>;

/** Carries an action out and hands over how to take it back. */
async function carryOut({ excel }: StartedExcel, action: Action) {
  const host: ExcelHost = { ...excel, history: new UndoHistory() };
  const result = await action(host);
  expect(result).toMatchObject({ outcome: 'done' });
  const { undo } = result as Extract<typeof result, { outcome: 'done' }>;
  return () => undoChanges(host, undo!);
}

const ACTIONS: Readonly<Record<string, { prepare?: (started: StartedExcel) => void; action: Action }>> = {
  'an answer': {
    action: (excel) => answerQuestion(excel, { service: 'teams', question: 'TEAMS-Q2', answer: 'Yes' }),
  },
  'an answer that replaced another': {
    prepare: ({ local }) => typeAnswer(local, 'Microsoft Teams', 'TEAMS-Q2', 'No'),
    action: (excel) => answerQuestion(excel, { service: 'teams', question: 'TEAMS-Q2', answer: 'Yes' }),
  },
  'an import of answers': {
    action: (excel) =>
      populateQuestionnaires(excel, 'apply', 'Id,Answer,Notes\nTEAMS-Q2,Yes,From the file\nCORE-Q4,7,\n'),
  },
  'a checklist generated from answers': {
    prepare: ({ local }) => typeAnswer(local, 'Exchange Online', 'EXCHANGE-Q1', 'No'),
    action: (excel) => generateChecklist(excel, 'apply', TODAY),
  },
};

test.each(Object.entries(ACTIONS))('%s is undone: the workbook is as before', async (_, { prepare, action }) => {
  const started = await newWorkbook();
  prepare?.(started);
  const before = meaningOf(started.local);
  const undo = await carryOut(started, action);
  expect(meaningOf(started.local)).not.toEqual(before);
  expect(await undo()).toMatchObject({ outcome: 'done', changes: { left: [] } });
  expect(meaningOf(started.local)).toEqual(before);
});
