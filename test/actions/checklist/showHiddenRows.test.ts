import { generateChecklist } from '../../../src/actions/checklist/generateChecklist';
import { showHiddenRows } from '../../../src/actions/checklist/showHiddenRows';
import { SERVICES } from '../../../src/catalog/services/catalog';
import { hiddenRows, readColumn } from '../../support/readCells';
import { newWorkbook, TODAY } from '../../support/newWorkbook';
import type { StartedExcel } from '../../support/startExcel';
import { typeAnswer } from '../../support/typeCells';

const TEAMS_ITEMS = SERVICES.teams.items.length;

/** With Teams out of scope, and a row of another service that somebody hid. */
async function withHiddenRows(): Promise<StartedExcel & { readonly byHand: number }> {
  const started = await newWorkbook();
  typeAnswer(started.local, 'Microsoft Teams', 'TEAMS-Q1', 'No');
  await generateChecklist(started.excel, 'apply', TODAY);
  const byHand = readColumn(started.local, 'Checklist', 'Id').indexOf('CORE-02') + 2;
  await started.excel.run(async (context) => {
    context.workbook.worksheets.getItem('Checklist').getRange(`${byHand}:${byHand}`).rowHidden = true;
    await context.sync();
  });
  return { ...started, byHand };
}

test('all rows that generating hid are shown after a plan, and those a person hid stay', async () => {
  const { excel, local, byHand } = await withHiddenRows();
  const plan = await showHiddenRows(excel, 'plan');
  expect(plan).toMatchObject({ outcome: 'done', changes: { rowsShown: TEAMS_ITEMS } });
  if (plan.outcome === 'refused') throw new Error(plan.problems[0]!.message);
  expect(hiddenRows(local, 'Checklist')).toHaveLength(TEAMS_ITEMS + 1);
  expect(await showHiddenRows(excel, { shown: plan.digest! })).toEqual(plan);
  expect(hiddenRows(local, 'Checklist')).toEqual([byHand]);
  expect(await showHiddenRows(excel, 'apply')).toMatchObject({ outcome: 'unchanged', changes: { rowsShown: 0 } });
});

test('other rows than those that were shown to be hidden are planned anew first', async () => {
  const { excel, local } = await withHiddenRows();
  const plan = await showHiddenRows(excel, 'plan');
  typeAnswer(local, 'Exchange Online', 'EXCHANGE-Q1', 'No');
  await generateChecklist(excel, 'apply', TODAY);
  const before = hiddenRows(local, 'Checklist');
  if (plan.outcome === 'refused') throw new Error(plan.problems[0]!.message);
  expect(await showHiddenRows(excel, { shown: plan.digest! })).toMatchObject({ problems: [{ code: 'planChanged' }] });
  expect(hiddenRows(local, 'Checklist')).toEqual(before);
});

test('generating hides them again while their answers do', async () => {
  const { excel } = await withHiddenRows();
  await showHiddenRows(excel, 'apply');
  expect(await generateChecklist(excel, 'apply', TODAY)).toMatchObject({ changes: { rowsHidden: TEAMS_ITEMS } });
});
