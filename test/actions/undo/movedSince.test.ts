import { generateChecklist } from '../../../src/actions/checklist/generateChecklist';
import { removeScope } from '../../../src/actions/checklist/removeScope';
import type { ActionResult } from '../../../src/actions/everyAction/ActionResult';
import type { ExcelHost } from '../../../src/actions/everyAction/ExcelHost';
import { UndoHistory, type UndoStep } from '../../../src/actions/everyAction/UndoHistory';
import { answerQuestion } from '../../../src/actions/questionnaire/answerQuestion';
import { populateQuestionnaires } from '../../../src/actions/questionnaire/populateQuestionnaires';
import { addServices } from '../../../src/actions/setUp/addServices';
import { setUpWorkbook } from '../../../src/actions/setUp/setUpWorkbook';
import { undoChanges } from '../../../src/actions/undo/undoChanges';
import { highlightCustomers } from '../../../src/actions/usage/highlightCustomers';
import { importUsage } from '../../../src/actions/usage/importUsage';
import { removeHighlights } from '../../../src/actions/usage/removeHighlights';
import { formulaOf } from '../../../src/local-excel/book/ConditionalFormats';
import { WRITING_ACTIONS } from '../../cuts/writingActions';
import { bookOf } from '../../support/bookOf';
import { interleaved } from '../../support/interleaved';
import { newWorkbook, TODAY } from '../../support/newWorkbook';
import { onStart } from '../../support/onStart';
import { hiddenRows, readCells } from '../../support/readCells';
import { startExcel, type StartedExcel } from '../../support/startExcel';
import { typeCells } from '../../support/typeCells';
import { undoneAfter } from '../../support/undoneAfter';

/** An action is taken back whole although somebody inserted or deleted rows or columns of a tab since. */
async function expectTakenBack(
  name: string,
  tab: string,
  edits: { readonly insertions: readonly string[]; readonly deletions: readonly string[] },
): Promise<void> {
  const action = WRITING_ACTIONS.find((each) => each.name === name)!;
  const tabs = (await action.prepare()).local.book.sheets.all.map((sheet) => sheet.name);
  const { found, expected, left } = await undoneAfter(action, tabs.indexOf(tab), edits.insertions, edits.deletions);
  expect(left).toEqual([]);
  expect(found).toEqual(expected);
}

type Action = (excel: ExcelHost) => Promise<ActionResult<unknown>>;

async function carriedOut({ excel }: StartedExcel, action: Action): Promise<{ host: ExcelHost; step: UndoStep }> {
  const host: ExcelHost = { ...excel, history: new UndoHistory() };
  const result = await action(host);
  if (result.outcome !== 'done') throw new Error(JSON.stringify(result));
  return { host, step: result.undo! };
}

/** Somebody else does something on a tab. */
async function elsewhere({ local }: StartedExcel, tab: string, edit: (sheet: Excel.Worksheet) => void): Promise<void> {
  await startExcel(local, 'somebody').excel.run(async (context) => {
    edit(context.workbook.worksheets.getItem(tab));
    await context.sync();
  });
}

const USAGE = 'Customer,Service,Month,MAU,Seats\nAdatum,Exchange,2026-07,3,100\nNew,Exchange,2026-05,7,50\n';
const importFile: Action = (excel) => importUsage(excel, 'apply', { type: 'file', content: USAGE }, TODAY);

async function withUsage(): Promise<StartedExcel> {
  const started = await newWorkbook({ services: ['exchange'] });
  typeCells(started.local, 'MAU', { A2: 'Adatum', B2: 'Exchange', C2: '100', F2: '7', I2: '6' });
  typeCells(started.local, 'MAU', { A3: 'Own', B3: 'Exchange', C3: '100', F3: '10', I3: '90' });
  return started;
}

async function ownList(): Promise<StartedExcel> {
  const started = startExcel(
    bookOf({
      Plan: [
        ['Workload', 'Task', 'Status', 'Owner'],
        ['Exchange Online', 'Prepare and check number 1', 'Open', 'Megan'],
        ['Exchange Online', 'Prepare and check number 2', 'Open', 'Alex'],
        ['Microsoft Teams', 'Prepare and check number 3', 'Open', 'Pradeep'],
      ],
    }),
  );
  await generateChecklist(started.excel, 'apply', TODAY, { consent: true, outOfScope: ['Exchange Online'] });
  return started;
}

test('columns that cannot come back because their header is gone are named', async () => {
  const started = await ownList();
  const { host, step } = await carriedOut(started, (excel) => removeScope(excel, 'apply'));
  await elsewhere(started, 'Plan', (sheet) => sheet.getRange('1:1').delete('Up'));
  const { changes } = (await undoChanges(host, step)) as { readonly changes?: { readonly left: readonly string[] } };
  expect(changes?.left.some((place) => place.startsWith('Plan!'))).toBe(true);
});

test.each([2, 3, 4, 5, 6, 7])(
  'names come back to the columns of a tab that somebody renamed before request %p of undo',
  async (at) => {
    const started = await ownList();
    const { host, step } = await carriedOut(started, (excel) => removeScope(excel, 'apply'));
    const rename = (sheet: Excel.Worksheet): void => {
      sheet.name = 'Renamed';
    };
    const disturbed = interleaved(host, (request) => (request === at ? elsewhere(started, 'Plan', rename) : undefined));
    await undoChanges(disturbed, step);
    const names = started.local.book.names.all().filter(({ name }) => /^Remediation_Scope(InScope|Why)/.test(name));
    const { name } = started.local.book.sheets.all[0]!;
    expect(names.map(({ formula }) => formula.replace(/!.*|'/g, ''))).toEqual([name, name]);
  },
);

test('what was added below a header that is gone is named', async () => {
  const started = startExcel(
    bookOf({
      Plan: [
        ['Customer', 'Entitlements', 'May 2026', 'Jun 2026'],
        ['Adatum', 100, 5, 6],
        ['Best', 100, 7, 8],
      ],
    }),
  );
  const content = 'Customer,Month,MAU\nAdatum,2026-07,5\nNew,2026-07,5\n';
  const { host, step } = await carriedOut(started, (excel) =>
    importUsage(excel, 'apply', { type: 'file', content, into: 'Plan' }, TODAY),
  );
  await elsewhere(started, 'Plan', (sheet) => sheet.getRange('1:1').delete('Up'));
  expect(await undoChanges(host, step)).toMatchObject({ changes: { left: ['Plan!E1:E3', 'Plan!A3:D3'] } });
});

test('rows that were sorted among those of an import keep their live formulas when it is undone', async () => {
  const started = await withUsage();
  await highlightCustomers(started.excel, 'apply', { now: TODAY });
  const formulas = readCells(started.local, 'MAU', 'J2:L3').flat().length;
  const { host, step } = await carriedOut(started, importFile);
  await elsewhere(started, 'MAU', (sheet) => sheet.getRange('A2:M4').sort.apply([{ key: 0, ascending: false }]));
  expect(await undoChanges(host, step)).toMatchObject({ outcome: 'done', changes: { left: [] } });
  const rows = readCells(started.local, 'MAU', 'A2:L5').filter(([customer]) => customer !== null);
  expect(rows.map(([customer]) => customer)).toEqual(['Own', 'Adatum']);
  expect(rows.flatMap((row) => row.slice(9)).filter((value) => value !== null)).toHaveLength(formulas);
});

test.each([2, 3, 4, 5, 6, 7])(
  'highlights lead to the health column where somebody inserted a column before request %p of undo',
  async (at) => {
    const started = await withUsage();
    await highlightCustomers(started.excel, 'apply', { now: TODAY });
    const { host, step } = await carriedOut(started, importFile);
    const disturbed = interleaved(host, (request) =>
      request === at ? elsewhere(started, 'MAU', (sheet) => void sheet.getRange('K:K').insert('Right')) : undefined,
    );
    await undoChanges(disturbed, step);
    const [header] = readCells(started.local, 'MAU', 'A1:P1');
    const health = 'ABCDEFGHIJKLMNOP'[header!.indexOf('Health')]!;
    const { book } = started.local;
    const rules = book.conditionalFormats(book.sheets.named('MAU')!).all.map(formulaOf);
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.filter((rule) => !rule.includes(`$${health}2`))).toEqual([]);
  },
);

test.each([2, 3, 4, 5, 6])(
  'what verdicts rest on goes from Start where somebody inserted a column there before request %p of undo',
  async (at) => {
    const started = await withUsage();
    const { host, step } = await carriedOut(started, (excel) => highlightCustomers(excel, 'apply', { now: TODAY }));
    const disturbed = interleaved(host, (request) =>
      request === at ? elsewhere(started, 'Start', (sheet) => void sheet.getRange('F:F').insert('Right')) : undefined,
    );
    await undoChanges(disturbed, step);
    const texts = readCells(started.local, 'Start', 'A1:H60').flat().map(String);
    expect(texts.filter((text) => text.startsWith('Judged by'))).toEqual([]);
  },
);

test.each([2, 3, 4, 5, 6, 7])(
  'an answer is taken back where somebody sorts its tab before request %p of undo',
  async (at) => {
    const started = await newWorkbook({ services: ['exchange'] });
    const { host, step } = await carriedOut(started, (excel) =>
      answerQuestion(excel, { service: 'exchange', question: 'EXCHANGE-Q2', answer: 'Gmail' }),
    );
    const sort = (sheet: Excel.Worksheet): void => sheet.getRange('A2:D5').sort.apply([{ key: 0, ascending: false }]);
    const disturbed = interleaved(host, (request) =>
      request === at ? elsewhere(started, 'Exchange Online', sort) : undefined,
    );
    await undoChanges(disturbed, step);
    const answers = readCells(started.local, 'Exchange Online', 'C2:C30').flat();
    expect(answers.filter((answer) => answer !== null)).toEqual([]);
  },
);

test.each([1, 2, 3, 4])(
  'an answer is taken back whose row somebody copies elsewhere and deletes before request %p of undo',
  async (at) => {
    const started = await newWorkbook({ services: ['exchange'] });
    const { host, step } = await carriedOut(started, (excel) =>
      answerQuestion(excel, { service: 'exchange', question: 'EXCHANGE-Q2', answer: 'Gmail' }),
    );
    const move = (sheet: Excel.Worksheet): void => {
      sheet.getRange('5:5').insert('Down');
      sheet.getRange('A5:F5').copyFrom(sheet.getRange('A3:F3'), 'All');
      sheet.getRange('3:3').delete('Up');
    };
    const disturbed = interleaved(host, (request) =>
      request === at ? elsewhere(started, 'Exchange Online', move) : undefined,
    );
    await undoChanges(disturbed, step);
    const answers = readCells(started.local, 'Exchange Online', 'A2:C30').filter(([, , answer]) => answer !== null);
    expect(answers).toEqual([]);
  },
);

test('the formulas of a column that a cut left half filled come back as they were', async () => {
  const { local } = await withUsage();
  await highlightCustomers(startExcel(local).excel, 'apply', { now: TODAY });
  const { local: begun } = startExcel(local);
  // Another variant in the first row, as a run that was cut leaves it.
  const formulas = () =>
    [1, 2].map((row) => begun.book.sheets.named('MAU')!.cell(row, 9)!.formula!.a1At(row, 9).length);
  await startExcel(begun).excel.run(async (context) => {
    const first = context.workbook.worksheets.getItem('MAU').getRange('J2');
    first.load('formulas');
    await context.sync();
    first.formulas = [[String(first.formulas[0]![0]).replace('IFERROR(IF($I2<>""', 'IFERROR(IF($H2&$I2<>""')]];
    await context.sync();
  });
  const before = formulas();
  const { host, step } = await carriedOut(startExcel(begun), importFile);
  await undoChanges(host, step);
  expect(before[0]).not.toBe(before[1]);
  expect(formulas()).toEqual(before);
});

test.each([
  ['B4', '6:6', 3],
  ['B5', '2:2', 3],
  ['B2', '4:4', 1],
])(
  'a row whose task somebody changed in %s is told by those around it though they deleted row %s',
  async (cell, deleted, row) => {
    const leave = WRITING_ACTIONS.find(({ name }) => name === 'leave somebody’s checklist')!;
    const started = await leave.prepare();
    const before = readCells(started.local, 'Sheet1', 'E1:F10');
    const { host, step } = await carriedOut(started, (excel) => leave.run(excel));
    typeCells(started.local, 'Sheet1', { [cell]: 'Another task' });
    await elsewhere(started, 'Sheet1', (sheet) => sheet.getRange(deleted).delete('Up'));
    expect(await undoChanges(host, step)).toMatchObject({ outcome: 'done', changes: { left: [] } });
    const now = readCells(started.local, 'Sheet1', 'E1:F10');
    expect(now[row]).toEqual(before[Number(cell.slice(1)) - 1]);
  },
);

test('cells whose rows nothing tells any more are named', async () => {
  const started = await newWorkbook({ services: ['exchange'] });
  const { host, step } = await carriedOut(started, (excel) =>
    populateQuestionnaires(excel, 'apply', 'Id,Answer\nEXCHANGE-Q1,Yes\n'),
  );
  await elsewhere(started, 'Exchange Online', (sheet) => sheet.getRange('A:A').delete('Left'));
  const result = await undoChanges(host, step);
  expect(result).toMatchObject({ changes: { left: ['Exchange Online!B2'] } });
});

test.each([
  ['generate the checklist', 'Checklist', 'I:I'],
  ['set status, owner and due of items', 'Checklist', 'G:G'],
  ['set status, owner and due of items', 'Checklist', 'F:F'],
  ['update the tasks', 'Tasks', 'N:N'],
  ['enter answers of a file', 'Exchange Online', 'D:D'],
  ['set up beside own tabs', 'Sheet1', 'L:L'],
])('to %s is taken back in all else where somebody deleted a column of it in %s, %s', async (name, tab, at) => {
  await expectTakenBack(name, tab, { insertions: [], deletions: [at] });
});

test('what verdicts rest on comes back to its column of Start where somebody inserted one there', async () => {
  const started = await withUsage();
  await highlightCustomers(started.excel, 'apply', { now: TODAY });
  const said = () =>
    readCells(started.local, 'Start', 'A1:I60').flatMap((row) =>
      row.findIndex((text) => /^Judged by/.test(String(text))),
    );
  const before = said().filter((column) => column >= 0);
  const { host, step } = await carriedOut(started, (excel) => removeHighlights(excel, 'apply'));
  await elsewhere(started, 'Start', (sheet) => void sheet.getRange('B:B').insert('Right'));
  expect(await undoChanges(host, step)).toMatchObject({ outcome: 'done', changes: { left: [] } });
  expect(before).toHaveLength(1);
  expect(said().filter((column) => column >= 0)).toEqual([before[0]! + 1]);
});

test('cells of a tab whose name has a space are named as people say them', async () => {
  const started = startExcel(
    bookOf({
      'My plan': [
        ['Customer', 'Entitlements', 'May 2026', 'Jun 2026'],
        ['Adatum', 100, 5, 6],
      ],
    }),
  );
  await highlightCustomers(started.excel, 'apply', { now: TODAY });
  const { host, step } = await carriedOut(started, (excel) => removeHighlights(excel, 'apply'));
  typeCells(started.local, 'My plan', { F1: 'Health' });
  expect(await undoChanges(host, step)).toMatchObject({ changes: { left: ['My plan!A1:G2'] } });
});

test.each([
  ['set up beside own tabs', 'Sheet1', '1:1'],
  ['set up beside own tabs', 'Sheet1', 'B:B'],
  ['add services', 'Start', 'B:B'],
  ['add services', 'Checklist', 'B:B'],
  ['add services', 'Checklist', '20:20'],
  ['mend a workbook', 'MAU', 'B:B'],
  ['mend a workbook', 'MAU', '3:3'],
])('to %s is taken back whole where somebody inserted in %s at %s', async (name, tab, at) => {
  await expectTakenBack(name, tab, { insertions: [at], deletions: [] });
});

describe('services that were added', () => {
  const ITEMS = 'A2:K300';
  const added = async (service = 'intune') => {
    const started = await newWorkbook({ services: ['core', 'exchange', 'teams'] });
    const before = itemsOf(started);
    return { started, before, ...(await carriedOut(started, (excel) => addServices(excel, 'apply', [service]))) };
  };
  const itemsOf = ({ local }: StartedExcel): readonly string[] =>
    readCells(local, 'Checklist', ITEMS).flatMap(([id]) => (id === null ? [] : [String(id)]));

  test('leave the checklist again after somebody sorted it', async () => {
    const { started, before, host, step } = await added();
    await elsewhere(started, 'Checklist', (sheet) =>
      sheet.tables
        .getItem('RemediationChecklist')
        .getDataBodyRange()
        .sort.apply([{ key: 3, ascending: false }]),
    );
    expect(await undoChanges(host, step)).toMatchObject({ outcome: 'done', changes: { left: [] } });
    expect([...itemsOf(started)].sort()).toEqual([...before].sort());
  });

  test('leave the checklist but for the item that somebody wrote beside, which is named', async () => {
    const { started, before, host, step } = await added();
    const rows = readCells(started.local, 'Checklist', ITEMS);
    const line = rows.findIndex(([id]) => String(id).startsWith('INTUNE-')) + 3;
    typeCells(started.local, 'Checklist', { [`F${line}`]: 'Megan' });
    // Where it stands in the end.
    const left = [`Checklist!A${line - 1}`];
    expect(await undoChanges(host, step)).toMatchObject({ outcome: 'done', changes: { left } });
    expect(itemsOf(started).filter((id) => !before.includes(id))).toEqual([String(rows[line - 2]![0])]);
    expect(readCells(started.local, 'Checklist', `F${line - 1}`)).toEqual([['Megan']]);
  });

  test('leave the checklist where somebody wrote beside one of them, whose row stays blank and is named', async () => {
    const { started, before, host, step } = await added('m365-apps');
    const line = itemsOf(started).findIndex((id) => !before.includes(id)) + 4;
    typeCells(started.local, 'Checklist', { [`P${line}`]: 'Remark' });
    const left = [`Checklist!A${line - 2}`];
    expect(await undoChanges(host, step)).toMatchObject({ outcome: 'done', changes: { left } });
    expect(itemsOf(started)).toEqual(before);
    expect(readCells(started.local, 'Checklist', `P${line - 2}`)).toEqual([['Remark']]);
    const [table] = started.local.book.tables.on(started.local.book.sheets.named('Checklist')!);
    expect(table!.area.bottom).toBe(before.length + 1);
  });

  test('leave the lines of Start but for the one that somebody wrote into, which is named', async () => {
    const { started, host, step } = await added();
    const line = readCells(started.local, 'Start', 'A1:A60').findIndex(([text]) => text === 'Microsoft Intune') + 1;
    typeCells(started.local, 'Start', { [`A${line}`]: 'Intune, ours' });
    expect(await undoChanges(host, step)).toMatchObject({ outcome: 'done', changes: { left: [`Start!A${line}`] } });
    expect(readCells(started.local, 'Start', `A${line}`)).toEqual([['Intune, ours']]);
  });
});

describe('a Start tab that counts the customers of a list', () => {
  const EDITS: Readonly<Record<string, (sheet: Excel.Worksheet) => void>> = {
    'inserts a customer': (sheet) => sheet.getRange('3:3').insert('Down'),
    'deletes a customer': (sheet) => sheet.getRange('3:3').delete('Up'),
    'inserts a column': (sheet) => sheet.getRange('A:A').insert('Right'),
    'renames the tab': (sheet) => void (sheet.name = 'Our usage'),
  };

  const isSetUp = async () => {
    const rows = [1, 2, 3].map((row) => [`Customer ${row}`, 100, 41, 50]);
    const started = startExcel(bookOf({ Usage: [['Customer', 'Entitlements', 'May 2026', 'Jun 2026'], ...rows] }));
    await highlightCustomers(started.excel, 'apply', { now: TODAY });
    const request = { customer: 'Contoso', edition: 'commercial', language: 'en', services: ['exchange'] } as const;
    return { started, ...(await carriedOut(started, (excel) => setUpWorkbook(excel, 'apply', request, TODAY))) };
  };

  test.each(Object.entries(EDITS))('goes although somebody %s', async (_, edit) => {
    const { started, host, step } = await isSetUp();
    await elsewhere(started, 'Usage', edit);
    expect(await undoChanges(host, step)).toMatchObject({ outcome: 'done', changes: { left: [] } });
    expect(started.local.book.sheets.all).toHaveLength(1);
  });

  test.each([2, 3, 4, 5, 6, 7])(
    'goes although somebody deletes a customer before request %i of the undoing',
    async (at) => {
      const { started, host, step } = await isSetUp();
      const edited = interleaved(host, async (request) => {
        if (request === at) await elsewhere(started, 'Usage', EDITS['deletes a customer']!);
      });
      expect(await undoChanges(edited, step)).toMatchObject({ outcome: 'done', changes: { left: [] } });
      expect(started.local.book.sheets.all).toHaveLength(1);
    },
  );

  test('stays where somebody wrote another formula into it', async () => {
    const { started, host, step } = await isSetUp();
    typeCells(started.local, 'Start', { [onStart(started.local, 'Usage')]: '=COUNTA(Usage!$A$2:$A$4)' });
    expect(await undoChanges(host, step)).toMatchObject({ outcome: 'done', changes: { left: ['Start'] } });
  });
});

describe('highlights of a list in which two customers have one name', () => {
  const LIST = [
    ['Customer', 'Entitlements', 'Apr 2026', 'May 2026', 'Jun 2026'],
    ['Adatum', 100, 20, 30, 40],
    ['Contoso', 100, 20, 30, 41],
    ['Contoso', 100, 20, 30, 42],
    ['Fabrikam', 100, 20, 30, 90],
  ];
  const IN_TWO_ROWS = '⚠ Check data: customer in two rows';

  async function highlighted(asTable: boolean) {
    const started = startExcel(bookOf({ Usage: LIST }));
    if (asTable) await elsewhere(started, 'Usage', (sheet) => void sheet.tables.add('A1:E5', true));
    return { started, ...(await carriedOut(started, (excel) => highlightCustomers(excel, 'apply', { now: TODAY }))) };
  }

  test.each([false, true])('go whole, in a table: %s', async (asTable) => {
    const { started, host, step } = await highlighted(asTable);
    expect(await undoChanges(host, step)).toMatchObject({ outcome: 'done', changes: { left: [] } });
    expect(readCells(started.local, 'Usage', 'F1:H5').flat().filter(Boolean)).toEqual([]);
  });

  test.each<[string, string, (sheet: Excel.Worksheet) => void]>([
    ['inserted a column left of all', '$B$2:$B$5', (sheet) => sheet.getRange('A:A').insert('Right')],
    ['inserted a row above all', '$A$3:$A$6', (sheet) => sheet.getRange('1:1').insert('Down')],
    ['inserted a row among them', '$A$2:$A$6', (sheet) => sheet.getRange('3:3').insert('Down')],
    ['deleted the last of them', '$A$2:$A$4', (sheet) => sheet.getRange('5:5').delete('Up')],
    ['sorted them', '$A$2:$A$5', (sheet) => sheet.getRange('A2:E5').sort.apply([{ key: 0, ascending: false }])],
  ])('come back and look for others among all customers where somebody %s', async (_, names, edit) => {
    const { started } = await highlighted(false);
    const { host, step } = await carriedOut(started, (excel) => removeHighlights(excel, 'apply'));
    await elsewhere(started, 'Usage', edit);
    expect(await undoChanges(host, step)).toMatchObject({ outcome: 'done', changes: { left: [] } });
    const shown = readCells(started.local, 'Usage', 'A1:J8').flat();
    expect(shown.filter((text) => text === IN_TWO_ROWS)).toHaveLength(2);
    const { rows } = started.local.book.sheets.named('Usage')!.content;
    const formulas = [...rows.values()].flatMap(({ index, cells }) =>
      cells.flatMap((cell, column) => cell?.formula?.a1At(index, column) ?? []),
    );
    const counting = formulas.filter((formula) => formula.includes('COUNTIFS('));
    expect(counting.length).toBeGreaterThan(2);
    expect(counting.filter((formula) => !formula.includes(`COUNTIFS(${names},`))).toEqual([]);
  });
});

describe('highlights of customers among whom an import put others', () => {
  const areas = ({ local }: StartedExcel, name: string) =>
    local.book.conditionalFormats(local.book.sheets.named(name)!).all.map((format) => format.areas);

  /** Where customers stand, below the header. */
  const customers = ({ local }: StartedExcel, name: string): number[] =>
    readCells(local, name, 'A2:A40').flatMap(([text], index) => (text === null ? [] : [index + 1]));

  test.each([
    ['import usage', 'MAU', 'A:M', 7],
    ['import usage in parts', 'MAU', 'A:M', 7],
    ['import usage into an own tab', 'Sheet1', 'A:M', 2],
    ['import usage into an own tab', 'Sheet1', 'A:M', 0],
    ['import usage into an own sheet', 'Sheet1', 'A:L', 0],
    ['import usage into an own sheet', 'Sheet1', 'A:L', 2],
  ])('come back to all of them where somebody sorted them since: %s', async (name, tab, columns, key) => {
    for (const ascending of [true, false]) {
      const action = WRITING_ACTIONS.find((each) => each.name === name)!;
      const started = await action.prepare();
      const before = areas(started, tab);
      const { host, step } = await carriedOut(started, (excel) => action.run(excel));
      await elsewhere(started, tab, (sheet) => {
        sheet.getRange(columns).getUsedRange(true).sort.apply([{ key, ascending }], false, true);
      });
      expect(await undoChanges(host, step)).toMatchObject({ outcome: 'done', changes: { left: [] } });
      const rows = customers(started, tab);
      const expected = before.map(([area]) => [{ ...area, top: rows[0], bottom: rows.at(-1) }]);
      expect([before.length, areas(started, tab)]).toEqual([3, expected]);
    }
  });
});

describe('rows of somebody’s checklist of which several say the same', () => {
  const PLAN = [
    ['Workload', 'Task', 'Status', 'Owner'],
    ['Exchange Online', 'Assign licences', 'Open', 'Megan'],
    ['Exchange Online', 'Assign licences', 'Open', ''],
    ['Microsoft Teams', 'Assign licences', 'Open', 'Alex'],
    ['Microsoft Teams', 'Train the helpdesk', 'Done', ''],
    ['SharePoint Online', 'Assign licences', 'Open', ''],
    ['SharePoint Online', 'Migrate', 'Open', ''],
  ];
  const CHOSEN = { consent: true, outOfScope: ['Exchange Online', 'Microsoft Teams'] };
  const EDITS: Readonly<Record<string, (sheet: Excel.Worksheet) => void>> = {
    'inserted a row above them': (sheet) => sheet.getRange('2:2').insert('Down'),
    'inserted a row among them': (sheet) => sheet.getRange('3:3').insert('Down'),
    'deleted another row': (sheet) => sheet.getRange('7:7').delete('Up'),
  };

  test.each(Object.entries(EDITS))('are shown again where somebody %s', async (_, edit) => {
    const started = startExcel(bookOf({ Plan: PLAN }));
    const generate: Action = (excel) => generateChecklist(excel, 'apply', TODAY, CHOSEN);
    const { host, step } = await carriedOut(started, generate);
    expect(hiddenRows(started.local, 'Plan')).toEqual([2, 3, 4, 5]);
    await elsewhere(started, 'Plan', edit);
    expect(await undoChanges(host, step)).toMatchObject({ outcome: 'done', changes: { left: [] } });
    expect(hiddenRows(started.local, 'Plan')).toEqual([]);
  });

  test.each(Object.entries(EDITS))('are hidden again with their words where somebody %s', async (_, edit) => {
    const started = startExcel(bookOf({ Plan: PLAN }));
    await generateChecklist(started.excel, 'apply', TODAY, CHOSEN);
    const { host, step } = await carriedOut(started, (excel) => removeScope(excel, 'apply'));
    await elsewhere(started, 'Plan', edit);
    expect(await undoChanges(host, step)).toMatchObject({ outcome: 'done', changes: { left: [] } });
    const rows = readCells(started.local, 'Plan', 'A2:E8').filter(([workload]) => workload);
    const isOut = ([workload]: readonly unknown[]): boolean => workload !== 'SharePoint Online';
    expect(rows.map((row) => row[4])).toEqual(rows.map((row) => (isOut(row) ? 'Out of scope' : 'In scope')));
    expect(hiddenRows(started.local, 'Plan')).toHaveLength(4);
  });
});
