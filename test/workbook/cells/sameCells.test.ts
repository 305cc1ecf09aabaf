import { inAnyRow, inRow, leadAlike } from '../../../src/workbook/cells/sameCells';

test.each([
  ['=A5+$B5', '=A7+$B7'],
  ['=TEXT(A5,"#,##0")', '=TEXT(A7,"#,##0")'],
  ['=IF(A5="Q5","x",LOG10(B5))', '=IF(A7="Q5","x",LOG10(B7))'],
  ["='FY5'!A1&A5", "='FY5'!A1&A7"],
  ['=A55', '=A55'],
  ['A5', 'A5'],
  [5, 5],
])('%j of row 5 reads %j in row 7', (cell, expected) => {
  expect(inRow(cell, 5, 7)).toBe(expected);
});

test('a formula that is filled down reads the same in every row', () => {
  expect(inAnyRow('=IF(A5="#",ATAN2($B5,5),"")', 5)).toBe(inAnyRow('=IF(A12="#",ATAN2($B12,5),"")', 12));
});

test.each([
  ['=COUNTIF(\'Our usage\'!$A$2:$A$4,"x")', '=COUNTIF(Usage!$B$3:$B$9,"x")', true],
  ['=SUM(Usage!$A:$A)', '=SUM(Usage!#REF!)', true],
  ['=Table1[Health]', '=Table1[Verdict]', true],
  ['=SUM(Usage!A1)', '=COUNT(Usage!A1)', false],
  ['=SUM(A1)', '=SUM(A2)', false],
  ['="see Usage!A1"', '="see Usage!A2"', false],
])('%s and %s lead alike: %s', (one, other, expected) => {
  expect(leadAlike(one, other)).toBe(expected);
});
