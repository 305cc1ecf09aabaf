import fc from 'fast-check';
import { highlightCustomers } from '../../../src/actions/usage/highlightCustomers';
import { LocalExcel } from '../../../src/local-excel/LocalExcel';
import { readCells } from '../../support/readCells';
import { reopen, type StartedExcel } from '../../support/startExcel';

type Content = string | number | null;

const SETTINGS = [
  {},
  { GrowthBasis: '="Percentage points"' },
  { GrowthPeriod: '="Every month"' },
  { GrowthBasis: '="Percentage points"', GrowthPeriod: '="Every month"', GrowthWindow: '=2' },
  { GrowthWindow: '=1', HealthyFrom: '=0.5', StalledUnder: '=0.1' },
] as const;

const SHEETS = {
  counts: ['Customer', 'Entitlements', 'Jan 2026', 'Feb 2026', 'Mar 2026', 'Apr 2026', 'May 2026', 'Jun 2026'],
  'fiscal order with a gap': ['Jun 2026', 'Customer', 'Jul 2025', 'Entitlements', 'Mar 2026', 'Apr 2026', 'May 2026'],
  'with services': ['Customer', 'Service', 'Entitlements', 'Mar 2026', 'Apr 2026', 'May 2026', 'Jun 2026'],
  'entitlements per month': [
    'Customer',
    'Entitlements May 2026',
    'MAU May 2026',
    'Entitlements Feb 2026',
    'MAU Feb 2026',
  ],
  'months ahead': ['Customer', 'Entitlements', 'Apr 2026', 'May 2026', 'Jun 2026', 'Jul 2026', 'Aug 2026'],
  percentages: ['Customer', 'MAU % Feb 2026', 'MAU % Mar 2026', 'MAU % Apr 2026', 'MAU % May 2026'],
  'percent signs': ['Customer', 'Usage % Feb 2026', 'Usage % Mar 2026', 'Usage % Apr 2026', 'Usage % May 2026'],
  'small percentages': ['Customer', '% Feb 2025', '% Mar 2025', '% Apr 2025', '% May 2025'],
} as const;

/** Somebody's sheet with these headers, and what the workbook says about how to judge. */
async function sheetOf(
  headers: readonly string[],
  lines: readonly (readonly Content[])[],
  settings: Readonly<Record<string, string>>,
): Promise<StartedExcel> {
  const local = LocalExcel.blank();
  const sheet = local.book.activeSheet;
  [headers, ...lines].forEach((line, row) => line.forEach((value, column) => sheet.setValue(row, column, value)));
  const started = reopen(local);
  await started.excel.run(async (context) => {
    for (const [name, formula] of Object.entries(settings)) context.workbook.names.add(`Remediation_${name}`, formula);
    await context.sync();
  });
  return started;
}

/** Long after the sheet's months, in the last one, before it, and before most. */
const DAYS = fc.constantFrom(
  new Date(2030, 0, 1),
  new Date(2026, 6, 10),
  new Date(2026, 5, 30, 23, 59),
  new Date(2026, 4, 1),
  new Date(2025, 11, 31),
);

/** What chance may bring about, so that somebody is asked. */
const ASKED: ReadonlySet<string> = new Set([
  'usageColumnUnclear',
  'usageMonthZero',
  'usageCustomerMissing',
  'usageCustomerTwice',
  'usageSumUnclear',
]);

/** What somebody said of names; 0.4 of these customers is 0.4 %. */
const ANSWERS = { leftOut: 'Target', smallShares: 'Adatum; A*; =x; ?' };

/** Highlights, and compares every row of the report with what the sheet's own formulas say. */
async function expectAgreement(started: StartedExcel, width: number, now = new Date(2030, 0, 1)): Promise<number> {
  started.local.book.clock = () => now;
  const result = await highlightCustomers(started.excel, 'apply', { now, columns: ANSWERS });
  if (result.outcome === 'refused' && ASKED.has(result.problems[0]!.code)) return 0;
  if (result.outcome === 'refused') throw new Error(result.problems[0]!.message);
  const last = Math.max(...result.rows.map(({ row }) => row), 2);
  const letter = (column: number): string => String.fromCharCode(65 + column);
  const shown = readCells(started.local, 'Sheet1', `${letter(width)}2:${letter(width + 2)}${last}`);
  const limit = `${Math.round(result.settings.healthyFrom * 100)} %`;
  const words = { healthy: '✓ Healthy', below: `◐ Below ${limit}`, stalled: '▼ Stalled', checkData: '⚠ Check data' };
  const judged = new Set(result.rows.map(({ row }) => row));
  const others = shown.filter((_, place) => !judged.has(place + 2));
  expect(others).toEqual(others.map(() => ['', '', '']));
  for (const { row, mauPercent, growth, health, explanation } of result.rows) {
    const [share, change, word] = shown[row - 2]! as [unknown, unknown, string];
    const expected = health === 'checkData' ? `${words[health]}: ${explanation}` : words[health];
    const startsRight = word.startsWith(expected);
    expect([row, close(share, mauPercent), close(change, growth), startsRight, word]).toEqual([
      row,
      true,
      true,
      true,
      word,
    ]);
  }
  return result.rows.length;
}

function close(shown: unknown, expected: number | null): boolean {
  if (expected === null) return shown === '';
  return typeof shown === 'number' && Math.abs(shown - expected) <= 1e-12 * Math.max(1, Math.abs(expected));
}

const cells: fc.Arbitrary<Content> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -2, max: 130 }) as fc.Arbitrary<Content> },
  { weight: 2, arbitrary: fc.constant<Content>(null) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Content[]>(
      'n/a',
      ' ',
      '1,2',
      '1.200',
      '1,100',
      '62 %',
      '100%',
      '72％',
      '0.5',
      '12:00',
      '1.2.3',
      '-',
      '7',
      '４０',
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom<Content[]>(0.72, 0.000_1, 0.9999, 50.7, 99.5, 120.25) },
);
const customers = fc.constantFrom(
  'Adatum',
  'adatum',
  'Litware',
  'A*',
  '?',
  '~',
  '<5',
  '=x',
  'Kim & Co',
  'Total',
  'Target',
  'Customer',
  '',
);
const services = fc.constantFrom('Exchange', 'Teams');

const cellFor = (header: string): fc.Arbitrary<Content> => {
  if (header === 'Customer') return customers;
  if (header.startsWith('% ')) return smallCells;
  if (header.startsWith('Usage %')) return signedCells;
  return header === 'Service' ? services : header in FILLED_AHEAD ? FILLED_AHEAD[header]! : cells;
};

/** Mostly so small that a row of nothing else is often met. */
const smallCells = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom<Content[]>(0.4, 0.5, 1, 0, 0.72, null) },
  { weight: 1, arbitrary: cells },
);

/** Mostly with a percent sign, so that those without are told from them. */
const signedCells = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom<Content[]>('62 %', '70%', '71％', '9 %', '0 %', '180 %', 0.6, 0.62, 1.2) },
  { weight: 3, arbitrary: fc.constantFrom<Content[]>('0.9', '62', '0', 1.6, 520) },
  { weight: 1, arbitrary: cells },
);

/** Months nobody has users in yet, as sheets are filled in ahead of time. */
const FILLED_AHEAD: Readonly<Record<string, fc.Arbitrary<Content>>> = {
  'Jul 2026': fc.constantFrom<Content[]>(0, 0, 0, null, '-', '0'),
  'Aug 2026': fc.constantFrom<Content[]>(0, 0, 80, null, 'n/a', '0 %'),
};

describe.each(Object.entries(SHEETS))('%s', (_, headers) => {
  test.each(SETTINGS)('formulas and verdicts agree in every row, with %j', async (settings) => {
    const line = fc.tuple(...headers.map(cellFor));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 12 }), DAYS, async (lines, now) => {
        await expectAgreement(await sheetOf(headers, lines, settings), headers.length, now);
      }),
      { numRuns: 25 },
    );
  });
});

/** Customers and their services as pivot tables lay them out: a name once or in each row, subtotals above or below. */
const pivot = fc
  .record({
    isOnce: fc.boolean(),
    hasSubtotals: fc.boolean(),
    hasTotals: fc.boolean(),
    blocks: fc.array(
      fc.array(fc.array(fc.integer({ min: 1, max: 130 }), { minLength: 5, maxLength: 5 }), {
        minLength: 1,
        maxLength: 4,
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ isOnce, hasSubtotals, hasTotals, blocks }) =>
    blocks.flatMap((services, block): readonly (readonly Content[])[] => {
      const name = `Customer ${block}`;
      const sums = [0, 1, 2, 3, 4].map((place) => services.reduce((sum, numbers) => sum + numbers[place]!, 0));
      const lines = services.map((numbers, place) => {
        const isNamed = !isOnce || (place === 0 && !hasSubtotals);
        return [isNamed ? name : null, `Service ${place}`, ...numbers];
      });
      return [
        ...(hasSubtotals ? [[name, null, ...sums]] : []),
        ...lines,
        ...(hasTotals ? [[`${name} Total`, null, ...sums]] : []),
      ];
    }),
  );

test.each(SETTINGS)('formulas and verdicts agree in pivot tables, with %j', async (settings) => {
  const headers = ['Customer', 'Service', 'Entitlements', 'Mar 2026', 'Apr 2026', 'May 2026', 'Jun 2026'];
  await fc.assert(
    fc.asyncProperty(pivot, async (lines) => {
      await expectAgreement(await sheetOf(headers, lines, settings), headers.length);
    }),
    { numRuns: 25 },
  );
});

/** Exactly 70 % and exactly 3 % of growth, which chance would never meet. */
const AT_THE_LIMITS = [
  ['Growth at its limit', 1000, null, null, 100, null, null, 103],
  ['Share at its limit', 1000, null, null, 700, null, null, 700],
];

test('formulas and verdicts agree for 10,000 customers', async () => {
  const line = fc.tuple(...SHEETS.counts.map((header) => (header === 'Customer' ? fc.string() : cellFor(header))));
  const lines = fc.sample(line, 10_000).map((cellsOf, index) => [`Customer ${index}`, ...cellsOf.slice(1)]);
  const all = [...AT_THE_LIMITS, ...lines.slice(AT_THE_LIMITS.length)] as Content[][];
  expect(await expectAgreement(await sheetOf(SHEETS.counts, all, {}), SHEETS.counts.length)).toBe(10_000);
});
