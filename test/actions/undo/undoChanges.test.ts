import { accelerateCustomer } from '../../../src/actions/acceleration/accelerateCustomer';
import { repairWorkbook } from '../../../src/actions/check/repairWorkbook';
import { generateChecklist } from '../../../src/actions/checklist/generateChecklist';
import { removeScope } from '../../../src/actions/checklist/removeScope';
import { showHiddenRows } from '../../../src/actions/checklist/showHiddenRows';
import { showRow } from '../../../src/actions/checklist/showRow';
import { updateItems } from '../../../src/actions/checklist/updateItems';
import type { ActionResult } from '../../../src/actions/everyAction/ActionResult';
import type { ExcelHost } from '../../../src/actions/everyAction/ExcelHost';
import { UndoHistory } from '../../../src/actions/everyAction/UndoHistory';
import { answerQuestion } from '../../../src/actions/questionnaire/answerQuestion';
import { confirmReview } from '../../../src/actions/questionnaire/confirmReview';
import { populateQuestionnaires } from '../../../src/actions/questionnaire/populateQuestionnaires';
import { setUpWorkbook } from '../../../src/actions/setUp/setUpWorkbook';
import type { SetUpRequest } from '../../../src/actions/setUp/tabs/SetUpRequest';
import { updateTasks } from '../../../src/actions/tasks/updateTasks';
import { highlightCustomers } from '../../../src/actions/usage/highlightCustomers';
import { importUsage } from '../../../src/actions/usage/importUsage';
import { removeHighlights } from '../../../src/actions/usage/removeHighlights';
import { DataValidations } from '../../../src/local-excel/book/DataValidations';
import type { LocalExcel } from '../../../src/local-excel/LocalExcel';
import { undoChanges } from '../../../src/actions/undo/undoChanges';
import { meaningOf } from '../../support/meaningOf';
import { earlierStart } from '../../support/earlierStart';
import { newWorkbook, TODAY } from '../../support/newWorkbook';
import { readCells } from '../../support/readCells';
import { startExcel, type StartedExcel } from '../../support/startExcel';
import { typeAnswer, typeCells } from '../../support/typeCells';
import { onStart } from '../../support/onStart';

/** A table without its last rows, as it was before they were in the catalog. */
function deleteLastRows({ book }: LocalExcel, name: string, count: number): void {
  const sheet = book.sheets.named(name)!;
  const [table] = book.tables.on(sheet);
  const { area } = table!;
  book.startEdit();
  const last = area.bottom - count;
  for (let row = last + 1; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      sheet.setValue(row, column, null);
      sheet.setStyle(row, column, 0);
    }
    new DataValidations(sheet).clear({ ...area, top: row, bottom: row });
    book.conditionalFormats(sheet).clear({ ...area, top: row, bottom: row });
  }
  table!.resize({ ...area, bottom: last }, table!.columnNames);
  book.tables.changed();
}

type Action = (excel: ExcelHost) => Promise<ActionResult<unknown>>;

/** Carries an action out and hands over how to take it back. */
async function carryOut({ excel }: StartedExcel, action: Action) {
  const host: ExcelHost = { ...excel, history: new UndoHistory() };
  const result = await action(host);
  expect(result).toMatchObject({ outcome: 'done' });
  const { undo } = result as Extract<typeof result, { outcome: 'done' }>;
  return () => undoChanges(host, undo!);
}

const importText = (content: string): Action => {
  return (excel) => importUsage(excel, 'apply', { type: 'file', content }, TODAY);
};

const importInto = (excel: ExcelHost, ...months: readonly string[]) => {
  const content = ['Customer,Month,MAU', ...months.map((month) => `Adatum,${month},50`)].join('\n');
  return importUsage(excel, 'apply', { type: 'file', content, into: 'Sheet1' }, TODAY);
};

/** A usage sheet as somebody brings it along. */
const foreignUsage = (): StartedExcel => {
  const started = startExcel();
  started.local.book.clock = () => TODAY;
  typeCells(started.local, 'Sheet1', { A1: 'Customer', B1: 'Entitlements', C1: 'May 2026', D1: 'Jun 2026' });
  typeCells(started.local, 'Sheet1', { A2: 'Adatum', B2: '100', C2: '60', D2: '61' });
  typeCells(started.local, 'Sheet1', { A3: 'Contoso', B3: '200', C3: '160', D3: '170' });
  return started;
};

async function asTable(started: StartedExcel, address = 'A1:D3'): Promise<StartedExcel> {
  await started.excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').tables.add(address, true);
    await context.sync();
  });
  return started;
}

async function highlighted(started: StartedExcel): Promise<StartedExcel> {
  await highlightCustomers(started.excel, 'apply', { now: TODAY });
  return started;
}

/** A checklist as somebody brings it along. */
function foreignChecklist(): StartedExcel {
  const started = startExcel();
  typeCells(started.local, 'Sheet1', { A1: 'Workload', B1: 'Task', C1: 'Status' });
  typeCells(started.local, 'Sheet1', { A2: 'Exchange Online', B2: 'Check the mail flow of the domains', C2: 'Open' });
  typeCells(started.local, 'Sheet1', { A3: 'Exchange Online', B3: 'Move the archive mailboxes', C3: 'Done' });
  typeCells(started.local, 'Sheet1', { A4: 'Microsoft Teams', B4: 'Plan the names of the teams', C4: 'Open' });
  typeCells(started.local, 'Sheet1', { A5: 'SharePoint Online', B5: 'Review sharing with guests', C5: 'In progress' });
  return started;
}

const OUT_OF_SCOPE = { consent: true, outOfScope: ['Exchange Online'] };

async function generated(started: StartedExcel): Promise<StartedExcel> {
  await generateChecklist(started.excel, 'apply', TODAY, OUT_OF_SCOPE);
  return started;
}

const REQUEST: SetUpRequest = { customer: 'Contoso', edition: 'commercial', language: 'en', services: ['exchange'] };

const OTHERS: Readonly<Record<string, { started: () => StartedExcel | Promise<StartedExcel>; action: Action }>> = {
  'the set-up of a blank workbook': {
    started: () => startExcel(),
    action: (excel) => setUpWorkbook(excel, 'apply', REQUEST, TODAY),
  },
  'the set-up beside a usage sheet': {
    started: () => highlighted(foreignUsage()),
    action: (excel) => setUpWorkbook(excel, 'apply', REQUEST, TODAY),
  },
  'the highlights of somebody’s usage sheet': {
    started: foreignUsage,
    action: (excel) => highlightCustomers(excel, 'apply', { now: TODAY }),
  },
  'two months imported into somebody’s table': {
    started: async () => highlighted(await asTable(foreignUsage())),
    action: (excel) => importInto(excel, '2026-03', '2026-04'),
  },
  'two months imported into a table, one at its end': {
    started: () => asTable(foreignUsage()),
    action: (excel) => importInto(excel, '2026-04', '2026-07', '2026-08'),
  },
  'the list on a Start tab of an earlier version': {
    started: async () => {
      const started = await earlierStart(await newWorkbook({ services: ['exchange'] }));
      typeCells(started.local, 'MAU', { A2: 'Adatum', C2: '100', D2: '1', I2: '60' });
      return started;
    },
    action: (excel) => highlightCustomers(excel, 'apply', { now: TODAY }),
  },
  'the highlights of a table': {
    started: () => asTable(foreignUsage()),
    action: (excel) => highlightCustomers(excel, 'apply', { now: TODAY }),
  },
  'a choice of columns': {
    started: foreignUsage,
    action: (excel) =>
      highlightCustomers(excel, 'apply', { now: TODAY, columns: { customer: 'A', entitlements: 'B', months: 'C' } }),
  },
  'removing the highlights of somebody’s usage sheet': {
    started: () => highlighted(foreignUsage()),
    action: (excel) => removeHighlights(excel, 'apply'),
  },
  'removing the highlights of a table': {
    started: async () => highlighted(await asTable(foreignUsage())),
    action: (excel) => removeHighlights(excel, 'apply'),
  },
  'removing the highlights beside somebody’s column': {
    started: async () => {
      const started = await highlighted(foreignUsage());
      typeCells(started.local, 'Sheet1', { H1: 'Notes', H3: 'Call again' });
      return started;
    },
    action: (excel) => removeHighlights(excel, 'apply'),
  },
  'what hides the rows of somebody’s checklist': {
    started: foreignChecklist,
    action: (excel) => generateChecklist(excel, 'apply', TODAY, OUT_OF_SCOPE),
  },
  'what hides the rows of somebody’s checklist in a table': {
    started: () => asTable(foreignChecklist(), 'A1:C5'),
    action: (excel) => generateChecklist(excel, 'apply', TODAY, OUT_OF_SCOPE),
  },
  'what hides more rows of somebody’s checklist': {
    started: () => generated(foreignChecklist()),
    action: (excel) => generateChecklist(excel, 'apply', TODAY, { ...OUT_OF_SCOPE, outOfScope: ['Microsoft Teams'] }),
  },
  'leaving somebody’s checklist': {
    started: () => generated(foreignChecklist()),
    action: (excel) => removeScope(excel, 'apply'),
  },
  'leaving somebody’s table': {
    started: async () => generated(await asTable(foreignChecklist(), 'A1:C5')),
    action: (excel) => removeScope(excel, 'apply'),
  },
  'leaving a checklist in which somebody has a column behind ours and a reason in Scope': {
    started: async () => {
      const started = await generated(foreignChecklist());
      typeCells(started.local, 'Sheet1', { F1: 'Phase', F2: 'one' });
      typeCells(started.local, 'Scope', { C4: 'no budget' });
      return started;
    },
    action: (excel) => removeScope(excel, 'apply'),
  },
  'an import into a new MAU tab': {
    started: () => startExcel(),
    action: importText('Customer,Month,MAU,Seats\nA,2026-05,7,10\nB,2026-06,5,10\n'),
  },
};

test.each(Object.entries(OTHERS))('%s is undone: the workbook is as before', async (_, { started: start, action }) => {
  const started = await start();
  const before = meaningOf(started.local);
  const undo = await carryOut(started, action);
  expect(meaningOf(started.local)).not.toEqual(before);
  expect(await undo()).toMatchObject({ outcome: 'done', problems: [], changes: { left: [] } });
  expect(meaningOf(started.local)).toEqual(before);
});

const ACTIONS: Readonly<Record<string, { prepare?: (started: StartedExcel) => unknown; action: Action }>> = {
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
  'an import with a questionnaire that is added': {
    prepare: ({ excel }) =>
      excel.run(async (context) => {
        context.workbook.worksheets.getItem('Microsoft Teams').delete();
        await context.sync();
      }),
    action: (excel) => populateQuestionnaires(excel, 'apply', 'Id,Answer,Notes\nTEAMS-Q2,Yes,From the file\n'),
  },
  'questions that were missing': {
    prepare: ({ local }) => deleteLastRows(local, 'Microsoft Teams', 2),
    action: (excel) => populateQuestionnaires(excel, 'apply'),
  },
  'items that were missing': {
    prepare: ({ local }) => {
      deleteLastRows(local, 'Checklist', 3);
      typeAnswer(local, 'Microsoft Teams', 'TEAMS-Q1', 'No');
    },
    action: (excel) => generateChecklist(excel, 'apply', TODAY),
  },
  'an import of usage with new months and customers': {
    prepare: ({ local }) => typeCells(local, 'MAU', { A2: 'A', C2: '10', D2: '5' }),
    action: importText(
      'Customer,Month,MAU,Seats\nA,2026-05,7,10\nA,2026-08,8,10\nA,2025-12,8,10\nB,2026-05,5,10\nC,2026-05,5,10\n',
    ),
  },
  'highlights of the MAU tab': {
    prepare: ({ local }) => typeCells(local, 'MAU', { A2: 'A', C2: '10', I2: '5', A3: 'B', C3: '10', I3: '5' }),
    action: (excel) => highlightCustomers(excel, 'apply', { now: TODAY }),
  },
  'highlights where somebody typed over a formula': {
    prepare: ({ local }) =>
      typeCells(local, 'MAU', { A2: 'A', C2: '10', I2: '5', J2: '0.9', A3: 'B', C3: '10', I3: '5' }),
    action: (excel) => highlightCustomers(excel, 'apply', { now: TODAY }),
  },
  'tasks that are made': {
    prepare: ({ local }) => typeAnswer(local, 'Microsoft Teams', 'TEAMS-Q1', 'Yes'),
    action: (excel) => updateTasks(excel, 'apply', TODAY),
  },
  'tasks that are added, do not apply any more or are skipped': {
    prepare: async ({ local, excel }) => {
      typeAnswer(local, 'Microsoft Teams', 'TEAMS-Q1', 'Yes');
      await updateTasks(excel, 'apply', TODAY);
      typeAnswer(local, 'Microsoft Teams', 'TEAMS-Q1', 'No');
      typeAnswer(local, 'Core onboarding', 'CORE-Q13', '25000');
      typeAnswer(local, 'Core onboarding', 'CORE-Q14', 'Yes');
    },
    action: (excel) =>
      updateTasks(excel, 'apply', TODAY, { skip: { task: '1049', reason: 'Fully addressed' }, activeFrom: 0.15 }),
  },
  'a plan for a stalled customer': {
    prepare: ({ local }) => typeCells(local, 'MAU', { A2: 'A', C2: '10', D2: '5', E2: '5' }),
    action: (excel) => accelerateCustomer(excel, 'apply', TODAY, { customer: 'A', blockers: ['technical'] }),
  },
  'a plan that is changed': {
    prepare: async ({ local, excel }) => {
      typeCells(local, 'MAU', { A2: 'A', C2: '10', D2: '5', E2: '5' });
      await accelerateCustomer(excel, 'apply', TODAY, { customer: 'A', blockers: ['technical'] });
      typeCells(local, 'Acceleration', { I4: 'Done', J5: 'Ask on Monday' });
    },
    action: (excel) =>
      accelerateCustomer(excel, 'apply', TODAY, {
        customer: 'A',
        blockers: ['adoptionChange'],
        without: ['technical'],
        talk: { on: TODAY, outcome: 'Weekly calls' },
      }),
  },
  'what was mended': {
    prepare: ({ local }) => {
      typeCells(local, 'Checklist', { A5: '' });
      typeCells(local, 'Start', { [onStart(local, 'Core onboarding')]: '7' });
      local.book.startEdit();
      new DataValidations(local.book.sheets.named('Microsoft Teams')!).clear({ top: 1, left: 2, bottom: 2, right: 2 });
    },
    action: (excel) => repairWorkbook(excel, 'apply', TODAY),
  },
  'the customer’s confirmation': {
    prepare: ({ local }) => {
      typeAnswer(local, 'Core onboarding', 'CORE-Q18', '2026-07-01');
      typeAnswer(local, 'Core onboarding', 'CORE-Q19', 'Somebody else');
    },
    action: (excel) => confirmReview(excel, { by: 'Megan Bowen', on: '2026-07-14' }, TODAY),
  },
  'status, owner and due of items': {
    action: (excel) =>
      updateItems(excel, ['TEAMS-02', 'CORE-02'], { status: 'done', owner: 'Alex', due: '2026-07-20' }),
  },
  'a hidden row that is shown': {
    prepare: async ({ local, excel }) => {
      typeAnswer(local, 'Microsoft Teams', 'TEAMS-Q1', 'No');
      await generateChecklist(excel, 'apply', TODAY);
    },
    action: (excel) => showRow(excel, 'TEAMS-02'),
  },
  'all hidden rows that are shown': {
    prepare: async ({ local, excel }) => {
      typeAnswer(local, 'Microsoft Teams', 'TEAMS-Q1', 'No');
      typeAnswer(local, 'Core onboarding', 'CORE-Q2', 'No');
      await generateChecklist(excel, 'apply', TODAY);
    },
    action: (excel) => showHiddenRows(excel, 'apply'),
  },
  'a checklist generated from answers': {
    prepare: ({ local }) => typeAnswer(local, 'Exchange Online', 'EXCHANGE-Q1', 'No'),
    action: (excel) => generateChecklist(excel, 'apply', TODAY),
  },
};

test.each(Object.entries(ACTIONS))('%s is undone: the workbook is as before', async (_, { prepare, action }) => {
  const started = await newWorkbook();
  await prepare?.(started);
  const before = meaningOf(started.local);
  const undo = await carryOut(started, action);
  expect(meaningOf(started.local)).not.toEqual(before);
  expect(await undo()).toMatchObject({ outcome: 'done', problems: [], changes: { left: [] } });
  expect(meaningOf(started.local)).toEqual(before);
});

test('the line of next steps counts the list that is left, and goes with the last one', async () => {
  const started = await newWorkbook({ services: ['core', 'exchange', 'teams'] });
  typeCells(started.local, 'MAU', { A2: 'Adatum', B2: 'Exchange', C2: '100', F2: '7', I2: '6' });
  const host: ExcelHost = { ...started.excel, history: new UndoHistory() };
  const line = () => readCells(started.local, 'Start', 'A2')[0]![0];
  const made = await updateTasks(host, 'apply', TODAY);
  const request = { customer: 'Adatum', blockers: ['technical'] } as const;
  const planned = await accelerateCustomer(host, 'apply', TODAY, request);
  expect(line()).toMatch(/^Next steps: \d+ open/);
  expect(await undoChanges(host, made.undo!)).toMatchObject({ outcome: 'done', changes: { left: [] } });
  expect(line()).toMatch(/^Next steps: \d+ open/);
  expect(await undoChanges(host, planned.undo!)).toMatchObject({ outcome: 'done', changes: { left: [] } });
  expect(line()).toBeNull();
});

test('what was written over since can be taken back once that is taken back', async () => {
  const { local, excel } = await newWorkbook({ services: ['exchange'] });
  const host: ExcelHost = { ...excel, history: new UndoHistory() };
  const answer = async (text: string) => {
    const { undo } = await answerQuestion(host, { service: 'exchange', question: 'EXCHANGE-Q1', answer: text });
    return undo!;
  };
  const [first, second] = [await answer('Yes'), await answer('No')];
  const shown = () => readCells(local, 'Exchange Online', 'C2');
  expect(await undoChanges(host, first)).toMatchObject({
    outcome: 'unchanged',
    changes: { left: [expect.anything()] },
  });
  expect(await undoChanges(host, second)).toMatchObject({ outcome: 'done' });
  expect(shown()).toEqual([['Yes']]);
  expect(await undoChanges(host, first)).toMatchObject({ outcome: 'done', changes: { left: [] } });
  expect(shown()).toEqual([[null]]);
  expect(host.history!.has(first)).toBe(false);
});
