import fc from 'fast-check';
import { generateChecklist } from '../../../../src/actions/checklist/generateChecklist';
import { CATALOG_VERSION } from '../../../../src/catalog/services/catalog';
import { MOVED_IDS } from '../../../../src/catalog/definition/movedIds';
import { LocalExcel } from '../../../../src/local-excel/LocalExcel';
import { fixture } from '../../../support/fixture';
import { TODAY } from '../../../support/newWorkbook';
import { readCells } from '../../../support/readCells';
import { reopen, startExcel, type StartedExcel } from '../../../support/startExcel';
import { LABELS, onStart } from '../../../support/onStart';

const OLD = fixture('content-1.0.0.xlsx');
const ROWS = 47;
/** Of the checklist: item and guidance are ours, the others theirs. */
const COLUMNS = ['D', 'E', 'J', 'L', 'M'] as const;

const edit = fc.record({
  row: fc.integer({ min: 2, max: ROWS + 1 }),
  column: fc.constantFrom(...COLUMNS),
  text: fc.stringMatching(/^[A-Za-z][a-z ]{3,20}[a-z]$/),
});

type Cells = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** What people have in the checklist, by id and header. */
function checklistOf(local: LocalExcel): Cells {
  const [header, ...rows] = readCells(local, 'Checklist', 'A1:M130') as unknown[][];
  return new Map(
    rows
      .filter(([id]) => id !== null)
      .map((row) => [String(row[0]), new Map(row.map((cell, column) => [String(header![column]), cell]))]),
  );
}

const HEADER_OF = { D: 'Item', E: 'Guidance', J: 'Owner', L: 'Status', M: 'Notes' } as const;

const generate = ({ excel }: StartedExcel) => generateChecklist(excel, 'apply', TODAY);

async function setVersion({ excel, local }: StartedExcel, version: string): Promise<void> {
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('Start').getRange(onStart(local, LABELS.contentVersion)).values = [
      [`'${version}`],
    ];
    await context.sync();
  });
}

test('from older content to ours, to newer and back nothing that people entered is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { maxLength: 12 }), fc.boolean(), async (edits, isReversed) => {
      const local = LocalExcel.open(OLD);
      local.book.clock = () => TODAY;
      const started = startExcel(local);
      await started.excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Checklist');
        for (const { row, column, text } of edits) sheet.getRange(`${column}${row}`).values = [[text]];
        const body = context.workbook.tables.getItem('RemediationChecklist').getDataBodyRange();
        body.load('formulas');
        await context.sync();
        if (isReversed) body.formulas = [...body.formulas].reverse();
        await context.sync();
      });
      const before = checklistOf(local);
      expect(await generate(started)).toMatchObject({ outcome: 'done', content: { to: CATALOG_VERSION } });
      const renewed = reopen(local);
      await setVersion(renewed, '9.0.0');
      expect(await generate(renewed)).toMatchObject({ outcome: 'refused', problems: [{ code: 'contentNewer' }] });
      await setVersion(renewed, CATALOG_VERSION);
      expect(await generate(renewed)).toMatchObject({ outcome: 'unchanged' });
      const after = checklistOf(renewed.local);
      for (const [id, cells] of before) {
        const now = after.get(MOVED_IDS.get(id) ?? id)!;
        for (const header of ['Owner', 'Due', 'Status', 'Notes']) expect(now.get(header)).toBe(cells.get(header));
      }
      const edited = new Map(edits.map(({ row, column, text }) => [`${row} ${column}`, text]));
      const texts = [...after.values()].flatMap((cells) => [...cells.values()]);
      for (const [place, text] of edited) {
        if (HEADER_OF[place.split(' ')[1] as 'D']) expect(texts).toContain(text);
      }
    }),
    { numRuns: 12 },
  );
}, 300_000);
