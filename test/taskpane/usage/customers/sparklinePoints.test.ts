import { sparklinePoints } from '../../../../src/taskpane/usage/customers/sparklinePoints';

const SIZE = { width: 60, height: 20 };

test.each<[string, readonly (number | null)[], readonly string[]]>([
  ['a rise', [0, 5, 10], ['0,20 30,10 60,0']],
  ['a steady line at its height', [4, 4], ['0,0 60,0']],
  ['a small growth looks small: the picture begins at zero', [95, 100], ['0,1 60,0']],
  ['a gap is a gap', [10, 10, null, 5, 5], ['0,0 15,0', '45,10 60,10']],
  ['gaps at both ends', [null, 10, 20, null], ['20,10 40,0']],
  ['a single month is a dot', [null, 8, null], ['30,0 30,0']],
  ['only one month', [8], ['0,0 0,0']],
  ['nothing but zeros', [0, 0], ['0,20 60,20']],
  ['below zero is drawn as zero', [-5, 10], ['0,20 60,0']],
  ['nothing', [], []],
  ['no number at all', [null, null], []],
])('%s', (_, history, lines) => {
  expect(sparklinePoints(history, SIZE)).toEqual(lines);
});
