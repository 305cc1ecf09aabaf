import { followRows } from '../../../src/workbook/undo/followRows';

test.each<[string, string, string, readonly (number | undefined)[]]>([
  ['nothing moved', 'a x b x', 'a x b x', [0, 1, 2, 3]],
  ['a row came in between', 'a x b x', 'a - x b x', [0, 2, 3, 4]],
  ['a row that looks like others came in', 'a x b x', 'a x x b x', [0, undefined, 3, 4]],
  ['a row went', 'a x b x', 'a b x', [0, undefined, 1, 2]],
  ['somebody typed over what tells one', 'x y x y', 'x other x y', [0, undefined, 2, 3]],
  ['blank rows stand among them', 'a - b x', 'a - b new x', [0, 1, 2, 4]],
  ['nothing but their order tells them apart', 'x x y y', 'new x x y y', [1, 2, 3, 4]],
  ['they were sorted', 'a x b x', 'b x a x', [undefined, undefined, undefined, undefined]],
])('where %s: %s → %s', (_, before, now, expected) => {
  const rows = (text: string): readonly string[] => text.split(' ').map((key) => (key === '-' ? '' : key));
  expect(followRows(rows(before), rows(now))).toEqual(expected);
});
