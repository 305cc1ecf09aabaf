import { generateChecklist } from '../../../src/actions/checklist/generateChecklist';
import { removeScope } from '../../../src/actions/checklist/removeScope';
import { importUsage } from '../../../src/actions/usage/importUsage';
import { WRITING_ACTIONS } from '../../cuts/writingActions';
import { bookOf } from '../../support/bookOf';
import { newWorkbook, TODAY } from '../../support/newWorkbook';
import { startExcel, type StartedExcel } from '../../support/startExcel';
import { typeAnswer, typeCells } from '../../support/typeCells';
import type { ActionResult, Mode } from '../../../src/actions/everyAction/ActionResult';
import type { ExcelHost } from '../../../src/actions/everyAction/ExcelHost';

type Action = (excel: ExcelHost, mode: Mode) => Promise<ActionResult<unknown>>;

async function planOf({ excel }: StartedExcel, action: Action) {
  const plan = await action(excel, 'plan');
  if (plan.outcome === 'refused') throw new Error(plan.problems[0]!.message);
  return plan;
}

const PLANNED = WRITING_ACTIONS.filter(({ isPlanned }) => isPlanned !== false);

test.each(PLANNED.map((action) => [action.name, action] as const))(
  'what was shown is carried out: %s',
  async (_, { prepare, run }) => {
    const started = await prepare();
    const plan = await planOf(started, run);
    expect(await run(started.excel, { shown: plan.digest! })).toMatchObject({ outcome: 'done' });
  },
);

const plan = (mine: readonly string[][]): StartedExcel =>
  startExcel(bookOf({ Plan: [['Workload', 'Task', 'Status', 'Owner'], ...mine] }));

const ROWS = ['Exchange Online', 'Teams', 'Teams', 'Exchange Online'].map((name, row) => [
  name,
  `Do thing ${row}`,
  '',
  '',
]);

const foreign = (): Promise<StartedExcel> => Promise.resolve(plan(ROWS));

async function left(): Promise<StartedExcel> {
  const started = await foreign();
  await generateChecklist(started.excel, 'apply', TODAY, { consent: true, outOfScope: ['Teams'] });
  return started;
}

const file = (content: string) => ({ type: 'file', content }) as const;

/** A plan, and what a co-author does so that it changes as much, but something else. */
const OTHERS: readonly (readonly [string, () => Promise<StartedExcel>, Action, (started: StartedExcel) => void])[] = [
  [
    'other rows of somebody’s checklist are hidden',
    foreign,
    (excel, mode) => generateChecklist(excel, mode, TODAY, { consent: true, outOfScope: ['Teams'] }),
    ({ local }) => typeCells(local, 'Plan', { B3: 'Do another thing' }),
  ],
  [
    'another list of groups goes',
    left,
    (excel, mode) => removeScope(excel, mode),
    ({ local }) => typeCells(local, 'Scope', { C4: 'Asked on Monday' }),
  ],
  [
    'usage goes to another customer',
    async () => {
      const started = await newWorkbook();
      typeCells(started.local, 'MAU', { A2: 'Adatum', C2: '9' });
      return started;
    },
    (excel, mode) =>
      importUsage(excel, mode, file('Customer,Month,MAU\nAdatum,2026-05,5\nFabrikam,2026-05,6\n'), TODAY),
    ({ local }) => typeCells(local, 'MAU', { A2: 'Fabrikam' }),
  ],
];

test.each(OTHERS)('a plan is not carried out once it is another one: %s', async (_, prepare, action, edit) => {
  const started = await prepare();
  const shown = await planOf(started, action);
  edit(started);
  expect(await action(started.excel, { shown: shown.digest! })).toMatchObject({
    outcome: 'refused',
    problems: [{ code: 'planChanged' }],
  });
});

test('a plan stays the same one where others move its rows', async () => {
  const started = await newWorkbook();
  typeAnswer(started.local, 'Exchange Online', 'EXCHANGE-Q1', 'No');
  const generate: Action = (excel, mode) => generateChecklist(excel, mode, TODAY);
  const shown = await planOf(started, generate);
  await started.excel.run(async (context) => {
    const table = context.workbook.tables.getItem('RemediationChecklist');
    table.getDataBodyRange().sort.apply([{ key: 0, ascending: false }]);
    context.workbook.worksheets.getItem('Exchange Online').getRange('1:1').insert('Down');
    await context.sync();
  });
  const moved = await planOf(started, generate);
  expect({ ...(moved.changes as object), blocksHidden: 0 }).toEqual({ ...(shown.changes as object), blocksHidden: 0 });
  expect(moved.digest!.split('\n').slice(1)).toEqual(shown.digest!.split('\n').slice(1));
});
