import { generateChecklist } from '../../../src/actions/checklist/generateChecklist';
import { removeScope } from '../../../src/actions/checklist/removeScope';
import type { ActionResult } from '../../../src/actions/everyAction/ActionResult';
import type { ExcelHost } from '../../../src/actions/everyAction/ExcelHost';
import { UndoHistory, type UndoStep } from '../../../src/actions/everyAction/UndoHistory';
import { answerQuestion } from '../../../src/actions/questionnaire/answerQuestion';
import { populateQuestionnaires } from '../../../src/actions/questionnaire/populateQuestionnaires';
import { setUpWorkbook } from '../../../src/actions/setUp/setUpWorkbook';
import { undoChanges } from '../../../src/actions/undo/undoChanges';
import { highlightCustomers } from '../../../src/actions/usage/highlightCustomers';
import { importUsage } from '../../../src/actions/usage/importUsage';
import { removeHighlights } from '../../../src/actions/usage/removeHighlights';
import type { CellArea } from '../../../src/recognition/cells/WorkbookSnapshot';
import { formulaOf } from '../../../src/local-excel/book/ConditionalFormats';
import { WRITING_ACTIONS } from '../../cuts/writingActions';
import { earlierStart } from '../../support/earlierStart';
import { bookOf } from '../../support/bookOf';
import { interleaved } from '../../support/interleaved';
import { newWorkbook, TODAY } from '../../support/newWorkbook';
import { readCells } from '../../support/readCells';
import { startExcel, type StartedExcel } from '../../support/startExcel';
import { typeAnswer, typeCells } from '../../support/typeCells';
import { onStart } from '../../support/onStart';

type Action = (excel: ExcelHost) => Promise<ActionResult<unknown>>;

async function carryOut(host: ExcelHost, action: Action): Promise<UndoStep> {
  const result = await action(host);
  if (result.outcome !== 'done') throw new Error(JSON.stringify(result));
  return result.undo!;
}

/** Somebody else does something in the same workbook. */
async function elsewhere({ local }: StartedExcel, edit: (workbook: Excel.Workbook) => void): Promise<void> {
  await startExcel(local, 'somebody').excel.run(async (context) => {
    edit(context.workbook);
    await context.sync();
  });
}

/** Every cell of a tab and whether its row is hidden, by what tells its row and the header of its column. */
function byRowAndHeader({ local }: StartedExcel, name: string, key: string): Map<string, unknown> {
  const sheet = local.book.sheets.named(name)!;
  const rows = [...sheet.content.rows.values()];
  const valuesOf = (row: (typeof rows)[number]): unknown[] =>
    Array.from(row.cells, (_, column) => local.book.calculator.valueAt(sheet, row.index, column));
  const header = rows.find((row) => valuesOf(row).includes(key))!;
  const headers = valuesOf(header);
  return new Map(
    rows
      .filter(({ index }) => index > header.index)
      .flatMap((row): [string, unknown][] => {
        const cells = valuesOf(row);
        const id = String(cells[headers.indexOf(key)] ?? '');
        if (id === '') return [];
        const entries = cells.map((value, column): [string, unknown] => [
          `${id} ${String(headers[column])}`,
          value ?? '',
        ]);
        return [...entries, [`${id} is hidden`, row.hidden]];
      }),
  );
}

function expectCells(found: ReadonlyMap<string, unknown>, expected: ReadonlyMap<string, unknown>): void {
  const there = [...expected].filter(([place]) => found.has(place));
  expect(there.length).toBeGreaterThan(expected.size / 2);
  for (const [place, value] of there) expect([place, found.get(place)]).toEqual([place, value]);
}

const SORT: Excel.SortField[] = [{ key: 3, ascending: false }];

const EDITS: Readonly<Record<string, (sheet: Excel.Worksheet) => void>> = {
  'inserted a row above the table': (sheet) => void sheet.getRange('1:1').insert('Down'),
  'inserted a row among the others': (sheet) => void sheet.getRange('4:4').insert('Down'),
  'deleted rows': (sheet) => sheet.getRange('7:9').delete('Up'),
  'inserted a column': (sheet) => void sheet.getRange('B:B').insert('Right'),
  'sorted the table': (sheet) => sheet.tables.getItem('RemediationChecklist').getDataBodyRange().sort.apply(SORT),
  'renamed the tab': (sheet) => {
    sheet.name = 'Renamed';
  },
};

const generated = async () => {
  const started = await newWorkbook();
  typeAnswer(started.local, 'Exchange Online', 'EXCHANGE-Q1', 'No');
  const before = byRowAndHeader(started, 'Checklist', 'Id');
  const host: ExcelHost = { ...started.excel, history: new UndoHistory() };
  const step = await carryOut(host, (excel) => generateChecklist(excel, 'apply', TODAY));
  return { started, before, host, step };
};

test.each(Object.entries(EDITS))('after somebody %s a generated checklist is undone in its rows', async (_, edit) => {
  const { started, before, host, step } = await generated();
  await elsewhere(started, ({ worksheets }) => edit(worksheets.getItem('Checklist')));
  expect(await undoChanges(host, step)).toMatchObject({ outcome: 'done', changes: { left: [] } });
  const { name } = started.local.book.sheets.all.find((sheet) => /Checklist|Renamed/.test(sheet.name))!;
  const cells = byRowAndHeader(started, name, 'Id');
  // A sort moves contents from row to row, hidden or not.
  const isSorted = edit === EDITS['sorted the table'];
  expectCells(cells, new Map([...before].filter(([place]) => !isSorted || !place.endsWith('is hidden'))));
});

test('what somebody typed over since stays and is named', async () => {
  const { started, before, host, step } = await generated();
  const why = readCells(started.local, 'Checklist', 'I1:I200').findIndex(([text]) => /EXCHANGE-Q1/.test(String(text)));
  const cell = `I${why + 1}`;
  typeCells(started.local, 'Checklist', { [cell]: 'Ask the customer', F5: 'Megan' });
  expect(await undoChanges(host, step)).toMatchObject({ outcome: 'done', changes: { left: [`Checklist!${cell}`] } });
  const [[id]] = readCells(started.local, 'Checklist', `A${why + 1}`) as [[string]];
  const [[fifth]] = readCells(started.local, 'Checklist', 'A5') as [[string]];
  const theirs: [string, unknown][] = [
    [`${id} Why`, 'Ask the customer'],
    [`${fifth} Owner`, 'Megan'],
  ];
  expectCells(byRowAndHeader(started, 'Checklist', 'Id'), new Map([...before, ...theirs]));
});

test.each([1, 2, 3, 4, 5, 6, 7])(
  'while it is undone somebody inserts a row before request %p: no cell is lost',
  async (at) => {
    const { started, before, host, step } = await generated();
    const busy = interleaved(host, async (request) => {
      if (request === at)
        await elsewhere(started, ({ worksheets }) =>
          EDITS['inserted a row among the others']!(worksheets.getItem('Checklist')),
        );
    });
    expect(await undoChanges(busy, step)).toMatchObject({ outcome: 'done', changes: { left: [] } });
    expectCells(byRowAndHeader(started, 'Checklist', 'Id'), before);
  },
);

describe('highlights that were removed', () => {
  const USAGE = {
    ...{ A1: 'Customer', B1: 'Entitlements', C1: 'May 2026', D1: 'Jun 2026', A2: 'Adatum', B2: '100', C2: '60' },
    ...{ D2: '61', A3: 'Contoso', B3: '200', C3: '160', D3: '170', A4: 'Best', B4: '300', C4: '5', D4: '6' },
  };

  const removed = async (isTable: boolean) => {
    const started = startExcel();
    started.local.book.clock = () => TODAY;
    typeCells(started.local, 'Sheet1', USAGE);
    if (isTable)
      await elsewhere(started, ({ worksheets }) => void worksheets.getItem('Sheet1').tables.add('A1:D4', true));
    await highlightCustomers(started.excel, 'apply', { now: TODAY });
    const before = byRowAndHeader(started, 'Sheet1', 'Customer');
    const host: ExcelHost = { ...started.excel, history: new UndoHistory() };
    const step = await carryOut(host, (excel) => removeHighlights(excel, 'apply'));
    return { started, before, host, step };
  };

  const MOVES: Readonly<Record<string, (sheet: Excel.Worksheet) => void>> = {
    'inserted a row above': (sheet) => void sheet.getRange('1:1').insert('Down'),
    'inserted a row among them': (sheet) => void sheet.getRange('3:3').insert('Down'),
    'deleted a row': (sheet) => sheet.getRange('3:3').delete('Up'),
    'sorted them': (sheet) => sheet.getRange('A2:D4').sort.apply([{ key: 0, ascending: false }]),
  };

  test.each(
    Object.entries(MOVES).flatMap(([name, edit]) => [false, true].map((isTable) => [name, isTable, edit] as const)),
  )('come back in their rows after somebody %s (in a table: %p)', async (_, isTable, edit) => {
    const { started, before, host, step } = await removed(isTable);
    await elsewhere(started, ({ worksheets }) => edit(worksheets.getItem('Sheet1')));
    expect(await undoChanges(host, step)).toMatchObject({ outcome: 'done', changes: { left: [] } });
    expectCells(byRowAndHeader(started, 'Sheet1', 'Customer'), before);
    const [format] = started.local.book.conditionalFormats(started.local.book.sheets.named('Sheet1')!).all;
    expect(formulaOf(format!)).toMatch(new RegExp(`\\$G${format!.areas[0]!.top + 1}\\b`));
  });

  test.each(
    ['A:A', 'C:C', 'D:D', 'E:E'].flatMap((column) => [false, true].map((isTable) => [column, isTable] as const)),
  )(
    'come back beside what they stood beside after somebody inserted a column at %s (in a table: %p)',
    async (at, isTable) => {
      const { started, before, host, step } = await removed(isTable);
      await elsewhere(started, ({ worksheets }) => void worksheets.getItem('Sheet1').getRange(at).insert('Right'));
      expect(await undoChanges(host, step)).toMatchObject({ outcome: 'done', changes: { left: [] } });
      const cells = byRowAndHeader(started, 'Sheet1', 'Customer');
      expectCells(cells, before);
      expect([...before.keys()].filter((place) => !cells.has(place))).toEqual([]);
      const health = readCells(started.local, 'Sheet1', 'A1:I1')[0]!.indexOf('Health');
      const [format] = started.local.book.conditionalFormats(started.local.book.sheets.named('Sheet1')!).all;
      expect(formulaOf(format!)).toContain(`$${'ABCDEFGHI'[health]}2`);
      expect(format!.areas.map(({ left, right }) => [left, right])).toEqual([[at === 'A:A' ? 1 : 0, health]]);
    },
  );

  test.each([0, 2, -1])('come back whole where somebody put another column into the table at %p', async (index) => {
    const { started, before, host, step } = await removed(true);
    await elsewhere(started, ({ tables }) => void tables.getItem('Table1').columns.add(index, undefined, 'Region'));
    expect(await undoChanges(host, step)).toMatchObject({ outcome: 'done', changes: { left: [] } });
    expectCells(byRowAndHeader(started, 'Sheet1', 'Customer'), before);
    const titles = readCells(started.local, 'Sheet1', 'A1:H1')[0]!;
    expect(titles.slice(5)).toEqual(['MAU %', '3-month growth', 'Health']);
    const health = titles.indexOf('Health');
    const [format] = started.local.book.conditionalFormats(started.local.book.sheets.named('Sheet1')!).all;
    expect(formulaOf(format!)).toContain(`$${'ABCDEFGHI'[health]}2`);
    expect(format!.areas.map(({ left, right }) => [left, right])).toEqual([[0, health]]);
  });

  test.each([false, true])('come once only where somebody highlights them again (in a table: %p)', async (isTable) => {
    const { started, before, host, step } = await removed(isTable);
    const other: ExcelHost = { ...startExcel(started.local, 'somebody').excel, history: new UndoHistory() };
    const theirs = await carryOut(other, (excel) => highlightCustomers(excel, 'apply', { now: TODAY }));
    expect(await undoChanges(host, step)).toMatchObject({
      outcome: 'unchanged',
      changes: { left: ['Sheet1!A1:G4'] },
    });
    expectCells(byRowAndHeader(started, 'Sheet1', 'Customer'), before);
    expect(started.local.book.conditionalFormats(started.local.book.sheets.named('Sheet1')!).all).toHaveLength(3);
    // Once theirs are gone ours may still be brought back.
    await undoChanges(other, theirs);
    expect(await undoChanges(host, step)).toMatchObject({ outcome: 'done', changes: { left: [] } });
  });

  test.each([false, true])(
    'come back in every row where two customers have one name by now (in a table: %p)',
    async (isTable) => {
      const { started, host, step } = await removed(isTable);
      typeCells(started.local, 'Sheet1', { A3: 'Adatum' });
      expect(await undoChanges(host, step)).toMatchObject({ outcome: 'done', changes: { left: [] } });
      const health = readCells(started.local, 'Sheet1', 'G2:G4').flat();
      expect(health.filter((text) => text === null)).toEqual([]);
      const [format] = started.local.book.conditionalFormats(started.local.book.sheets.named('Sheet1')!).all;
      expect(format!.areas.map(({ top, bottom }) => [top, bottom])).toEqual([[1, 3]]);
    },
  );

  test.each([false, true])(
    'keep what somebody types there where a row comes in as they are brought back (in a table: %p)',
    async (isTable) => {
      let times = 0;
      for (const at of [5, 6, 7, 8]) {
        const { started, host, step } = await removed(isTable);
        const whose: unknown[] = [];
        const disturbed = interleaved(host, async (request) => {
          const [[title]] = readCells(started.local, 'Sheet1', 'F1') as [unknown[]];
          if (request === at && title === null)
            await elsewhere(
              started,
              ({ worksheets }) => void worksheets.getItem('Sheet1').getRange('3:3').insert('Down'),
            );
          if (request !== at + 1 || title !== '3-month growth') return;
          whose.push(readCells(started.local, 'Sheet1', 'A4')[0]![0]);
          typeCells(started.local, 'Sheet1', { F4: '700001' });
        });
        await undoChanges(disturbed, step);
        const entered = readCells(started.local, 'Sheet1', 'A2:K6').filter((row) => row.includes(700001));
        expect(entered.map(([customer]) => customer)).toEqual(whose);
        times += whose.length;
      }
      expect(times).toBeGreaterThan(0);
    },
  );

  test('take what was done to the tab before out of what can be undone', async () => {
    const started = startExcel();
    typeCells(started.local, 'Sheet1', USAGE);
    const host: ExcelHost = { ...started.excel, history: new UndoHistory() };
    const highlighted = await carryOut(host, (excel) => highlightCustomers(excel, 'apply', { now: TODAY }));
    const step = await carryOut(host, (excel) => removeHighlights(excel, 'apply'));
    expect(await undoChanges(host, highlighted)).toMatchObject({ problems: [{ code: 'undoGone' }] });
    expect(await undoChanges(host, step)).toMatchObject({ outcome: 'done' });
  });

  test('come back where somebody renamed a month, and deleted another', async () => {
    const { started, host, step } = await removed(false);
    await elsewhere(started, ({ worksheets }) => worksheets.getItem('Sheet1').getRange('C:C').delete('Left'));
    typeCells(started.local, 'Sheet1', { C1: 'Jul 2026' });
    expect(await undoChanges(host, step)).toMatchObject({ outcome: 'done', changes: { left: [] } });
  });
});

describe('rows of somebody’s checklist that were hidden', () => {
  const LINES = ['Exchange Online', 'Exchange Online', 'Microsoft Teams', 'SharePoint Online'];

  const hidden = async (isTable: boolean) => {
    const started = startExcel();
    typeCells(started.local, 'Sheet1', { A1: 'Workload', B1: 'Task', C1: 'Status' });
    LINES.forEach((workload, index) =>
      typeCells(started.local, 'Sheet1', {
        [`A${index + 2}`]: workload,
        [`B${index + 2}`]: `Prepare and check number ${9 - index} of the plan`,
        [`C${index + 2}`]: 'Open',
      }),
    );
    if (isTable)
      await elsewhere(started, ({ worksheets }) => void worksheets.getItem('Sheet1').tables.add('A1:C5', true));
    const before = byRowAndHeader(started, 'Sheet1', 'Task');
    const host: ExcelHost = { ...started.excel, history: new UndoHistory() };
    const request = { consent: true, outOfScope: ['Exchange Online'] };
    const step = await carryOut(host, (excel) => generateChecklist(excel, 'apply', TODAY, request));
    return { started, before, host, step };
  };

  const MOVES: Readonly<Record<string, (sheet: Excel.Worksheet) => void>> = {
    'inserted a row above': (sheet) => void sheet.getRange('1:1').insert('Down'),
    'inserted a row among them': (sheet) => void sheet.getRange('3:3').insert('Down'),
    'inserted a column': (sheet) => void sheet.getRange('C:C').insert('Right'),
    'deleted a row': (sheet) => sheet.getRange('5:5').delete('Up'),
  };

  test.each(
    Object.entries(MOVES).flatMap(([name, edit]) => [false, true].map((isTable) => [name, isTable, edit] as const)),
  )('are shown again after somebody %s (in a table: %p), and our columns go', async (_, isTable, edit) => {
    const { started, before, host, step } = await hidden(isTable);
    await elsewhere(started, ({ worksheets }) => edit(worksheets.getItem('Sheet1')));
    expect(await undoChanges(host, step)).toMatchObject({ outcome: 'done', changes: { left: [] } });
    const cells = byRowAndHeader(started, 'Sheet1', 'Task');
    expectCells(cells, before);
    expect([...cells.keys()].filter((place) => /In scope|Why/.test(place))).toEqual([]);
    expect(started.local.book.names.all()).toEqual([]);
  });

  test.each([
    ['alone', () => {}, []],
    ['and inserted a row above', (sheet: Excel.Worksheet) => void sheet.getRange('1:1').insert('Down'), []],
    [
      'and inserted a row among them',
      (sheet: Excel.Worksheet) => void sheet.getRange('3:3').insert('Down'),
      ['Sheet1!2:4'],
    ],
  ])('are shown where they stand after somebody deleted the column that tells them, %s', async (_, edit, left) => {
    const { started, host, step } = await hidden(false);
    await elsewhere(started, ({ worksheets }) => {
      const sheet = worksheets.getItem('Sheet1');
      sheet.getRange('B:B').delete('Left');
      edit(sheet);
    });
    expect(await undoChanges(host, step)).toMatchObject({ outcome: 'done', changes: { left } });
    const rows = [...started.local.book.sheets.named('Sheet1')!.content.rows.values()];
    expect(rows.some((row) => row.hidden)).toBe(left.length > 0);
  });

  test.each([1, 2, 3, 4, 5, 6])(
    'are shown again where somebody enters another task in one before request %p of the undoing',
    async (at) => {
      const { started, host, step } = await hidden(false);
      const typed = interleaved(host, (request) =>
        request === at ? typeCells(started.local, 'Sheet1', { B3: 'Something else' }) : undefined,
      );
      expect(await undoChanges(typed, step)).toMatchObject({ outcome: 'done', changes: { left: [] } });
      const rows = [...started.local.book.sheets.named('Sheet1')!.content.rows.values()];
      expect(rows.filter((row) => row.hidden)).toEqual([]);
    },
  );

  test.each([1, 2, 3, 4, 5, 6])(
    'a column whose header somebody types over before request %p of the undoing stays',
    async (at) => {
      const { started, host, step } = await hidden(false);
      const typed = interleaved(host, (request) =>
        request === at ? typeCells(started.local, 'Sheet1', { E1: 'Mine' }) : undefined,
      );
      await undoChanges(typed, step);
      expect(readCells(started.local, 'Sheet1', 'A1:G1').flat()).toContain('Mine');
    },
  );

  test('a column somebody wrote into stays, and is named', async () => {
    const { started, host, step } = await hidden(false);
    typeCells(started.local, 'Sheet1', { E5: 'Ask the customer' });
    expect(await undoChanges(host, step)).toMatchObject({ outcome: 'done', changes: { left: ['Sheet1!E5'] } });
    expect(
      readCells(started.local, 'Sheet1', 'D1:E5')
        .flat()
        .filter((cell) => cell !== ''),
    ).toContain('Ask the customer');
  });
});

test('the list of usage tabs keeps what became of its formulas where somebody deleted the tab since', async () => {
  const started = await newWorkbook();
  typeCells(started.local, 'MAU', { A2: 'Adatum', B2: 'Exchange', C2: '60', D2: '5', I2: '9' });
  await removeHighlights(started.excel, 'apply');
  const host: ExcelHost = { ...started.excel, history: new UndoHistory() };
  const step = await carryOut(host, (excel) => highlightCustomers(excel, 'apply', { now: TODAY }));
  await elsewhere(started, ({ worksheets }) => worksheets.getItem('MAU').delete());
  const counts = () => formulasOf(started, 'Start').filter((formula) => formula.includes('COUNTIF('));
  const before = counts();
  await undoChanges(host, step);
  expect(counts()).toEqual(before);
});

function formulasOf({ local }: StartedExcel, tab: string): readonly string[] {
  const rows = [...local.book.sheets.named(tab)!.content.rows.values()];
  return rows.flatMap(({ index, cells }) =>
    cells.flatMap((cell, column) => (cell?.formula ? [cell.formula.a1At(index, column)] : [])),
  );
}

describe('columns of somebody’s checklist that were left', () => {
  const left = async () => {
    const started = startExcel();
    typeCells(started.local, 'Sheet1', { A1: 'Workload', B1: 'Task', C1: 'Status', D1: 'Owner' });
    ['Exchange Online', 'Microsoft Teams', 'SharePoint Online'].forEach((workload, index) =>
      typeCells(started.local, 'Sheet1', {
        [`A${index + 2}`]: workload,
        [`B${index + 2}`]: `Prepare and check number ${index} of the plan`,
        [`C${index + 2}`]: 'Open',
        [`D${index + 2}`]: `Owner ${index}`,
      }),
    );
    await carryOut(started.excel, (excel) =>
      generateChecklist(excel, 'apply', TODAY, { consent: true, outOfScope: ['Exchange Online'] }),
    );
    const host: ExcelHost = { ...started.excel, history: new UndoHistory() };
    const step = await carryOut(host, (excel) => removeScope(excel, 'apply'));
    return { started, host, step };
  };

  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'are not said to be gone where their tab is deleted before request %p',
    async (at) => {
      const { started, host, step } = await left();
      const deleted = interleaved(host, (request) =>
        request === at
          ? elsewhere(started, ({ worksheets }) => {
              worksheets.add('Other');
              worksheets.getItem('Sheet1').delete();
            })
          : undefined,
      );
      const { problems } = await undoChanges(deleted, step);
      expect(problems.map(({ code }) => code)).not.toContain('undoGone');
    },
  );

  const OWN: Readonly<Record<string, (sheet: Excel.Worksheet) => void>> = {
    'typed into one': (sheet) => {
      const cell = sheet.getRange('E1');
      cell.values = [['Mine']];
      cell.format.fill.color = '#FFC000';
    },
    'inserted a column left of them': (sheet) => void sheet.getRange('B:B').insert('Right'),
  };

  test.each(
    [1, 2, 3, 4, 5, 6].flatMap((request) => Object.entries(OWN).map(([name, edit]) => [request, name, edit] as const)),
  )('come back over nothing of somebody’s who before request %p %s', async (request, name, edit) => {
    const { started, host, step } = await left();
    const disturbed = interleaved(host, (now) =>
      now === request ? elsewhere(started, ({ worksheets }) => edit(worksheets.getItem('Sheet1'))) : undefined,
    );
    await undoChanges(disturbed, step);
    const cells = readCells(started.local, 'Sheet1', 'A1:H4').flat();
    const own = ['Owner', 'Owner 0', 'Owner 1', 'Owner 2', ...(name === 'typed into one' ? ['Mine'] : [])];
    expect(own.filter((text) => !cells.includes(text))).toEqual([]);
  });
});

describe('usage that was imported', () => {
  const LIST =
    'Customer,Month,MAU,Seats\nAdatum,2026-05,7,10\nAdatum,2026-08,8,10\nBest,2026-05,5,10\nContoso,2026-05,5,10\n';

  const imported = async () => {
    const started = await newWorkbook();
    typeCells(started.local, 'MAU', { A2: 'Adatum', C2: '10', D2: '5' });
    const host: ExcelHost = { ...started.excel, history: new UndoHistory() };
    const step = await carryOut(host, (excel) => importUsage(excel, 'apply', { type: 'file', content: LIST }, TODAY));
    return { started, host, step };
  };

  test('leaves the rows somebody wrote into, and those below them', async () => {
    const { started, host, step } = await imported();
    typeCells(started.local, 'MAU', { B4: 'Exchange Online', A5: 'Delta', C5: '50' });
    const result = await undoChanges(host, step);
    expect(result).toMatchObject({ outcome: 'done', changes: { left: ['MAU!A3'] } });
    expect(readCells(started.local, 'MAU', 'A1:D5').map((row) => row.slice(0, 4))).toEqual([
      ['Customer', 'Service', 'Entitlements', 'Jan 2026'],
      ['Adatum', null, 10, 5],
      ['Contoso', 'Exchange Online', 10, null],
      ['Delta', null, 50, null],
      [null, null, null, null],
    ]);
  });

  const EDITS_OF_USAGE: Readonly<Record<string, (sheet: Excel.Worksheet) => void>> = {
    'a row at the top': (sheet) => void sheet.getRange('2:2').insert('Down'),
    'a column left of all months': (sheet) => void sheet.getRange('B:B').insert('Right'),
    'no month any more': (sheet) => sheet.getRange('D:D').delete('Left'),
  };

  test.each(Object.entries(EDITS_OF_USAGE))('its live formulas lead where they led, with %s since', async (_, edit) => {
    const started = await newWorkbook();
    typeCells(started.local, 'MAU', { A2: 'Adatum', B2: 'Exchange', C2: '100', I2: '90' });
    await highlightCustomers(started.excel, 'apply', { now: TODAY });
    const before = byRowAndHeader(started, 'MAU', 'Customer');
    const host: ExcelHost = { ...started.excel, history: new UndoHistory() };
    const content = 'Customer,Service,Month,MAU\nAdatum,Exchange,2026-07,8\n';
    const step = await carryOut(host, (excel) => importUsage(excel, 'apply', { type: 'file', content }, TODAY));
    await elsewhere(started, ({ worksheets }) => edit(worksheets.getItem('MAU')));
    expect(await undoChanges(host, step)).toMatchObject({ outcome: 'done', changes: { left: [] } });
    expectCells(byRowAndHeader(started, 'MAU', 'Customer'), before);
  });

  test('leaves a month somebody wrote into', async () => {
    const { started, host, step } = await imported();
    typeCells(started.local, 'MAU', { J3: '6' });
    const result = await undoChanges(host, step);
    expect(result).toMatchObject({ outcome: 'done', changes: { left: ['MAU!J1', 'MAU!A3'] } });
    expect(readCells(started.local, 'MAU', 'J1:J3')).toEqual([['Aug 2026'], [8], [6]]);
  });

  test.each([1, 2, 3, 4, 5, 6, 7])(
    'keeps what somebody adds below before request %i of the undoing, and judges it',
    async (at) => {
      const { started, host, step } = await imported();
      const add = (request: number): void =>
        request === at ? typeCells(started.local, 'MAU', { A5: 'Delta', C5: '50', I5: '40' }) : undefined;
      const { outcome } = await undoChanges(interleaved(host, add), step);
      expect(outcome).not.toBe('refused');
      // In the very request that deletes a month Excel loses what her formulas led to; the next run fills them anew.
      await highlightCustomers(started.excel, 'apply', { now: TODAY });
      const cells = byRowAndHeader(started, 'MAU', 'Customer');
      expect([cells.get('Delta Entitlements'), cells.get('Delta Jun 2026'), cells.get('Delta MAU %')]).toEqual([
        50, 40, 0.8,
      ]);
    },
  );

  test.each([1, 2, 3, 4, 5, 6, 7])(
    'keeps a row in the table that somebody appends to it before request %i of the undoing',
    async (at) => {
      const { started, host, step } = await imported();
      const append = (request: number): Promise<void> | undefined => {
        if (request !== at) return undefined;
        const { bottom } = usageTable(started);
        return elsewhere(started, ({ tables, worksheets }) => {
          const table = tables.getItem('RemediationUsage');
          table.resize(table.getRange().getResizedRange(1, 0));
          worksheets.getItem('MAU').getRange(`A${bottom + 2}`).values = [['Delta']];
        });
      };
      const { outcome } = await undoChanges(interleaved(host, append), step);
      expect(outcome).not.toBe('refused');
      const row = readCells(started.local, 'MAU', 'A1:A12').findIndex(([text]) => text === 'Delta');
      expect(row).toBeGreaterThan(0);
      expect(usageTable(started).bottom).toBe(row);
    },
  );
});

test.each([4, 5, 6, 7])(
  'highlights come back once where somebody moved them, and appends a row before request %i of the undoing',
  async (at) => {
    const { prepare, run } = WRITING_ACTIONS.find(({ name }) => name === 'import usage in parts')!;
    const started = await prepare();
    const host: ExcelHost = { ...started.excel, history: new UndoHistory() };
    const step = await carryOut(host, (excel) => run(excel));
    await elsewhere(started, ({ worksheets }) => void worksheets.getItem('MAU').getRange('1:1').insert('Down'));
    const append = interleaved(host, (request) => {
      if (request === at) typeCells(started.local, 'MAU', { [`A${usageTable(started).bottom + 2}`]: 'Added' });
    });
    await undoChanges(append, step);
    const formats = started.local.book.conditionalFormats(started.local.book.sheets.named('MAU')!).all;
    expect(new Set(formats.map(formulaOf)).size).toBe(formats.length);
  },
);

test.each([true, false])(
  'customers that were imported in parts go however somebody sorted them since (ascending: %s)',
  async (ascending) => {
    const { prepare, run } = WRITING_ACTIONS.find(({ name }) => name === 'import usage in parts')!;
    const started = await prepare();
    const names = (): readonly unknown[] => readCells(started.local, 'MAU', 'A2:A9').flat().filter(Boolean).sort();
    const before = names();
    const host: ExcelHost = { ...started.excel, history: new UndoHistory() };
    const step = await carryOut(host, run);
    expect(names()).not.toEqual(before);
    const body = `A2:M${usageTable(started).bottom + 1}`;
    await elsewhere(started, ({ worksheets }) =>
      worksheets
        .getItem('MAU')
        .getRange(body)
        .sort.apply([{ key: 0, ascending }]),
    );
    expect(await undoChanges(host, step)).toMatchObject({ outcome: 'done', changes: { left: [] } });
    expect(names()).toEqual(before);
  },
);

test.each([false, true])(
  'of a new month whose header somebody changed the numbers go, in a table: %s',
  async (asTable) => {
    const started = startExcel(
      bookOf({
        Sheet1: [
          ['Customer', 'Entitlements', 'May 2026'],
          ['Adatum', 100, 41],
          ['Best', 9, 3],
        ],
      }),
    );
    if (asTable)
      await elsewhere(started, ({ worksheets }) => void worksheets.getItem('Sheet1').tables.add('A1:C3', true));
    const host: ExcelHost = { ...started.excel, history: new UndoHistory() };
    const content = 'Customer,Month,MAU,Entitlements\nAdatum,2026-06,5,100\nNew,2026-06,6,90\n';
    const source = { type: 'file', content, into: 'Sheet1' } as const;
    const step = await carryOut(host, (excel) => importUsage(excel, 'apply', source, TODAY));
    typeCells(started.local, 'Sheet1', { D1: 'In June' });
    expect(await undoChanges(host, step)).toMatchObject({ outcome: 'done', changes: { left: ['Sheet1!D1'] } });
    expect(readCells(started.local, 'Sheet1', 'A2:D4')).toEqual([
      ['Adatum', 100, 41, null],
      ['Best', 9, 3, null],
      [null, null, null, null],
    ]);
  },
);

test.each([
  ['F2', 'E2'],
  ['G3', 'E3'],
])(
  'what somebody typed over in %s of a table is named as %s, where it stands once columns left of it are gone',
  async (cell, now) => {
    const started = startExcel(
      bookOf({
        Sheet1: [
          ['Customer', 'Entitlements', 'May 2026', 'Jun 2026'],
          ['Adatum', 100, 41, 50],
          ['Best', 9, 3, 4],
        ],
      }),
    );
    await elsewhere(started, ({ worksheets }) => void worksheets.getItem('Sheet1').tables.add('A1:D3', true));
    const host: ExcelHost = { ...started.excel, history: new UndoHistory() };
    const step = await carryOut(host, (excel) => highlightCustomers(excel, 'apply', { now: TODAY }));
    typeCells(started.local, 'Sheet1', { [cell]: 'mine' });
    expect(await undoChanges(host, step)).toMatchObject({ outcome: 'done', changes: { left: [`Sheet1!${now}`] } });
    expect(readCells(started.local, 'Sheet1', now)).toEqual([['mine']]);
  },
);

test('rows that a table took in stay in it, and are named, where somebody appended others', async () => {
  const started = await newWorkbook();
  const { bottom } = usageTable(started);
  // As another program writes below a table.
  const sheet = started.local.book.sheets.named('MAU')!;
  for (let row = 1; row <= bottom + 1; row++)
    [`Customer ${row}`, 'Exchange', 60, 5].forEach((value, column) => sheet.setValue(row, column, value));
  const host: ExcelHost = { ...started.excel, history: new UndoHistory() };
  const step = await carryOut(host, (excel) => highlightCustomers(excel, 'apply', { now: TODAY }));
  await elsewhere(started, ({ tables, worksheets }) => {
    const table = tables.getItem('RemediationUsage');
    table.resize(table.getRange().getResizedRange(1, 0));
    worksheets.getItem('MAU').getRange(`A${bottom + 3}`).values = [['Contoso']];
  });
  const result = await undoChanges(host, step);
  expect(result).toMatchObject({ changes: { left: expect.arrayContaining([`MAU!${bottom + 2}:${bottom + 2}`]) } });
  expect(usageTable(started).bottom).toBe(bottom + 2);
});

function usageTable({ local }: StartedExcel): CellArea {
  return local.book.tables.on(local.book.sheets.named('MAU')!)[0]!.area;
}

describe('highlights beside somebody’s usage', () => {
  const highlighted = async () => {
    const started = startExcel();
    typeCells(started.local, 'Sheet1', { A1: 'Customer', B1: 'Entitlements', C1: 'Jun 2026' });
    typeCells(started.local, 'Sheet1', { A2: 'Adatum', B2: '100', C2: '60', A3: 'Contoso', B3: '200', C3: '160' });
    const host: ExcelHost = { ...started.excel, history: new UndoHistory() };
    const step = await carryOut(host, (excel) => highlightCustomers(excel, 'apply', { now: TODAY }));
    return { started, host, step };
  };

  test('a column somebody wrote into stays, the others go', async () => {
    const { started, host, step } = await highlighted();
    typeCells(started.local, 'Sheet1', { E3: 'grows' });
    expect(await undoChanges(host, step)).toMatchObject({ outcome: 'done', changes: { left: ['Sheet1!E3'] } });
    const [header, , third] = readCells(started.local, 'Sheet1', 'A1:F3');
    expect(header).toEqual(['Customer', 'Entitlements', 46174, null, '3-month growth', null]);
    expect(third!.slice(3)).toEqual([null, 'grows', null]);
    expect(started.local.book.conditionalFormats(started.local.book.sheets.all[0]!).all).toEqual([]);
  });

  test.each([1, 2, 3, 4, 5, 6])(
    'no formula of ours stays where somebody inserts a row among them before request %i',
    async (at) => {
      const { started, host, step } = await highlighted();
      const insert = interleaved(host, (request) =>
        request === at
          ? elsewhere(started, ({ worksheets }) => void worksheets.getItem('Sheet1').getRange('3:3').insert('Down'))
          : undefined,
      );
      expect(await undoChanges(insert, step)).toMatchObject({ outcome: 'done', changes: { left: [] } });
      expect(formulasOf(started, 'Sheet1')).toEqual([]);
    },
  );

  test.each([
    [4, 'D2', [4711, 0.8]],
    [5, 'D2', [4711, 0.8]],
    [5, 'D3', [0.6, 4711]],
  ] as const)(
    'what somebody types over a live formula before request %i of an import comes back to %s alone',
    async (at, cell, expected) => {
      const { started, host } = await highlighted();
      const typed = interleaved(host, (request) =>
        request === at ? typeCells(started.local, 'Sheet1', { [cell]: '4711' }) : undefined,
      );
      const content = 'Customer,Month,MAU\nAdatum,2026-07,45\nContoso,2026-07,46\n';
      const step = await carryOut(typed, (excel) => importUsage(excel, 'apply', { type: 'file', content }, TODAY));
      expect(readCells(started.local, 'Sheet1', 'E2:E3').flat()).toEqual([0.45, 0.23]);
      expect(await undoChanges(host, step)).toMatchObject({ outcome: 'done', changes: { left: [] } });
      expect(readCells(started.local, 'Sheet1', 'D2:D3').flat()).toEqual(expected);
    },
  );

  test('where somebody typed over one verdict no other stays, which would say something else', async () => {
    const { started, host, step } = await highlighted();
    typeCells(started.local, 'Sheet1', { F3: 'agreed' });
    expect(await undoChanges(host, step)).toMatchObject({ outcome: 'done', changes: { left: ['Sheet1!F3'] } });
    expect(readCells(started.local, 'Sheet1', 'D1:F3')).toEqual([
      [null, null, 'Health'],
      [null, null, null],
      [null, null, 'agreed'],
    ]);
  });

  test('nothing stays where somebody put a customer above the others', async () => {
    const { started, host, step } = await highlighted();
    await elsewhere(started, ({ worksheets }) => void worksheets.getItem('Sheet1').getRange('2:2').insert('Down'));
    typeCells(started.local, 'Sheet1', { A2: 'Newcomer' });
    expect(await undoChanges(host, step)).toMatchObject({ outcome: 'done', changes: { left: [] } });
    expect(readCells(started.local, 'Sheet1', 'D1:F4').flat()).toEqual(Array(12).fill(null));
  });

  test('a column somebody inserted stays', async () => {
    const { started, host, step } = await highlighted();
    await elsewhere(started, ({ worksheets }) => void worksheets.getItem('Sheet1').getRange('B:B').insert('Right'));
    typeCells(started.local, 'Sheet1', { B1: 'Region', B2: 'EMEA' });
    expect(await undoChanges(host, step)).toMatchObject({ outcome: 'done', changes: { left: [] } });
    expect(readCells(started.local, 'Sheet1', 'A1:G2')).toEqual([
      ['Customer', 'Region', 'Entitlements', 46174, null, null, null],
      ['Adatum', 'EMEA', 100, 60, null, null, null],
    ]);
  });
});

test.each([1, 2, 3, 4, 5])(
  'a list on the Start tab is named where somebody sorts it away before request %p of taking it back',
  async (at) => {
    const started = await earlierStart(await newWorkbook({ services: ['exchange'] }));
    typeCells(started.local, 'MAU', { A2: 'Adatum', B2: 'Exchange', C2: '100', D2: '1', I2: '60' });
    const host: ExcelHost = { ...started.excel, history: new UndoHistory() };
    const step = await carryOut(host, (excel) => highlightCustomers(excel, 'apply', { now: TODAY }));
    const sorted = interleaved(host, async (request) => {
      if (request !== at) return;
      await elsewhere(started, ({ worksheets }) =>
        worksheets
          .getItem('Start')
          .getRange(onStart(started.local, 'Service', 'A1:F30'))
          .sort.apply([{ key: 0, ascending: false }]),
      );
    });
    const result = await undoChanges(sorted, step);
    const isThere = [...started.local.book.sheets.named('Start')!.content.rows.values()].some(
      ({ cells }) => cells[0]?.value === 'Tab with customers',
    );
    const left = result.outcome === 'refused' ? [] : result.changes.left;
    expect(left.some((place) => place.startsWith('Start!'))).toBe(isThere);
  },
);

test('a tab somebody wrote into stays, the others go', async () => {
  const started = startExcel();
  const host: ExcelHost = { ...started.excel, history: new UndoHistory() };
  const request = { customer: 'Contoso', edition: 'commercial', language: 'en', services: ['exchange'] } as const;
  const step = await carryOut(host, (excel) => setUpWorkbook(excel, 'apply', request, TODAY));
  typeAnswer(started.local, 'Exchange Online', 'EXCHANGE-Q1', 'No');
  expect(await undoChanges(host, step)).toMatchObject({ outcome: 'done', changes: { left: ['Exchange Online'] } });
  expect(started.local.book.sheets.all.map(({ name }) => name)).toEqual(['Exchange Online']);
});

test.each([1, 2, 3, 4, 5, 6, 7])(
  'a tab goes though somebody deletes the only other one before request %p of taking it back',
  async (at) => {
    const imported = WRITING_ACTIONS.find(({ name }) => name === 'import usage into a new tab')!;
    const started = await imported.prepare();
    const host: ExcelHost = { ...started.excel, history: new UndoHistory() };
    const step = await carryOut(host, (excel) => imported.run(excel));
    const meanwhile = interleaved(host, async (request) => {
      if (request === at) await elsewhere(started, ({ worksheets }) => worksheets.getItem('Sheet1').delete());
    });
    expect(await undoChanges(meanwhile, step)).toMatchObject({ outcome: 'done', changes: { left: [] } });
    const { sheets, names } = started.local.book;
    expect([sheets.all.map(({ name }) => name), names.all().length]).toEqual([['Sheet1'], 0]);
  },
);

test('of what somebody deleted nothing is put back', async () => {
  const started = await newWorkbook();
  const host: ExcelHost = { ...started.excel, history: new UndoHistory() };
  const csv = 'Id,Answer,Notes\nTEAMS-Q2,Yes,From the file\nCORE-Q4,7,\n';
  const step = await carryOut(host, (excel) => populateQuestionnaires(excel, 'apply', csv));
  await elsewhere(started, ({ worksheets }) => worksheets.getItem('Microsoft Teams').delete());
  expect(await undoChanges(host, step)).toMatchObject({ outcome: 'done', changes: { left: [] } });
  const before = byRowAndHeader(started, 'Core onboarding', 'Id');
  expect(before.get('CORE-Q4 Answer')).toBe('');
});

describe('the actions that can be undone', () => {
  const answers = ['Yes', 'No', 'Yes', 'No', 'Yes', 'No', 'Yes', 'No', 'Yes', 'No', 'Yes'];

  const answered = async () => {
    const started = await newWorkbook();
    const host: ExcelHost = { ...started.excel, history: new UndoHistory() };
    const steps: UndoStep[] = [];
    for (const answer of answers) {
      steps.push(
        await carryOut(host, (excel) => answerQuestion(excel, { service: 'teams', question: 'TEAMS-Q2', answer })),
      );
    }
    return { started, host, steps };
  };

  test('are the last ten; Excel keeps the ranges of no other', async () => {
    const { started, host, steps } = await answered();
    const kept = started.session.keptCount;
    expect(await undoChanges(host, steps[0]!)).toMatchObject({
      outcome: 'refused',
      problems: [{ code: 'undoGone' }],
    });
    for (const step of steps.slice(1).reverse())
      expect(await undoChanges(host, step)).toMatchObject({ outcome: 'done' });
    expect(byRowAndHeader(started, 'Microsoft Teams', 'Id').get('TEAMS-Q2 Answer')).toBe('Yes');
    expect(kept).toBeGreaterThan(0);
    expect(started.session.keptCount).toBe(0);
  });

  test('are not what was undone', async () => {
    const { host, steps } = await answered();
    const undone = await undoChanges(host, steps.at(-1)!);
    expect(undone).toMatchObject({ outcome: 'done' });
    expect(undone).not.toHaveProperty('undo');
    expect(await undoChanges(host, steps.at(-1)!)).toMatchObject({ problems: [{ code: 'undoGone' }] });
  });
});

test.each([['protected', (sheet: Excel.Worksheet) => sheet.protection.protect(), 'sheetProtected']])(
  'in a tab that is %s nothing is undone',
  async (_, edit, code) => {
    const { started, host, step } = await generated();
    await elsewhere(started, ({ worksheets }) => edit(worksheets.getItem('Checklist')));
    expect(await undoChanges(host, step)).toMatchObject({
      outcome: 'refused',
      problems: [{ code, sheet: 'Checklist' }],
    });
  },
);
