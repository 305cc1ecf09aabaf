import fc from 'fast-check';
import { generateChecklist } from '../../../../src/actions/checklist/generateChecklist';
import type { LayoutMapping } from '../../../../src/domain/foreign/LayoutMapping';
import type { LocalExcel } from '../../../../src/local-excel/LocalExcel';
import { bookOf } from '../../../support/bookOf';
import { TODAY } from '../../../support/newWorkbook';
import { hiddenRows, readCells } from '../../../support/readCells';
import { startExcel } from '../../../support/startExcel';

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

const KINDS = ['sortUp', 'sortDown', ...(Object.keys(EDITS) as (keyof typeof EDITS)[])] as const;

type EditKind = keyof typeof EDITS | 'sortUp' | 'sortDown';

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
