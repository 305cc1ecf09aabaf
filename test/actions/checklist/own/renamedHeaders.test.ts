import { generateChecklist } from '../../../../src/actions/checklist/generateChecklist';
import { populateQuestionnaires } from '../../../../src/actions/questionnaire/populateQuestionnaires';
import { newWorkbook, TODAY } from '../../../support/newWorkbook';
import { hiddenRows, readColumn } from '../../../support/readCells';
import { reopen, type StartedExcel } from '../../../support/startExcel';
import { typeAnswer, typeCells } from '../../../support/typeCells';

/** Two headers that nobody knows, and two that are known as synonyms. */
async function renamed(): Promise<StartedExcel> {
  const started = await newWorkbook();
  typeCells(started.local, 'Checklist', { A1: 'ID#', D1: 'Details', H1: 'Applicable?', F1: 'Assigned to' });
  typeCells(started.local, 'Exchange Online', { C1: 'Response' });
  typeAnswer(started.local, 'Exchange Online', 'EXCHANGE-Q1', 'No');
  return started;
}

test('headers that nobody knows are asked for by name, with what stands below them', async () => {
  const { excel, session } = await renamed();
  const refusal = {
    outcome: 'refused',
    problems: [
      {
        code: 'headersUnclear',
        sheet: 'Checklist',
        cell: 'A1',
        message: expect.stringContaining('“ID#” → Id, “Applicable?” → In scope'),
      },
    ],
  };
  expect(await generateChecklist(excel, 'apply', TODAY)).toMatchObject(refusal);
  expect(await populateQuestionnaires(excel, 'apply')).toMatchObject(refusal);
  expect(session.traffic.writes).toBe(0);
});

test('once accepted they are remembered on their headers, and follow them', async () => {
  const started = await renamed();
  const done = await generateChecklist(started.excel, 'apply', TODAY, { consent: true });
  expect(done).toMatchObject({ outcome: 'done', changes: { columnsMatched: 2 }, problems: [{ code: 'headersTaken' }] });
  const again = reopen(started.local);
  await again.excel.run(async (context) => {
    context.workbook.worksheets.getItem('Checklist').getRange('A:A').insert('Right');
    await context.sync();
  });
  expect(await generateChecklist(again.excel, 'apply', TODAY)).toMatchObject({ outcome: 'unchanged', problems: [] });
  const rows = readColumn(again.local, 'Checklist', 'ID#').flatMap((id, index) =>
    String(id).startsWith('EXCHANGE-') ? [index + 2] : [],
  );
  expect(hiddenRows(again.local, 'Checklist')).toEqual(rows);
});

test('a column whose cells say something else is not taken for ours', async () => {
  const started = await renamed();
  typeCells(started.local, 'Checklist', { H2: 'perhaps' });
  expect(await generateChecklist(started.excel, 'apply', TODAY, { consent: true })).toMatchObject({
    outcome: 'refused',
    problems: [{ code: 'columnMissing' }, { code: 'columnMissing' }],
  });
});
