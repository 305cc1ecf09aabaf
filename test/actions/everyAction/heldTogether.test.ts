import { accelerateCustomer } from '../../../src/actions/acceleration/accelerateCustomer';
import { generateChecklist } from '../../../src/actions/checklist/generateChecklist';
import { removeScope } from '../../../src/actions/checklist/removeScope';
import { importUsage } from '../../../src/actions/usage/importUsage';
import { removeHighlights } from '../../../src/actions/usage/removeHighlights';
import { formulaOf } from '../../../src/local-excel/book/ConditionalFormats';
import { LocalExcel } from '../../../src/local-excel/LocalExcel';
import { highlightCustomers } from '../../../src/actions/usage/highlightCustomers';
import { bookOf } from '../../support/bookOf';
import { earlierStart } from '../../support/earlierStart';
import { interleaved } from '../../support/interleaved';
import { newWorkbook, TODAY } from '../../support/newWorkbook';
import { readCells } from '../../support/readCells';
import { startExcel, type StartedExcel } from '../../support/startExcel';
import { typeCells } from '../../support/typeCells';

/** Somebody else does something in the same workbook. */
async function elsewhere({ local }: StartedExcel, edit: (workbook: Excel.Workbook) => void): Promise<void> {
  await startExcel(local, 'somebody').excel.run(async (context) => {
    edit(context.workbook);
    await context.sync();
  });
}

const REQUESTS = [2, 3, 4, 5, 6];

test.each(REQUESTS)(
  'two who highlight at once, the other one before request %p, make one list on Start',
  async (at) => {
    const started = await earlierStart(await newWorkbook({ services: ['exchange'] }));
    typeCells(started.local, 'MAU', { A2: 'Adatum', B2: 'Exchange', C2: '100', D2: '1', I2: '60' });
    const other = startExcel(started.local, 'somebody');
    const excel = interleaved(started.excel, async (request) => {
      if (request === at) await highlightCustomers(other.excel, 'apply', { now: TODAY });
    });
    await highlightCustomers(excel, 'apply', { now: TODAY });
    const headings = readCells(started.local, 'Start', 'A1:A60').filter(([text]) => text === 'Tab with customers');
    expect(headings).toHaveLength(1);
  },
);

const LIST = [
  ['Workload', 'Task', 'Status', 'Owner'],
  ['Exchange Online', 'Prepare and check number 1', 'Open', 'Megan'],
  ['Exchange Online', 'Prepare and check number 2', 'Open', 'Alex'],
  ['Microsoft Teams', 'Prepare and check number 3', 'Open', 'Pradeep'],
];

async function ownList(): Promise<StartedExcel> {
  const started = startExcel(bookOf({ Plan: LIST }));
  await generateChecklist(started.excel, 'apply', TODAY, { consent: true, outOfScope: ['Exchange Online'] });
  await elsewhere(started, ({ worksheets }) => {
    worksheets.getItem('Plan').getRange('D3').format.fill.color = '#FFC000';
  });
  return started;
}

test.each(REQUESTS)(
  'a colour beside columns of ours that go stays where a column comes in before request %p',
  async (at) => {
    const started = await ownList();
    const excel = interleaved(started.excel, async (request) => {
      if (request !== at) return;
      await elsewhere(started, ({ worksheets }) => void worksheets.getItem('Plan').getRange('D:D').insert('Right'));
    });
    await removeScope(excel, 'apply');
    const { book } = started.local;
    const sheet = book.sheets.named('Plan')!;
    const column = [3, 4].find((each) => sheet.cell(2, each)?.value === 'Alex')!;
    expect(book.styles.style(sheet.styleAt(2, column)).fillColor).toBe('#FFC000');
  },
);

test.each(REQUESTS)(
  'what is in scope stands below its header where a column of ours goes before request %p',
  async (at) => {
    const started = await ownList();
    const excel = interleaved(started.excel, async (request) => {
      if (request !== at) return;
      await elsewhere(started, ({ worksheets }) => worksheets.getItem('Plan').getRange('E:E').delete('Left'));
    });
    const tab = readCells(started.local, 'Scope', 'A1:B6').findIndex(([group]) => group === 'Exchange Online');
    typeCells(started.local, 'Scope', { [`B${tab + 1}`]: 'Yes' });
    await generateChecklist(excel, 'apply', TODAY, { consent: true });
    const [header, ...rows] = readCells(started.local, 'Plan', 'A1:H4');
    for (const row of rows) {
      row.forEach((text, column) => {
        if (text === 'In scope' || text === 'Out of scope') expect(header![column]).toBe('In scope');
      });
    }
  },
);

test.each(['B1', 'C1'])(
  'a plan does not go by a usage sheet whose header %s somebody typed over meanwhile',
  async (cell) => {
    const started = await newWorkbook({ services: ['exchange'] });
    typeCells(started.local, 'MAU', { A2: 'Adatum', B2: 'Exchange', C2: '100', D2: '1', E2: '60' });
    await highlightCustomers(started.excel, 'apply', { now: TODAY });
    const outcomes = new Map<number, unknown>();
    for (const at of REQUESTS) {
      const { local, excel } = startExcel(LocalExcel.open(started.local.save()));
      const disturbed = interleaved(excel, (request) => {
        if (request === at) typeCells(local, 'MAU', { [cell]: 'Typed' });
      });
      await accelerateCustomer(disturbed, 'apply', TODAY, { customer: 'Adatum', blockers: ['technical'] });
      const made = local.book.sheets.named('Acceleration');
      const formulas = made
        ? [...made.content.rows.values()].flatMap(({ cells }) => cells.filter((each) => each?.formula))
        : [];
      outcomes.set(at, made === undefined || formulas.length > 0);
    }
    expect([...outcomes.values()]).toEqual(REQUESTS.map(() => true));
  },
);

test.each([5, 6, 7])(
  'highlights that an import takes back look at the health column where a column comes in before request %p',
  async (at) => {
    const months = ['Feb', 'Mar', 'Apr', 'May', 'Jun'].map((month) => `${month} 2026`);
    const started = startExcel(
      bookOf({
        Plan: [
          ['Customer', 'Entitlements', ...months],
          ...['Adatum', 'Best', 'Contoso'].map((name, index) => [name, 100, 5, 6, 7 + index, 50, 60 + index]),
        ],
      }),
    );
    await highlightCustomers(started.excel, 'apply', { now: TODAY });
    const content = 'Customer,Month,MAU\nAdatum,2026-07,5\nNew,2026-07,5\n';
    const excel = interleaved(started.excel, async (request) => {
      // So that it starts over: the row below is not blank any more.
      if (request === 5) typeCells(started.local, 'Plan', { A5: 'Added' });
      if (request !== at) return;
      await elsewhere(started, ({ worksheets }) => void worksheets.getItem('Plan').getRange('H:H').insert('Right'));
    });
    await importUsage(excel, 'apply', { type: 'file', content, into: 'Plan' }, TODAY);
    const health = 'ABCDEFGHIJKLMN'[readCells(started.local, 'Plan', 'A1:N1')[0]!.indexOf('Health')]!;
    const { book } = started.local;
    const rules = book.conditionalFormats(book.sheets.named('Plan')!).all.map(formulaOf);
    expect(rules.map((rule) => /\$([A-Z]+)2/.exec(rule)?.[1])).toEqual([health, health, health]);
  },
);

test.each([2, 3, 4, 5])(
  'a new month beside a sheet takes nothing away where a column comes in before request %p',
  async (at) => {
    const started = startExcel(
      bookOf({
        Plan: [
          ['Customer', 'Entitlements', 'Apr 2026', 'May 2026', 'Jun 2026'],
          ['Adatum', 100, 5, 6, 7],
          ['Best', 100, 50, 60, 70],
        ],
      }),
    );
    await elsewhere(started, ({ worksheets }) => {
      worksheets.getItem('Plan').getRange('E3').format.fill.color = '#FFC000';
    });
    const content = 'Customer,Month,MAU\nAdatum,2026-07,8\nBest,2026-07,9\n';
    const excel = interleaved(started.excel, async (request) => {
      // Not for a moment either.
      expect(readCells(started.local, 'Plan', 'A3:G3')[0]).toContain(70);
      if (request !== at) return;
      await elsewhere(started, ({ worksheets }) => void worksheets.getItem('Plan').getRange('D:D').insert('Right'));
    });
    await importUsage(excel, 'apply', { type: 'file', content, into: 'Plan' }, TODAY);
    const rows = readCells(started.local, 'Plan', 'A1:G3').map((row) => row.filter((cell) => cell !== null));
    expect(rows).toEqual([
      ['Customer', 'Entitlements', 'Apr 2026', 'May 2026', 'Jun 2026', 'Jul 2026'],
      ['Adatum', 100, 5, 6, 7, 8],
      ['Best', 100, 50, 60, 70, 9],
    ]);
    const { book } = started.local;
    const sheet = book.sheets.named('Plan')!;
    const fills = [4, 5].map((column) => book.styles.style(sheet.styleAt(2, column)).fillColor);
    expect(fills).toContain('#FFC000');
  },
);

test.each([4, 5, 6])(
  'what somebody typed into a blank sheet that becomes the MAU tab stays where another one writes below it before request %p',
  async (at) => {
    const started = startExcel();
    const content = 'Customer,Service,Month,MAU,Seats\nAdatum,Exchange,2026-06,3,100\nBest,Exchange,2026-06,7,50\n';
    const excel = interleaved(started.excel, (request) => {
      if (request === 3) typeCells(started.local, 'Sheet1', { A3: 'Theirs' });
      if (request === at && started.local.book.sheets.named('MAU')) typeCells(started.local, 'MAU', { A4: 'Added' });
    });
    await importUsage(excel, 'apply', { type: 'file', content }, TODAY);
    const texts = started.local.book.sheets.all.flatMap(({ name }) => readCells(started.local, name, 'A1:A9').flat());
    expect(texts).toContain('Theirs');
  },
);

test.each([5, 6, 7])(
  'a new customer goes into nobody’s row where one comes in and somebody sorts before request %p',
  async (at) => {
    const names = ['Adatum', 'Best', 'Contoso'];
    const started = startExcel(
      bookOf({
        Plan: [
          ['Customer', 'Entitlements', 'May 2026', 'Jun 2026', 'Notes'],
          ...names.map((name, index) => [name, 100, 6, 70 + index, `Note ${index}`]),
        ],
      }),
    );
    const content = 'Customer,Month,MAU\nAdatum,2026-06,70\nNew,2026-06,5\n';
    const excel = interleaved(started.excel, async (request) => {
      await elsewhere(started, ({ worksheets }) => {
        const sheet = worksheets.getItem('Plan');
        if (request === 4) sheet.getRange('3:3').insert('Down');
        if (request === at) sheet.getRange('A2:E5').sort.apply([{ key: 3, ascending: false }]);
      });
    });
    const result = await importUsage(excel, 'apply', { type: 'file', content, into: 'Plan' }, TODAY);
    expect(result.outcome).toBe('done');
    const rows = readCells(started.local, 'Plan', 'A2:E9');
    expect(names.map((_, index) => rows.find(([, , , , note]) => note === `Note ${index}`)?.[0])).toEqual(names);
  },
);

test.each(REQUESTS)(
  'no blank column comes into a table where somebody deletes one of ours before request %p of an import',
  async (at) => {
    const started = startExcel(
      bookOf({
        Plan: [
          ['Customer', 'Entitlements', 'Apr 2026', 'Jun 2026'],
          ['Adatum', 100, 50, 60],
          ['Best', 100, 50, 60],
        ],
      }),
    );
    await elsewhere(started, ({ worksheets }) => void worksheets.getItem('Plan').tables.add('A1:D3', true));
    await highlightCustomers(started.excel, 'apply', { now: TODAY });
    const content = 'Customer,Month,MAU\nAdatum,2026-05,58\nNew,2026-07,5\n';
    const excel = interleaved(started.excel, (request) =>
      request === at
        ? elsewhere(started, ({ worksheets }) => worksheets.getItem('Plan').getRange('F:F').delete('Left'))
        : undefined,
    );
    await importUsage(excel, 'apply', { type: 'file', content, into: 'Plan' }, TODAY);
    const [header] = readCells(started.local, 'Plan', 'A1:L1');
    expect(header!.filter((text) => String(text).startsWith('Column'))).toEqual([]);
  },
);

test.each(
  [
    ['2:2', '1:1'],
    ['2:2', '4:4'],
    ['4:4', '1:1'],
    ['B:B', '1:1'],
  ].flatMap(([first, next]) => [true, false].map((isTable) => [first!, next!, isTable] as const)),
)(
  'columns of ours go in the end where somebody inserts %s, and %s as they are put back (in a table: %p)',
  async (first, next, isTable) => {
    const customers = ['Adatum', 'Best', 'Contoso', 'Delta', 'Fabrikam'].map((name) => [name, 100, 50, 60]);
    const started = startExcel(bookOf({ Plan: [['Customer', 'Entitlements', 'May 2026', 'Jun 2026'], ...customers] }));
    if (isTable)
      await elsewhere(started, ({ worksheets }) => void worksheets.getItem('Plan').tables.add('A1:D6', true));
    await highlightCustomers(started.excel, 'apply', { now: TODAY });
    const insert = (address: string): Promise<void> =>
      elsewhere(started, ({ worksheets }) => {
        worksheets
          .getItem('Plan')
          .getRange(address)
          .insert(/\d/.test(address) ? 'Down' : 'Right');
      });
    const excel = interleaved(started.excel, async (request) => {
      if (request === 4) await insert(first);
      if (request === 5) await insert(next);
      // By then what was put back leads to its own rows, and nowhere else.
      if (request === 7) expect(referencesIn(started, 'Plan')).toEqual([]);
    });
    expect(await removeHighlights(excel, 'apply')).toMatchObject({ outcome: 'done' });
    const texts = readCells(started.local, 'Plan', 'A1:L9').flat();
    expect(texts.filter((text) => /^(MAU %|3-month growth|Health)$/.test(String(text)))).toEqual([]);
  },
);

test.each([2, 3, 4])(
  'a row that somebody appends to a table stays in it, also where a column comes in before it, before request %p',
  async (at) => {
    const customers = ['Adatum', 'Best', 'Contoso'].map((name) => [name, 100, 50, 60]);
    const started = startExcel(bookOf({ Plan: [['Customer', 'Entitlements', 'May 2026', 'Jun 2026'], ...customers] }));
    await elsewhere(started, ({ worksheets }) => void worksheets.getItem('Plan').tables.add('A1:D4', true));
    const excel = interleaved(started.excel, async (request) => {
      if (request === at)
        await elsewhere(started, ({ worksheets }) => void worksheets.getItem('Plan').getRange('C:C').insert('Right'));
      // Excel takes what is typed right below a table into it.
      if (request === at + 1) typeCells(started.local, 'Plan', { A5: 'Appended', B5: '100' });
    });
    await highlightCustomers(excel, 'apply', { now: TODAY });
    const [table] = started.local.book.tables.on(started.local.book.sheets.named('Plan')!);
    expect(readCells(started.local, 'Plan', 'A5')).toEqual([['Appended']]);
    expect(table!.area.bottom).toBe(4);
  },
);

/** References of live formulas that lead to other rows than their own, or nowhere. */
function referencesIn({ local }: StartedExcel, tab: string): readonly string[] {
  const rows = [...local.book.sheets.named(tab)!.content.rows.values()];
  return rows.flatMap(({ index, cells }) =>
    cells.flatMap((cell, column) => {
      const references = cell?.formula?.a1At(index, column).match(/#REF!|(?<=\$[A-Z]+)\d+/g) ?? [];
      return references.filter((each) => each !== String(index + 1));
    }),
  );
}
