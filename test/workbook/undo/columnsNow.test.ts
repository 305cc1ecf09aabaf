import { columnsNow } from '../../../src/workbook/undo/columns/columnsNow';

const OURS = [
  { index: 3, header: 'Share' },
  { index: 4, header: 'Health' },
];
const REST = ['Customer', 'May', 'Jun'];

test.each([
  ['nothing changed', ['Customer', 'May', 'Jun'], ['Customer', 'May', 'Jun', 'Share', 'Health']],
  ['a column came in first', ['', 'Customer', 'May', 'Jun'], ['', 'Customer', 'May', 'Jun', 'Share', 'Health']],
  ['one came in among them', ['Customer', '', 'May', 'Jun'], ['Customer', '', 'May', 'Jun', 'Share', 'Health']],
  [
    'one came in right of them',
    ['Customer', 'May', 'Jun', 'Notes'],
    ['Customer', 'May', 'Jun', 'Notes', 'Share', 'Health'],
  ],
  ['the one beside them is gone', ['Customer', 'May'], ['Customer', 'May', 'Share', 'Health']],
  ['the one beside them has another name', ['Customer', 'May', 'Juli'], ['Customer', 'May', 'Juli', 'Share', 'Health']],
  ['they were moved', ['Jun', 'Customer', 'May'], ['Jun', 'Customer', 'May', 'Share', 'Health']],
])('columns that were the last ones are so again where %s', (_, now, after) => {
  expect(columnsNow(OURS, REST, now)?.after).toEqual(after);
});

test('columns among others come back among them, the last one with nothing right of it', () => {
  const taken = [
    { index: 1, header: 'One' },
    { index: 4, header: 'Two' },
  ];
  const columns = columnsNow(taken, ['A', 'B', 'C'], ['A', 'B', 'C'])!.columns;
  expect(columns.map(({ at, isLast }) => [at, isLast])).toEqual([
    [1, false],
    [4, true],
  ]);
});

test.each([
  ['nothing changed', ['Customer', 'May', 'Jun'], ['Customer', 'Share', 'May', 'Jun']],
  ['one came in right of them', ['Customer', '', 'May', 'Jun'], ['Customer', 'Share', '', 'May', 'Jun']],
  ['they were moved', ['Jun', 'Customer', 'May'], ['Jun', 'Customer', 'Share', 'May']],
])('a column among others comes back beside the one it stood beside where %s', (_, now, after) => {
  expect(columnsNow([{ index: 1, header: 'Share' }], REST, now)?.after).toEqual(after);
});

test('where none of the columns they stood beside is there, they stay away', () => {
  expect(columnsNow(OURS, REST, ['Adatum', '5', '6'])).toBeUndefined();
});
