import fc from 'fast-check';
import { highlightCustomers } from '../../../src/actions/usage/highlightCustomers';
import { importUsage } from '../../../src/actions/usage/importUsage';
import { removeHighlights } from '../../../src/actions/usage/removeHighlights';
import { usageWords } from '../../../src/actions/wording/usageWords';
import { conditionalStyle } from '../../../src/local-excel/editing/conditionalStyle';
import { LocalExcel } from '../../../src/local-excel/LocalExcel';
import { monthOf } from '../../../src/domain/usage/Month';
import { formatMonth } from '../../../src/localization/formatMonth';
import { loadMessages } from '../../../src/localization/Messages';
import { usageHighlights } from '../../../src/recognition/usage/formulas/usageHighlights';
import { changedParts } from '../../support/changedParts';
import { TODAY, newWorkbook } from '../../support/newWorkbook';
import { readCells } from '../../support/readCells';
import { reopen, startExcel, type StartedExcel } from '../../support/startExcel';
import { typeCells } from '../../support/typeCells';
import { fixture } from '../../support/fixture';
import { LABELS, onStart } from '../../support/onStart';

type Line = readonly (string | number | null)[];

const MONTHS = ['Jan 2026', 'Feb 2026', 'Mar 2026', 'Apr 2026', 'May 2026', 'Jun 2026'];

/** Somebody's own sheet: Customer, Entitlements and six months. */
function usageSheet(
  lines: readonly Line[],
  headers: readonly string[] = ['Customer', 'Entitlements', ...MONTHS],
): StartedExcel {
  const local = LocalExcel.blank();
  const sheet = local.book.activeSheet;
  [headers, ...lines].forEach((line, row) => line.forEach((value, column) => sheet.setValue(row, column, value)));
  return reopen(local);
}

const highlight = async ({ excel }: StartedExcel) => {
  const result = await highlightCustomers(excel, 'apply');
  if (result.outcome === 'refused') throw new Error(result.problems[0]!.message);
  return result;
};

const fills = ({ book }: LocalExcel, rows: number): (string | undefined)[] =>
  Array.from({ length: rows }, (_, index) => conditionalStyle(book, book.activeSheet, index + 1, 0).fillColor);

const [STALLED, BELOW, CHECK] = ['#F8D0D0', '#FFE9B8', '#DCE6F5'];

// The vectors of the playbook's rule on growth (rules A1).
const VECTORS: readonly Line[] = [
  ['2.9 %', 5000, null, null, 1000, null, null, 1029],
  ['3.0 %', 5000, null, null, 1000, null, null, 1030],
  ['15 %', 5000, null, null, 1000, null, null, 1150],
  ['3.33 %', 5000, null, null, 3000, null, null, 3100],
  ['70 %', 5000, null, null, 3400, null, null, 3500],
  ['three steps', 5000, null, null, 1000, 1011, 1022.121, 1033.364331],
];

test('exactly the customers the playbook names are highlighted, with the word beside the colour', async () => {
  const started = usageSheet(VECTORS);
  const result = await highlight(started);
  expect(result).toMatchObject({ customers: 6, healthy: 1, below: 4, stalled: 1, checkData: 0 });
  const { local } = reopen(started.local);
  expect(fills(local, 6)).toEqual([STALLED, BELOW, BELOW, BELOW, undefined, BELOW]);
  expect(readCells(local, 'Sheet1', 'I1:K2')).toEqual([
    ['MAU %', '3-month growth', 'Health'],
    [0.2058, 0.029, '▼ Stalled: contact the SME'],
  ]);
  expect(readCells(local, 'Sheet1', 'K2:K7').flat()).toEqual([
    '▼ Stalled: contact the SME',
    '◐ Below 70 %',
    '◐ Below 70 %',
    '◐ Below 70 %',
    '✓ Healthy',
    '◐ Below 70 %',
  ]);
});

test('the rows of the report carry row, shares, health and reason', async () => {
  const { rows } = await highlight(usageSheet(VECTORS));
  expect(rows[0]).toEqual({
    row: 2,
    customer: '2.9 %',
    service: '',
    mauPercent: 0.2058,
    growth: 0.029,
    health: 'stalled',
    reason: 'lowGrowth',
    rag: 'red',
    explanation: '20.6 %, +2.9 % in 3 months → contact the SME',
    monthsToHealthy: 256,
    numbers: '1,029 of 5,000 in Jun 2026; 1,000 of 5,000 in Mar 2026',
    pace: 'stalled since Jun 2026, 70 % not within two years at this pace',
    history: [null, null, 1000, null, null, 1029],
  });
});

test('the highlight follows an edited number without the add-in', async () => {
  const started = usageSheet(VECTORS);
  await highlight(started);
  typeCells(started.local, 'Sheet1', { H2: '3600', H6: '3000' });
  expect(readCells(started.local, 'Sheet1', 'K2')).toEqual([['✓ Healthy']]);
  expect(readCells(started.local, 'Sheet1', 'K6')).toEqual([['▼ Stalled: contact the SME']]);
  expect(fills(started.local, 5)).toEqual([undefined, BELOW, BELOW, BELOW, STALLED]);
});

test('data that cannot be judged is marked with its reason', async () => {
  const started = usageSheet([
    ['no entitlements', null, 1, 1, 1, 1, 1, 1],
    ['a text', 10, 1, 1, 1, 1, 1, 'n/a'],
    ['too many', 10, 1, 1, 1, 1, 1, 11],
    ['old', 10, 1, 1, 1, 1, null, null],
    ['Twice', 10, 1, 1, 1, 1, 1, 1],
    ['TWICE', 10, 1, 1, 1, 1, 1, 1],
    ['new', 10, null, null, null, null, null, 1],
    ['A*', 10, 1, 1, 1, 1, 1, 9],
  ]);
  await highlight(started);
  expect(readCells(started.local, 'Sheet1', 'K2:K9').flat()).toEqual([
    '⚠ Check data: entitlements missing',
    '⚠ Check data: not a number',
    '⚠ Check data: MAU above entitlements',
    '⚠ Check data: no value since Apr 2026',
    '⚠ Check data: customer in two rows',
    '⚠ Check data: customer in two rows',
    '◐ Below 70 %: not enough history',
    '✓ Healthy',
  ]);
  expect(fills(started.local, 8)).toEqual([CHECK, CHECK, CHECK, CHECK, CHECK, CHECK, BELOW, undefined]);
});

test('a row that cannot be judged has no traffic light, whatever its share', async () => {
  const { rows } = await highlight(
    usageSheet([
      ['above', 10, 1, 1, 1, 1, 1, 11],
      ['below', 10, 1, 1, 1, 1, 1, 5],
    ]),
  );
  expect(rows.map(({ health, rag }) => [health, rag])).toEqual([
    ['checkData', null],
    ['below', 'amber'],
  ]);
});

test('a plan finds nothing to remove, what was just highlighted can be', async () => {
  const started = usageSheet(VECTORS);
  expect(await highlightCustomers(started.excel, 'plan')).toMatchObject({ hasHighlights: false });
  expect(await highlight(started)).toMatchObject({ hasHighlights: true });
  expect(await highlight(started)).toMatchObject({ outcome: 'unchanged', hasHighlights: true });
});

test('a share among counts is no count, whether a number or a text', async () => {
  const started = usageSheet([
    ['a text', 100, 50, 50, 50, 50, 50, '62 %'],
    ['of Japan', 100, 50, 50, 50, 50, 50, '62％'],
    ['whole', 100, 50, 50, 50, 50, 50, '100 %'],
    ['a number', 100, 50, 50, 50, 50, 50, 0.72],
    ['three months back', 100, 50, 50, 0.5, 50, 50, 72],
    ['entitlements', '62 %', 50, 50, 50, 50, 50, 50],
    ['in between', 100, 50, 50, 50, '51 %', 0.52, '60'],
    ['nobody', 100, 50, 50, 50, 50, 50, 0],
  ]);
  const { rows } = await highlight(started);
  expect(rows.slice(0, 5).map(({ reason }) => reason)).toEqual(Array(5).fill('shareAmongCounts'));
  expect(readCells(started.local, 'Sheet1', 'K2:K9').flat()).toEqual([
    ...Array<string>(5).fill('⚠ Check data: a share among counts'),
    '⚠ Check data: not a number',
    '◐ Below 70 %',
    '▼ Stalled: contact the SME',
  ]);
  expect(readCells(started.local, 'Sheet1', 'I2:J2')).toEqual([['', '']]);
  expect(await highlight(started)).toMatchObject({ outcome: 'unchanged' });
});

test('a share typed among counts later is told without the add-in', async () => {
  const started = usageSheet(VECTORS);
  await highlight(started);
  typeCells(started.local, 'Sheet1', { H2: '62%', H3: "'62 %" });
  expect(readCells(started.local, 'Sheet1', 'K2:K3').flat()).toEqual(
    Array<string>(2).fill('⚠ Check data: a share among counts'),
  );
});

test('the second run changes nothing and sends no write', async () => {
  const started = usageSheet(VECTORS);
  await highlight(started);
  const again = reopen(started.local);
  expect(await highlight(again)).toMatchObject({ outcome: 'unchanged' });
  expect(again.session.traffic.writes).toBe(0);
});

test('rows that came since are taken in by the next run, and only once', async () => {
  const started = usageSheet(VECTORS);
  await highlight(started);
  typeCells(started.local, 'Sheet1', { A8: 'New one', B8: '100', H8: '10' });
  expect(await highlight(started)).toMatchObject({
    outcome: 'done',
    changes: { columnsAdded: 0, formulasFilled: 3, highlightsSet: 3 },
  });
  expect(started.local.book.conditionalFormats(started.local.book.activeSheet).all).toHaveLength(3);
  expect(fills(started.local, 7)[6]).toBe(BELOW);
  expect(await highlight(started)).toMatchObject({ outcome: 'unchanged' });
});

test('a cell somebody typed over a formula becomes a formula again', async () => {
  const started = usageSheet(VECTORS);
  await highlight(started);
  typeCells(started.local, 'Sheet1', { K4: 'fine' });
  expect(await highlight(started)).toMatchObject({ outcome: 'done', changes: { formulasFilled: 1 } });
  expect(readCells(started.local, 'Sheet1', 'K4')).toEqual([['◐ Below 70 %']]);
});

test('columns of the MAU tab stay ours where the first and the last customer were typed over', async () => {
  const started = await newWorkbook();
  ['Adatum', 'Best', 'Contoso'].forEach((name, index) =>
    typeCells(started.local, 'MAU', { [`A${index + 2}`]: name, [`C${index + 2}`]: '100', [`I${index + 2}`]: '60' }),
  );
  await highlight(started);
  for (const column of ['J', 'K', 'L']) typeCells(started.local, 'MAU', { [`${column}2`]: 'x', [`${column}4`]: 'x' });
  expect(await highlight(started)).toMatchObject({ outcome: 'done', changes: { formulasFilled: 3, columnsAdded: 0 } });
  expect(readCells(started.local, 'MAU', 'J2:J4')).toEqual([[0.6], [0.6], [0.6]]);
});

test('in the workbook’s own MAU tab a customer typed below is judged without the add-in', async () => {
  const { local } = await newWorkbook();
  typeCells(local, 'MAU', { A2: 'Adatum', C2: '100', F2: '50', I2: '80' });
  typeCells(local, 'MAU', { A3: 'Litware', C3: '100', E3: '50', H3: '40' });
  expect(readCells(local, 'MAU', 'J2:L3')).toEqual([
    [0.8, 0.6, '✓ Healthy'],
    [0.4, -0.2, '▼ Stalled: contact the SME'],
  ]);
  const sheet = local.book.sheets.named('MAU')!;
  expect(conditionalStyle(local.book, sheet, 2, 0).fillColor).toBe(STALLED);
  expect(readCells(local, 'Start', onStart(local, LABELS.healthy, 'B1:B4')).flat()).toEqual([1, 0, 1, 0]);
});

test('the limits on the Start tab count, live and in the report', async () => {
  const { local, excel } = await newWorkbook();
  typeCells(local, 'MAU', { A2: 'Adatum', C2: '100', F2: '50', I2: '60' });
  typeCells(local, 'Start', { [onStart(local, LABELS.healthyFrom)]: '60%' });
  expect(readCells(local, 'MAU', 'L2')).toEqual([['✓ Healthy']]);
  typeCells(local, 'Start', { [onStart(local, LABELS.healthyFrom)]: '65%' });
  expect(readCells(local, 'MAU', 'L2')).toEqual([['◐ Below 65 %']]);
  expect(await highlightCustomers(excel, 'plan')).toMatchObject({
    below: 1,
    settings: { healthyFrom: 0.65, stalledUnder: 0.03, basis: 'relative', period: 'window', window: 3 },
  });
});

test('a limit that is no share is refused with its cell', async () => {
  const { local, excel } = await newWorkbook();
  typeCells(local, 'Start', { [onStart(local, LABELS.healthyFrom)]: 'seventy' });
  expect(await highlightCustomers(excel, 'apply')).toMatchObject({
    outcome: 'refused',
    problems: [{ code: 'settingInvalid', sheet: 'Start', cell: onStart(local, LABELS.healthyFrom) }],
  });
});

describe.each(['written-by-openpyxl.xlsx', 'written-by-libreoffice.xlsx'])('in %s', (name) => {
  const bytes = fixture(name);

  test('chart, picture, comment, names and everything else stay byte for byte', async () => {
    const started = startExcel(LocalExcel.open(bytes));
    expect(await highlight(started)).toMatchObject({ customers: 4, healthy: 1, below: 1, stalled: 2 });
    expect(changedParts(bytes, started.local.save())).toEqual(
      [
        '[Content_Types].xml',
        'xl/_rels/workbook.xml.rels',
        'xl/sharedStrings.xml',
        'xl/styles.xml',
        'xl/workbook.xml',
        'xl/worksheets/sheet1.xml',
      ].filter((part) => name.includes('openpyxl') || !/Content_Types|rels/.test(part)),
    );
  });

  test('other people’s conditional formats keep their rules, ranges and colours', async () => {
    const started = startExcel(LocalExcel.open(bytes));
    const rules = ({ book }: LocalExcel) =>
      book
        .conditionalFormats(book.sheets.named('Customers')!)
        .all.filter(({ areas }) => areas.every(({ right }) => right <= 7))
        .map(({ type, areas, style, rule }) => ({ type, areas, style, children: rule.children }));
    const before = rules(started.local);
    await highlight(started);
    expect(before).toHaveLength(3);
    expect(rules(reopen(started.local).local)).toEqual(before);
  });
});

test('at most four syncs for one customer or a thousand, and about the same bytes written', async () => {
  const cost = async (count: number) => {
    const lines = Array.from({ length: count }, (_, index): Line => [`Customer ${index}`, 100, 1, 2, 3, 4, 5, 6]);
    const started = usageSheet(lines);
    await highlight(started);
    return started.session.traffic;
  };
  const [small, medium, large] = [await cost(2), await cost(400), await cost(1000)];
  expect(large.syncs).toBe(small.syncs);
  expect(large.syncs).toBeLessThanOrEqual(4);
  // More are taken back in parts, which follow what is inserted between them.
  expect(medium.actions).toBe(small.actions);
  expect(large.bytesSent).toBeLessThan(small.bytesSent * 1.15);
});

const cells = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -2, max: 130 }) },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constant('n/a') },
);
const names = fc.constantFrom('Adatum', 'adatum', 'Litware', 'A*', '?', '~', '<5', '=x', 'Kim & Co');

test('formulas and verdicts agree in every row of any sheet', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(names, cells, cells, cells, cells, cells, cells, cells), { minLength: 1, maxLength: 12 }),
      async (lines) => {
        const started = usageSheet(lines);
        const { rows } = await highlight(started);
        for (const { row, mauPercent, growth, health } of rows) {
          const [[shownShare, shownGrowth, word]] = readCells(started.local, 'Sheet1', `I${row}:K${row}`) as [
            [unknown, unknown, string],
          ];
          expect(shownShare).toEqual(mauPercent ?? '');
          expect(shownGrowth).toEqual(growth ?? '');
          expect(
            word.startsWith(
              { healthy: '✓ Healthy', below: '◐ Below 70 %', stalled: '▼ Stalled', checkData: '⚠ Check data' }[health],
            ),
          ).toBe(true);
        }
      },
    ),
    { numRuns: 10 },
  );
});

test.each([
  [
    'a sheet without customers',
    [
      ['Owner', 'Seats', 'Jan 2026'],
      ['A', 1, 1],
    ],
  ],
  [
    'a sheet without months',
    [
      ['Customer', 'Seats'],
      ['A', 1],
    ],
  ],
])('%s is not a usage sheet', async (_, [headers, ...lines]) => {
  const { excel } = usageSheet(lines as Line[], headers as string[]);
  expect(await highlightCustomers(excel, 'apply')).toMatchObject({
    outcome: 'refused',
    problems: [{ code: 'usageMissing' }],
  });
});

test.each([
  [new Date(2026, 4, 31), true],
  [new Date(2026, 5, 15), true],
  [new Date(2026, 6, 1), false],
])('on %s it is %p that the latest month is not over', async (now, isPartial) => {
  const { excel } = usageSheet(VECTORS);
  expect(await highlightCustomers(excel, 'plan', { now })).toMatchObject({ isLatestMonthPartial: isPartial });
});

test('headers without any customer are left alone', async () => {
  const started = usageSheet([]);
  expect(await highlight(started)).toMatchObject({ outcome: 'unchanged', rows: [] });
  expect(readCells(started.local, 'Sheet1', 'I1')).toEqual([[null]]);
});

describe('a month that is not over', () => {
  const CHECK_JUNE = '⚠ Check data: Jun 2026 is not over yet';

  /** The vectors on this day, for the actions and for the formulas. */
  const onDay = (day: Date): StartedExcel => {
    const started = usageSheet(VECTORS);
    started.local.book.clock = () => day;
    return started;
  };
  const healthFormula = ({ local }: StartedExcel): string => local.book.activeSheet.cell(1, 10)!.formula!.a1At(1, 10);

  test('stalls nobody until it ends, then without a run', async () => {
    const now = new Date(2026, 5, 30);
    const started = onDay(now);
    const result = await highlightCustomers(started.excel, 'apply', { now });
    expect(result).toMatchObject({
      stalled: 0,
      checkData: 1,
      rows: [
        { reason: 'monthNotOver', mauPercent: 0.2058, growth: 0.029, explanation: 'Jun 2026 is not over yet' },
        { health: 'below' },
        { health: 'below' },
        { health: 'below' },
        { health: 'healthy' },
        { health: 'below' },
      ],
    });
    expect(readCells(started.local, 'Sheet1', 'I2:K2')).toEqual([[0.2058, 0.029, CHECK_JUNE]]);
    expect(await highlightCustomers(started.excel, 'apply', { now })).toMatchObject({ outcome: 'unchanged' });
    started.local.book.clock = () => new Date(2026, 6, 1);
    typeCells(started.local, 'Sheet1', { A2: 'In July' });
    expect(readCells(started.local, 'Sheet1', 'K2')).toEqual([['▼ Stalled: contact the SME']]);
    expect(fills(started.local, 1)).toEqual([STALLED]);
  });

  test('only its formulas ask for the day', async () => {
    const [during, after] = [new Date(2026, 5, 15), new Date(2026, 6, 1)];
    const started = onDay(during);
    await highlightCustomers(started.excel, 'apply', { now: during });
    expect(healthFormula(started).match(/TODAY/g)).toHaveLength(1);
    started.local.book.clock = () => after;
    expect(await highlightCustomers(started.excel, 'apply', { now: after })).toMatchObject({
      changes: { formulasFilled: 1 },
      stalled: 1,
    });
    expect(healthFormula(started)).not.toContain('TODAY');
    expect(await highlightCustomers(started.excel, 'apply', { now: after })).toMatchObject({ outcome: 'unchanged' });
  });

  test('is none of the new MAU tab’s, but may be imported', async () => {
    const { local } = await newWorkbook();
    typeCells(local, 'MAU', { A2: 'Litware', C2: '100', F2: '50', I2: '40' });
    expect(readCells(local, 'MAU', 'L2')).toEqual([['▼ Stalled: contact the SME']]);
    const imported = startExcel();
    imported.local.book.clock = () => TODAY;
    const content = 'Customer,Month,MAU,Seats\nA,2026-04,50,100\nA,2026-07,40,100';
    await importUsage(imported.excel, 'apply', { type: 'file', content }, TODAY);
    expect(readCells(imported.local, 'MAU', 'H2')).toEqual([['⚠ Check data: Jul 2026 is not over yet']]);
  });
});

test('columns of somebody else with names like ours stay theirs', async () => {
  const headers = ['Customer', 'Entitlements', ...MONTHS, 'MAU %', 'Health'];
  const started = usageSheet([['A', 5000, null, null, 1000, null, null, 1029, 0.9, 'fine']], headers);
  await highlight(started);
  expect(readCells(started.local, 'Sheet1', 'I1:M2')).toEqual([
    ['MAU %', 'Health', 'MAU % (live)', '3-month growth', 'Health (live)'],
    [0.9, 'fine', 0.2058, 0.029, '▼ Stalled: contact the SME'],
  ]);
  expect(await highlight(started)).toMatchObject({ outcome: 'unchanged' });
});

test('a column of somebody else stays theirs also when its first cell is blank', async () => {
  const headers = ['Customer', 'Entitlements', ...MONTHS, 'Health'];
  const started = usageSheet([VECTORS[0]!, VECTORS[1]!], headers);
  await started.excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('I3').formulas = [['=IF(H3>E3,"up","down")']];
    await context.sync();
  });
  await highlight(started);
  expect(readCells(started.local, 'Sheet1', 'I1:I3').flat()).toEqual(['Health', null, 'up']);
  expect(readCells(started.local, 'Sheet1', 'L1')).toEqual([['Health (live)']]);
  await removeHighlights(started.excel, 'apply');
  expect(readCells(started.local, 'Sheet1', 'I1:L3')).toEqual([
    ['Health', null, null, null],
    [null, null, null, null],
    ['up', null, null, null],
  ]);
});

test('rows with numbers and no customer are nobody’s, and said so', async () => {
  const lines: Line[] = [
    VECTORS[0]!,
    [null, 10, 1, 2, 3, 4, 5, 6],
    ['  ', 10, 1, 2, 3, 4, 5, 6],
    ['A', 10, null, null, 1, null, null, 2],
  ];
  const started = usageSheet(lines);
  await started.excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A6:H6').formulas = [['=NA()', 10, 1, 2, 3, 4, 5, 6]];
    await context.sync();
  });
  expect(await highlight(started)).toMatchObject({
    customers: 2,
    problems: [
      {
        code: 'usageNameless',
        message: 'Rows with numbers but no customer on the tab “Sheet1” are not judged: 3, the first in A3.',
        cell: 'A3',
      },
    ],
  });
  expect(readCells(started.local, 'Sheet1', 'K3:K6').flat()).toEqual(['', '', '◐ Below 70 %', '']);
  expect(await highlight(started)).toMatchObject({ outcome: 'unchanged' });
});

describe('a later month that is not understood', () => {
  const withColumn = async (header: string, value: string | number = 9): Promise<unknown> => {
    const headers = ['Customer', 'Entitlements', 'MAU Feb 2026', 'MAU Mar 2026', 'Owner', header];
    return (await highlight(usageSheet([['A', 10, 5, 6, 'Jo', value]], headers))).problems;
  };
  const UNKNOWN = ['MAU xyz Apr 2026', 'Users Apr 2026', 'Teams 2026-04', 'Average of MAU Apr 2026'];

  test.each(UNKNOWN)('%j apart from the months is told', async (header) => {
    expect(await withColumn(header)).toEqual([
      {
        code: 'usageMonthUnknown',
        message: `The column “${header}” (F1) of the tab “Sheet1” names a month but is not understood, so it is not counted. Write its header like those of the other months.`,
        sheet: 'Sheet1',
        cell: 'F1',
      },
    ]);
  });

  test.each(UNKNOWN)('%j beside the months is asked about', async (header) => {
    const headers = ['Customer', 'Entitlements', 'MAU Feb 2026', 'MAU Mar 2026', header];
    const { excel } = usageSheet([['A', 10, 5, 6, 9]], headers);
    expect(await highlightCustomers(excel, 'apply')).toMatchObject({
      problems: [{ code: 'usageColumnUnclear', cell: 'E1' }],
    });
  });

  test.each([
    'MAU Apr 2026',
    'Target Apr 2026',
    'DAU Apr 2026',
    'MAU xyz Mar 2026',
    'Users Jan 2026',
    'Q2 2026',
    'Owner',
  ])('%j needs no word', async (header) => expect(await withColumn(header)).toEqual([]));

  test('a column of words needs none either', async () =>
    expect(await withColumn('Notes Apr 2026', 'call them')).toEqual([]));
});

test('a sheet without a language tells by its numbers how they are written', async () => {
  const german = usageSheet([['Nord', '2 000', null, null, '1.000', null, null, '1.100']]);
  expect((await highlight(german)).rows[0]).toMatchObject({ mauPercent: 0.55, growth: expect.closeTo(0.1) as number });
  expect(readCells(german.local, 'Sheet1', 'I2')).toEqual([[0.55]]);
  const unclear = usageSheet([
    ['A', 2000, null, null, 1000, null, null, '1.100'],
    ['B', 2000, null, null, 1000, null, null, '1,100'],
  ]);
  expect(await highlight(unclear)).toMatchObject({ checkData: 2 });
  expect(readCells(unclear.local, 'Sheet1', 'K2:K3').flat()).toEqual([
    '⚠ Check data: not a number',
    '⚠ Check data: not a number',
  ]);
});

test('many months without any value make no formula that is too long for Excel', async () => {
  const headers = Array.from(
    { length: 36 },
    (_, index) => `${2023 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
  );
  const started = usageSheet([['A', 10]], ['Customer', 'Entitlements', ...headers]);
  expect(await highlight(started)).toMatchObject({ checkData: 1 });
  expect(readCells(started.local, 'Sheet1', 'AO2')).toEqual([['⚠ Check data: no value']]);
});

test('a formula that would be too long for Excel is refused with what to do', async () => {
  const started = await newWorkbook();
  const months = Array.from({ length: 14 }, (_, index) => monthOf(2025, index + 1));
  const lines = months.map((month) => `A,${formatMonth(month, 'en')},6,10`);
  const content = ['Customer,Month,MAU,Seats', ...lines].join('\n');
  await importUsage(started.excel, 'apply', { type: 'file', content }, TODAY);
  await started.excel.run(async (context) => {
    context.workbook.worksheets.getItem('Start').getRange(onStart(started.local, LABELS.growthPeriod, 'B1:B2')).values =
      [['Every month'], [12]];
    context.workbook.worksheets.getItem('MAU').getRange('D2').values = [["'6"]];
    await context.sync();
  });
  expect(await highlightCustomers(started.excel, 'apply')).toMatchObject({
    outcome: 'refused',
    problems: [{ code: 'formulaTooLong', sheet: 'MAU' }],
  });
});

test('numbers entered as text are read as the workbook’s language writes them', async () => {
  const german = await newWorkbook({ language: 'de' });
  await german.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('MAU');
    sheet.getRange('A2:I2').values = [['Adatum', '', "'1.234", '', '', "'500", '', '', "'1.000"]];
    await context.sync();
  });
  const { rows } = await highlight(german);
  expect(rows[0]).toMatchObject({ mauPercent: 1000 / 1234, growth: 1, health: 'healthy' });
  expect(readCells(german.local, 'MAU', 'J2:L2')).toEqual([[1000 / 1234, 1, '✓ Stabil']]);
  const english = usageSheet([['Adatum', '1,234', null, null, '500', null, null, '1,000']]);
  expect((await highlight(english)).rows[0]).toMatchObject({ mauPercent: 1000 / 1234, growth: 1 });
});

test('shares need no entitlements, whether 0.62, 62 or "62 %"', async () => {
  const headers = ['Customer', 'MAU % Mar 2026', 'MAU % Apr 2026', 'MAU % May 2026', 'MAU % Jun 2026'];
  const shares = async (values: Line) => (await highlight(usageSheet([['A', ...values]], headers))).rows[0];
  expect(await shares([0.61, null, null, 0.62])).toMatchObject({ mauPercent: 0.62, health: 'stalled' });
  expect(await shares([61, null, null, 62])).toMatchObject({ mauPercent: 0.62, health: 'stalled' });
  expect(await shares(['61 %', null, null, '62 %'])).toMatchObject({ mauPercent: 0.62, health: 'stalled' });
});

test('a total row is nobody’s', async () => {
  const started = usageSheet([...VECTORS, ['Grand total', 30000, null, null, 10_011, null, null, 10_342]]);
  expect(await highlight(started)).toMatchObject({ customers: 6 });
  expect(readCells(started.local, 'Sheet1', 'I8:K8')).toEqual([['', '', '']]);
  expect(fills(started.local, 7)[6]).toBeUndefined();
});

test('the subtotals Excel puts below the rows of a customer are nobody’s either', async () => {
  const headers = ['Customer', 'Service', 'Entitlements', 'Jun 2026'];
  const lines: Line[] = [
    ['Contoso', 'Teams', 10, 8],
    ['Contoso', 'Exchange', 10, 4],
    ['Contoso Total', null, 20, 12],
    ['Total Energies', 'Teams', 10, 9],
    ['Grand Total', null, 30, 21],
  ];
  const started = usageSheet(lines, headers);
  const { rows } = await highlight(started);
  expect(rows.map(({ customer }) => customer)).toEqual(['Contoso', 'Contoso', 'Total Energies']);
  expect(readCells(started.local, 'Sheet1', 'E2:E6').flat()).toEqual([0.8, 0.4, '', 0.9, '']);
  expect(await highlight(started)).toMatchObject({ outcome: 'unchanged' });
});

test('a month inserted later is judged after one more run, and the highlights stay as they are', async () => {
  const started = usageSheet(VECTORS);
  await highlight(started);
  await started.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('I:I').insert('Right');
    sheet.getRange('I1:I2').values = [["'Jul 2026"], [3600]];
    await context.sync();
  });
  expect(await highlight(started)).toMatchObject({
    outcome: 'done',
    latestMonth: 'Jul 2026',
    changes: { columnsAdded: 0, formulasFilled: 3, highlightsSet: 0 },
  });
  expect(readCells(started.local, 'Sheet1', 'J2:L2')).toEqual([[0.72, '', '✓ Healthy']]);
});

test.each([
  ['growthBasis', 'Percentage points', { basis: 'points' }],
  ['growthPeriod', 'Every month', { period: 'everyMonth' }],
  ['growthWindow', '2', { window: 2 }],
] as const)('%s of the Start tab says %s', async (setting, word, settings) => {
  const { local, excel } = await newWorkbook();
  typeCells(local, 'MAU', { A2: 'Adatum', C2: '100', F2: '50', I2: '60' });
  typeCells(local, 'Start', { [onStart(local, LABELS[setting])]: word });
  expect(await highlightCustomers(excel, 'apply')).toMatchObject({ outcome: 'done', settings });
  expect(await highlightCustomers(excel, 'apply')).toMatchObject({ outcome: 'unchanged' });
});

test.each([
  ['growthBasis', 'Roughly', 'settingNotInList'],
  ['growthWindow', 99, 'windowInvalid'],
] as const)('%s of the Start tab cannot be %s', async (setting, value, code) => {
  const { local, excel } = await newWorkbook();
  const cell = onStart(local, LABELS[setting]);
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('Start').getRange(cell).values = [[value]];
    await context.sync();
  });
  expect(await highlightCustomers(excel, 'plan')).toMatchObject({ problems: [{ code, sheet: 'Start', cell }] });
});

describe('a column that may be a month', () => {
  const HEADERS = ['Customer', 'Seats', 'Jul 2026', 'Aug 2026', 'Sep 2026', 'Otc 2026'];
  const LINES: Line[] = [['Fabrikam', 100, 80, 80, 80, 50]];

  test('stops the verdict, naming it', async () => {
    const { excel, session } = usageSheet(LINES, HEADERS);
    const result = await highlightCustomers(excel, 'apply');
    expect(result.problems[0]).toEqual({
      code: 'usageColumnUnclear',
      message:
        '“Otc 2026” (column F) on the tab “Sheet1” is not understood. Say which month it is (such as F=2026-10) or that it is to be ignored; until then nobody is judged.',
      sheet: 'Sheet1',
      cell: 'F1',
    });
    expect(session.traffic.writes).toBe(0);
  });

  test.each([
    [{ months: 'F=2026-10' }, 'Oct 2026', 'stalled'],
    [{ months: 'Otc 2026=2026-10' }, 'Oct 2026', 'stalled'],
    [{ ignored: 'F' }, 'Sep 2026', 'healthy'],
    [{ ignored: 'Otc 2026' }, 'Sep 2026', 'healthy'],
    [{ months: 'C:E' }, 'Sep 2026', 'healthy'],
    [{ months: 'C:E,F=2026-10' }, 'Oct 2026', 'stalled'],
  ] as const)('%j is kept on its header, also where columns are inserted', async (columns, latestMonth, health) => {
    const started = usageSheet(LINES, HEADERS);
    expect(await highlightCustomers(started.excel, 'apply', { columns })).toMatchObject({ latestMonth, [health]: 1 });
    expect(await highlightCustomers(started.excel, 'apply', { columns })).toMatchObject({ outcome: 'unchanged' });
    await started.excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A:A').insert('Right');
      await context.sync();
    });
    expect(await highlight(reopen(started.local))).toMatchObject({ latestMonth, [health]: 1 });
  });

  test('a new column in doubt is asked about also where others were answered', async () => {
    const started = usageSheet([['A', 100, 80, 80, 80]], HEADERS.slice(0, 5));
    await highlightCustomers(started.excel, 'apply', { columns: { ignored: 'C' } });
    typeCells(started.local, 'Sheet1', { F1: "'Otc 2026", F2: '50' });
    await removeHighlights(started.excel, 'apply');
    typeCells(started.local, 'Sheet1', { F1: "'Otc 2026", F2: '50' });
    expect(await highlightCustomers(started.excel, 'apply')).toMatchObject({
      problems: [{ code: 'usageColumnUnclear', cell: 'F1' }],
    });
  });

  test('what is named as a month and is none is refused, not dropped', async () => {
    const { excel } = usageSheet(LINES, HEADERS);
    expect(await highlightCustomers(excel, 'apply', { columns: { months: 'C:F' } })).toMatchObject({
      problems: [{ code: 'usageColumnUnclear', cell: 'F1' }],
    });
  });

  test.each([{ months: 'F=2026-13' }, { year: '26' }, { fiscalYearStart: 'July' }])(
    '%j is refused with what is understood',
    async (columns) => {
      const { excel } = usageSheet(LINES, HEADERS);
      expect(await highlightCustomers(excel, 'apply', { columns })).toMatchObject({
        problems: [{ code: 'usageAnswerInvalid' }],
      });
    },
  );

  test.each([
    [{ year: '2026' }, ['Customer', 'Seats', 'Jul', 'Aug', 'Sep', 'Oct'], 'usageYearMissing'],
    [
      { fiscalYearStart: 'FY27=2026-07' },
      ['Customer', 'Seats', 'FY27 Jul', 'FY27 Aug', 'FY27 Sep', 'FY27 Oct'],
      'usageFiscalYear',
    ],
  ])('%j is asked for where the months need it, and kept', async (columns, headers, code) => {
    const started = usageSheet(LINES, headers);
    expect(await highlightCustomers(started.excel, 'apply')).toMatchObject({ problems: [{ code, cell: 'C1' }] });
    expect(await highlightCustomers(started.excel, 'apply', { columns })).toMatchObject({ latestMonth: 'Oct 2026' });
    expect(await highlight(reopen(started.local))).toMatchObject({ outcome: 'unchanged', latestMonth: 'Oct 2026' });
  });
});

describe('what cannot be told is asked', () => {
  const refusal = async (headers: readonly string[], lines: readonly Line[]) =>
    highlightCustomers(usageSheet(lines, headers).excel, 'apply');

  test('dates that may be either', async () => {
    expect(await refusal(['Customer', 'Seats', '01/02/2026'], [['A', 10, 5]])).toMatchObject({
      problems: [{ code: 'usageUnclearDates', sheet: 'Sheet1', cell: 'C1' }],
    });
  });

  test.each([
    [['Jan 2026', 'Feb 2026', 'Feb 2026', 'Mar 2026'], 'D1, E1'],
    [['Jan 2026', 'Feb 2026', 'Mar 2026', '2026-01'], 'C1, F1'],
    [['MAU Jan 2026', 'MAU % Jan 2026', 'MAU Feb 2026', 'MAU Feb 2026'], 'E1, F1'],
    [['MAU Jan 2026', 'Seats Jan 2026', 'Seats Jan 2026', 'MAU Feb 2026'], 'D1, E1'],
  ])('one month in two columns of %j', async (months, cells) => {
    expect(await refusal(['Customer', 'Seats', ...months], [['A', 10, 5, 6, 7, 8]])).toEqual({
      outcome: 'refused',
      problems: [
        {
          code: 'usageUnclearBlocks',
          message: `The tab “Sheet1” has the same month in several columns, such as ${cells}. Say which columns hold the monthly active users.`,
          sheet: 'Sheet1',
          cell: cells.slice(0, 2),
        },
      ],
    });
  });

  test('counts without entitlements', async () => {
    expect(await refusal(['Customer', 'Jan 2026', 'Feb 2026'], [['A', 10, 5]])).toMatchObject({
      problems: [{ code: 'usageNoEntitlements' }],
    });
  });

  test('and answered once, also after columns were inserted', async () => {
    const started = usageSheet([['A', 10, 5, 6]], ['Who', 'Seats', 'Jan 2026', 'Jan 2026']);
    const columns = { sheet: 'Sheet1', customer: 'Who', months: 'D' };
    expect(await highlightCustomers(started.excel, 'apply', { columns })).toMatchObject({
      outcome: 'done',
      customers: 1,
    });
    expect(await highlightCustomers(started.excel, 'apply', { columns })).toMatchObject({ outcome: 'unchanged' });
    await started.excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A:A').insert('Right');
      await context.sync();
    });
    const { rows } = await highlight(reopen(started.local));
    expect(rows[0]).toMatchObject({ customer: 'A', mauPercent: 0.6 });
  });

  test('months apart from each other are remembered one by one', async () => {
    const started = usageSheet(
      [['A', 10, 5, 0.5, 6, 0.6, 6, 0.6, 6, 0.6]],
      ['Customer', 'Seats', ...['Jan 2026', 'Feb 2026', 'Mar 2026', 'Apr 2026'].flatMap((month) => [month, month])],
    );
    expect(await highlightCustomers(started.excel, 'apply')).toMatchObject({
      problems: [{ code: 'usageUnclearBlocks' }],
    });
    const columns = { months: 'C,E,G,I' };
    expect(await highlightCustomers(started.excel, 'apply', { columns })).toMatchObject({ customers: 1, below: 1 });
    expect(await highlight(reopen(started.local))).toMatchObject({ outcome: 'unchanged', below: 1 });
  });

  test('a month that comes later counts, where only the entitlements were pointed out', async () => {
    const started = usageSheet([['A', 10, 5, 6]], ['Customer', 'Heads', 'Jan 2026', 'Feb 2026']);
    await highlightCustomers(started.excel, 'apply', { columns: { entitlements: 'Heads' } });
    await started.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('E:E').insert('Right');
      sheet.getRange('E1:E2').values = [["'Mar 2026"], [9]];
      await context.sync();
    });
    expect(await highlight(started)).toMatchObject({ latestMonth: 'Mar 2026', healthy: 1 });
  });

  test('what is said later about another tab takes the place of what was said before', async () => {
    const started = usageSheet([['A', 10, 5, 6]], ['Customer', 'Heads', 'Jan 2026', 'Feb 2026']);
    await highlightCustomers(started.excel, 'apply', { columns: { entitlements: 'Heads' } });
    await started.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Other');
      sheet.getRange('A1:C2').values = [
        ['Customer', 'Entitlements', "'Jan 2026"],
        ['B', 10, 9],
      ];
      await context.sync();
    });
    const columns = { sheet: 'Other' };
    expect(await highlightCustomers(started.excel, 'apply', { columns })).toMatchObject({ customers: 1, healthy: 1 });
    expect(await highlightCustomers(started.excel, 'apply', { columns })).toMatchObject({ outcome: 'unchanged' });
    expect(started.local.book.names.all().map(({ name }) => name)).not.toContain('Remediation_UsageEntitlements');
  });

  test('dates that may be either are read as somebody said, also the next time', async () => {
    const started = usageSheet([['A', 10, 5, 6]], ['Customer', 'Seats', '01/02/2026', '02/01/2026']);
    const columns = { dateOrder: 'monthFirst' } as const;
    expect(await highlightCustomers(started.excel, 'apply', { columns })).toMatchObject({ latestMonth: 'Feb 2026' });
    expect((await highlight(reopen(started.local))).rows[0]).toMatchObject({ mauPercent: 0.6 });
  });

  test('customers of an unknown word are found by the months beside them', async () => {
    const started = usageSheet([['A', 10, 5, 6]], ['Company', 'Heads', 'Jan 2026', 'Feb 2026']);
    const columns = { customer: 'Company', entitlements: 'B' };
    expect(await highlightCustomers(started.excel, 'apply', { columns })).toMatchObject({ customers: 1, below: 1 });
  });

  test('the only entitlements hold for all months, whatever month their header names', async () => {
    const started = usageSheet([['A', 10, 5, 6]], ['Customer', 'Seats (Jan 2026)', 'Jan 2026', 'Feb 2026']);
    expect(await highlight(started)).toMatchObject({ below: 1, checkData: 0 });
  });

  test.each([
    [{ sheet: 'Nowhere' }, 'tabUnknown'],
    [{ months: 'Nothing' }, 'columnUnknown'],
    [{ months: 'ZZ' }, 'columnUnknown'],
    [{ months: 'A' }, 'usageNotChosen'],
  ])('%j is refused with %s', async (columns, code) => {
    const started = usageSheet(VECTORS);
    expect(await highlightCustomers(started.excel, 'apply', { columns })).toMatchObject({ problems: [{ code }] });
  });
});

test('cancelled while reading, nothing is written', async () => {
  const started = usageSheet(VECTORS);
  const stop = new AbortController();
  const result = await highlightCustomers(started.excel, 'apply', {
    signal: stop.signal,
    onProgress: () => stop.abort(),
  });
  expect(result.outcome).toBe('done');
  stop.abort();
  expect(await highlightCustomers(usageSheet(VECTORS).excel, 'apply', { signal: stop.signal })).toMatchObject({
    outcome: 'refused',
    problems: [{ code: 'cancelled' }],
  });
});

test('a large sheet is read in chunks below the limit of one response', async () => {
  const lines = Array.from({ length: 40_000 }, (_, index): Line => [
    `${'Customer '.repeat(10)}${index}`,
    100,
    1,
    2,
    3,
    4,
    5,
    6,
  ]);
  const started = usageSheet(lines);
  const seen: number[] = [];
  const result = await highlightCustomers(started.excel, 'plan', { onProgress: (fraction) => seen.push(fraction) });
  expect(result).toMatchObject({ customers: 40_000 });
  expect(seen.length).toBeGreaterThan(1);
  expect(seen.at(-1)).toBe(1);
  expect(started.session.traffic.largestMessage).toBeLessThan(5 * 1024 * 1024);
});

test('every highlight can be read by everybody: 7 to 1', async () => {
  const words = usageWords({ messages: await loadMessages('en') });
  for (const { fill, font } of usageHighlights(0, 1, words)) {
    expect((lightness(fill) + 0.05) / (lightness(font) + 0.05)).toBeGreaterThan(7);
  }
});

/** Relative luminance as WCAG counts it, 0 to 1. */
function lightness(color: string): number {
  const weights = [0.2126, 0.7152, 0.0722];
  return weights.reduce((sum, weight, index) => {
    const part = parseInt(color.slice(1 + index * 2, 3 + index * 2), 16) / 255;
    return sum + weight * (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  }, 0);
}

describe('what verdicts rest on is said', () => {
  test.each<[string, readonly string[], readonly Line[], string]>([
    [
      'months, entitlements, rows and numbers left out',
      ['Customer', 'Purchased licenses', 'Assigned licenses', 'Jul 2026', 'Aug 2026', 'Sep 2026', 'Oct 2026', 'Ticket'],
      [
        ['A', 200, 100, 70, 70, 70, 70, 4711],
        ['Total', 200, 100, 70, 70, 70, 70, null],
      ],
      'Judged by Oct 2026 (G) against Jul 2026 (D); entitlements: Assigned licenses (C); 1 row left out: Total; numbers not used: Purchased licenses (B), Ticket (H)',
    ],
    [
      'one month',
      ['Kunde', 'Lizenzen', 'Okt 2026'],
      [['A', 10, 5]],
      'Judged by Oct 2026 (C); entitlements: Lizenzen (B)',
    ],
    ['shares', ['客户', 'MAU % 2026年10月'], [['A', 62]], 'Judged by Oct 2026 (B)'],
  ])('%s', async (_, headers, lines, basis) =>
    expect(await highlight(usageSheet(lines, headers))).toMatchObject({ basis }),
  );
});

test.each<[string, readonly string[], string]>([
  ['English', ['Purchased licenses', 'Assigned licenses'], 'healthy'],
  ['English, total', ['Total seats', 'Eligible users'], 'healthy'],
  ['German', ['Gekaufte Lizenzen', 'Zugewiesene Lizenzen'], 'healthy'],
  ['Japanese', ['購入ライセンス数', '割り当て済みライセンス数'], 'healthy'],
  ['Chinese', ['已购许可证', '已分配许可证'], 'healthy'],
  ['Spanish', ['Licencias compradas', 'Licencias asignadas'], 'healthy'],
])('qualified entitlements are measured against, not those that were bought: %s', async (_, seats, health) => {
  const started = usageSheet([['A', 200, 100, 70, 70]], ['Customer', ...seats, 'Sep 2026', 'Oct 2026']);
  expect(await highlight(started)).toMatchObject({ [health]: 1 });
  const columns = { entitlements: 'B' };
  expect(await highlightCustomers(started.excel, 'apply', { columns })).toMatchObject({ [health]: 0 });
});

test('a value of another scale than its column is data to check, in sheet and report', async () => {
  const headers = ['Customer', 'MAU % Jul 2026', 'MAU % Aug 2026', 'MAU % Sep 2026', 'MAU % Oct 2026'];
  const started = usageSheet(
    [
      ['A', 80, 80, 80, 50],
      ['B', 0.9, 0.9, 0.9, 0.9],
      ['C', 80, 80, 80, 1],
      ['D', 0.9, 80, 80, 50],
      ['E', 80, 0.9, 80, 50],
      ['F', 0, 0, 0, 0],
    ],
    headers,
  );
  const { rows } = await highlight(started);
  expect(rows.map(({ reason }) => reason)).toEqual([
    'decline',
    'otherScale',
    'otherScale',
    'otherScale',
    'decline',
    'notEnoughHistory',
  ]);
  expect(readCells(started.local, 'Sheet1', 'H3:H5').flat()).toEqual(
    Array<string>(3).fill('⚠ Check data: another scale than its column'),
  );
  expect(await highlight(started)).toMatchObject({ outcome: 'unchanged' });
});

test.each([
  ['in text among texts', '0.9', 'notANumber'],
  ['of one in text', '1', 'notANumber'],
  ['in full width', '０.９', 'notANumber'],
])('a share %s that may be percent or not is data to check', async (_, small, reason) => {
  const headers = ['Customer', ...MONTHS.map((month) => `MAU % ${month}`)];
  const started = usageSheet(
    [
      ['A', '80', '80', '80', '50'],
      ['B', 62, 62, 62, small],
      ['C', small, '62', '62', '62'],
      ['D', '0', '0', '0.9 %', '0'],
      ['E', '62', '62', '62', '1.1'],
    ],
    headers,
  );
  const { rows } = await highlight(started);
  expect(rows.map((row) => row.reason)).toEqual(['decline', reason, reason, 'notEnoughHistory', 'decline']);
  expect(readCells(started.local, 'Sheet1', 'J2:J6').flat()).toEqual([
    '▼ Stalled: contact the SME',
    '⚠ Check data: not a number',
    '⚠ Check data: not a number',
    '◐ Below 70 %: not enough history',
    '▼ Stalled: contact the SME',
  ]);
  expect(await highlight(started)).toMatchObject({ outcome: 'unchanged' });
});

test.each<[string, Line[], string]>([
  ['counts that become percentages', [['A', 1000, 520, 540, '56 %', '60 %']], 'another scale than its column'],
  [
    'percentages beside users',
    [
      ['A', 1000, 500, 520, 540, 560],
      ['B', 1000, '62 %', '63 %', '64 %', '65 %'],
    ],
    '',
  ],
  ['parts of users', [['A', 80, 70, 71, 72, 50.7]], 'a share among counts'],
  ['parts of users three months ago', [['A', 80, 50.5, 51, 52, 53]], 'a share among counts'],
  ['averages of users, above any share', [['A', 8000, 700.5, 710.25, 720.5, 710.5]], '▼'],
  ['sums that are off by a rounding', [['A', 80, 40, 40, 40, 40.000000001]], '▼'],
])('growth compares no share with users: %s', async (_, lines, reason) => {
  const started = usageSheet(lines, ['Customer', 'Entitlements', ...MONTHS.slice(0, 4)]);
  const { rows } = await highlight(started);
  const told = readCells(started.local, 'Sheet1', 'I2')[0]![0] as string;
  expect(told).toContain(reason);
  expect(rows[0]!.health).toBe(reason === '▼' ? 'stalled' : 'checkData');
  expect(await highlight(started)).toMatchObject({ outcome: 'unchanged' });
});

test.each(['0.9', '90', '０.９'])('among texts with a percent sign %s is no number', async (text) => {
  const started = usageSheet(
    [
      ['A', '62 %', '64 %', '66 %', '80%'],
      ['B', '62 %', '64 %', '66 %', text],
      ['C', '0', '0', '0', '0 %'],
    ],
    ['Customer', ...MONTHS.slice(0, 4).map((month) => `MAU % ${month}`)],
  );
  const { rows } = await highlight(started);
  expect(rows.map((row) => row.reason)).toEqual(['atOrAboveThreshold', 'notANumber', 'notEnoughHistory']);
  expect(readCells(started.local, 'Sheet1', 'H2:H4').flat()).toEqual([
    '✓ Healthy',
    '⚠ Check data: not a number',
    '◐ Below 70 %: not enough history',
  ]);
  expect(await highlight(started)).toMatchObject({ outcome: 'unchanged' });
});

test('a customer judged by an older month than the others is told so', async () => {
  const started = usageSheet(
    [
      ['A', 1000, 700, 710, 720, null],
      ['B', 1000, 700, 710, 720, 730],
    ],
    ['Customer', 'Entitlements', ...MONTHS.slice(0, 4)],
  );
  const { rows } = await highlight(started);
  expect(rows.map(({ explanation }) => explanation)).toEqual(['72.0 % in Mar 2026', '73.0 %, +4.3 % in 3 months']);
});

test.each<[string, Line[]]>([
  [
    'of numbers',
    [
      ['EMEA', 300, 160, 110],
      ['A', 100, 80, 50],
      ['B', 200, 80, 60],
    ],
  ],
  [
    'of numbers typed as text',
    [
      ['EMEA', '300', '160', '110'],
      ['A', '100', '80', '50'],
      ['B', '200', '80', '60'],
    ],
  ],
  [
    'below its parts',
    [
      ['A', 100, 80, 50],
      ['B', 200, 80, 60],
      ['Subtotal EMEA', 300, 160, 110],
      ['C', 9, 5, 5],
    ],
  ],
])('a row that adds up others is asked about: %s', async (_, lines) => {
  const started = usageSheet(lines, ['Customer', 'Seats', 'Jul 2026', 'Oct 2026']);
  expect(await highlightCustomers(started.excel, 'plan')).toMatchObject({ problems: [{ code: 'usageSumUnclear' }] });
});

test.each<[string, readonly string[]]>([
  ['Polish', ['Klient', 'Licencje', 'lipiec 2026', 'sierpień 2026', 'wrzesień 2026', 'październik 2026']],
  ['short Polish', ['Nazwa klienta', 'Liczba licencji', 'lip 2026', 'sie 2026', 'wrz 2026', 'paź 2026']],
  ['Italian', ['Cliente', 'Licenze', 'luglio 2026', 'agosto 2026', 'settembre 2026', 'ottobre 2026']],
  ['units', ['Customer', 'Assigned units', 'Jul 2026', 'Aug 2026', 'Sep 2026', 'Oct 2026']],
])('headers in %s are read', async (_, headers) => {
  const started = usageSheet([['A', 100, 80, 80, 80, 50]], headers);
  expect((await highlight(started)).rows).toMatchObject([{ mauPercent: 0.5, growth: -0.375, health: 'stalled' }]);
});

describe('small numbers among percentages', () => {
  const LINES: Line[] = [
    ['Adatum', 80, 80, 80, 50],
    ['Fabrikam', 0.4, 0.4, 0.4, 0.4],
    ['Litware', 0.4, null, 0.5, 0.8],
    ['Northwind', 0.4, 0.4, 0.4, 40],
  ];
  const months = ['Jul 2026', 'Aug 2026', 'Sep 2026', 'Oct 2026'];
  const HEADERS = ['Customer', ...months.map((month) => `MAU % ${month}`)];

  test('are asked about where a row has no others, and judged as percent once somebody says so', async () => {
    const started = usageSheet(LINES, HEADERS);
    expect(await highlight(started)).toMatchObject({
      checkData: 3,
      smallShares: ['Fabrikam', 'Litware'],
      problems: [
        { code: 'usageSmallShares', cell: 'A3', message: expect.stringContaining('Fabrikam; Litware') as string },
      ],
    });
    const columns = { smallShares: 'fabrikam; Litware; Northwind' };
    const told = await highlightCustomers(started.excel, 'apply', { columns });
    expect(told).toMatchObject({
      problems: [],
      smallShares: [],
      rows: [
        {},
        { mauPercent: 0.004, health: 'stalled' },
        { health: 'below', growth: 1 },
        { health: 'checkData', reason: 'otherScale' },
      ],
    });
    expect(readCells(started.local, 'Sheet1', 'F2:H5')).toEqual([
      [0.5, -0.375, '▼ Stalled: contact the SME'],
      [0.004, 0, '▼ Stalled: contact the SME'],
      [0.008, 1, '◐ Below 70 %'],
      [0.4, '', '⚠ Check data: another scale than its column'],
    ]);
    expect(await highlight(reopen(started.local))).toMatchObject({ outcome: 'unchanged', checkData: 1 });
    typeCells(started.local, 'Sheet1', { E3: '62' });
    expect(readCells(started.local, 'Sheet1', 'H3')).toEqual([['⚠ Check data: another scale than its column']]);
    expect(await highlight(started)).toMatchObject({ checkData: 2, problems: [] });
  });
});

test.each<[string, readonly string[], Line]>([
  ['counts', ['顧客', 'ライセンス数', '2026年7月', '2026年10月'], ['A', '１００', '５０', '５０']],
  ['groups', ['客户', '许可证', '2026年7月', '2026年10月'], ['A', '１，０００', '５００', '500']],
  ['shares', ['顧客', 'MAU 率 2026年7月', 'MAU 率 2026年10月'], ['A', '５０％', '50％']],
])('full width in a sheet is read, and by its formulas: %s', async (_, headers, line) => {
  const started = usageSheet([line], headers);
  expect((await highlight(started)).rows[0]).toMatchObject({ mauPercent: 0.5, growth: 0, health: 'stalled' });
  expect(await highlight(started)).toMatchObject({ outcome: 'unchanged' });
});

describe('a row that may be a target', () => {
  const LINES: Line[] = [
    ['A', 100, 50, 50, 50, 50, 50, 50],
    ['Target', 100, 70, 70, 70, 70, 70, 70],
  ];

  test('is asked about, and the answer kept', async () => {
    const started = usageSheet(LINES);
    expect(await highlightCustomers(started.excel, 'apply')).toMatchObject({
      problems: [{ code: 'usageTargetUnclear', cell: 'A3' }],
    });
    const columns = { leftOut: 'Target' };
    expect(await highlightCustomers(started.excel, 'apply', { columns })).toMatchObject({ customers: 1 });
    expect(readCells(started.local, 'Sheet1', 'K3')).toEqual([['']]);
    expect(await highlight(reopen(started.local))).toMatchObject({ outcome: 'unchanged', customers: 1 });
    const kept = await highlightCustomers(started.excel, 'apply', { columns: { kept: 'Target' } });
    expect(kept).toMatchObject({ customers: 2, healthy: 1 });
  });

  test('notes below a blank row are left out, in the sheet as well', async () => {
    const note = 'A long note about where the numbers come from and what they do not say, in many words';
    const started = usageSheet([
      LINES[0]!,
      [],
      LINES[1]!,
      [note],
      ['Source', null, null, null, null, null, null, 'v2'],
    ]);
    expect(await highlight(started)).toMatchObject({
      customers: 1,
      basis: expect.stringContaining('3 rows left out') as string,
    });
    expect(readCells(started.local, 'Sheet1', 'K2:K6').flat()).toEqual(['▼ Stalled: contact the SME', '', '', '', '']);
    expect(await highlight(started)).toMatchObject({ outcome: 'unchanged' });
  });
});
