import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import { cellsChange, queueContents, type CellContents } from '../changes/cellsChange';
import type { GuardedPlan } from '../changes/GuardedPlan';
import type { Undo } from '../changes/Change';
import type { Guard } from '../guards/Guard';
import { cellsBelow, queueBelow } from './belowHeader';
import { findRows, rangesOfRows, type KeyedRows } from './KeyedRows';

/** Cells of a column that were written. */
export interface WrittenCells {
  readonly header: Excel.Range;
  readonly rows: KeyedRows;
  /** One per row; null for a row that was not written. */
  readonly old: readonly (CellValue | null)[];
  readonly now: readonly (CellValue | null)[];
}

/** Restores cell by cell what still holds what we wrote, in whatever row it stands now. */
export function cellsUndo({ header, rows, old, now }: WrittenCells): Undo {
  return {
    ranges: [header, ...rangesOfRows(rows)],
    look: () => {
      const find = findRows(rows);
      const column = queueBelow(header, 'contents');
      return () => {
        const { offsetOf, changedPlace, sameKeys } = find();
        const { at, addressOf } = column();
        const back = new Map<number, Written>();
        const left: string[] = [];
        old.forEach((content, index) => {
          const offset = offsetOf(index);
          if (content === null) return;
          if (offset === undefined) left.push(...changedPlace(index));
          else if (at(offset) === content) return;
          else if (at(offset) === now[index]) back.set(offset, { old: content, now: now[index]! });
          else left.push(addressOf(offset));
        });
        const { changes, guards } = writtenBack(header, back);
        return { first: changes, changes: [], guards: [...guards, sameKeys([...back.keys()])], left };
      };
    },
  };
}

interface Written {
  readonly old: CellValue;
  readonly now: CellValue;
}

/** @param back by how far below the header */
function writtenBack(header: Excel.Range, back: ReadonlyMap<number, Written>): GuardedPlan {
  if (back.size === 0) return { changes: [], guards: [] };
  const [first, last] = [Math.min(...back.keys()), Math.max(...back.keys())];
  const cells = cellsBelow(header, first, last);
  const contents = (which: keyof Written): CellContents =>
    Array.from({ length: last - first + 1 }, (_, index) => [back.get(first + index)?.[which] ?? null]);
  return { changes: [cellsChange(cells, contents('old'))], guards: [stillHolds(cells, contents('now'))] };
}

/** One cell that stands for itself, such as a setting. */
export function cellUndo(cell: Excel.Range, old: CellValue, now: CellValue): Undo {
  return {
    ranges: [cell],
    look: () => {
      const contents = queueContents(cell);
      cell.load('address');
      return () => {
        const found = contents()[0]![0]!;
        if (found === old) return { changes: [], guards: [], left: [] };
        if (found !== now) return { changes: [], guards: [], left: [cell.address] };
        return { changes: [cellsChange(cell, [[old]])], guards: [stillHolds(cell, [[now]])], left: [] };
      };
    },
  };
}

/** Cells hold what they were found to hold; null for cells that do not matter. */
export function stillHolds(range: Excel.Range, expected: CellContents): Guard {
  return () => {
    const contents = queueContents(range);
    return () => {
      const found = contents();
      return expected.every((row, y) => row.every((cell, x) => cell === null || cell === found[y]![x]));
    };
  };
}
