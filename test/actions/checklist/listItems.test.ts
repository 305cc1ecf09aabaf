import { generateChecklist } from '../../../src/actions/checklist/generateChecklist';
import { listItems } from '../../../src/actions/checklist/listItems';
import { newWorkbook, TODAY } from '../../support/newWorkbook';
import { hiddenRows } from '../../support/readCells';
import type { StartedExcel } from '../../support/startExcel';
import { typeAnswer } from '../../support/typeCells';

async function outdated({ excel }: StartedExcel): Promise<number> {
  const result = await listItems(excel, TODAY);
  if (result.outcome === 'refused') throw new Error(result.problems[0]!.message);
  return result.outdated;
}

test('items that the answers changed since the checklist was generated are counted, once each', async () => {
  const started = await newWorkbook();
  const { local, excel } = started;
  // Setting up generates it.
  expect(await outdated(started)).toBe(0);
  typeAnswer(local, 'Microsoft Teams', 'TEAMS-Q1', 'No');
  await generateChecklist(excel, 'apply', TODAY);
  expect(await outdated(started)).toBe(0);
  const ofTeams = hiddenRows(local, 'Checklist').length;
  typeAnswer(local, 'Microsoft Teams', 'TEAMS-Q1', 'Yes');
  expect(await outdated(started)).toBe(ofTeams);
  await generateChecklist(excel, 'apply', TODAY);
  expect(await outdated(started)).toBe(0);
});
