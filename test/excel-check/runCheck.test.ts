import type { ExcelCheck } from '../../src/excel-check/definition/ExcelCheck';
import { resultsText } from '../../src/excel-check/resultsText';
import { runCheck, type Outcome } from '../../src/excel-check/runCheck';
import { startExcel } from '../support/startExcel';

function check(run: ExcelCheck['run']): ExcelCheck {
  return { name: 'One and one is two', restsOn: 'All sums.', source: 'assumed', run, expected: 2 };
}

test.each<[string, ExcelCheck['run'], Outcome]>([
  ['the same answer', () => Promise.resolve(2), { verdict: 'same' }],
  ['another answer', () => Promise.resolve(3), { verdict: 'different', got: 3 }],
  [
    'a refusal by Excel',
    async (context, sheet) => {
      sheet.getRange('A1').values = [[1], [2]];
      await context.sync();
      return 2;
    },
    { verdict: 'different', got: 'InvalidArgument (Range.values)' },
  ],
  [
    'a mistake of the check',
    () => Promise.reject(new TypeError('no such thing')),
    { verdict: 'different', got: 'TypeError: no such thing' },
  ],
  [
    'a method Excel lacks',
    async (context, sheet) => {
      sheet.showOutlineLevels(1, 1);
      await context.sync();
      return 2;
    },
    { verdict: 'notAvailable', member: 'Worksheet.showOutlineLevels' },
  ],
  [
    'a property Excel lacks',
    async (context, sheet) => {
      sheet.load('standardWidth');
      await context.sync();
      return sheet.standardWidth;
    },
    { verdict: 'notAvailable', member: 'Worksheet.standardWidth' },
  ],
])('%s is told as what it is', async (_, run, outcome) => {
  const { excel } = startExcel();
  expect((await runCheck((batch) => excel.run(batch), check(run))).outcome).toEqual(outcome);
});

test('names a check made are gone after it, also after one that failed; those of other people stay', async () => {
  const { local, excel } = startExcel();
  await excel.run(async ({ workbook }) => void workbook.names.add('Theirs', '=1'));
  await runCheck(
    (batch) => excel.run(batch),
    check(async (context) => {
      context.workbook.names.add('Ours', '=1');
      await context.sync();
      throw new Error('stopped');
    }),
  );
  expect(local.book.names.all().map(({ name }) => name)).toEqual(['Theirs']);
});

test('what is different is printed with what rests on it', () => {
  const results = [
    { check: check(() => Promise.resolve(2)), outcome: { verdict: 'same' } as const },
    { check: check(() => Promise.resolve(2)), outcome: { verdict: 'different', got: [3] } as const },
    { check: check(() => Promise.resolve(2)), outcome: { verdict: 'notAvailable', member: 'Range.sum' } as const },
  ];
  expect(resultsText(results)).toBe(
    [
      'same           One and one is two',
      'different      One and one is two',
      '  expected     2',
      '  got          [3]',
      '  rests on it  All sums.',
      '  source       assumed',
      'not available  One and one is two',
      '               lacks Range.sum',
      '1 same, 1 different, 1 not available',
    ].join('\n'),
  );
});
