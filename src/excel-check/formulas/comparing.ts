import type { ExcelCheck } from '../definition/ExcelCheck';
import { article } from '../definition/sources';
import { formulaCheck } from './formulaCheck';

/** How Excel compares numbers, texts and nothing. */
export const COMPARING_CHECKS: readonly ExcelCheck[] = [
  formulaCheck({
    name: 'A text is above "", as is TRUE; numbers, blank cells and empty texts are not',
    restsOn: 'Usage that is not a number is found with one comparison.',
    source: 'assumed',
    cells: [5, 'text', undefined, '=""', '=TRUE', '=-3'],
    values: [
      ['=A1>""', false],
      ['=A2>""', true],
      ['=A3>""', false],
      ['=A4>""', false],
      ['=A5>""', true],
      ['=A6>""', false],
    ],
  }),
  formulaCheck({
    name: 'A text is above every number, also one of digits, and "" is under no limit',
    restsOn: 'Growth that cannot be told is not under the limit, and digits entered as text are no usage.',
    source: 'assumed',
    cells: ["'5", '=""'],
    values: [
      ['=A1>10', true],
      ['=A1=5', false],
      ['=IF(A2<0.03,"stalled","not")', 'not'],
      ['=A2>=0.7', true],
    ],
  }),
  formulaCheck({
    name: 'A blank cell and an empty text are both equal to ""',
    restsOn: 'Months without a value are passed over, whether their cell is blank or a formula shows nothing.',
    source: 'assumed',
    cells: [undefined, '=""', 0],
    values: [
      ['=A1<>""', false],
      ['=A2<>""', false],
      ['=A3<>""', true],
    ],
  }),
  formulaCheck({
    name: 'Texts are compared whatever their letter case',
    restsOn: 'A highlight finds its word at the beginning of a cell.',
    source: 'assumed',
    cells: ['▼ STALLED: low growth'],
    values: [['=LEFT(A1,LEN("▼ Stalled"))="▼ Stalled"', true]],
  }),
  formulaCheck({
    name: 'An error anywhere in a comparison is caught by IFERROR around it',
    restsOn: 'An error value among usage is told as data that is not a number.',
    source: article('excel-add-ins-worksheet-functions'),
    cells: ['=1/0', 5],
    values: [
      ['=IFERROR(IF(OR(A2>"",A1>""),"text","numbers"),"error")', 'error'],
      ['=IFERROR(TRIM(A1)="",TRUE)', true],
      ['=IFERROR(TRIM(A2)="",TRUE)', false],
    ],
  }),
];
