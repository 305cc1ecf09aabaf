import { accelerateCustomer } from '../../../src/actions/acceleration/accelerateCustomer';
import type { ActionResult } from '../../../src/actions/everyAction/ActionResult';
import type { ExcelHost } from '../../../src/actions/everyAction/ExcelHost';
import { UndoHistory, type UndoStep } from '../../../src/actions/everyAction/UndoHistory';
import { answerQuestion } from '../../../src/actions/questionnaire/answerQuestion';
import { updateTasks } from '../../../src/actions/tasks/updateTasks';
import { undoChanges } from '../../../src/actions/undo/undoChanges';
import { highlightCustomers } from '../../../src/actions/usage/highlightCustomers';
import { importUsage } from '../../../src/actions/usage/importUsage';
import { meaningOf } from '../../support/meaningOf';
import { newWorkbook, TODAY } from '../../support/newWorkbook';
import { startExcel } from '../../support/startExcel';
import { typeAnswer, typeCells } from '../../support/typeCells';

type Action = (excel: ExcelHost) => Promise<ActionResult<unknown>>;

const USAGE = 'Customer,Service,Month,MAU,Seats\nAdatum,Exchange,2026-07,3,100\nNew,Exchange,2026-05,7,50\n';

const highlights: Action = (excel) => highlightCustomers(excel, 'apply', { now: TODAY });
const imports: Action = (excel) => importUsage(excel, 'apply', { type: 'file', content: USAGE }, TODAY);
const makesTasks: Action = (excel) => updateTasks(excel, 'apply', TODAY);
const accelerates: Action = (excel) =>
  accelerateCustomer(excel, 'apply', TODAY, { customer: 'Adatum', blockers: ['technical'] });
const answers =
  (answer: string): Action =>
  (excel) =>
    answerQuestion(excel, { service: 'exchange', question: 'EXCHANGE-Q1', answer });

async function workbook() {
  const { local } = await newWorkbook({ services: ['core', 'exchange', 'teams'] });
  typeCells(local, 'MAU', { A2: 'Adatum', B2: 'Exchange', C2: '100', F2: '7', I2: '6' });
  typeAnswer(local, 'Microsoft Teams', 'TEAMS-Q1', 'Yes');
  return { local, pane: { ...startExcel(local).excel, history: new UndoHistory() } };
}

async function carryOut(pane: ExcelHost, actions: readonly Action[]): Promise<readonly UndoStep[]> {
  const steps: UndoStep[] = [];
  for (const action of actions) {
    const { outcome, undo } = await action(pane);
    expect(outcome).toBe('done');
    steps.push(undo!);
  }
  return steps;
}

test.each<readonly [string, readonly Action[]]>([
  ['customers are highlighted, then usage is imported', [highlights, imports]],
  ['tasks are made, then a plan for a customer', [makesTasks, accelerates]],
  ['a plan for a customer is made, then tasks', [accelerates, makesTasks]],
  ['tasks, a plan and usage come one after the other', [makesTasks, accelerates, imports]],
  ['an answer comes between a plan and tasks', [accelerates, answers('No'), makesTasks]],
])('undone in the order they were done nothing is left of them: %s', async (_, actions) => {
  const { local, pane } = await workbook();
  const before = meaningOf(local);
  for (const step of await carryOut(pane, actions)) {
    expect(await undoChanges(pane, step)).toMatchObject({ outcome: 'done', problems: [] });
    expect(pane.history.has(step)).toBe(false);
  }
  expect(meaningOf(local)).toEqual(before);
});

test('an answer that was given anew is undone once the later one is', async () => {
  const { local, pane } = await workbook();
  const before = meaningOf(local);
  const [first, second] = await carryOut(pane, [answers('No'), answers('Yes')]);
  expect(await undoChanges(pane, first!)).toMatchObject({
    outcome: 'unchanged',
    changes: { left: ['Exchange Online!C2'] },
  });
  for (const step of [second!, first!]) await undoChanges(pane, step);
  expect(meaningOf(local)).toEqual(before);
});

test('what was done again since is not undone with what stood over it before', async () => {
  const { local, pane } = await workbook();
  const [first, second] = await carryOut(pane, [makesTasks, accelerates]);
  await undoChanges(pane, first!);
  await carryOut(pane, [makesTasks]);
  const { sheets } = meaningOf(local);
  await undoChanges(pane, second!);
  const tasks = (all: typeof sheets): unknown => all.find(({ name }) => name === 'Tasks');
  expect(tasks(meaningOf(local).sheets)).toEqual(tasks(sheets));
});
