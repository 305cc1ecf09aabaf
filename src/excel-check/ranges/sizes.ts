import type { ExcelCheck } from '../definition/ExcelCheck';
import { refusal } from '../definition/refusal';
import { article } from '../definition/sources';

const PERFORMANCE = article('performance');

/** Texts of 1000 characters each. */
const thousands = (rows: number): string[][] => Array.from({ length: rows }, () => ['x'.repeat(1000)]);

/** Writes rows in three requests, each small enough. */
async function write(context: Excel.RequestContext, sheet: Excel.Worksheet, rows: number): Promise<void> {
  const third = rows / 3;
  for (const part of [0, 1, 2]) {
    sheet.getRange(`A${part * third + 1}:A${(part + 1) * third}`).values = thousands(third);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request would be too large
    await context.sync();
  }
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
