import { generateChecklist } from '../../../src/actions/checklist/generateChecklist';
import { answerQuestion } from '../../../src/actions/questionnaire/answerQuestion';
import { populateQuestionnaires } from '../../../src/actions/questionnaire/populateQuestionnaires';
import { removeScope } from '../../../src/actions/checklist/removeScope';
import type { ExcelHost } from '../../../src/actions/everyAction/ExcelHost';
import { UndoHistory, type UndoStep } from '../../../src/actions/everyAction/UndoHistory';
import { undoChanges } from '../../../src/actions/undo/undoChanges';
import { bookOf } from '../../support/bookOf';
import { interleaved } from '../../support/interleaved';
import { newWorkbook, TODAY } from '../../support/newWorkbook';
import { setUpWorkbook } from '../../../src/actions/setUp/setUpWorkbook';
import { importUsage } from '../../../src/actions/usage/importUsage';
import { highlightCustomers } from '../../../src/actions/usage/highlightCustomers';
import { removeHighlights } from '../../../src/actions/usage/removeHighlights';
import { formulaOf } from '../../../src/local-excel/book/ConditionalFormats';
import { readCells } from '../../support/readCells';
import { startExcel, type StartedExcel } from '../../support/startExcel';
import { typeAnswer, typeCells } from '../../support/typeCells';

type Edit = (workbook: Excel.Workbook) => void;

/** Everything on a tab by the id of its row and the header of its column. */
function byIdAndHeader({ local }: StartedExcel, name: string): Map<string, unknown> {
  const sheet = local.book.sheets.named(name)!;
  const rows = [...sheet.content.rows.values()];
  const values = (row: (typeof rows)[number]): unknown[] =>
    row.cells.map((_, column) => local.book.calculator.valueAt(sheet, row.index, column));
  const header = rows.find((row) => values(row).includes('Id'))!;
  const headers = values(header);
  return new Map(
    rows
      .filter(({ index }) => index > header.index)
      .flatMap((row) => {
        const cells = values(row);
        const id = cells[headers.indexOf('Id')];
        return cells.map((value, column) => [`${String(id)} ${String(headers[column])}`, value ?? ''] as const);
      }),
  );
}

const EDITS: Readonly<Record<string, (sheet: Excel.Worksheet) => void>> = {
  'inserts a row above the table': (sheet) => sheet.getRange('1:1').insert('Down'),
  'inserts a row among the others': (sheet) => sheet.getRange('4:4').insert('Down'),
  'deletes a row': (sheet) => sheet.getRange('7:7').delete('Up'),
  'inserts a column': (sheet) => sheet.getRange('B:B').insert('Right'),
};

/** Somebody else edits a tab before one of our requests. */
function withEdit(mine: StartedExcel, tab: string, edit: (sheet: Excel.Worksheet) => void, at: number): ExcelHost {
  const theirs = startExcel(mine.local, 'somebody');
  const run: Edit = (workbook) => edit(workbook.worksheets.getItem(tab));
  return interleaved(mine.excel, async (request) => {
    if (request !== at) return;
    await theirs.excel.run(async (context) => {
      run(context.workbook);
      await context.sync();
    });
  });
}

const REQUESTS = [2, 3, 4];

describe.each(Object.entries(EDITS))('while somebody %s', (_, edit) => {
  test.each(REQUESTS)('before request %p an answer reaches its question and no other', async (at) => {
    const mine = await newWorkbook();
    typeAnswer(mine.local, 'Microsoft Teams', 'TEAMS-Q1', 'No');
    const before = byIdAndHeader(mine, 'Microsoft Teams');
    const excel = withEdit(mine, 'Microsoft Teams', edit, at);
    const answered = { service: 'teams', question: 'TEAMS-Q2', answer: 'Yes' };
    const result = await answerQuestion(excel, answered);
    const after = byIdAndHeader(mine, 'Microsoft Teams');
    for (const [place, value] of before) {
      const expected = place === 'TEAMS-Q2 Answer' && result.outcome === 'done' ? 'Yes' : value;
      if (after.has(place)) expect([place, after.get(place)]).toEqual([place, expected]);
    }
  });

  test.each(REQUESTS)(
    'before request %p the checklist is generated and nobody loses an owner or a note',
    async (at) => {
      const mine = await newWorkbook();
      typeCells(mine.local, 'Checklist', { F5: 'Megan', M5: 'Ask on Monday', F6: 'Alex' });
      typeAnswer(mine.local, 'Exchange Online', 'EXCHANGE-Q1', 'No');
      const before = byIdAndHeader(mine, 'Checklist');
      const result = await generateChecklist(withEdit(mine, 'Checklist', edit, at), 'apply', TODAY);
      expect(result).toMatchObject({ outcome: 'done' });
      const after = byIdAndHeader(mine, 'Checklist');
      for (const [place, value] of before) {
        if (/ (Owner|Due|Status|Notes)$/.test(place) && after.has(place))
          expect([place, after.get(place)]).toEqual([place, value]);
      }
    },
  );

  test.each(REQUESTS)('before request %p answers of a file reach their questions', async (at) => {
    const mine = await newWorkbook();
    const before = byIdAndHeader(mine, 'Microsoft Teams');
    const csv = 'Id,Answer,Notes\nTEAMS-Q2,Yes,From the file\n';
    const result = await populateQuestionnaires(withEdit(mine, 'Microsoft Teams', edit, at), 'apply', csv);
    const after = byIdAndHeader(mine, 'Microsoft Teams');
    expect(result).toMatchObject({ outcome: 'done' });
    expect(after.get('TEAMS-Q2 Notes')).toBe('From the file');
    for (const [place, value] of before) {
      if (!place.startsWith('TEAMS-Q2') && after.has(place)) expect([place, after.get(place)]).toEqual([place, value]);
    }
  });
});

describe('while customers are highlighted', () => {
  /** Somebody's list, each note with a colour of its own. */
  async function customers(): Promise<StartedExcel> {
    const started = startExcel();
    await started.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:E1').values = [['Customer', 'Entitlements', "'May 2026", "'Jun 2026", 'Notes']];
      sheet.getRange('A2:E4').values = [1, 2, 3].map((row) => [`Customer ${row}`, 100, 40 + row, 50, `Note ${row}`]);
      [2, 3, 4].forEach((row) => (sheet.getRange(`E${row}`).format.fill.color = `#FFC00${row}`));
      await context.sync();
    });
    return started;
  }

  const highlight = (excel: ExcelHost) => highlightCustomers(excel, 'apply', { now: TODAY });

  function column({ local }: StartedExcel, header: string): readonly unknown[] {
    const [headers, ...rows] = readCells(local, 'Sheet1', 'A1:L6') as [unknown[], ...unknown[][]];
    return rows.map((row) => row[headers.indexOf(header)] ?? '');
  }

  test('a column is inserted left of the notes: they keep what they say and their colours', async () => {
    const mine = await customers();
    const insert = (sheet: Excel.Worksheet): void => void sheet.getRange('C:C').insert('Right');
    await highlight(withEdit(mine, 'Sheet1', insert, 4));
    expect(column(mine, 'Notes').slice(0, 3)).toEqual(['Note 1', 'Note 2', 'Note 3']);
    const { book } = mine.local;
    const sheet = book.sheets.all[0]!;
    const fills = [1, 2, 3].map((row) => book.styles.style(sheet.styleAt(row, 5)).fillColor);
    expect(fills).toEqual(['#FFC002', '#FFC003', '#FFC004']);
  });

  test.each([3, 4])('a row is inserted before request %p: the last customer is not left out', async (at) => {
    const mine = await customers();
    const insert = (sheet: Excel.Worksheet): void => void sheet.getRange('3:3').insert('Down');
    await highlight(withEdit(mine, 'Sheet1', insert, at));
    expect(column(mine, 'MAU %')).toEqual([0.5, '', 0.5, 0.5, '']);
  });

  test('somebody types where our columns go: the entry stays', async () => {
    const mine = await customers();
    const type = (sheet: Excel.Worksheet): void => {
      sheet.getRange('G3').values = [['Mine']];
    };
    await highlight(withEdit(mine, 'Sheet1', type, 4));
    expect(readCells(mine.local, 'Sheet1', 'G3')).toEqual([['Mine']]);
  });
});

test.each<readonly [string, string, (sheet: Excel.Worksheet) => void]>([
  ['deletes a month of', 'D', (sheet) => sheet.getRange('C:C').delete('Left')],
  ['inserts a column into', 'F', (sheet) => sheet.getRange('A:A').insert('Right')],
])(
  'Start lists the customers of a tab that was highlighted before where somebody %s it meanwhile',
  async (_, mau, edit) => {
    const mine = startExcel(
      bookOf({
        Usage: [
          ['Customer', 'Entitlements', 'May 2026', 'Jun 2026'],
          ['Adatum', 100, 41, 50],
        ],
      }),
    );
    await highlightCustomers(mine.excel, 'apply', { now: TODAY });
    const request = { customer: 'Contoso', edition: 'commercial', language: 'en', services: ['exchange'] } as const;
    const result = await setUpWorkbook(withEdit(mine, 'Usage', edit, 3), 'apply', request, TODAY);
    expect(result).toMatchObject({ outcome: 'done' });
    const named = mine.local.book.names.find('Remediation_ActOnShare');
    expect(named?.formula).toBe(`'Usage'!$${mau}$2:$${mau}$3`);
  },
);

test('what somebody types into a blank workbook while it is set up stays on a tab of its own', async () => {
  const mine = startExcel();
  const type = (sheet: Excel.Worksheet): void => {
    sheet.getRange('A2').values = [['Mine']];
  };
  const request = { customer: 'Contoso', edition: 'commercial', language: 'en', services: ['exchange'] } as const;
  const result = await setUpWorkbook(withEdit(mine, 'Sheet1', type, 3), 'apply', request, TODAY);
  expect(result).toMatchObject({ outcome: 'done' });
  expect(mine.local.book.sheets.named('Checklist')).toBeDefined();
  expect(readCells(mine.local, 'Sheet1', 'A2')).toEqual([['Mine']]);
});

test('what somebody types into a blank workbook while it is set up stands there once, although they go on in it', async () => {
  const mine = startExcel();
  const theirs = startExcel(mine.local, 'somebody');
  const edited = interleaved(mine.excel, (request) =>
    theirs.excel.run(async (context) => {
      const { worksheets } = context.workbook;
      if (request === 3) worksheets.getItem('Sheet1').getRange('C1').values = [['Mine']];
      if (request === 4) worksheets.getItem('Start').getRange('B:B').insert('Right');
      await context.sync();
    }),
  );
  const request = { customer: 'Contoso', edition: 'commercial', language: 'en', services: ['exchange'] } as const;
  const result = await setUpWorkbook(edited, 'apply', request, TODAY);
  expect(result).toMatchObject({ outcome: 'refused', problems: [{ code: 'tabNameTaken', sheet: 'Start' }] });
  expect(mine.local.book.sheets.all.map(({ name }) => name)).toEqual(['Start']);
  expect(readCells(mine.local, 'Start', 'D1')).toEqual([['Mine']]);
});

test.each([5, 6, 7, 8, 9])(
  'what somebody types into a blank workbook while it is set up stands there once where a new tab is edited before request %p',
  async (at) => {
    const mine = startExcel();
    const theirs = startExcel(mine.local, 'somebody');
    const edited = interleaved(mine.excel, async (request) => {
      const { book } = mine.local;
      if (request === 3) typeCells(mine.local, 'Sheet1', { C2: 'Mine' });
      if (request !== at || !book.sheets.named('Exchange Online')) return;
      await theirs.excel.run(async (context) => {
        context.workbook.worksheets.getItem('Exchange Online').getRange('8:8').insert('Down');
        await context.sync();
      });
    });
    const request = { customer: 'Contoso', edition: 'commercial', language: 'en', services: ['exchange'] } as const;
    await setUpWorkbook(edited, 'apply', request, TODAY);
    const cells = mine.local.book.sheets.all.flatMap(({ content }) =>
      [...content.rows.values()].flatMap((row) => row.cells.map((cell) => cell?.value)),
    );
    expect(cells.filter((value) => value === 'Mine')).toEqual(['Mine']);
  },
);

test.each([4, 5, 6, 7, 8])(
  'what somebody types into a blank workbook while it is set up stands there once where a new tab is deleted before request %p',
  async (at) => {
    const mine = startExcel();
    const theirs = startExcel(mine.local, 'somebody');
    const edited = interleaved(mine.excel, async (request) => {
      if (request === 3) typeCells(mine.local, 'Sheet1', { C2: 'Mine' });
      if (request !== at || !mine.local.book.sheets.named('MAU')) return;
      await theirs.excel.run(async (context) => {
        context.workbook.worksheets.getItem('MAU').delete();
        await context.sync();
      });
    });
    const request = { customer: 'Contoso', edition: 'commercial', language: 'en', services: ['exchange'] } as const;
    expect(await setUpWorkbook(edited, 'apply', request, TODAY)).toMatchObject({ outcome: 'done' });
    const cells = mine.local.book.sheets.all.flatMap(({ content }) =>
      [...content.rows.values()].flatMap((row) => row.cells.map((cell) => cell?.value)),
    );
    expect(cells.filter((value) => value === 'Mine')).toEqual(['Mine']);
  },
);

/** A table of three customers, highlighted; with columns of somebody's own beside the months. */
async function highlightedTable(
  own: (row: number) => readonly string[] = () => [],
  headers: readonly string[] = [],
): Promise<StartedExcel> {
  const started = startExcel();
  await started.excel.run(async (context) => {
    const area = context.workbook.worksheets.getActiveWorksheet().getRange('A1:D4').getResizedRange(0, headers.length);
    area.values = [
      ['Customer', 'Entitlements', "'May 2026", "'Jun 2026", ...headers],
      ...[1, 2, 3].map((row) => [`Customer ${row}`, 100, 40 + row, 50, ...own(row)]),
    ];
    context.workbook.tables.add(area, true);
    await context.sync();
  });
  await highlightCustomers(started.excel, 'apply', { now: TODAY });
  return started;
}

test('what an import wrote is gone where somebody deletes a customer, then renames the tab meanwhile', async () => {
  const mine = await highlightedTable((row) => [`Note ${row}`], ['Notes']);
  const theirs = startExcel(mine.local, 'somebody');
  const edited = interleaved(mine.excel, (request) =>
    theirs.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      if (request === 4) sheet.getRange('4:4').delete('Up');
      if (request === 5) sheet.name = 'Renamed';
      await context.sync();
    }),
  );
  const content = 'Customer,Month,MAU\nCustomer 1,2026-07,5\nCustomer 2,2026-04,7\nNew,2026-06,5\n';
  const result = await importUsage(edited, 'apply', { type: 'file', content, into: 'Sheet1' }, TODAY);
  expect(result).toMatchObject({ outcome: 'refused', problems: [{ code: 'tabUnknown' }] });
  expect(
    readCells(mine.local, 'Renamed', 'A1:K6').map((row) =>
      row
        .map((cell) => cell ?? '')
        .join(' ')
        .trim(),
    ),
  ).toEqual([
    'Customer Entitlements May 2026 Jun 2026 Notes MAU % 3-month growth Health',
    'Customer 1 100 41 50 Note 1 0.5  ◐ Below 70 %: not enough history',
    'Customer 2 100 42 50 Note 2 0.5  ◐ Below 70 %: not enough history',
    '',
    '',
    '',
  ]);
  const formulas = [...mine.local.book.sheets.all[0]!.content.rows.values()].filter(({ index }) => index > 2);
  expect(formulas.flatMap(({ cells }) => cells.filter((cell) => cell?.formula))).toEqual([]);
});

test('live formulas stay down to the last customer where an import is taken back because somebody inserted a row', async () => {
  const mine = await highlightedTable();
  const theirs = startExcel(mine.local, 'somebody');
  const edited = interleaved(mine.excel, (request) =>
    theirs.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      if (request === 4) sheet.getRange('3:3').insert('Down');
      // Nothing is written anew.
      if (request === 6) sheet.name = 'Renamed';
      await context.sync();
    }),
  );
  const content = 'Customer,Month,MAU\nNew,2026-06,5\n';
  await importUsage(edited, 'apply', { type: 'file', content, into: 'Sheet1' }, TODAY);
  expect(readCells(mine.local, 'Renamed', 'A2:E6').map((row) => [row[0] ?? '', row[4] ?? ''])).toEqual([
    ['Customer 1', 0.5],
    ['', ''],
    ['Customer 2', 0.5],
    ['Customer 3', 0.5],
    ['', ''],
  ]);
});

test('no highlight stays where it is removed from a table that others work on', async () => {
  const mine = await highlightedTable();
  const theirs = startExcel(mine.local, 'somebody');
  const edited = interleaved(mine.excel, (request) =>
    theirs.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      // So that it starts over, and then what was put back stands in another column.
      if (request === 4) sheet.getRange('3:3').insert('Down');
      if (request === 5) sheet.getRange('C:C').insert('Right');
      await context.sync();
    }),
  );
  expect(await removeHighlights(edited, 'apply')).toMatchObject({ outcome: 'done' });
  const { book } = mine.local;
  expect(book.conditionalFormats(book.sheets.named('Sheet1')!).all).toEqual([]);
});

describe('a tab of ours that lost what it is known by is not made over', () => {
  const USAGE = 'Customer,Service,Month,MAU,Entitlements\nAdatum,Exchange,2026-06,5,60\n';

  test('the MAU tab when somebody renamed the header of its entitlements', async () => {
    const mine = await newWorkbook();
    typeCells(mine.local, 'MAU', { A2: 'Adatum', C2: '60', D2: '5', C1: 'Budget' });
    const result = await importUsage(mine.excel, 'apply', { type: 'file', content: USAGE }, TODAY);
    expect(result).toMatchObject({ outcome: 'refused', problems: [{ code: 'usageNoEntitlements', sheet: 'MAU' }] });
    expect(readCells(mine.local, 'MAU', 'A1:D2')).toEqual([
      ['Customer', 'Service', 'Budget', 'Jan 2026'],
      ['Adatum', null, 60, 5],
    ]);
  });

  test('a questionnaire when somebody deleted its ids', async () => {
    const mine = await newWorkbook();
    typeCells(mine.local, 'Microsoft Teams', { D2: 'Mine' });
    await mine.excel.run(async (context) => {
      context.workbook.worksheets.getItem('Microsoft Teams').getRange('A:A').delete('Left');
      await context.sync();
    });
    const result = await populateQuestionnaires(mine.excel, 'apply');
    expect(result).toMatchObject({ outcome: 'refused', problems: [{ sheet: 'Microsoft Teams' }] });
    expect(readCells(mine.local, 'Microsoft Teams', 'C2')).toEqual([['Mine']]);
  });
});

test.each([2, 3, 4, 5])('a tab that is renamed before request %p is left all the same', async (at) => {
  const questions = [
    ['Workload', 'Task', 'Status', 'Owner'],
    ...['Exchange Online', 'Teams', 'Exchange Online'].map((name, row) => [name, `Do thing ${row}`, 'Open', '']),
  ];
  const mine = startExcel(bookOf({ Plan: questions }));
  await generateChecklist(mine.excel, 'apply', TODAY, { consent: true, outOfScope: ['Exchange Online'] });
  const host = withEdit(mine, 'Plan', (sheet) => (sheet.name = 'Ours'), at);
  expect(await removeScope(host, 'apply')).toMatchObject({ outcome: 'done' });
  expect(readCells(mine.local, 'Ours', 'A1:F1')).toEqual([['Workload', 'Task', 'Status', 'Owner', null, null]]);
});

test.each([2, 3, 4, 5].flatMap((at) => [[at, 'deletes'] as const, [at, 'inserts'] as const]))(
  'of a list that usage is taken from no row is missed where before request %p somebody %s a row',
  async (at, edit) => {
    const lines = [
      ['Exported by Megan', '', '', ''],
      ['Customer', 'Month', 'MAU', 'Seats'],
      ...['Adatum', 'Best', 'Contoso', 'Delta'].map((name, row) => [name, "'2026-05", row + 1, 10]),
    ];
    const mine = await newWorkbook();
    await mine.excel.run(async (context) => {
      context.workbook.worksheets.add('Export').getRange('A1:D6').values = lines;
      await context.sync();
    });
    const move = (sheet: Excel.Worksheet): void => {
      if (edit === 'deletes') sheet.getRange('1:1').delete('Up');
      else sheet.getRange('4:4').insert('Down');
    };
    const result = await importUsage(withEdit(mine, 'Export', move, at), 'apply', { type: 'rows' }, TODAY);
    expect(result.outcome).toBe('done');
    const customers = readCells(mine.local, 'MAU', 'A2:A6').map(([name]) => name);
    expect(customers).toEqual(['Adatum', 'Best', 'Contoso', 'Delta', null]);
  },
);

test.each(REQUESTS)('an answer counts although somebody inserts rows above it before request %p', async (at) => {
  const mine = await newWorkbook();
  typeAnswer(mine.local, 'Exchange Online', 'EXCHANGE-Q1', 'No');
  const insert = (sheet: Excel.Worksheet): void => void sheet.getRange('1:25').insert('Down');
  await generateChecklist(withEdit(mine, 'Exchange Online', insert, at), 'apply', TODAY);
  expect(byIdAndHeader(mine, 'Checklist').get('EXCHANGE-01 In scope')).toBe('Out of scope');
});

describe('a checklist that is left while somebody is at work, so that what was taken away comes back and goes again', () => {
  const leave = async (edits: Readonly<Record<number, Edit>>): Promise<StartedExcel> => {
    const lines = [
      ['Workload', 'Task', 'Status', 'Owner'],
      ...['Exchange Online', 'Teams', 'Exchange Online'].map((name, row) => [name, `Do thing ${row}`, 'Open', '']),
    ];
    const mine = startExcel(bookOf({ Plan: lines }));
    await generateChecklist(mine.excel, 'apply', TODAY, { consent: true, outOfScope: ['Exchange Online'] });
    const theirs = startExcel(mine.local, 'somebody');
    const host = interleaved(mine.excel, (request) =>
      theirs.excel.run(async (context) => {
        edits[request]?.(context.workbook);
        await context.sync();
      }),
    );
    expect(await removeScope(host, 'apply')).toMatchObject({ outcome: 'done' });
    return mine;
  };
  const moveColumns: Edit = ({ worksheets }) => void worksheets.getItem('Plan').getRange('E:E').insert('Right');

  test.each([4, 5])('loses its columns and their names where a column is deleted before request %p', async (at) => {
    const { local } = await leave({
      [at - 1]: moveColumns,
      [at]: ({ worksheets }) => worksheets.getItem('Plan').getRange('B:B').delete('Left'),
    });
    expect(readCells(local, 'Plan', 'A1:E1')).toEqual([['Workload', 'Status', 'Owner', null, null]]);
    expect(local.book.names.all().map(({ name }) => name)).toEqual([]);
  });

  test.each([6, 7, 8])(
    'keeps its list of groups as it looked where somebody goes on with it before request %p',
    async (at) => {
      const { local } = await leave({
        4: moveColumns,
        [at]: ({ worksheets }) => worksheets.getItem('Scope').getRange('B:B').delete('Left'),
      });
      const sheet = local.book.sheets.named('Scope')!;
      const { area } = local.book.tables.on(sheet)[0]!;
      const { verticalAlignment, wrapText } = local.book.styles.style(sheet.styleAt(area.bottom, area.left));
      expect({ verticalAlignment, wrapText }).toEqual({ verticalAlignment: 'Top', wrapText: true });
    },
  );
});

test('a tab that was made goes again where the action is refused in the end, unless somebody wrote into it', async () => {
  const populate = async (note: string | undefined) => {
    const mine = await newWorkbook();
    const theirs = startExcel(mine.local, 'somebody');
    await theirs.excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Exchange Online').getRange('5:6').delete('Up');
      worksheets.getItem('Microsoft Teams').delete();
      await context.sync();
    });
    const host = interleaved(mine.excel, (request) =>
      theirs.excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const exchange = worksheets.getItem('Exchange Online');
        if (request === 4) exchange.getRange('3:3').delete('Up');
        if (request === 9) exchange.protection.protect();
        if (request === 5 && note !== undefined) worksheets.getItem('Microsoft Teams').getRange('D2').values = [[note]];
        await context.sync();
      }),
    );
    expect(await populateQuestionnaires(host, 'apply')).toMatchObject({ outcome: 'refused' });
    return mine.local.book.sheets.all.map(({ name }) => name);
  };
  const rest = ['Start', 'Core onboarding', 'Exchange Online', 'Checklist', 'MAU'];
  expect(await populate(undefined)).toEqual(rest);
  expect(await populate('Mine')).toEqual(rest.toSpliced(3, 0, 'Microsoft Teams'));
});

describe('a new month goes into a highlighted list while somebody inserts a row among its customers', () => {
  const content = 'Customer,Month,MAU\nCustomer 1,2026-07,45\nCustomer 2,2026-07,46\n';
  const months = ({ local }: StartedExcel): readonly unknown[] =>
    readCells(local, 'Sheet1', 'A1:F6').map((row) => [row[0] ?? '', row[4] ?? '', row[5] ?? '']);
  const highlights = ({ local }: StartedExcel): readonly string[] =>
    local.book.conditionalFormats(local.book.sheets.named('Sheet1')!).all.map(formulaOf);

  async function importJuly(typed: Readonly<Record<string, string>>): Promise<StartedExcel> {
    const lines = [1, 2, 3].map((row) => [`Customer ${row}`, 100, 40 + row, 50]);
    const mine = startExcel(bookOf({ Sheet1: [['Customer', 'Entitlements', 'May 2026', 'Jun 2026'], ...lines] }));
    await highlightCustomers(mine.excel, 'apply', { now: TODAY });
    const theirs = startExcel(mine.local, 'somebody');
    const edited = interleaved(mine.excel, async (request) => {
      if (request === 6) typeCells(mine.local, 'Sheet1', typed);
      if (request !== 4) return;
      await theirs.excel.run(async ({ workbook, sync }) => {
        workbook.worksheets.getItem('Sheet1').getRange('3:3').insert('Down');
        await sync();
      });
    });
    expect(await importUsage(edited, 'apply', { type: 'file', content }, TODAY)).toMatchObject({ outcome: 'done' });
    return mine;
  }

  test('nobody gets the number of another', async () => {
    expect(months(await importJuly({}))).toEqual([
      ['Customer', 'Jul 2026', 'MAU %'],
      ['Customer 1', 45, 0.45],
      ['', '', ''],
      ['Customer 2', 46, 0.46],
      ['Customer 3', '', 0.5],
      ['', '', ''],
    ]);
  });

  test('what somebody types into it while it is taken back stays, and nothing of ours beside it', async () => {
    const mine = await importJuly({ E5: '77' });
    expect(months(mine)).toEqual([
      ['Customer', 'Jul 2026', 'MAU %'],
      ['Customer 1', 45, 0.45],
      ['', '', ''],
      ['Customer 2', 46, 0.46],
      ['Customer 3', 77, 0.77],
      ['', '', ''],
    ]);
    expect(highlights(mine)).toEqual(Array.from({ length: 3 }, () => expect.stringContaining('$H2')));
  });
});

test('what somebody types into a new month of a table while that is taken back stays', async () => {
  const mine = await highlightedTable();
  const theirs = startExcel(mine.local, 'somebody');
  const hasMonth = (): boolean => readCells(mine.local, 'Sheet1', 'E1')[0]![0] !== 'MAU %';
  let isTyped = false;
  const edited = interleaved(mine.excel, async (request) => {
    if (request === 4) {
      await theirs.excel.run(async ({ workbook, sync }) => {
        workbook.worksheets.getItem('Sheet1').getRange('3:3').insert('Down');
        await sync();
      });
    }
    if (request <= 4 || isTyped || !hasMonth()) return;
    typeCells(mine.local, 'Sheet1', { E5: '4711' });
    isTyped = true;
  });
  const content = 'Customer,Month,MAU\nCustomer 1,2026-07,45\nCustomer 2,2026-07,46\n';
  await importUsage(edited, 'apply', { type: 'file', content }, TODAY);
  expect(isTyped).toBe(true);
  const cells = readCells(mine.local, 'Sheet1', 'A1:N8').flat();
  expect(cells.filter((value) => value === 4711)).toEqual([4711]);
});

test('a colour that somebody gave a cell of our columns stays as they are filled again, and as that is undone', async () => {
  const rows = Array.from({ length: 4 }, (_, index) => [`Customer ${index}`, 100, 60 + index, 70 + index]);
  const started = startExcel(bookOf({ Sheet1: [['Customer', 'Entitlements', 'Apr 2026', 'May 2026'], ...rows] }));
  const host: ExcelHost = { ...started.excel, history: new UndoHistory() };
  await highlightCustomers(host, 'apply', { now: TODAY });
  const cells = async (color?: string): Promise<readonly string[]> =>
    startExcel(started.local, 'somebody').excel.run(async ({ workbook, sync }) => {
      const found = ['E3', 'F3', 'G3', 'G4'].map((at) => workbook.worksheets.getItem('Sheet1').getRange(at));
      for (const { format } of color === undefined ? [] : found.slice(0, 3)) format.fill.color = color!;
      for (const range of found) range.load('format/fill/color');
      await sync();
      return found.map(({ format }) => String(format.fill.color));
    });
  const coloured = await cells('#FF00FF');
  const content = 'Customer,Month,MAU\nNew,2026-05,45\n';
  const done = await importUsage(host, 'apply', { type: 'file', content, into: 'Sheet1' }, TODAY);
  expect([done.outcome, await cells()]).toEqual(['done', coloured]);
  expect((await undoChanges(host, (done as { undo: UndoStep }).undo)).outcome).toBe('done');
  expect(await cells()).toEqual(coloured);
});
