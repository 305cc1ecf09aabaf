import type { Undo } from '../changes/Change';

/** Takes nothing back: names cells that stay, as far as they do, where what told how to take them back is gone. */
export function leftUndo(cells: Excel.Range, ...others: readonly Excel.Range[]): Undo {
  const ranges = [cells, ...others];
  const [next, ...rest] = others;
  return {
    ranges,
    ...(next && { withoutRanges: leftUndo(next, ...rest) }),
    look: () => {
      const used = ranges.map((range) => range.getUsedRangeOrNullObject(true));
      for (const range of ranges) range.load('address');
      return () => ({
        changes: [],
        guards: [],
        left: ranges.flatMap(({ address }, index) => (used[index]!.isNullObject ? [] : [address])),
      });
    },
  };
}
