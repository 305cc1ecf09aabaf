import fc from 'fast-check';
import { accelerateCustomer } from '../../../src/actions/acceleration/accelerateCustomer';
import { generateChecklist } from '../../../src/actions/checklist/generateChecklist';
import type { ActionResult } from '../../../src/actions/everyAction/ActionResult';
import type { ExcelHost } from '../../../src/actions/everyAction/ExcelHost';
import { UndoHistory, type UndoStep } from '../../../src/actions/everyAction/UndoHistory';
import { answerQuestion } from '../../../src/actions/questionnaire/answerQuestion';
import { populateQuestionnaires } from '../../../src/actions/questionnaire/populateQuestionnaires';
import { updateTasks } from '../../../src/actions/tasks/updateTasks';
import { undoChanges } from '../../../src/actions/undo/undoChanges';
import { highlightCustomers } from '../../../src/actions/usage/highlightCustomers';
import { importUsage } from '../../../src/actions/usage/importUsage';
import { removeHighlights } from '../../../src/actions/usage/removeHighlights';
import type { LocalExcel } from '../../../src/local-excel/LocalExcel';
import { newWorkbook, TODAY } from '../../support/newWorkbook';
import { typeAnswer, typeCells } from '../../support/typeCells';
import { openFile } from '../../torture/openFile';
import { Player } from '../../torture/Player';
import { differences, stateByRow } from '../../torture/stateByRow';

const USAGE = 'Customer,Service,Month,MAU,Seats\nAdatum,Exchange,2026-07,3,100\nNew,Exchange,2026-05,7,50\n';
const file = (content: string) => ({ type: 'file', content }) as const;

const ACTIONS: Readonly<Record<string, (excel: ExcelHost) => Promise<ActionResult<unknown>>>> = {
  'answers yes': (excel) => answerQuestion(excel, { service: 'teams', question: 'TEAMS-Q2', answer: 'Yes' }),
  'answers no': (excel) => answerQuestion(excel, { service: 'exchange', question: 'EXCHANGE-Q1', answer: 'No' }),
  'enters answers': (excel) => populateQuestionnaires(excel, 'apply', 'Id,Answer,Notes\nTEAMS-Q1,No,From the file\n'),
  generates: (excel) => generateChecklist(excel, 'apply', TODAY),
  'updates tasks': (excel) => updateTasks(excel, 'apply', TODAY),
  accelerates: (excel) => accelerateCustomer(excel, 'apply', TODAY, { customer: 'Adatum', blockers: ['technical'] }),
  highlights: (excel) => highlightCustomers(excel, 'apply', { now: TODAY }),
  'removes highlights': (excel) => removeHighlights(excel, 'apply'),
  'imports usage': (excel) => importUsage(excel, 'apply', file(USAGE), TODAY),
};

/** What a co-author does in cells of theirs, at a row that is there from the start, by its number among those. */
interface Edit {
  readonly what: 'types notes' | 'inserts a row' | 'inserts a column' | 'adds a tab';
  readonly at: number;
  readonly text: string;
}

const edit = fc.record<Edit>({
  what: fc.constantFrom('types notes', 'types notes', 'inserts a row', 'inserts a column', 'adds a tab'),
  at: fc.nat({ max: 40 }),
  text: fc.stringMatching(/^[A-Z][a-z ]{3,12}[a-z]$/),
});

const action = fc.constantFrom(...Object.keys(ACTIONS));

/** Where an action is stopped: in its first request that writes, after so many of its writes. */
const cut = fc.option(fc.record({ name: action, writes: fc.nat({ max: 12 }) }));

const [me, somebody] = [new Player('me'), new Player('somebody')];

/** The row of an item of the checklist, whose id is known, and the column of notes; 0-based. */
function placeOf(local: LocalExcel, id: string): { readonly row: number; readonly notes: number } {
  const rows = [...local.book.sheets.named('Checklist')!.content.rows.values()];
  const columnOf = (text: string): number =>
    rows.flatMap(({ cells }) => cells.findIndex((cell) => cell?.value === text)).find((column) => column >= 0)!;
  return { row: rows.find(({ cells }) => cells.some((cell) => cell?.value === id))!.index, notes: columnOf('Notes') };
}

async function carryOut(local: LocalExcel, ids: readonly string[], { what, at, text }: Edit): Promise<void> {
  const { row, notes } = placeOf(local, ids[at % ids.length]!);
  somebody.open(local);
  await somebody.excel.run(async ({ workbook: { worksheets }, sync }) => {
    const sheet = worksheets.getItem('Checklist');
    if (what === 'types notes') sheet.getCell(row, notes).values = [[text]];
    if (what === 'inserts a row') sheet.getCell(row, 0).getEntireRow().insert('Down');
    if (what === 'inserts a column') sheet.getCell(row, notes).getEntireColumn().insert('Right');
    if (what === 'adds a tab') worksheets.add(`${text} ${at}`).getCell(0, 0).values = [[text]];
    await sync();
  });
}

async function prepared(): Promise<Uint8Array> {
  const { local } = await newWorkbook({ services: ['core', 'exchange', 'teams'] });
  typeCells(local, 'MAU', { A2: 'Adatum', B2: 'Exchange', C2: '100', F2: '7', I2: '6' });
  typeCells(local, 'MAU', { A3: 'Own', B3: 'Exchange', C3: '100', F3: '10', I3: '90' });
  typeAnswer(local, 'Microsoft Teams', 'TEAMS-Q1', 'Yes');
  return local.save();
}

/** The workbook an action was stopped in: nobody can tell what stood there before. */
async function cutShort(start: Uint8Array, stopped: { name: string; writes: number } | null): Promise<Uint8Array> {
  if (!stopped) return start;
  for (let request = 1; ; request++) {
    const local = openFile(start);
    me.open(local);
    local.failAt(request, 'GeneralException', stopped.writes);
    const { outcome } = await ACTIONS[stopped.name]!(me.excel);
    const after = local.save();
    if (outcome !== 'refused' || differences(stateByRow(local), stateByRow(openFile(start))).length > 0) return after;
  }
}

test('undo of all gives the workbook as it was but for what others did, also where a run was cut before', async () => {
  const start = await prepared();
  const tabs = new Set(openFile(start).book.sheets.all.map(({ name }) => name));
  await fc.assert(
    fc.asyncProperty(
      cut,
      fc.array(fc.oneof(action, edit), { minLength: 2, maxLength: 5 }),
      async (stopped, happenings) => {
        const begun = await cutShort(start, stopped);
        const [local, plain] = [openFile(begun), openFile(begun)];
        const ids = [...local.book.sheets.named('Checklist')!.content.rows.values()].flatMap(({ cells }) =>
          /^[A-Z]+-\d+$/.test(String(cells[0]?.value)) ? [String(cells[0]!.value)] : [],
        );
        // Ranges kept for undoing belong to the pane that is open.
        me.open(local);
        const history = new UndoHistory();
        const steps: UndoStep[] = [];
        for (const each of happenings) {
          if (typeof each !== 'string') {
            await carryOut(local, ids, each);
            await carryOut(plain, ids, each);
            continue;
          }
          const result = await ACTIONS[each]!({ ...me.excel, history });
          if (result.outcome === 'done' && result.undo) steps.push(result.undo);
        }
        for (const step of steps.reverse())
          expect(await undoChanges({ ...me.excel, history }, step)).toMatchObject({
            problems: [],
            changes: { left: [] },
          });
        // A tab that the run before had begun is taken away as a whole.
        const begunTabs = openFile(begun).book.sheets.all.filter(({ name }) => !tabs.has(name));
        const isBegun = (line: string): boolean => begunTabs.some(({ name }) => line.startsWith(`${name} should have`));
        expect(differences(stateByRow(local), stateByRow(plain)).filter((line) => !isBegun(line))).toEqual([]);
      },
    ),
    {
      numRuns: 15,
      endOnFailure: true,
      // Undo of a removal makes highlights anew, which the undo before it has to know.
      examples: [[null, ['imports usage', 'removes highlights', 'imports usage']]],
    },
  );
});
