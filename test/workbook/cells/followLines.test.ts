import { followLines } from '../../../src/workbook/cells/followLines';

const LINE = [['MAU', 3, 1, 0, '', 'Open']];

test.each([
  ['as it was', LINE, [0, 1, 2, 3, 4, 5]],
  ['a blank column came in', [['MAU', '', 3, 1, 0, '', 'Open']], [0, undefined, 1, 2, 3, 4, 5]],
  ['a column came in first', [['', 'MAU', 3, 1, 0, '', 'Open']], [undefined, 0, 1, 2, 3, 4, 5]],
  ['a column is gone', [['MAU', 3, 0, '', 'Open']], [0, 1, 3, 4, 5]],
  ['one came in and one is blank beside it', [['MAU', 3, 1, 0, '', '', 'Open']], [0, 1, 2, 3, 4, undefined, 5]],
  ['two came in apart', [['MAU', 'x', 3, 1, 'y', 0, '', 'Open']], [0, undefined, 1, 2, undefined, 3, 4, 5]],
])('columns are followed: %s', (_, found, columns) => {
  expect(followLines(found, LINE).columns).toEqual(columns);
});

test('rows are followed where a blank one came in above another blank one', () => {
  const written = [['a'], [''], ['b']];
  expect(followLines([['a'], ['x'], [''], ['b']], written).rows).toEqual([0, undefined, 1, 2]);
});

test('where rows and columns came in nobody can tell', () => {
  expect(
    followLines(
      [
        ['a', ''],
        ['b', ''],
        ['c', ''],
      ],
      [['a'], ['b']],
    ),
  ).toEqual({
    rows: [undefined, undefined, undefined],
    columns: [],
  });
});
