import type { ExcelCheck } from '../definition/ExcelCheck';
import { article, reference } from '../definition/sources';
import { formulaCheck } from './formulaCheck';

/** How Excel counts days. */
export const DATE_CHECKS: readonly ExcelCheck[] = [
  formulaCheck({
    name: 'Days are counted from 1900 (a workbook that counts from 1904 is known to be different)',
    restsOn: 'Dates in headers and of the last run are read and written as days since 1899-12-30.',
    source: article('excel-add-ins-ranges-dates'),
    values: [
      ['=DATE(2000,1,1)', 36526],
      ['=DATE(1900,3,1)', 61],
    ],
  }),
  {
    name: 'The second day of 1904 is 1463, and 1 in a workbook that counts from 1904',
    restsOn: 'Dates are read and written as the workbook counts them.',
    source: reference('functions'),
    run: async (context) => {
      const day = context.workbook.functions.date(1904, 1, 2);
      day.load('value');
      await context.sync();
      return day.value;
    },
    expected: 1463,
  },
  formulaCheck({
    name: 'The end of a month is before or after today',
    restsOn: 'That a month is not over yet is taken back by itself when it is.',
    source: 'https://support.microsoft.com/office/e36c0c8c-4104-49da-ab83-82328b832349',
    values: [
      ['=TODAY()<DATE(2200,1,1)', true],
      ['=TODAY()<DATE(2020,1,1)', false],
      ['=DATE(2026,13,1)=DATE(2027,1,1)', true],
    ],
  }),
  {
    name: 'A day number with a date format is shown as that date, with its time',
    restsOn: 'Headers that are dates are told from numbers by what they show.',
    source: article('excel-add-ins-ranges-dates'),
    run: async (context, sheet) => {
      const cells = sheet.getRange('A1:A2');
      cells.numberFormat = [['yyyy-mm-dd'], ['yyyy-mm-dd hh:mm']];
      cells.values = [[46053], [46053.75]];
      cells.format.columnWidth = 150;
      cells.load('text,values');
      await context.sync();
      return [cells.text, cells.values];
    },
    expected: [
      [['2026-01-31'], ['2026-01-31 18:00']],
      [[46053], [46053.75]],
    ],
  },
];
