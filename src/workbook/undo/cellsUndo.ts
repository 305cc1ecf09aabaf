import { spanOf } from '../../domain/numberRuns';
import { WorkbookError } from '../../recognition/cells/WorkbookError';
import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import type { KeptTab } from '../cells/KeptTab';
import { movedFormula, queuePlace, type CellPlace } from '../cells/movedFormula';
import { cellsChange } from '../changes/cellsChange';
import { isFormula, queueContents, type CellContents } from '../changes/queueContents';
import type { Look, Remaining, Undo } from '../changes/Change';
import type { Guard } from '../guards/Guard';
import { sameCellPlace } from '../guards/sameCellPlace';
import { addressBelow, cellsBelow } from './belowHeader';
import { findRows, rangesOfRows, type FoundRows, type KeyedRows } from './KeyedRows';
import { leftUndo } from './leftUndo';

/** Cells of a column that were written. */
export interface WrittenCells {
  readonly header: Excel.Range;
  /** Where they were written. */
  readonly cells: Excel.Range;
  readonly old: LinesAt;
  readonly now: LinesAt;
}

/** What cells of a column held, and where the first of them stood then. */
export interface LinesAt {
  /** One per row; null for a row that was not written. */
  readonly lines: readonly (CellValue | null)[];
  readonly place: CellPlace;
}

/**
 * Restores cells of a column one by one where they still hold what we wrote, in whatever row they stand now; formulas
 * lead where they led.
 * @param tab whose headers say which columns formulas lead to
 */
export function cellsUndo(rows: KeyedRows, column: WrittenCells, tab: Pick<KeptTab, 'block'>): Undo {
  const { header, cells } = column;
  return {
    ranges: [header, ...rangesOfRows(rows), tab.block],
    // A row that somebody copied elsewhere and deleted is told by its key.
    withoutRanges: rows.places.length > 0 ? cellsUndo({ ...rows, places: [] }, column, tab) : leftUndo(cells),
    look: () => {
      const place = queuePlace(header, tab);
      header.load('rowIndex,columnIndex,address');
      return findRows(rows, (found) => {
        const look = lookAtColumn(column, found, { tab, place: place() });
        return () => {
          const remaining = look();
          return remaining.first ? remaining : onceTheyStandThere(rows, found, remaining);
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

/** Where a header stands now. */
interface HeaderNow {
  readonly tab: Pick<KeptTab, 'block'>;
  readonly place: CellPlace;
}

/** Queues reading the cells, wherever their rows stand. */
function lookAtColumn(
  { header, old, now }: WrittenCells,
  { offsetOf, changedPlace, sameKeys }: FoundRows,
  { tab, place }: HeaderNow,
): () => Remaining {
  const offsets = old.lines.map((content, index) => (content === null ? undefined : offsetOf(index)));
  const isGone = (index: number): boolean => old.lines[index] !== null && offsets[index] === undefined;
  const gone = [...offsets.keys()].flatMap((index) => (isGone(index) ? changedPlace(index) : []));
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
      const there = { ...place, row: place.row + offset };
      const [before, ours] = [old, now].map((each) => lineAt(each, index, there));
      if (content === before) return;
      if (content === ours && before !== undefined) back[offset - first] = { old: before, now: content };
      else left.push(addressOf(offset));
    });
    if (back.every((each) => each === undefined)) return { changes: [], guards: [], left };
    const column = (which: 'old' | 'now'): CellContents => back.map((each) => [each?.[which] ?? null]);
    const changed = back.flatMap((each, index) => (each ? [first + index] : []));
    const guards = [stillHolds(cells, column('now')), sameKeys(changed)];
    const isMoving = back.some((each) => isFormula(each?.old));
    return {
      first: [cellsChange(cells, column('old'))],
      changes: [],
      guards: isMoving ? [...guards, sameCellPlace(header, tab, place)] : guards,
      left,
    };
  };
}

/** What a cell held, as it reads in another place; undefined for a formula that nothing tells that of. */
function lineAt({ lines, place }: LinesAt, index: number, there: CellPlace): CellValue | undefined {
  const content = lines[index]!;
  return isFormula(content) ? movedFormula(String(content), { ...place, row: place.row + index }, there) : content;
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
