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
    ['Customer', 'May', 'Jun', 'Share', 'Health', 'Notes'],
  ],
  ['the one beside them is gone', ['Customer', 'May'], ['Customer', 'May', 'Share', 'Health']],
  ['the one beside them has another name', ['Customer', 'May', 'Juli'], ['Customer', 'May', 'Juli', 'Share', 'Health']],
  ['they were moved', ['Jun', 'Customer', 'May'], ['Jun', 'Share', 'Health', 'Customer', 'May']],
])('columns stand beside those they stood beside where %s', (_, now, after) => {
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

test('where none of the columns they stood beside is there, they stay away', () => {
  expect(columnsNow(OURS, REST, ['Adatum', '5', '6'])).toBeUndefined();
});
