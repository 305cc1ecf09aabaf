import { repairWorkbook } from '../../../src/actions/check/repairWorkbook';
import { UndoHistory } from '../../../src/actions/everyAction/UndoHistory';
import { undoChanges } from '../../../src/actions/undo/undoChanges';
import { highlightCustomers } from '../../../src/actions/usage/highlightCustomers';
import { updateTasks } from '../../../src/actions/tasks/updateTasks';
import { DataValidations } from '../../../src/local-excel/book/DataValidations';
import { parseArea } from '../../../src/local-excel/cells/Area';
import { LocalExcel } from '../../../src/local-excel/LocalExcel';
import { fixture } from '../../support/fixture';
import { meaningOf } from '../../support/meaningOf';
import { newWorkbook, TODAY } from '../../support/newWorkbook';
import { readCells } from '../../support/readCells';
import { startExcel, type StartedExcel } from '../../support/startExcel';
import { typeCells } from '../../support/typeCells';
import { LABELS, onStart } from '../../support/onStart';

const repair = ({ excel }: StartedExcel) => repairWorkbook(excel, 'apply', TODAY);

/** What is found, as kind and cell. */
async function found({ excel }: StartedExcel): Promise<readonly string[]> {
  const result = await repairWorkbook(excel, 'plan', TODAY);
  if (result.outcome === 'refused') throw new Error(result.problems[0]!.message);
  return result.repair.map(({ kind, mend, sheet = '', cell = '' }) => `${kind} ${mend} ${sheet}!${cell}`);
}

async function withExcel(started: StartedExcel, change: (workbook: Excel.Workbook) => void): Promise<StartedExcel> {
  await started.excel.run(async (context) => {
    change(context.workbook);
    await context.sync();
  });
  return started;
}

async function withUsage(): Promise<StartedExcel> {
  const started = await newWorkbook();
  typeCells(started.local, 'MAU', { A2: 'Adatum', B2: 'Exchange', C2: '100', D2: '50', G2: '55', I2: '60' });
  await highlightCustomers(started.excel, 'apply', { now: TODAY });
  return started;
}

const clearValidation = ({ local }: StartedExcel, sheet: string, cells: string): void => {
  local.book.startEdit();
  new DataValidations(local.book.sheets.named(sheet)!).clear(parseArea(cells)!);
};

/** The checklist's table ends three rows above its data. */
async function shortTable(): Promise<StartedExcel> {
  const started = await newWorkbook({ services: ['core'] });
  const sheet = started.local.book.sheets.named('Checklist')!;
  const { bottom } = sheet.usedArea()!;
  return withExcel(started, ({ worksheets }) =>
    worksheets
      .getItem('Checklist')
      .tables.getItem('RemediationChecklist')
      .resize(`A1:M${bottom - 2}`),
  );
}

/** Questions of ours as plain rows under a filter that ends too early. */
const shortFilter = (): Promise<StartedExcel> =>
  withExcel(startExcel(), ({ worksheets }) => {
    const sheet = worksheets.getActiveWorksheet();
    sheet.getRange('A1:D4').values = [
      ['Id', 'Question', 'Answer', 'Notes'],
      ['CORE-Q8', 'Which domains?', '', ''],
      ['CORE-Q19', 'Who confirmed it?', '', ''],
      ['CORE-Q1', 'Ours?', '', ''],
    ];
    sheet.getRange('C4').dataValidation.rule = { list: { inCellDropDown: true, source: 'Yes,No' } };
    sheet.autoFilter.apply('A1:D3');
  });

interface Broken {
  readonly name: string;
  readonly broken: () => Promise<StartedExcel>;
  readonly finds: readonly string[];
  readonly changes: object;
}

const MENDED: readonly Broken[] = [
  {
    name: 'an id that is gone comes back by the text beside it',
    broken: async () => {
      const started = await newWorkbook();
      typeCells(started.local, 'Checklist', { A5: '' });
      typeCells(started.local, 'Exchange Online', { A3: '' });
      return started;
    },
    finds: ['idMissing offered Exchange Online!A3', 'idMissing offered Checklist!A5'],
    changes: { idsRestored: 2 },
  },
  {
    name: 'a task finds its number again',
    broken: async () => {
      const started = await newWorkbook({ services: ['core'] });
      await updateTasks(started.excel, 'apply', TODAY);
      typeCells(started.local, 'Tasks', { A6: '' });
      return started;
    },
    finds: ['idMissing offered Tasks!A6'],
    changes: { idsRestored: 1 },
  },
  {
    name: 'rows below the table become part of it',
    broken: shortTable,
    finds: [expect.stringMatching(/^tableShort offered Checklist!A\d+$/) as string],
    changes: { rowsAddedToTable: 3 },
  },
  {
    name: 'a filter reaches over all rows again',
    broken: shortFilter,
    finds: ['filterShort offered Sheet1!A4'],
    changes: { filtersExtended: 1 },
  },
  {
    name: 'lists come back where a cell takes anything',
    broken: async () => {
      const started = await newWorkbook({ services: ['exchange'] });
      clearValidation(started, 'Exchange Online', 'C2:C3');
      clearValidation(started, 'Checklist', 'E4');
      return started;
    },
    finds: ['listShort offered Exchange Online!C2', 'listShort offered Checklist!E4'],
    changes: { listsRestored: 3 },
  },
  {
    name: 'counts of the Start tab come back',
    broken: async () => {
      const started = await newWorkbook({ services: ['exchange'] });
      typeCells(started.local, 'Start', { B5: '9', C22: '7', B23: '1', C23: '2', D23: '3', E23: '4' });
      return started;
    },
    finds: ['C22', 'B23', 'C23', 'D23', 'E23', 'B5'].map((cell) => `formulaLost offered Start!${cell}`),
    changes: { countsRestored: 6 },
  },
  {
    name: 'live formulas of usage come back',
    broken: async () => {
      const started = await withUsage();
      typeCells(started.local, 'MAU', { A3: 'Own', B3: 'Exchange', C3: '100', D3: '50', G3: '55', I3: '60' });
      await highlightCustomers(started.excel, 'apply', { now: TODAY });
      typeCells(started.local, 'MAU', { L3: 'Healthy, I promise' });
      return started;
    },
    finds: ['formulaLost offered MAU!L1'],
    changes: { formulasFilled: 1 },
  },
  {
    name: 'names lead to their cells again, to a limit, or go',
    broken: async () => {
      const started = await newWorkbook();
      return withExcel(started, ({ names }) => {
        names.getItem('Remediation_Edition').formula = '=#REF!';
        names.getItem('Remediation_HealthyFrom').formula = '=#REF!';
        names.add('Remediation_ChecklistId', '=#REF!');
      });
    },
    finds: ['nameBroken offered !', 'nameBroken offered !', 'nameBroken offered !'],
    changes: { namesMended: 3 },
  },
];

describe.each(MENDED)('$name', ({ broken, finds, changes }) => {
  test('is found, mended once, and undone', async () => {
    const started = await broken();
    const before = meaningOf(started.local);
    expect(await found(started)).toEqual(finds);
    expect(meaningOf(started.local)).toEqual(before);
    const host = { ...started.excel, history: new UndoHistory() };
    const result = await repairWorkbook(host, 'apply', TODAY);
    expect(result).toMatchObject({ outcome: 'done', changes });
    const again = startExcel(LocalExcel.open(started.local.save()));
    again.local.book.clock = () => TODAY;
    expect(await found(again)).toEqual([]);
    expect(await repair(again)).toMatchObject({ outcome: 'unchanged' });
    const { undo } = result as Extract<typeof result, { outcome: 'done' }>;
    expect(await undoChanges(host, undo!)).toMatchObject({ outcome: 'done', changes: { left: [] } });
    expect(meaningOf(started.local)).toEqual(before);
  });
});

test.each<[string, () => Promise<StartedExcel>, readonly string[]]>([
  [
    'ids that stand twice',
    async () => {
      const started = await newWorkbook({ services: ['core'] });
      typeCells(started.local, 'Checklist', { A5: String(readCells(started.local, 'Checklist', 'A4')[0]![0]) });
      return started;
    },
    ['idTwice yours Checklist!A5'],
  ],
  [
    'a copy without an id',
    async () => {
      const started = await newWorkbook({ services: ['core'] });
      const [[text]] = readCells(started.local, 'Checklist', 'D4') as [[string]];
      typeCells(started.local, 'Checklist', { A5: '', D5: text });
      return started;
    },
    ['idMissing yours Checklist!A5'],
  ],
  [
    'a status nobody knows',
    async () => {
      const started = await newWorkbook({ services: ['core'] });
      clearValidation(started, 'Checklist', 'E4');
      typeCells(started.local, 'Checklist', { E4: 'Nearly' });
      return started;
    },
    ['listShort offered Checklist!E4', 'statusUnknown yours Checklist!E4'],
  ],
  [
    'an edition that is gone',
    async () => {
      const started = await newWorkbook({ services: ['core'] });
      const edition = onStart(started.local, LABELS.edition, '1:1');
      return withExcel(started, ({ worksheets }) => worksheets.getItem('Start').getRange(edition).delete('Up'));
    },
    ['nameBroken yours !'],
  ],
])('what only a person can decide is named and left: %s', async (_, broken, finds) => {
  const started = await broken();
  expect(await found(started)).toEqual(finds);
  await repair(started);
  expect(await found(started)).toEqual(finds.filter((each) => each.includes(' yours ')));
});

test.each([
  ['a new workbook', () => newWorkbook()],
  ['a German one', () => newWorkbook({ language: 'de' })],
  ['one with customers', withUsage],
  ['a blank one', () => Promise.resolve(startExcel())],
  ['one of older content', () => Promise.resolve(startExcel(LocalExcel.open(fixture('content-1.0.0.xlsx'))))],
])('nothing is broken in %s', async (_, make) => {
  const started = await make();
  expect(await found(started)).toEqual([]);
  expect(await repair(started)).toMatchObject({ outcome: 'unchanged' });
});

test('somebody’s own validation and rows stay as they are', async () => {
  const started = await newWorkbook({ services: ['exchange'] });
  await withExcel(started, ({ worksheets }) => {
    const { dataValidation } = worksheets.getItem('Exchange Online').getRange('C2');
    dataValidation.rule = { list: { inCellDropDown: true, source: 'Yes,No,Later' } };
  });
  typeCells(started.local, 'Checklist', { A5: 'OWN-1', D5: 'Our own row' });
  expect(await found(started)).toEqual([]);
});

test('a protected tab is said, with the way out, and nothing is written', async () => {
  const started = await newWorkbook();
  typeCells(started.local, 'Checklist', { A5: '' });
  await withExcel(started, ({ worksheets }) => worksheets.getItem('Checklist').protection.protect());
  const before = meaningOf(started.local);
  expect(await repair(started)).toMatchObject({ outcome: 'refused', problems: [{ code: 'sheetProtected' }] });
  expect(meaningOf(started.local)).toEqual(before);
});
