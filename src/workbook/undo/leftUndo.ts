import type { Undo } from '../changes/Change';

/** Takes nothing back: names cells that stay, where what told how to take them back is gone. */
export function leftUndo(cells: Excel.Range): Undo {
  return {
    ranges: [cells],
    look: () => {
      cells.load('address');
      const used = cells.getUsedRangeOrNullObject(true);
      return () => ({ changes: [], guards: [], left: used.isNullObject ? [] : [cells.address] });
    },
  };
}
