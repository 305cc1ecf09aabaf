import { generateChecklist } from '../../../src/actions/checklist/generateChecklist';
import { listItems, type ItemsReport } from '../../../src/actions/checklist/listItems';
import { showRow } from '../../../src/actions/checklist/showRow';
import { LocalExcel } from '../../../src/local-excel/LocalExcel';
import { editPart } from '../../support/editPart';
import { hiddenRows, readColumn } from '../../support/readCells';
import { newWorkbook, TODAY } from '../../support/newWorkbook';
import { startExcel, type StartedExcel } from '../../support/startExcel';
import { typeAnswer, typeCells } from '../../support/typeCells';

const rowOf = ({ local }: StartedExcel, id: string): number => readColumn(local, 'Checklist', 'Id').indexOf(id) + 2;

/** With Teams out of scope, and a row of another service that somebody hid. */
async function withHiddenRows(): Promise<StartedExcel> {
  const started = await newWorkbook();
  typeAnswer(started.local, 'Microsoft Teams', 'TEAMS-Q1', 'No');
  await generateChecklist(started.excel, 'apply', TODAY);
  await hideByHand(started, 'CORE-02');
  return started;
}

function hideByHand(started: StartedExcel, id: string): Promise<void> {
  return started.excel.run(async (context) => {
    const row = rowOf(started, id);
    context.workbook.worksheets.getItem('Checklist').getRange(`${row}:${row}`).rowHidden = true;
    await context.sync();
  });
}

/** Opened with a filter that shows what is done. */
function filtered(local: LocalExcel): StartedExcel {
  const table = local.book.tables.on(local.book.sheets.named('Checklist')!)[0]!;
  const filter =
    '<autoFilter $1><filterColumn colId="11"><filters><filter val="Done"/></filters></filterColumn></autoFilter>';
  const file = editPart(local.save(), table.path, (xml) => xml.replace(/<autoFilter ([^>]*)\/>/, filter));
  return startExcel(LocalExcel.open(file));
}

async function hiddenItems({ excel }: StartedExcel): Promise<ItemsReport['items']> {
  const result = await listItems(excel, TODAY);
  if (result.outcome === 'refused') throw new Error(result.problems[0]!.message);
  return result.items.filter(({ hidden }) => hidden);
}

test('every hidden row is listed with what hides it and the cell that decides', async () => {
  const started = await withHiddenRows();
  const hidden = await hiddenItems(started);
  expect(hidden.map(({ row }) => row)).toEqual(hiddenRows(started.local, 'Checklist'));
  expect(hidden.find(({ id }) => id === 'TEAMS-02')).toMatchObject({
    service: 'Microsoft Teams',
    cell: `A${rowOf(started, 'TEAMS-02')}`,
    hidden: 'outOfScope',
    scope: 'outOfScope',
    why: 'Microsoft Teams is out of scope (TEAMS-Q1: No)',
    decidedBy: [{ question: 'TEAMS-Q1', sheet: 'Microsoft Teams', cell: 'C2' }],
  });
  expect(hidden.find(({ id }) => id === 'CORE-02')?.hidden).toBe('person');
});

test('a row whose answers changed since says so', async () => {
  const started = await withHiddenRows();
  typeAnswer(started.local, 'Microsoft Teams', 'TEAMS-Q1', 'Yes');
  const [row] = (await hiddenItems(started)).filter(({ service }) => service === 'Microsoft Teams');
  expect(row).toMatchObject({ hidden: 'answersChanged', decidedBy: [{ question: 'TEAMS-Q1' }] });
});

test('a row whose scope somebody set by hand says their reason, and no question decides', async () => {
  const started = await withHiddenRows();
  const row = rowOf(started, 'EXCHANGE-02');
  typeCells(started.local, 'Checklist', { [`H${row}`]: 'Out of scope', [`I${row}`]: 'Done by a partner' });
  await generateChecklist(started.excel, 'apply', TODAY);
  const found = (await hiddenItems(started)).find(({ id }) => id === 'EXCHANGE-02');
  expect(found).toMatchObject({ hidden: 'outOfScope', why: 'Done by a partner', decidedBy: [] });
});

test('in a filtered checklist a filter or a person hid what we did not', async () => {
  const started = filtered((await withHiddenRows()).local);
  const hidden = await hiddenItems(started);
  expect(new Set(hidden.map((item) => item.hidden))).toEqual(new Set(['outOfScope', 'filterOrPerson']));
  const before = hiddenRows(started.local, 'Checklist');
  expect(await showRow(started.excel, 'CORE-02')).toMatchObject({ problems: [{ code: 'sheetFiltered' }] });
  expect(hiddenRows(started.local, 'Checklist')).toEqual(before);
});

test.each(['TEAMS-02', 'CORE-02'])('the row of %s is shown wherever it stands, and only once', async (id) => {
  const started = await withHiddenRows();
  const before = hiddenRows(started.local, 'Checklist');
  const row = rowOf(started, id);
  expect(await showRow(started.excel, id)).toMatchObject({ outcome: 'done', changes: { rowsShown: 1 } });
  expect(hiddenRows(started.local, 'Checklist')).toEqual(before.filter((each) => each !== row));
  expect(await showRow(started.excel, id)).toMatchObject({ outcome: 'unchanged', changes: { rowsShown: 0 } });
});

test('generating hides a shown row again while its answers do, and leaves one that a person had hidden', async () => {
  const started = await withHiddenRows();
  await showRow(started.excel, 'TEAMS-02');
  await showRow(started.excel, 'CORE-02');
  expect(await generateChecklist(started.excel, 'apply', TODAY)).toMatchObject({ changes: { rowsHidden: 1 } });
  expect((await hiddenItems(started)).map(({ id }) => id)).toContain('TEAMS-02');
  expect((await hiddenItems(started)).map(({ id }) => id)).not.toContain('CORE-02');
});

test('an item that has no row is named, with its tab', async () => {
  const { excel } = await newWorkbook();
  expect(await showRow(excel, 'CORE-999')).toMatchObject({
    outcome: 'refused',
    problems: [{ code: 'itemRowMissing', sheet: 'Checklist' }],
  });
});
