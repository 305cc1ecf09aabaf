import fc from 'fast-check';
import { generateChecklist } from '../../../../src/actions/checklist/generateChecklist';
import type { LayoutMapping } from '../../../../src/domain/foreign/LayoutMapping';
import type { LocalExcel } from '../../../../src/local-excel/LocalExcel';
import { createElement } from '../../../../src/local-excel/xml/XmlElement';
import { bookOf } from '../../../support/bookOf';
import { changedParts } from '../../../support/changedParts';
import { TODAY } from '../../../support/newWorkbook';
import { hiddenRows, readCells } from '../../../support/readCells';
import { startExcel } from '../../../support/startExcel';
import { typeCells } from '../../../support/typeCells';

const SERVICES = ['Exchange Online', 'Teams', 'SharePoint', 'Teams', 'Exchange Online', 'SharePoint'];

/** Headers we know, and headers somebody has to point out. */
const HEADERS = {
  known: ['Workload', 'Task', 'Owner', 'Status'],
  unknown: ['Welk', 'Klus', 'Wie', 'Hoever'],
} as const;

const MAPPING: LayoutMapping = {
  tabs: [{ sheet: 'Work', role: 'foreignChecklist', headerRow: 2, columns: { group: 'A', item: 'B' } }],
};

const bookWith = (header: readonly string[]): LocalExcel =>
  bookOf({
    Questions: [
      ['Question', 'Answer'],
      ['Is Exchange Online in scope?', 'Yes'],
      ['Is Teams in scope?', 'No'],
      ['Is SharePoint in scope?', 'Yes'],
    ],
    Work: [
      ['Everything that is to be done'],
      header,
      ...SERVICES.map((service, index) => [service, `Do the thing number ${index}`, 'Ann', 'Open']),
    ],
  });

/** What people do to the tab between two runs; the last row is found anew each time. */
const EDITS = {
  insertColumn: (sheet: Excel.Worksheet) => void sheet.getRange('B:B').insert('Right'),
  insertColumnLeft: (sheet: Excel.Worksheet) => void sheet.getRange('A:A').insert('Right'),
  insertRowAbove: (sheet: Excel.Worksheet) => void sheet.getRange('1:1').insert('Down'),
  renameTab: (sheet: Excel.Worksheet) => void (sheet.name = 'Renamed'),
  renameQuestions: (sheet: Excel.Worksheet) =>
    void (sheet.context.workbook.worksheets.getItem('Questions').name = 'Asked'),
} as const;

/** Excel does not move rows that are hidden: the others change places among themselves. */
function sortVisible(local: LocalExcel, item: string, isUpwards: boolean): void {
  const sheet = local.book.sheets.all[1]!;
  const { row, column } = placeOf(local, item);
  const hidden = new Set(hiddenRows(local, sheet.name));
  const rows = SERVICES.map((_, index) => row + 1 + index).filter((each) => !hidden.has(each + 1));
  const lines = rows.map((each) => cellsOf(local)[each]!);
  const sorted = [...lines].sort((a, b) => String(a[column]).localeCompare(String(b[column])) * (isUpwards ? 1 : -1));
  rows.forEach((each, index) =>
    sorted[index]!.forEach((value, at) => sheet.setValue(each, at, (value ?? null) as string)),
  );
}

const columnLetter = (column: number): string => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[column]!;

/** Cut and inserted elsewhere as Excel does it: names go with their cells. @param to 0-based, as the columns are before */
async function moveColumn(local: LocalExcel, from: number, to: number): Promise<void> {
  const tab = local.book.sheets.all[1]!;
  if (to === from || to === from + 1) return;
  const run = (edit: (sheet: Excel.Worksheet) => void): Promise<void> =>
    startExcel(local).excel.run(async (context) => {
      edit(context.workbook.worksheets.getItem(tab.name));
      await context.sync();
    });
  await run((sheet) => void sheet.getRange(`${columnLetter(to)}:${columnLetter(to)}`).insert('Right'));
  const source = from < to ? from : from + 1;
  cellsOf(local).forEach((line, row) => tab.setValue(row, to, (line[source] ?? null) as string));
  const [there, here] = [`$${columnLetter(source)}$`, `$${columnLetter(to)}$`];
  for (const { name, formula, sheet } of local.book.names.all()) {
    if (formula.includes(there)) local.book.names.set(name, formula.replace(there, here), sheet);
  }
  await run((sheet) => void sheet.getRange(`${columnLetter(source)}:${columnLetter(source)}`).delete('Left'));
}

/** Moves a column of theirs or ours to the left edge or behind all others. */
async function moveTo(local: LocalExcel, header: string, place: 'left' | 'right'): Promise<void> {
  const cells = cellsOf(local);
  const line = cells.find((each) => each.includes(header))!;
  const filled = line.flatMap((value, column) => (value === null ? [] : [column]));
  await moveColumn(local, line.indexOf(header), place === 'left' ? filled[0]! : filled.at(-1)! + 1);
}

/** Filters the list by a group, as a person does, and works on while it is filtered; then clears the filter. */
async function filter(local: LocalExcel, item: string, group: string, meanwhile: () => Promise<void>): Promise<void> {
  const sheet = local.book.sheets.all[1]!;
  const { row, column } = placeOf(local, item);
  const [groupColumn] = cellsOf(local)[row + 1]!.flatMap((value, at) => (SERVICES.includes(String(value)) ? [at] : []));
  const hidden = new Set(hiddenRows(local, sheet.name));
  const ofOthers = SERVICES.map((_, index) => row + 1 + index).filter(
    (each) => !hidden.has(each + 1) && cellsOf(local)[each]![groupColumn!] !== group,
  );
  const last = Math.max(column, groupColumn!);
  await startExcel(local).excel.run(async (context) => {
    const tab = context.workbook.worksheets.getItem(sheet.name);
    tab.autoFilter.apply(tab.getRange(`A${row + 1}:${columnLetter(last)}${row + 1 + SERVICES.length}`));
    await context.sync();
  });
  const criteria = createElement('filterColumn', { colId: String(groupColumn) }, [
    createElement('filters', {}, [createElement('filter', { val: group })]),
  ]);
  sheet.sections.edit('autoFilter').children = [criteria];
  for (const each of ofOthers) sheet.setRowHidden(each, true);
  await meanwhile();
  sheet.sections.edit('autoFilter').children = [];
  for (const each of ofOthers) sheet.setRowHidden(each, false);
}

const MOVES = ['group', 'item', 'owner', 'status', 'inScope', 'why'].flatMap((moved) =>
  (['left', 'right'] as const).map((place) => ({ moved, place })),
);

const KINDS = ['sortUp', 'sortDown', ...(Object.keys(EDITS) as (keyof typeof EDITS)[])] as const;

type EditKind = (typeof KINDS)[number];

async function edit(local: LocalExcel, kind: EditKind, item: string): Promise<void> {
  if (kind === 'sortUp' || kind === 'sortDown') return sortVisible(local, item, kind === 'sortUp');
  const work = local.book.sheets.all[1]!.name;
  if (kind === 'renameQuestions' && local.book.sheets.all[0]!.name !== 'Questions') return;
  await startExcel(local).excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(work);
    EDITS[kind](sheet);
    await context.sync();
  });
}

const cellsOf = (local: LocalExcel): unknown[][] => readCells(local, local.book.sheets.all[1]!.name, 'A1:P20');

function placeOf(local: LocalExcel, header: string): { readonly row: number; readonly column: number } {
  const cells = cellsOf(local);
  const row = cells.findIndex((line) => line.includes(header));
  return { row, column: cells[row]!.indexOf(header) };
}

/** What our columns say of each item. */
function verdictsOf(local: LocalExcel, item: string): Readonly<Record<string, unknown>> {
  const cells = cellsOf(local);
  const { row, column } = placeOf(local, item);
  const inScope = cells[row]!.indexOf('In scope');
  const rows = cells.slice(row + 1, row + 1 + SERVICES.length);
  return Object.fromEntries(rows.map((line) => [String(line[column]), line[inScope]]));
}

test.each(['known', 'unknown'] as const)(
  'sorting, inserting and renaming between two runs leave the result as it is: headers that are %s',
  async (which) => {
    const header = HEADERS[which];
    const kinds = fc.array(fc.constantFrom<EditKind>(...KINDS), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(kinds, async (edits) => {
        const local = bookWith(header);
        const generate = (said = {}) => generateChecklist(startExcel(local).excel, 'apply', TODAY, said);
        const first = await generate(which === 'known' ? { consent: true } : { mapping: MAPPING });
        expect(first).toMatchObject({ outcome: 'done', changes: { rowsHidden: 2 } });
        const before = verdictsOf(local, header[1]);
        for (const kind of edits) await edit(local, kind, header[1]);
        const second = await generate();
        expect(second).toMatchObject({ hidden: 2, outOfScope: 2, inScope: 4 });
        expect(verdictsOf(local, header[1])).toEqual(before);
        expect(await generate()).toMatchObject({ outcome: 'unchanged' });
      }),
      { numRuns: 15 },
    );
  },
  300_000,
);

test.each(['known', 'unknown'] as const)(
  'columns that are cut and inserted elsewhere take their meaning along: headers that are %s',
  async (which) => {
    const header = HEADERS[which];
    const named = Object.fromEntries(
      ['group', 'item', 'owner', 'status', 'inScope', 'why'].map((field, index) => [
        field,
        [...header, 'In scope', 'Why'][index]!,
      ]),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...MOVES), { minLength: 1, maxLength: 3 }), async (moves) => {
        const local = bookWith(header);
        const generate = (said = {}) => generateChecklist(startExcel(local).excel, 'apply', TODAY, said);
        await generate(which === 'known' ? { consent: true } : { mapping: MAPPING });
        const before = verdictsOf(local, header[1]);
        const texts = (): unknown[] =>
          cellsOf(local)
            .flat()
            .filter((value) => value !== null)
            .map(String)
            .sort();
        const held = texts();
        for (const { moved, place } of moves) await moveTo(local, named[moved]!, place);
        expect(await generate()).toMatchObject({ outcome: 'unchanged', hidden: 2, outOfScope: 2, inScope: 4 });
        expect(texts()).toEqual(held);
        expect(verdictsOf(local, header[1])).toEqual(before);
        typeCells(local, 'Questions', { B2: 'No', B3: 'Yes' });
        expect(await generate()).toMatchObject({
          outcome: 'done',
          hidden: 2,
          outOfScope: 2,
          changes: { columnsAdded: 0 },
        });
        typeCells(local, 'Questions', { B2: 'Yes', B3: 'No' });
        await generate();
        expect(texts()).toEqual(held);
      }),
      { numRuns: 15 },
    );
  },
  300_000,
);

test.each(['known', 'unknown'] as const)(
  'a filter between two runs hides no row for good: headers that are %s',
  async (which) => {
    const header = HEADERS[which];
    // A renamed tab of questions is named anew in Why, which a filtered tab refuses.
    const edits = fc.array(fc.constantFrom<EditKind>(...KINDS.filter((kind) => kind !== 'renameQuestions')), {
      maxLength: 2,
    });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('Exchange Online', 'SharePoint'), edits, async (group, kinds) => {
        const local = bookWith(header);
        const generate = (said = {}) => generateChecklist(startExcel(local).excel, 'apply', TODAY, said);
        await generate(which === 'known' ? { consent: true } : { mapping: MAPPING });
        const before = verdictsOf(local, header[1]);
        const ours = hiddenRows(local, 'Work');
        for (const kind of kinds) await edit(local, kind, header[1]);
        const asked = local.book.sheets.all[0]!.name;
        const hidden = hiddenRows(local, local.book.sheets.all[1]!.name);
        await filter(local, header[1], group, async () => {
          expect(await generate()).toMatchObject({ outcome: 'unchanged', hidden: ours.length });
          typeCells(local, asked, { B4: 'No' });
          const file = local.save();
          expect(await generate()).toMatchObject({ outcome: 'refused', problems: [{ code: 'sheetFiltered' }] });
          expect(changedParts(file, local.save())).toEqual([]);
          typeCells(local, asked, { B4: 'Yes' });
        });
        expect(hiddenRows(local, local.book.sheets.all[1]!.name)).toEqual(hidden);
        expect(await generate()).toMatchObject({ outcome: 'unchanged', hidden: 2, outOfScope: 2, inScope: 4 });
        expect(verdictsOf(local, header[1])).toEqual(before);
      }),
      { numRuns: 10 },
    );
  },
  300_000,
);
