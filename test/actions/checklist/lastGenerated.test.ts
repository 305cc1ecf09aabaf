import { generateChecklist } from '../../../src/actions/checklist/generateChecklist';
import { undoChanges } from '../../../src/actions/undo/undoChanges';
import { UndoHistory } from '../../../src/actions/everyAction/UndoHistory';
import { excelTime } from '../../../src/recognition/cells/excelDay';
import { TODAY, newWorkbook } from '../../support/newWorkbook';
import { readCells } from '../../support/readCells';
import { reopen, type StartedExcel } from '../../support/startExcel';
import { typeAnswer } from '../../support/typeCells';
import { LABELS, onStart } from '../../support/onStart';

const TOMORROW = new Date(2026, 6, 16, 9, 0);
const LATER = new Date(2026, 6, 16, 17, 30);

const lastGenerated = ({ local }: StartedExcel) =>
  readCells(local, 'Start', onStart(local, LABELS.lastGenerated))[0]![0];

test('the set-up generates the checklist, so the day is known from the beginning', async () => {
  const started = await newWorkbook();
  expect(lastGenerated(started)).toBe(excelTime(TODAY, { dayOffset: 0 }));
  expect(await generateChecklist(started.excel, 'apply', TODAY)).toMatchObject({ outcome: 'unchanged' });
});

test('a check that finds nothing new notes its day once; the same day again nothing is written', async () => {
  const started = await newWorkbook();
  expect(await generateChecklist(started.excel, 'plan', TOMORROW)).toMatchObject({ changes: { daysNoted: 1 } });
  expect(lastGenerated(started)).toBe(excelTime(TODAY, { dayOffset: 0 }));
  expect(await generateChecklist(started.excel, 'apply', TOMORROW)).toMatchObject({
    outcome: 'done',
    changes: { itemsUpdated: 0, rowsHidden: 0, daysNoted: 1 },
  });
  expect(lastGenerated(started)).toBe(excelTime(TOMORROW, { dayOffset: 0 }));
  const again = reopen(started.local);
  expect(await generateChecklist(again.excel, 'apply', LATER)).toMatchObject({
    outcome: 'unchanged',
    changes: { daysNoted: 0 },
  });
  expect(again.session.traffic.writes).toBe(0);
});

test('what changes the checklist notes the time as well, and says only what changed', async () => {
  const started = await newWorkbook();
  typeAnswer(started.local, 'Exchange Online', 'EXCHANGE-Q1', 'No');
  const result = await generateChecklist(started.excel, 'apply', LATER);
  expect(result).toMatchObject({ outcome: 'done', changes: { daysNoted: 0 } });
  expect(lastGenerated(started)).toBe(excelTime(LATER, { dayOffset: 0 }));
});

test('the day that was noted is undone', async () => {
  const started = await newWorkbook();
  const host = { ...started.excel, history: new UndoHistory() };
  const result = await generateChecklist(host, 'apply', TOMORROW);
  if (result.outcome === 'refused') throw new Error(result.problems[0]!.message);
  expect(await undoChanges(host, result.undo!)).toMatchObject({ outcome: 'done' });
  expect(lastGenerated(started)).toBe(excelTime(TODAY, { dayOffset: 0 }));
});

test('a Start tab that is protected stops no check that finds nothing new', async () => {
  const started = await newWorkbook();
  await started.excel.run(async (context) => {
    context.workbook.worksheets.getItem('Start').protection.protect();
    await context.sync();
  });
  expect(await generateChecklist(started.excel, 'apply', TOMORROW)).toMatchObject({ outcome: 'unchanged' });
});
