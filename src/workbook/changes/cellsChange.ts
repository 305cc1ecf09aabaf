import { parseDayText } from '../../recognition/cells/excelDay';
import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import { followLines } from '../cells/followLines';
import type { KeptTab } from '../cells/KeptTab';
import { movedFormula, queuePlace, type CellPlace } from '../cells/movedFormula';
import type { Change, DoneChange, PreparedChange } from './Change';
import {
  hasContent,
  isFormula,
  isSameContent,
  queueContents,
  type CellContent,
  type CellContents,
} from './queueContents';

export interface DoneCells extends DoneChange {
  /** What the cells that were written held before; null for others. */
  readonly old: CellContents;
  /** What all cells of the range hold after. */
  readonly now: CellContents;
  /** Where they stood. */
  readonly place: CellPlace;
}

/**
 * Writes cells.
 * @param written what the cells are to hold before, as `contentOf` gives it: other contents are somebody's, and are put
 * back
 */
export function cellsChange(
  range: Excel.Range,
  contents: CellContents,
  written?: CellContents,
  send = sendContents,
): Change<DoneCells> {
  return {
    prepare: (): PreparedChange<DoneCells> => {
      // Rows or columns that others inserted within the range make it larger than what is to be written.
      const cells = range.getCell(0, 0).getResizedRange(contents.length - 1, contents[0]!.length - 1);
      // From now on it follows what is inserted.
      cells.load('address');
      const before = queueContents(cells);
      const place = queuePlace(cells);
      let after = before;
      let isCut = false;
      return {
        write: () => {
          send(cells, contents);
          after = queueContents(cells);
        },
        readAgain: () => {
          isCut = true;
          after = queueContents(cells);
        },
        done: (): DoneCells => {
          const all = before();
          const now = isCut ? known(after(), all, contents) : after();
          const old = where(contents, all);
          const theirs = written && where(contents, different(all, written));
          return {
            old,
            now,
            place: place(),
            undo: [cellsBackChange(cells, old, { contents: now, place: place() })],
            theirs: theirs && hasContent(theirs) ? [cellsChange(cells, theirs)] : [],
          };
        },
      };
    },
  };
}

/** Cells of a column: what most of them hold is sent once. */
export function mostlyAlikeCellsChange(range: Excel.Range, contents: CellContents): Change<DoneCells> {
  return cellsChange(range, contents, undefined, sendMostlyAlike);
}

function sendContents(cells: Excel.Range, contents: CellContents): void {
  cells.formulas = contents.map((row) => [...row]);
}

/** Where every cell is written, all of them first get what takes most room. */
function sendMostlyAlike(cells: Excel.Range, contents: CellContents): void {
  const sizes = new Map<CellContent, number>();
  for (const [cell] of contents) sizes.set(cell!, (sizes.get(cell!) ?? 0) + String(cell).length);
  const [[common]] = [...sizes].sort(([, a], [, b]) => b - a) as [[CellContent, number]];
  const isEach = contents.every(([cell]) => cell !== null && cell !== '');
  if (isEach) cells.formulas = common as unknown as CellValue[][];
  sendContents(cells, isEach ? contents.map(([cell]) => [cell === common ? null : cell!]) : contents);
}

/** What cells held once they were written, and where that was. */
export interface WrittenContents {
  readonly contents: CellContents;
  readonly place: CellPlace;
}

/**
 * Puts back what cells held, wherever they stand by then: it looks once columns and rows are gone again that were added
 * with them, and what follows goes by what it saw. Cells that no longer hold what was written are somebody's.
 * @param tab whose headers tell which columns formulas lead to
 */
export function cellsBackChange(
  range: Excel.Range,
  old: CellContents,
  written: WrittenContents,
  tab?: Pick<KeptTab, 'block'>,
): Change {
  return {
    prepare: () => {
      let found: () => CellContents;
      let place: () => CellPlace;
      let kept: readonly (readonly Excel.Range[])[];
      return {
        write: () => {},
        readBack: () => {
          found = queueContents(range);
          place = queuePlace(range, tab);
          kept = keepCells(range, old);
        },
        done: () => {
          const seen = found() as readonly (readonly CellValue[])[];
          const back = contentsBack(old, written, { contents: seen, place: place() });
          const again = (): Change => cellsBackChange(range, old, written, tab);
          const theirs = isAsLarge(seen, kept) ? cellByCell(kept, back, seen) : inOnePiece(range, back, seen, again);
          return { undo: [], theirs };
        },
      };
    },
  };
}

/** So many cells are followed one by one: each costs bytes. */
const MOST_KEPT = 100;

/** Queues keeping cells, so that each stays itself whatever others insert between them; [] for too many of them. */
function keepCells(range: Excel.Range, contents: CellContents): readonly (readonly Excel.Range[])[] {
  const [rows, columns] = [contents.length, contents[0]?.length ?? 0];
  if (rows * columns > MOST_KEPT) return [];
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const cell = range.getCell(row, column);
      cell.load('address');
      return cell;
    }),
  );
}

function cellByCell(
  cells: readonly (readonly Excel.Range[])[],
  contents: CellContents,
  seen: CellContents,
): readonly Change[] {
  return contents.flatMap((line, y) =>
    line.flatMap((content, x) => (content === null ? [] : [cellsChange(cells[y]![x]!, [[content]], [[seen[y]![x]!]])])),
  );
}

/** @param again looks at the cells once more: what is inserted as they are written moves some of them */
function inOnePiece(
  range: Excel.Range,
  contents: CellContents,
  seen: CellContents,
  again: () => Change,
): readonly Change[] {
  if (!hasContent(contents)) return [];
  const change = cellsChange(range, contents, seen);
  return [
    {
      prepare: (context) => {
        const prepared = change.prepare(context);
        const size = range.getResizedRange(0, 0);
        size.load('rowCount,columnCount');
        return {
          ...prepared,
          done: () => {
            const done = prepared.done();
            const isMoved = size.rowCount !== seen.length || size.columnCount !== seen[0]!.length;
            return isMoved ? { undo: [], theirs: [cellsChange(range, done.old, done.now), again()] } : done;
          },
        };
      },
    },
  ];
}

function isAsLarge(one: readonly (readonly unknown[])[], other: readonly (readonly unknown[])[]): boolean {
  return one.length === other.length && one[0]?.length === other[0]?.length;
}

/** Of each cell that was found what it is to hold again; null for one that stays: it is as it was, or somebody's. */
export function contentsBack(old: CellContents, written: WrittenContents, found: WrittenContents): CellContents {
  const [seen, ours] = [found.contents, written.contents] as readonly (readonly (readonly CellValue[])[])[];
  const { rows, columns } = followLines(seen!, ours!);
  return seen!.map((line, y) =>
    line.map((cell, x) => {
      const [row, column] = [rows[y], columns[x]];
      if (row === undefined || column === undefined || !isSameContent(ours![row]![column], cell)) return null;
      const before = old[row]![column]!;
      if (before === null || before === ours![row]![column]) return null;
      if (!isFormula(before)) return before;
      return movedFormula(String(before), within(written.place, row, column), within(found.place, y, x)) ?? null;
    }),
  );
}

function within(place: CellPlace, rows: number, columns: number): CellPlace {
  return { ...place, row: place.row + rows, column: place.column + columns };
}

/** Of `old` the cells that were written. */
function where(contents: CellContents, old: CellContents): CellContents {
  return contents.map((row, y) => row.map((cell, x) => (cell === null ? null : old[y]![x]!)));
}

/** Of cells that were read after a request was cut those that hold what they held or what was written; null for others. */
function known(found: CellContents, before: CellContents, written: CellContents): CellContents {
  const isWritten = (cell: CellContent, content: CellContent): boolean =>
    isSameContent(cell, content) || String(cell) === content || cell === parseDayText(String(content));
  return found.map((row, y) =>
    row.map((cell, x) => (isSameContent(cell, before[y]![x]) || isWritten(cell, written[y]![x]!) ? cell : null)),
  );
}

/** Of `found` the cells that hold something else than expected; null stands for cells nobody wrote. */
function different(found: CellContents, expected: CellContents): CellContents {
  return found.map((row, y) => row.map((cell, x) => (isSameContent(cell, expected[y]![x]) ? null : cell)));
}
