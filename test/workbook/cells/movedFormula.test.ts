import { movedFormula, type CellPlace } from '../../../src/workbook/cells/movedFormula';

const at = (texts: readonly string[], { row = 1, column = 3, left = 0, top = 0, bottom = 4 } = {}): CellPlace => ({
  row,
  column,
  headers: { left, top, bottom, texts },
});

const HEADERS = ['Customer', 'Seats', 'May', 'Jun', 'Health'];

test.each([
  ['nothing moved', '=$D2/$B2', at(HEADERS), '=$D2/$B2'],
  ['a row came in above', '=$D2/$B2', at(HEADERS, { row: 2 }), '=$D3/$B3'],
  ['a column came in left of all', '=$D2/$B2', at(HEADERS, { left: 1 }), '=$E2/$C2'],
  ['a column came in between', '=$D2/$B2', at(['Customer', 'Region', ...HEADERS.slice(1)]), '=$E2/$C2'],
  ['a column went', '=$D2/$B2', at(HEADERS.toSpliced(2, 1)), '=$C2/$B2'],
  ['a column was renamed', '=$D2/$C2', at(HEADERS.with(3, 'June')), '=$D2/$C2'],
  [
    'a column was renamed and another came in',
    '=$D2/$C2',
    at([...HEADERS.with(3, 'June').toSpliced(1, 0, 'Region')]),
    '=$E2/$D2',
  ],
  ['a column went and another came in', '=$D2/$C2', at(['Customer', 'Seats', 'Jun', 'Notes', 'Health']), '=$C2/#REF!'],
  [
    'a row came in above all',
    '=COUNTIFS($A$2:$A$5,$A2)',
    at(HEADERS, { row: 2, top: 1, bottom: 5 }),
    '=COUNTIFS($A$3:$A$6,$A3)',
  ],
  ['a row came in between', '=COUNTIFS($A$2:$A$5,$A2)', at(HEADERS, { bottom: 5 }), '=COUNTIFS($A$2:$A$6,$A2)'],
  ['the last row went', '=COUNTIFS($A$2:$A$5,$A2)', at(HEADERS, { bottom: 3 }), '=COUNTIFS($A$2:$A$4,$A2)'],
  [
    'a column came in left of all rows',
    '=COUNTIFS($A$2:$A$5,$A2)',
    at(HEADERS, { left: 1 }),
    '=COUNTIFS($B$2:$B$5,$B2)',
  ],
  [
    'all rows stand in a column that went',
    '=COUNTIFS($C$2:$C$5,$D2)',
    at(HEADERS.toSpliced(2, 1)),
    '=COUNTIFS(#REF!,$C2)',
  ],
  ['what it leads to went', '=$D2/$C2', at(HEADERS.toSpliced(2, 1)), '=$C2/#REF!'],
  ['the first of some cells went', '=COUNT($C2:$D2)', at(HEADERS.toSpliced(2, 1)), '=COUNT($C2:$C2)'],
  ['the last of some cells went', '=COUNT($C2:$D2)', at(HEADERS.toSpliced(3, 1)), '=COUNT($C2:$C2)'],
  ['all of some cells went', '=COUNT($C2:$D2)', at(HEADERS.toSpliced(2, 2)), '=COUNT(#REF!)'],
  ['texts and other tabs stay', '="$D2"&Start!$D2&$D2', at(HEADERS.toSpliced(2, 1)), '="$D2"&Start!$D2&$C2'],
])('where %s, %s', (_, formula, now, expected) => {
  expect(movedFormula(formula, at(HEADERS), now)).toBe(expected);
});

test('without headers nothing tells where a formula leads that stands in another column', () => {
  const place: CellPlace = { row: 1, column: 3, headers: undefined };
  expect(movedFormula('=A2', place, { ...place, row: 4 })).toBe('=A5');
  expect(movedFormula('=A2', place, { ...place, column: 4 })).toBeUndefined();
});
