import { inAnyRow } from '../../cells/sameCells';
import type { CellContents } from '../../changes/queueContents';
import { writtenOnce } from '../../changes/writtenOnce';
import type { ColumnBelow } from '../belowHeader';
import type { AddedColumn } from './AddedColumn';

/** The first cell that does not hold the formula all others hold. */
export function notFilledAlike(column: ColumnBelow): number | undefined {
  const ours = new Set(filledAlike(column));
  return offsetsOf(column).find((offset) => column.at(offset) !== '' && !ours.has(offset));
}

/** The cells that hold the formula the first of them holds; a row that came in at the top may have none. */
export function filledAlike(column: ColumnBelow): readonly number[] {
  const { at, headerRow } = column;
  const inRow = (offset: number): string => inAnyRow(at(offset), headerRow + offset + 1);
  const offsets = offsetsOf(column);
  const alike = offsets.map(inRow).find((text) => text.startsWith('='));
  return offsets.filter((offset) => inRow(offset) === alike);
}

/** How far below the header its cells stand. */
export function offsetsOf({ count }: ColumnBelow): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** Looks for other contents than those that were written, in whatever order; rows of ours may be gone by then. */
export function otherThan(written: CellContents): AddedColumn['foreign'] {
  return ({ at, count }) => {
    const isOurs = writtenOnce(written);
    for (let offset = 1; offset <= count; offset++) if (!isOurs(at(offset)) && at(offset) !== '') return 0;
    return undefined;
  };
}
