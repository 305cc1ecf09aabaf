import type { ExcelCheck } from '../definition/ExcelCheck';
import { refusal } from '../definition/refusal';
import { article } from '../definition/sources';

const PERFORMANCE = article('performance');

/** Texts of 1000 characters each. */
const thousands = (rows: number): string[][] => Array.from({ length: rows }, () => ['x'.repeat(1000)]);

/** Writes rows in requests of two megabytes. */
async function write(context: Excel.RequestContext, sheet: Excel.Worksheet, rows: number): Promise<void> {
  const half = Math.ceil(rows / 3);
  sheet.getRange(`A1:A${half}`).values = thousands(half);
  await context.sync();
  sheet.getRange(`A${half + 1}:A${2 * half}`).values = thousands(half);
  await context.sync();
  sheet.getRange(`A${2 * half + 1}:A${3 * half}`).values = thousands(half);
  await context.sync();
}

/** How much goes into one request. */
export const SIZE_CHECKS: readonly ExcelCheck[] = [
  {
    name: 'A column of 3000 cells is written with one assignment',
    restsOn: 'Rows are not counted before they are written.',
    source: article('excel-add-ins-ranges-large'),
    run: async (context, sheet) => {
      sheet.getRange('A1:A3000').values = Array.from({ length: 3000 }, (_, row) => [row]);
      const cells = ['A1', 'A1501', 'A3000'].map((address) => sheet.getRange(address).load('values'));
      await context.sync();
      return cells.map(({ values }) => values[0]![0]);
    },
    expected: [0, 1500, 2999],
  },
  {
    name: '3.5 MB are read with one request',
    restsOn: 'Long sheets are read in chunks of that size.',
    source: PERFORMANCE,
    run: async (context, sheet) => {
      await write(context, sheet, 3450);
      const cells = sheet.getRange('A1:A3450').load('values');
      await context.sync();
      return cells.values.length;
    },
    expected: 3450,
  },
  {
    name: 'More than 5 MB in an answer are refused with a code of their own (Excel on the web only)',
    restsOn: 'A workbook that is too large for one answer is said to be too large.',
    source: PERFORMANCE,
    run: async (context, sheet) => {
      await write(context, sheet, 5400);
      sheet.getRange('A1:A5400').load('values');
      return refusal(context);
    },
    expected: 'ResponsePayloadSizeLimitExceeded',
  },
  {
    name: 'More than 5 MB in a request are refused with a code of their own (Excel on the web only)',
    restsOn: 'A plan that is too large for one request is said to be too large.',
    source: PERFORMANCE,
    run: (context, sheet) => {
      sheet.getRange('A1:A5400').values = thousands(5400);
      return refusal(context);
    },
    expected: 'RequestPayloadSizeLimitExceeded',
  },
];
