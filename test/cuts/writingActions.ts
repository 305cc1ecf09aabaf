import { repairWorkbook } from '../../src/actions/check/repairWorkbook';
import { generateChecklist } from '../../src/actions/checklist/generateChecklist';
import type { ForeignRequest } from '../../src/actions/checklist/foreign/ForeignRequest';
import { removeScope } from '../../src/actions/checklist/removeScope';
import { showHiddenRows } from '../../src/actions/checklist/showHiddenRows';
import { showRow } from '../../src/actions/checklist/showRow';
import { updateItems } from '../../src/actions/checklist/updateItems';
import { accelerateCustomer } from '../../src/actions/acceleration/accelerateCustomer';
import type { ActionResult, Mode } from '../../src/actions/everyAction/ActionResult';
import type { ExcelHost } from '../../src/actions/everyAction/ExcelHost';
import { answerQuestion } from '../../src/actions/questionnaire/answerQuestion';
import { confirmReview } from '../../src/actions/questionnaire/confirmReview';
import { populateQuestionnaires } from '../../src/actions/questionnaire/populateQuestionnaires';
import { addServices } from '../../src/actions/setUp/addServices';
import { setUpWorkbook } from '../../src/actions/setUp/setUpWorkbook';
import { updateTasks } from '../../src/actions/tasks/updateTasks';
import { changeUsageSettings } from '../../src/actions/usage/changeUsageSettings';
import { highlightCustomers } from '../../src/actions/usage/highlightCustomers';
import { importUsage } from '../../src/actions/usage/importUsage';
import { removeHighlights } from '../../src/actions/usage/removeHighlights';
import type { LayoutMapping } from '../../src/domain/foreign/LayoutMapping';
import { LocalExcel } from '../../src/local-excel/LocalExcel';
import { fixture } from '../support/fixture';
import { earlierStart } from '../support/earlierStart';
import { newWorkbook, TODAY } from '../support/newWorkbook';
import { startExcel, type StartedExcel } from '../support/startExcel';
import { typeAnswer, typeCells } from '../support/typeCells';
import { onStart } from '../support/onStart';

/** An action that writes, and a workbook in which it has something to do. */
export interface WritingAction {
  readonly name: string;
  readonly prepare: () => Promise<StartedExcel>;
  /** @param mode the pane plans before it applies */
  readonly run: (excel: ExcelHost, mode?: Mode) => Promise<ActionResult<unknown>>;
  /** False for an action that the pane carries out without a plan. */
  readonly isPlanned?: false;
}

const OTHER_SETTINGS = {
  healthyFrom: 0.8,
  stalledUnder: 0.05,
  basis: 'points',
  period: 'everyMonth',
  window: 2,
} as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'];
const SET_UP = { customer: 'Contoso', edition: 'gccHigh', language: 'en', services: ['core', 'exchange'] } as const;
const ANSWERS = 'Id,Answer,Notes\nEXCHANGE-Q1,Yes,From the file\nTEAMS-Q1,No,\nTEAMS-Q2,Yes,Ask again\n';
const USAGE =
  'Customer,Service,Month,MAU,Entitlements\n' +
  ['Adatum', 'Fabrikam', 'Tailspin', 'Northwind']
    .flatMap((customer, index) =>
      ['2026-04', '2026-05', '2026-06'].map(
        (month, at) => `${customer},Exchange,${month},${index * 9 + at},${60 + index}`,
      ),
    )
    .join('\n');

const NEW_MONTH = 'Customer,Month,MAU\nCustomer 0,2026-07,5\nCustomer 1,2026-07,7\nNew,2026-07,5\n';

/** So little that each customer is a part of its own. */
const IN_PARTS = { writing: { bytes: 1000 } };

/** Somebody's own list of customers, highlighted or not. */
async function customers({
  asTable = false,
  isHighlighted = false,
  isNamed = true,
  hasNotes = true,
} = {}): Promise<StartedExcel> {
  const started = startExcel();
  await started.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:I1').values = [
      ['Customer', 'Entitlements', ...MONTHS.map((month) => `'${month} 2026`), 'Notes'],
    ];
    sheet.getRange('A2:I13').values = Array.from({ length: 12 }, (_, row) => [
      `Customer ${row}`,
      100,
      ...MONTHS.map((__, month) => (((row + 1) * 7919) % 90) + month),
      row % 3 === 0 ? 'Call again' : '',
    ]);
    if (!hasNotes) sheet.getRange('I1:I13').clear();
    if (asTable) sheet.tables.add('A1:I13', true);
    await context.sync();
  });
  if (isHighlighted && isNamed) await highlight(started.excel);
  if (isHighlighted && !isNamed) await highlightCustomers(started.excel, 'apply', { now: TODAY });
  return started;
}

const highlight = (excel: ExcelHost, mode: Mode = 'apply') =>
  highlightCustomers(excel, mode, { columns: { customer: 'A', entitlements: 'B', months: 'C:H' }, now: TODAY });

/** Somebody's own checklist. */
async function checklistOf(
  isTable: boolean,
  header: readonly string[] = ['Workload', 'Task', 'Status', 'Owner'],
): Promise<StartedExcel> {
  const started = startExcel();
  const workloads = ['Exchange Online', 'Exchange Online', 'Microsoft Teams', 'SharePoint Online', 'Exchange Online'];
  await started.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:D1').values = [[...header]];
    sheet.getRange('A2:D6').values = workloads.map((workload, row) => [
      workload,
      `Prepare and check number ${row + 1} of the plan`,
      'Open',
      row % 2 === 0 ? 'Megan' : '',
    ]);
    if (isTable) sheet.tables.add('A1:D6', true);
    await context.sync();
  });
  return started;
}

const hideExchange = (excel: ExcelHost, mode: Mode = 'apply') =>
  generateChecklist(excel, mode, TODAY, { consent: true, outOfScope: ['Exchange Online'] });

/** Headers that nobody knows; the groups of the checklist stand below the first one. */
export const UNKNOWN_HEADERS = ['Welk', 'Klus', 'Hoever', 'Wie'] as const;

const hideAsChosen = (
  excel: ExcelHost,
  mode: Mode = 'apply',
  said: ForeignRequest = { outOfScope: ['Exchange Online'] },
) => {
  const mapping: LayoutMapping = {
    tabs: [
      {
        sheet: 'Sheet1',
        role: 'foreignChecklist',
        headerRow: 1,
        columns: { group: 'A', item: 'B', owner: 'D' },
        headers: { group: 'Welk', item: 'Klus', owner: 'Wie' },
      },
    ],
  };
  return generateChecklist(excel, mode, TODAY, { mapping, ...said });
};

/** A list of what is in scope, with blanks beside marked rows. */
async function besideMarks(): Promise<StartedExcel> {
  const started = await checklistOf(false, UNKNOWN_HEADERS);
  await started.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Marks');
    sheet.getRange('A1:B4').values = [
      ['Service', 'In scope'],
      ['Exchange Online', ''],
      ['Microsoft Teams', 'x'],
      ['SharePoint Online', 'x'],
    ];
    await context.sync();
  });
  return started;
}

async function answered(): Promise<StartedExcel> {
  const started = await newWorkbook();
  typeCells(started.local, 'Checklist', { F5: 'Megan', M5: 'Ask on Monday', F6: 'Alex' });
  typeAnswer(started.local, 'Exchange Online', 'EXCHANGE-Q1', 'No');
  typeAnswer(started.local, 'Microsoft Teams', 'TEAMS-Q1', 'Yes');
  return started;
}

async function withoutRows(started: StartedExcel, tab: string, rows: string): Promise<StartedExcel> {
  await started.excel.run(async (context) => {
    context.workbook.worksheets.getItem(tab).getRange(rows).delete('Up');
    await context.sync();
  });
  return started;
}

/** With customers of its own in the MAU tab. */
async function withUsage(): Promise<StartedExcel> {
  const started = await newWorkbook();
  typeCells(started.local, 'MAU', { A2: 'Adatum', B2: 'Exchange', C2: '100', D2: '1', E2: '60' });
  typeCells(started.local, 'MAU', { A3: 'Own', B3: 'Exchange', C3: '100', I3: '60' });
  return started;
}

/** With tasks of before that do not apply any more, and some that came to apply. */
async function withTasks(): Promise<StartedExcel> {
  const started = await answered();
  await updateTasks(started.excel, 'apply', TODAY);
  typeCells(started.local, 'Tasks', { K5: 'Megan', N6: 'Ask on Monday', M6: 'Done' });
  typeAnswer(started.local, 'Microsoft Teams', 'TEAMS-Q1', 'No');
  typeAnswer(started.local, 'Exchange Online', 'EXCHANGE-Q1', 'Yes');
  typeAnswer(started.local, 'Core onboarding', 'CORE-Q13', '25000');
  typeAnswer(started.local, 'Core onboarding', 'CORE-Q14', 'Yes');
  return started;
}

/** Somebody with usage to be accelerated. */
async function withStalled(): Promise<StartedExcel> {
  const started = await withUsage();
  await highlightCustomers(started.excel, 'apply', { now: TODAY });
  return started;
}

/** With a plan on which others worked. */
async function withPlan(): Promise<StartedExcel> {
  const started = await withStalled();
  await accelerateCustomer(started.excel, 'apply', TODAY, { customer: 'Adatum', blockers: ['technical'] });
  typeCells(started.local, 'Acceleration', { G3: 'Megan', I4: 'Done', J5: 'Ask on Monday' });
  typeCells(started.local, 'Data collected', { H2: 'Crashes' });
  return started;
}

/** With something to mend on every kind of tab. */
async function broken(): Promise<StartedExcel> {
  const started = await withUsage();
  typeCells(started.local, 'MAU', { D3: '1' });
  await highlightCustomers(started.excel, 'apply', { now: TODAY });
  typeCells(started.local, 'MAU', { L3: 'Fine' });
  typeCells(started.local, 'Checklist', { A5: '', F5: 'Megan' });
  typeCells(started.local, 'Exchange Online', { A3: '', D3: 'Ask on Monday' });
  const { local } = started;
  typeCells(local, 'Start', { [onStart(local, 'Core onboarding')]: '7', [onStart(local, '◐ Below 70 %')]: '9' });
  await started.excel.run(async (context) => {
    const { names, tables, worksheets } = context.workbook;
    names.getItem('Remediation_HealthyFrom').formula = '=#REF!';
    names.add('Remediation_ChecklistId', '=#REF!');
    const checklist = tables.getItem('RemediationChecklist');
    checklist.resize(checklist.getRange().getResizedRange(-2, 0));
    worksheets.getItem('Exchange Online').getRange('C2:C4').dataValidation.clear();
    await context.sync();
  });
  return started;
}

export const WRITING_ACTIONS: readonly WritingAction[] = [
  {
    name: 'set up a blank workbook',
    prepare: () => Promise.resolve(startExcel()),
    run: (excel, mode = 'apply') => setUpWorkbook(excel, mode, SET_UP, TODAY),
  },
  {
    name: 'set up beside own tabs',
    prepare: () => customers({ asTable: true, isHighlighted: true }),
    run: (excel, mode = 'apply') => setUpWorkbook(excel, mode, { ...SET_UP, services: ['core'] }, TODAY),
  },
  {
    name: 'add services',
    prepare: answered,
    run: (excel, mode = 'apply') => addServices(excel, mode, ['m365-apps', 'intune']),
  },
  {
    name: 'add a service that lost its questionnaire',
    prepare: async () => {
      const started = await answered();
      await started.excel.run(async (context) => {
        context.workbook.worksheets.getItem('Microsoft Teams').delete();
        await context.sync();
      });
      return started;
    },
    run: (excel, mode = 'apply') => addServices(excel, mode, ['teams']),
  },
  {
    name: 'enter answers of a file',
    prepare: async () => withoutRows(await answered(), 'Exchange Online', '4:7'),
    run: (excel, mode = 'apply') => populateQuestionnaires(excel, mode, ANSWERS),
  },
  {
    name: 'bring back a questionnaire',
    prepare: async () => {
      const started = await answered();
      const { book } = started.local;
      // A renamed header: the tab is nobody's any more.
      typeCells(started.local, 'Microsoft Teams', { A1: 'Old', C1: 'Said' });
      await started.excel.run(async (context) => {
        context.workbook.worksheets.getItem('Microsoft Teams').name = 'Kept';
        await context.sync();
      });
      book.startEdit();
      return started;
    },
    run: (excel, mode = 'apply') => populateQuestionnaires(excel, mode, ANSWERS),
  },
  {
    name: 'change what customers are judged by',
    prepare: withUsage,
    run: (excel, mode = 'apply') => changeUsageSettings(excel, mode, OTHER_SETTINGS),
  },
  {
    name: 'answer a question',
    prepare: answered,
    isPlanned: false,
    run: (excel) => answerQuestion(excel, { service: 'teams', question: 'TEAMS-Q2', answer: 'Yes' }),
  },
  {
    name: 'generate the checklist',
    prepare: answered,
    run: (excel, mode = 'apply') => generateChecklist(excel, mode, TODAY),
  },
  {
    name: 'generate items that are in scope again',
    prepare: async () => {
      const started = await answered();
      await generateChecklist(started.excel, 'apply', TODAY);
      typeAnswer(started.local, 'Exchange Online', 'EXCHANGE-Q1', 'Yes');
      return started;
    },
    run: (excel, mode = 'apply') => generateChecklist(excel, mode, TODAY),
  },
  {
    name: 'show a hidden row',
    prepare: async () => {
      const started = await answered();
      await generateChecklist(started.excel, 'apply', TODAY);
      return started;
    },
    isPlanned: false,
    run: (excel) => showRow(excel, 'EXCHANGE-02'),
  },
  {
    name: 'show all hidden rows',
    prepare: async () => {
      const started = await answered();
      await generateChecklist(started.excel, 'apply', TODAY);
      return started;
    },
    run: (excel, mode = 'apply') => showHiddenRows(excel, mode),
  },
  {
    name: 'set status, owner and due of items',
    prepare: answered,
    isPlanned: false,
    run: (excel) =>
      updateItems(excel, ['EXCHANGE-02', 'EXCHANGE-04', 'TEAMS-02'], {
        status: 'done',
        owner: 'Alex',
        due: '2026-07-20',
      }),
  },
  {
    name: 'generate missing items',
    prepare: async () => withoutRows(await answered(), 'Checklist', '8:14'),
    run: (excel, mode = 'apply') => generateChecklist(excel, mode, TODAY),
  },
  {
    name: 'bring a workbook up to newer content',
    prepare: () => {
      const local = LocalExcel.open(fixture('content-1.0.0.xlsx'));
      local.book.clock = () => TODAY;
      typeCells(local, 'Checklist', { F5: 'Megan', M27: 'Ask on Monday', C8: 'Our own title' });
      return Promise.resolve(startExcel(local));
    },
    run: (excel, mode = 'apply') => generateChecklist(excel, mode, TODAY),
  },
  {
    name: 'generate somebody’s checklist',
    prepare: () => checklistOf(false),
    run: hideExchange,
  },
  {
    name: 'generate somebody’s table',
    prepare: () => checklistOf(true),
    run: hideExchange,
  },
  ...[false, true].map((isTable) => ({
    name: `generate somebody’s ${isTable ? 'table' : 'checklist'} as it was chosen`,
    prepare: () => checklistOf(isTable, UNKNOWN_HEADERS),
    run: hideAsChosen,
  })),
  {
    name: 'remember what was chosen and what a blank means',
    prepare: besideMarks,
    run: (excel, mode = 'apply') => hideAsChosen(excel, mode, { unmarked: 'out' }),
  },
  {
    name: 'leave a checklist that was chosen',
    prepare: async () => {
      const started = await besideMarks();
      await hideAsChosen(started.excel, 'apply', { unmarked: 'out' });
      return started;
    },
    run: (excel, mode = 'apply') => removeScope(excel, mode),
  },
  ...[false, true].map((isTable) => ({
    name: `leave somebody’s ${isTable ? 'table' : 'checklist'}`,
    prepare: async () => {
      const started = await checklistOf(isTable);
      await hideExchange(started.excel);
      return started;
    },
    run: (excel: ExcelHost, mode: Mode = 'apply') => removeScope(excel, mode),
  })),
  { name: 'highlight a list', prepare: () => customers(), run: highlight },
  { name: 'highlight a table', prepare: () => customers({ asTable: true }), run: highlight },
  {
    name: 'highlight the MAU tab',
    prepare: async () => {
      const started = await withUsage();
      await removeHighlights(started.excel, 'apply');
      return started;
    },
    run: (excel, mode = 'apply') => highlightCustomers(excel, mode, { now: TODAY }),
  },
  {
    name: 'highlight beside a Start tab of an earlier version',
    prepare: async () => {
      const started = await earlierStart(await newWorkbook({ services: ['exchange'] }));
      typeCells(started.local, 'MAU', { A2: 'Adatum', B2: 'Exchange', C2: '100', D2: '1', I2: '60' });
      return started;
    },
    run: (excel, mode = 'apply') => highlightCustomers(excel, mode, { now: TODAY }),
  },
  {
    name: 'remove highlights of a list',
    prepare: () => customers({ isHighlighted: true }),
    run: (excel, mode = 'apply') => removeHighlights(excel, mode),
  },
  {
    name: 'remove highlights of a table',
    prepare: () => customers({ asTable: true, isHighlighted: true }),
    run: (excel, mode = 'apply') => removeHighlights(excel, mode),
  },
  {
    name: 'import usage',
    prepare: withUsage,
    run: (excel, mode = 'apply') =>
      importUsage(excel, mode, { type: 'file', content: `${USAGE}\nOwn,Exchange,2026-07,5,100\n` }, TODAY),
  },
  {
    name: 'import usage into an own tab',
    prepare: () => customers({ asTable: true, isNamed: false, isHighlighted: true }),
    run: (excel, mode = 'apply') => {
      const content = 'Customer,Month,MAU\nCustomer 0,2026-07,5\nCustomer 1,2025-12,7\nNew,2026-06,5\n';
      return importUsage(excel, mode, { type: 'file', content, into: 'Sheet1' }, TODAY);
    },
  },
  {
    name: 'import usage into an own sheet',
    prepare: () => customers({ isHighlighted: true, hasNotes: false }),
    run: (excel, mode = 'apply') =>
      importUsage(excel, mode, { type: 'file', content: NEW_MONTH, into: 'Sheet1' }, TODAY),
  },
  {
    name: 'import usage right of an own sheet',
    prepare: () => customers({ hasNotes: false }),
    run: (excel, mode = 'apply') =>
      importUsage(excel, mode, { type: 'file', content: NEW_MONTH, into: 'Sheet1' }, TODAY),
  },
  {
    name: 'import usage into a new tab',
    prepare: () => customers(),
    run: (excel, mode = 'apply') => importUsage(excel, mode, { type: 'file', content: USAGE }, TODAY),
  },
  {
    name: 'import usage into a blank workbook',
    prepare: () => Promise.resolve(startExcel()),
    run: (excel, mode = 'apply') => importUsage(excel, mode, { type: 'file', content: USAGE }, TODAY),
  },
  {
    name: 'import usage in parts',
    prepare: withUsage,
    run: (excel, mode = 'apply') =>
      importUsage(excel, mode, { type: 'file', content: `${USAGE}\nOwn,Exchange,2026-07,5,100\n`, ...IN_PARTS }, TODAY),
  },
  {
    name: 'import usage into a new tab in parts',
    prepare: () => customers(),
    run: (excel, mode = 'apply') => importUsage(excel, mode, { type: 'file', content: USAGE, ...IN_PARTS }, TODAY),
  },
  {
    name: 'make the tasks',
    prepare: answered,
    run: (excel, mode = 'apply') => updateTasks(excel, mode, TODAY),
  },
  {
    name: 'update the tasks',
    prepare: withTasks,
    run: (excel, mode = 'apply') =>
      updateTasks(excel, mode, TODAY, { skip: { task: '3070', reason: 'Fully addressed' }, activeFrom: 0.15 }),
  },
  {
    name: 'make an acceleration plan',
    prepare: withStalled,
    run: (excel, mode = 'apply') =>
      accelerateCustomer(excel, mode, TODAY, { customer: 'Adatum', blockers: ['technical', 'adoptionChange'] }),
  },
  {
    name: 'change an acceleration plan',
    prepare: withPlan,
    run: (excel, mode = 'apply') =>
      accelerateCustomer(excel, mode, TODAY, {
        customer: 'Adatum',
        blockers: ['diminishedPriority'],
        without: ['technical'],
        talk: { on: TODAY, outcome: 'Weekly calls' },
      }),
  },
  {
    name: 'mend a workbook',
    prepare: broken,
    run: (excel, mode = 'apply') => repairWorkbook(excel, mode, TODAY),
  },
  {
    name: 'record the customer’s confirmation',
    prepare: answered,
    isPlanned: false,
    run: (excel) => confirmReview(excel, { by: 'Megan Bowen', on: '2026-07-14' }, TODAY),
  },
];
