import type { ExcelCheck } from '../definition/ExcelCheck';
import { formulaCheck } from './formulaCheck';

/** Numbers out of texts, and texts out of numbers. */
export const NUMBER_CHECKS: readonly ExcelCheck[] = [
  formulaCheck({
    name: 'NUMBERVALUE reads a text with the separators it is told',
    restsOn: 'Usage entered as text is read as it is meant, whatever the language of Excel.',
    source: 'https://support.microsoft.com/office/1b05c8cf-2bfa-4437-af70-596c7ea7d879',
    cells: ["'1.234,5", "'1 234", "'62 %", 'n/a', "'12:00", "'2026-10-31"],
    values: [
      ['=NUMBERVALUE(A1,",",".")', 1234.5],
      ['=NUMBERVALUE(A2,".",",")', 1234],
      ['=NUMBERVALUE(A3,".",",")', 0.62],
      ['=IFERROR(NUMBERVALUE(A4,".",","),A4)', 'n/a'],
      ['=NUMBERVALUE("",".",",")', 0],
      ['=IFERROR(NUMBERVALUE(A5,".",","),A5)', '12:00'],
      ['=IFERROR(NUMBERVALUE(A6,".",","),A6)', '2026-10-31'],
    ],
  }),
  formulaCheck({
    name: 'ROUND goes away from zero at halves',
    restsOn: 'The sheet and the pane round growth alike.',
    source: 'https://support.microsoft.com/office/c018c5d8-40fb-4053-90b1-b3e7f61a213c',
    values: [
      ['=ROUND(2.5,0)', 3],
      ['=ROUND(-2.5,0)', -3],
      ['=ROUND(0.00005,4)', 0.0001],
    ],
  }),
  formulaCheck({
    name: 'TEXT writes a share with the percent sign of its format',
    restsOn: '“Below 70 %” follows the limit of the Start tab.',
    source: 'https://support.microsoft.com/office/20d5ac4d-7b94-49fd-bb38-93d29371225c',
    values: [
      ['=TEXT(0.7,"0 %")', '70 %'],
      ['=TEXT(0.7,"0%")', '70%'],
    ],
  }),
  formulaCheck({
    name: 'N of a text is 0',
    restsOn: 'Shares among counts are found without stumbling over texts.',
    source: 'https://support.microsoft.com/office/a624cad1-3635-4208-b54a-29733d1278c9',
    cells: ['text', 0.4],
    values: [
      ['=N(A1)', 0],
      ['=ABS(N(A1)-0.5)<0.5', false],
      ['=ABS(N(A2)-0.5)<0.5', true],
    ],
  }),
  formulaCheck({
    name: 'HYPERLINK with one argument shows the address',
    restsOn: 'The documentation of an item is a link that reads as its address.',
    source: 'https://support.microsoft.com/office/333c7ce6-c5ae-4164-9c47-7de9b76f577f',
    values: [['=HYPERLINK("https://learn.microsoft.com/teams")', 'https://learn.microsoft.com/teams']],
  }),
];
