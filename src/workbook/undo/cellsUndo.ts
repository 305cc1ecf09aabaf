import { spanOf } from '../../domain/numberRuns';
import { WorkbookError } from '../../recognition/cells/WorkbookError';
import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import { cellsChange, queueContents, type CellContents } from '../changes/cellsChange';
import type { Look, Remaining, Undo } from '../changes/Change';
import type { Guard } from '../guards/Guard';
import { addressBelow, cellsBelow } from './belowHeader';
import { findRows, rangesOfRows, type FoundRows, type KeyedRows } from './KeyedRows';
import { leftUndo } from './leftUndo';

/** Cells of a column that were written. */
export interface WrittenCells {
  readonly header: Excel.Range;
  /** Where they were written. */
  readonly cells: Excel.Range;
  /** One per row; null for a row that was not written. */
  readonly old: readonly (CellValue | null)[];
  readonly now: readonly (CellValue | null)[];
}

/** Restores cell by cell what still holds what we wrote, in whatever row it stands now. */
export function cellsUndo(rows: KeyedRows, columns: readonly [WrittenCells, ...WrittenCells[]]): Undo {
  return {
    ranges: [...columns.map(({ header }) => header), ...rangesOfRows(rows)],
    withoutRanges: leftUndo(columns[0].cells, ...columns.slice(1).map(({ cells }) => cells)),
    look: () => {
      for (const { header } of columns) header.load('rowIndex,columnIndex,address');
      return findRows(rows, (found) => {
        const looks = columns.map((column) => lookAtColumn(column, found));
        return () => {
          const remaining = together(looks.map((look) => look()));
          return remaining.first?.length === 0 ? onceTheyStandThere(rows, found, remaining) : remaining;
        };
      });
    },
  };
}

/**
 * Where nothing is put back, no guard tells that somebody moved the rows before their cells were read.
 * @throws WorkbookError rowsMoved
 */
function onceTheyStandThere({ keys }: KeyedRows, { offsetOf, sameKeys }: FoundRows, remaining: Remaining): Look {
  const holds = sameKeys(keys.flatMap((_, index) => offsetOf(index) ?? []))();
  return () => {
    if (!holds()) throw new WorkbookError('rowsMoved');
    return remaining;
  };
}

function together(remaining: readonly Remaining[]): Remaining {
  return {
    first: remaining.flatMap(({ first = [] }) => first),
    changes: remaining.flatMap(({ changes }) => changes),
    guards: remaining.flatMap(({ guards }) => guards),
    left: remaining.flatMap(({ left }) => left),
  };
}

/** Queues reading the cells, wherever their rows stand. */
function lookAtColumn(
  { header, old, now }: WrittenCells,
  { offsetOf, changedPlace, sameKeys }: FoundRows,
): () => Remaining {
  const offsets = old.map((content, index) => (content === null ? undefined : offsetOf(index)));
  const gone = old.flatMap((content, index) =>
    content !== null && offsets[index] === undefined ? changedPlace(index) : [],
  );
  const known = offsets.filter((offset) => offset !== undefined);
  if (known.length === 0) return () => ({ changes: [], guards: [], left: gone });
  const { first, last } = spanOf(known);
  const cells = cellsBelow(header, first, last);
  const contents = queueContents(cells);
  return () => {
    const found = contents();
    const addressOf = addressBelow(header);
    const back = found.map((): { old: CellValue; now: CellValue } | undefined => undefined);
    const left = [...gone];
    offsets.forEach((offset, index) => {
      if (offset === undefined) return;
      const content = found[offset - first]![0]!;
      if (content === old[index]) return;
      if (content === now[index]) back[offset - first] = { old: old[index]!, now: content };
      else left.push(addressOf(offset));
    });
    if (back.every((each) => each === undefined)) return { changes: [], guards: [], left };
    const column = (which: 'old' | 'now'): CellContents => back.map((each) => [each?.[which] ?? null]);
    const changed = back.flatMap((each, index) => (each ? [first + index] : []));
    return {
      first: [cellsChange(cells, column('old'))],
      changes: [],
      guards: [stillHolds(cells, column('now')), sameKeys(changed)],
      left,
    };
  };
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
      return expected.every((row, y) => row.every((cell, x) => cell === null || cell === found[y]?.[x]));
    };
  };
}
