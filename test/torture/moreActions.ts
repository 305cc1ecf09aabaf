import { generateChecklist } from '../../src/actions/checklist/generateChecklist';
import { importUsage } from '../../src/actions/usage/importUsage';
import type { WritingAction } from '../cuts/writingActions';
import { bookOf, type BookCell } from '../support/bookOf';
import { newWorkbook, TODAY } from '../support/newWorkbook';
import { startExcel, type StartedExcel } from '../support/startExcel';
import { typeAnswer } from '../support/typeCells';

type Lines = readonly (readonly BookCell[])[];

const QUESTIONS: Lines = [
  ['No.', 'Question', 'Response', 'Notes'],
  ...['Exchange Online', 'Teams', 'SharePoint'].map((name, index) => [
    index + 1,
    `Is ${name} in scope?`,
    ['Yes', 'No', 'No'][index]!,
  ]),
];

const CHECKLIST: Lines = [
  ['Workload', 'Task', 'Details', 'Owner', 'Notes'],
  ...['Exchange Online', 'EXO', 'Microsoft Teams', 'Teams', 'SPO', 'SharePoint Online', 'Teams', 'EXO'].map(
    (name, index) => [name, `Do thing ${index}`, `How to do thing ${index}`],
  ),
];

/** A checklist that somebody made without us. */
async function foreign({ asTable = false } = {}): Promise<StartedExcel> {
  const started = startExcel(bookOf({ Questions: QUESTIONS, Checklist: CHECKLIST }));
  if (!asTable) return started;
  await started.excel.run(async (context) => {
    context.workbook.worksheets.getItem('Checklist').tables.add('A1:E9', true);
    await context.sync();
  });
  return started;
}

const generateForeign: WritingAction['run'] = (excel, mode = 'apply') =>
  generateChecklist(excel, mode, TODAY, { consent: true });

const generate: WritingAction['run'] = (excel, mode = 'apply') => generateChecklist(excel, mode, TODAY);

/** Usage with one row per customer and month, on a tab of its own. */
const USAGE_ROWS: Lines = [
  ['Customer', 'Service', 'Month', 'MAU', 'Entitlements'],
  ...['Adatum', 'Fabrikam', 'Tailspin'].flatMap((customer, index) =>
    ['2026-04', '2026-05', '2026-06'].map((month, at) => [customer, 'Exchange', month, 5 + index * 9 + at, 60 + index]),
  ),
];

/** Writing actions beside those whose every cut is tried. */
export const MORE_ACTIONS: readonly WritingAction[] = [
  { name: 'generate a foreign list', prepare: () => foreign(), run: generateForeign },
  { name: 'generate a foreign table', prepare: () => foreign({ asTable: true }), run: generateForeign },
  {
    name: 'generate a foreign list again',
    prepare: async () => {
      const started = await foreign();
      await generateForeign(started.excel);
      await started.excel.run(async (context) => {
        context.workbook.worksheets.getItem('Questions').getRange('C2:C3').values = [['No'], ['Yes']];
        await context.sync();
      });
      return started;
    },
    run: generateForeign,
  },
  {
    name: 'show items again',
    prepare: async () => {
      const started = await newWorkbook();
      typeAnswer(started.local, 'Exchange Online', 'EXCHANGE-Q1', 'No');
      await generate(started.excel);
      typeAnswer(started.local, 'Exchange Online', 'EXCHANGE-Q1', 'Yes');
      return started;
    },
    run: generate,
  },
  {
    name: 'import usage of a tab',
    prepare: async () => {
      const started = await newWorkbook();
      await started.excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Export');
        sheet.getRange('A1:E10').values = USAGE_ROWS.map((row) => row.map((cell) => (cell === '' ? '' : cell)));
        sheet.getRange('C1:C10').numberFormat = Array.from({ length: 10 }, () => ['@']);
        sheet.getRange('C1:C10').values = USAGE_ROWS.map((row) => [row[2]]);
        await context.sync();
      });
      return started;
    },
    run: (excel, mode = 'apply') => importUsage(excel, mode, { type: 'rows' }, TODAY),
  },
];
