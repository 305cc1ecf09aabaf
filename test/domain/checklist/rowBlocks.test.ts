import fc from 'fast-check';
import { rowBlocks } from '../../../src/domain/checklist/rowBlocks';

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
])('%j makes the blocks %j', (rows, blocks) => {
  expect(rowBlocks(rows)).toEqual(blocks);
});

test('blocks hold exactly the given rows, in order and never side by side', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60)), (rows) => {
      const blocks = rowBlocks(rows);
      const held = blocks.flatMap(({ first, last }) =>
        Array.from({ length: last - first + 1 }, (_, index) => first + index),
      );
      expect(held).toEqual([...new Set(rows)].sort((a, b) => a - b));
      blocks.slice(1).forEach(({ first }, index) => expect(first).toBeGreaterThan(blocks[index]!.last + 1));
    }),
  );
});
