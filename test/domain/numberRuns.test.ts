import fc from 'fast-check';
import { numberRuns } from '../../src/domain/numberRuns';

test.each([
  [[], []],
  [[5], [{ first: 5, last: 5 }]],
  [[7, 5, 6], [{ first: 5, last: 7 }]],
  [
    [1, 2, 4, 5, 9],
    [
      { first: 1, last: 2 },
      { first: 4, last: 5 },
      { first: 9, last: 9 },
    ],
  ],
])('%j makes the runs %j', (rows, runs) => {
  expect(numberRuns(rows)).toEqual(runs);
});

test('runs hold exactly the given numbers, in order and never side by side', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60)), (rows) => {
      const runs = numberRuns(rows);
      const held = runs.flatMap(({ first, last }) =>
        Array.from({ length: last - first + 1 }, (_, index) => first + index),
      );
      expect(held).toEqual([...new Set(rows)].sort((a, b) => a - b));
      runs.slice(1).forEach(({ first }, index) => expect(first).toBeGreaterThan(runs[index]!.last + 1));
    }),
  );
});
