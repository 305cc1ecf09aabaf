import * as fc from 'fast-check';
import {
  addressInColumn,
  cellAddress,
  columnAddress,
  columnsOfCells,
  parseColumns,
  placeOf,
} from '../../../src/recognition/cells/cellAddress';

/** Excel's last column is XFD. */
const columns = fc.nat({ max: 16_383 });

test.each([
  ['C', { first: 2, last: 2 }],
  ['c:h', { first: 2, last: 7 }],
  ['H : C', { first: 2, last: 7 }],
  ['$AA:$AB', { first: 26, last: 27 }],
])('%j are the columns %j', (text, run) => expect(parseColumns(text)).toEqual(run));

test.each(['', 'C1', 'C:', 'C1:H1', 'ABCD', 'MAU %', '1:1'])('%j are no columns', (text) =>
  expect(parseColumns(text)).toBeUndefined(),
);

test.each([
  ['C1', { first: 2, last: 2 }],
  ['C1:H1', { first: 2, last: 7 }],
  ['$C$1:$H$9', { first: 2, last: 7 }],
])('the cells %j stand in the columns %j', (text, run) => expect(columnsOfCells(text)).toEqual(run));

test.each(['', 'C', 'C:H', 'FY2026 plan', '#REF!'])('%j are no cells', (text) =>
  expect(columnsOfCells(text)).toBeUndefined(),
);

test.each([
  [undefined, {}],
  ['B11', {}],
  ['Start!B11', { sheet: 'Start', cell: 'B11' }],
  ["'Kim''s start'!B11", { sheet: "Kim's start", cell: 'B11' }],
])('the place of %j is %j', (address, place) => expect(placeOf(address)).toEqual(place));

test('what is written is read back', () => {
  const name = fc.string({ minLength: 1, unit: fc.constantFrom(..."a 1!'$:é") });
  fc.assert(
    fc.property(name, fc.nat({ max: 1_048_575 }), columns, (sheet, row, column) => {
      const run = { first: column, last: column };
      expect(columnsOfCells(cellAddress(row, column))).toEqual(run);
      expect(columnsOfCells(addressInColumn(row, column))).toEqual(run);
      const { sheet: read, cell } = placeOf(columnAddress(sheet, column));
      expect([read, parseColumns(cell!)]).toEqual([sheet, run]);
    }),
  );
});
