import { generateChecklist } from '../../../../src/actions/checklist/generateChecklist';
import { removeScope } from '../../../../src/actions/checklist/removeScope';
import { UndoHistory } from '../../../../src/actions/everyAction/UndoHistory';
import { undoChanges } from '../../../../src/actions/undo/undoChanges';
import { LocalExcel } from '../../../../src/local-excel/LocalExcel';
import { bookOf } from '../../../support/bookOf';
import { editPart } from '../../../support/editPart';
import { TODAY } from '../../../support/newWorkbook';
import { hiddenRows } from '../../../support/readCells';
import { startExcel } from '../../../support/startExcel';
import { typeCells } from '../../../support/typeCells';
import { strFromU8, unzipSync } from 'fflate';

const PART = 'xl/worksheets/sheet2.xml';

/** Rows of an outline below their summary row, 1-based: of Exchange collapsed, of Teams open, of SharePoint collapsed. */
const OUTLINE = new Map([
  ...[3, 4].map((row) => [row, 'outlineLevel="1" hidden="1"'] as const),
  [5, 'collapsed="1"'] as const,
  ...[6, 7].map((row) => [row, 'outlineLevel="1"'] as const),
  ...[9, 10].map((row) => [row, 'outlineLevel="1" hidden="1"'] as const),
  [11, 'collapsed="1"'] as const,
]);

/** Row 2 Exchange with 3 and 4, row 5 Teams with 6 and 7, row 8 SharePoint with 9 and 10, row 11 Intune. */
function outlined(): LocalExcel {
  const groups = ['Exchange Online', 'Teams', 'SharePoint'].flatMap((group) => [group, group, group]);
  const file = bookOf({
    Questions: [
      ['Question', 'Answer'],
      ['Is Exchange Online in scope?', 'No'],
      ['Is Teams in scope?', 'No'],
      ['Is SharePoint in scope?', 'Yes'],
    ],
    Work: [
      ['Workload', 'Task', 'Owner', 'Status'],
      ...[...groups, 'Intune'].map((group, index) => [group, `Do the thing number ${index}`, 'Ann', 'Open']),
    ],
  }).save();
  const withOutline = (xml: string): string =>
    [...OUTLINE].reduce(
      (text, [row, attributes]) => text.replace(`<row r="${row}"`, `<row r="${row}" ${attributes}`),
      xml,
    );
  return LocalExcel.open(editPart(file, PART, withOutline));
}

/** What of its outline a row says in the file. */
function outlineOf(local: LocalExcel): ReadonlyMap<number, string> {
  const xml = strFromU8(unzipSync(local.save())[PART]!);
  const rows = [...xml.matchAll(/<row ([^>]*)>/g)].map(([, attributes]) => attributes!);
  return new Map(
    rows.map((attributes) => [
      Number(/\br="(\d+)"/.exec(attributes)![1]),
      (attributes.match(/(outlineLevel|collapsed)="\d"/g) ?? []).join(' '),
    ]),
  );
}

const generate = (local: LocalExcel, said = {}) => generateChecklist(startExcel(local).excel, 'apply', TODAY, said);

test('an outline stays as it is; its collapsed rows were hidden by a person and are not ours to show', async () => {
  const local = outlined();
  const outline = outlineOf(local);
  const first = await generate(local, { consent: true });
  // Rows 3 and 4 are out of scope as well, but the outline hid them.
  expect(first).toMatchObject({ outcome: 'done', changes: { rowsHidden: 4 }, outOfScope: 6, hidden: 4 });
  expect(hiddenRows(local, 'Work')).toEqual([2, 3, 4, 5, 6, 7, 9, 10]);
  expect(outlineOf(local)).toEqual(outline);
  expect(await generate(local)).toMatchObject({ outcome: 'unchanged' });
  typeCells(local, 'Questions', { B2: 'Yes', B3: 'Yes' });
  expect(await generate(local)).toMatchObject({ outcome: 'done', changes: { rowsShown: 4 }, hidden: 0 });
  expect(hiddenRows(local, 'Work')).toEqual([3, 4, 9, 10]);
  expect(outlineOf(local)).toEqual(outline);
});

test('rows of an outline that is opened meanwhile stay in sight', async () => {
  const local = outlined();
  await generate(local, { consent: true });
  const work = local.book.sheets.named('Work')!;
  for (const row of [8, 9]) work.setRowHidden(row, false);
  expect(await generate(local)).toMatchObject({ outcome: 'unchanged', inScope: 3 });
  typeCells(local, 'Questions', { B4: 'No' });
  expect(await generate(local)).toMatchObject({ changes: { rowsHidden: 3 } });
  expect(hiddenRows(local, 'Work')).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test.each(['remove', 'undo'] as const)('%s leaves the outline as it was before', async (how) => {
  const local = outlined();
  const [outline, hidden] = [outlineOf(local), hiddenRows(local, 'Work')];
  const excel = { ...startExcel(local).excel, history: new UndoHistory() };
  const result = await generateChecklist(excel, 'apply', TODAY, { consent: true });
  if (result.outcome === 'refused') throw new Error(result.problems[0]!.message);
  if (how === 'remove') expect(await removeScope(excel, 'apply')).toMatchObject({ outcome: 'done' });
  else expect(await undoChanges(excel, result.undo!)).toMatchObject({ outcome: 'done', problems: [] });
  expect(hiddenRows(local, 'Work')).toEqual(hidden);
  expect(outlineOf(local)).toEqual(outline);
});
