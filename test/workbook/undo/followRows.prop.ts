import fc from 'fast-check';
import { followRows } from '../../../src/workbook/undo/followRows';

const keys = fc.array(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 12 });

test('rows are found where others put rows of their own in, and no row is taken for another where some went', () => {
  fc.assert(
    fc.property(
      keys,
      fc.array(fc.record({ at: fc.nat(12), goes: fc.boolean() }), { maxLength: 4 }),
      (before, edits) => {
        let now = before.map((key, row) => ({ key, row: row as number | undefined }));
        for (const [index, { at, goes }] of edits.entries()) {
          const place = Math.min(at, now.length);
          now = goes ? now.toSpliced(place, 1) : now.toSpliced(place, 0, { key: `new ${index}`, row: undefined });
        }
        const found = followRows(
          before,
          now.map(({ key }) => key),
        );
        const areAllThere = edits.every(({ goes }) => !goes);
        before.forEach((_, row) => {
          const place = found[row];
          const there = now.findIndex((each) => each.row === row);
          if (areAllThere) expect(place).toBe(there);
          else if (place !== undefined) expect(now[place]!.key).toBe(before[row]);
        });
      },
    ),
  );
});
