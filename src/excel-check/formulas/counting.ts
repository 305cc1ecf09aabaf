import type { ExcelCheck } from '../definition/ExcelCheck';
import { formulaCheck } from './formulaCheck';

const COUNTIFS = 'https://support.microsoft.com/office/dda3dc6e-f74e-4aee-88bc-aa8c2a866842';

/** What COUNTIFS finds: customers that stand twice, and the counts of the Start tab. */
export const COUNTING_CHECKS: readonly ExcelCheck[] = [
  formulaCheck({
    name: 'A ~ takes the wildcard out of the character behind it',
    restsOn: 'A customer called “Contoso*” is not found twice because of “Contoso Ltd”.',
    source: COUNTIFS,
    cells: ['Contoso*', 'Contoso Ltd', 'Who?', 'Whom', '~home'],
    values: [
      ['=COUNTIFS(A1:A5,"=Contoso~*")', 1],
      ['=COUNTIFS(A1:A5,"=Contoso*")', 2],
      ['=COUNTIFS(A1:A5,"=Who~?")', 1],
      ['=COUNTIFS(A1:A5,"=~~home")', 1],
    ],
  }),
  formulaCheck({
    name: 'Letter case does not count, and a number is found as text and as number',
    restsOn: 'The sheet and the pane find the same customers twice.',
    source: COUNTIFS,
    cells: ['Adatum', 'ADATUM', 7, "'007"],
    values: [
      ['=COUNTIFS(A1:A4,"=adatum")', 2],
      ['=COUNTIFS(A1:A4,"=7")', 2],
    ],
  }),
  formulaCheck({
    name: 'The criterion "" finds blank cells and empty texts, "=" blank cells only',
    restsOn: 'Customers without a service are compared with each other.',
    source: 'assumed',
    cells: ['x', undefined, '=""'],
    values: [
      ['=COUNTIFS(A1:A3,"")', 2],
      ['=COUNTIFS(A1:A3,"=")', 1],
    ],
  }),
  formulaCheck({
    name: 'A criterion that begins with a sign of ours and ends with * counts what begins with it',
    restsOn: 'The Start tab counts customers by the sign of their health.',
    source: COUNTIFS,
    cells: ['✓ Healthy', '▼ Stalled: low growth', '▼ Stalled: other', '◐ Below 70 %'],
    values: [
      ['=COUNTIF(A:A,"▼*")', 2],
      ['=COUNTIF(A:A,"✓*")', 1],
    ],
  }),
  formulaCheck({
    name: 'SUMPRODUCT takes LARGE over texts of whole columns without being entered as an array',
    restsOn: 'The Start tab lists the customers to act on, in order.',
    source: 'assumed',
    cells: ['▼ Stalled', '✓ Healthy', '▼ Stalled'],
    values: [
      ['=SUMPRODUCT(LARGE((LEFT(A1:A3,1)="▼")*(10-ROW(A1:A3)),1))', 9],
      ['=SUMPRODUCT(LARGE((LEFT(A1:A3,1)="▼")*(10-ROW(A1:A3)),2))', 7],
      ['=SUMPRODUCT(LARGE((LEFT(A1:A3,1)="▼")*(10-ROW(A1:A3)),3))', 0],
      ['=HYPERLINK("#A1","Open")', 'Open'],
    ],
  }),
  formulaCheck({
    name: 'COUNT over FIND tells how many of several characters a text has',
    restsOn: 'A percent sign among counts is found with one formula.',
    source: 'assumed',
    cells: ["'62 %", "'62", "'６２％"],
    values: [
      ['=COUNT(FIND({"%","％"},A1))', 1],
      ['=COUNT(FIND({"%","％"},A2))', 0],
      ['=COUNT(FIND({"%","％"},A1&A3))', 2],
    ],
  }),
];
