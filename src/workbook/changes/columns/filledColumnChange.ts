import { countNumbers, type NumberRun } from '../../../domain/numberRuns';
import type { KeptTab } from '../../cells/KeptTab';
import { movedFormula, queuePlace, type CellPlace } from '../../cells/movedFormula';
import { queueAreas } from '../../cells/queueAreas';
import { inRow } from '../../cells/sameCells';
import { queueLooks } from '../blankCellsChange';
import { cellsBackChange, cellsChange } from '../cellsChange';
import { isEntered, isFormula, queueContents, type CellContents } from '../queueContents';
import type { Change, DoneChange } from '../Change';
import { queueTypedCells, type TypedCells } from './queueTypedCells';

/** A column with the same live formula in every row. */
export interface Filling {
  /** Of the first row. */
  readonly formula: string;
  readonly numberFormat: string;
}

/** What stood in a column that is filled: nothing, one formula in every row, or anything. */
export type BeforeFilling = 'blank' | 'filled' | 'mixed' | FilledAbove;

/** The same formula in so many rows, and nothing below them, where rows were added. */
interface FilledAbove {
  readonly filled: number;
}

export interface DoneFilling extends DoneChange {
  /** What stood there before, one formula for all rows or the contents of each; undefined for nothing. */
  readonly old: Filling | CellContents | undefined;
}

/**
 * Fills a column with live formulas by copying the first one down, so that the cost does not grow with the rows.
 * @param before of a column that is filled alike only the first formula is read, not one per row
 * @param tab whose headers the formulas lead to
 */
export function filledColumnChange(
  column: Excel.Range,
  filling: Filling,
  before: BeforeFilling,
  tab?: TabWithHeaders,
): Change<DoneFilling> {
  return {
    prepare: () => {
      const mixed = before === 'mixed' ? queueMixed(column, tab) : undefined;
      const displaced = before === 'blank' ? queueDisplaced(column) : undefined;
      const filled = mixed || displaced ? undefined : queueFilled(column, tab);
      const readAgain = (): void => {
        displaced?.readBack();
        mixed?.readBack();
      };
      return {
        write: () => {
          fillDown(column.getResizedRange(0, 0), filling);
          readAgain();
        },
        readAgain,
        // What somebody typed since it was read is written over, so that it is read cell by cell next time.
        isAsPlanned: () => (filled?.().typed ?? []).length === 0,
        done: () => {
          if (mixed) return mixed.done();
          if (displaced) return { old: undefined, undo: [clearedColumn(column), ...displaced.undo()], theirs: [] };
          const old = filled!();
          return { old, undo: [filledBackChange(old, tab)], theirs: [] };
        },
      };
    },
  };
}

function fillDown(cells: Excel.Range, { formula, numberFormat }: Filling): void {
  const first = cells.getCell(0, 0);
  // A text format would turn the formula into a text. One for all cells: what else somebody gave them stays.
  cells.numberFormat = numberFormat as unknown as string[][];
  first.formulas = [[formula]];
  cells.copyFrom(first, 'Formulas');
}

/** The tab whose headers say which columns a formula leads to; undefined for formulas that are put back where they are. */
type TabWithHeaders = Pick<KeptTab, 'block'> | undefined;

/** A column that was filled alike: which rows held its formula, by how far below the first cell, and what it led to. */
interface FilledRows extends Filling {
  /** All of it, wherever others move it. */
  readonly cells: Excel.Range;
  readonly runs: readonly NumberRun[];
  /** What stood between them, and its rows. */
  readonly typed: readonly TypedCells[];
  /** How many rows there were. */
  readonly count: number;
  readonly place: CellPlace;
}

function queueFilled(column: Excel.Range, tab: TabWithHeaders): () => FilledRows {
  const first = queueFirstFormula(column);
  const [formulas, typed, place] = [queueAreas(column, 'Formulas'), queueTypedCells(column), queuePlace(column, tab)];
  const cells = column.getResizedRange(0, 0);
  cells.load('rowCount');
  return () => ({
    ...first(),
    cells,
    runs: formulas().map(({ top, bottom }) => ({ first: top - place().row, last: bottom - place().row })),
    typed: typed(),
    count: cells.rowCount,
    place: place(),
  });
}

/** Queues the formula of a column that is filled alike, as it reads in the first row; call the result after the sync. */
export function queueFirstFormula(column: Excel.Range): () => Filling {
  const first = column.getCell(0, 0);
  // Somebody may have typed over the first one.
  const below = column.getSpecialCellsOrNullObject('Formulas').areas.getItemAt(0).getCell(0, 0);
  for (const cell of [first, below]) cell.load('formulas,numberFormat,rowIndex');
  return () => {
    const cell = isFormula(fillingOf(first).formula) || below.isNullObject ? first : below;
    const { formula, numberFormat } = fillingOf(cell);
    return { formula: String(inRow(formula, cell.rowIndex + 1, first.rowIndex + 1)), numberFormat };
  };
}

function fillingOf({ formulas, numberFormat }: Excel.Range): Filling {
  return { formula: String(formulas[0]![0]), numberFormat: String(numberFormat[0]![0]) };
}

/**
 * Gives a column its formula back. What a formula says leads to other cells once somebody moved columns or rows: then it
 * is filled once more, by where they stand when all else is put back.
 * @param seen where it stands; what our own changes moved since it was read moves back after it
 */
function filledBackChange(old: FilledRows, tab: TabWithHeaders, seen = old.place): Change {
  return {
    prepare: (context) => {
      const formula = movedFormula(old.formula, old.place, seen);
      const before = queuePlace(old.cells, tab);
      const cleared = gapsIn(old).map((gap) => clearedColumn(gap).prepare(context));
      let after = before;
      return {
        write: () => {
          for (const { run, cells } of formula === undefined ? [] : filledIn(old))
            fillDown(cells, { ...old, formula: String(inRow(formula!, seen.row + 1, seen.row + run.first + 1)) });
          for (const gap of cleared) gap.write();
          for (const { cells, contents, numberFormat } of typedIn(old)) {
            cells.numberFormat = numberFormat;
            cellsChange(cells, contents).prepare(context).write();
          }
        },
        readBack: () => {
          after = queuePlace(old.cells, tab);
        },
        done: () => {
          const hasMoved = JSON.stringify(before()) !== JSON.stringify(seen);
          const theirs = cleared.flatMap((gap) => gap.done().theirs);
          return { undo: [], theirs: hasMoved ? [...theirs, filledBackChange(old, tab, after())] : theirs };
        },
      };
    },
  };
}

/** All of the column, also what others inserted in it, or parts of it. */
function filledIn({
  cells,
  runs,
  count,
}: FilledRows): readonly { readonly run: NumberRun; readonly cells: Excel.Range }[] {
  return runs.map((run) => ({
    run,
    cells: countNumbers([run]) === count ? cells.getResizedRange(0, 0) : part(cells, run),
  }));
}

function typedIn({ cells, typed, place }: FilledRows) {
  return typed.map((each) => {
    const first = each.row - place.row;
    return { ...each, cells: part(cells, { first, last: first + each.contents.length - 1 }) };
  });
}

/** Between runs, and below the last one. */
function gapsIn({ cells, runs, count }: FilledRows): readonly Excel.Range[] {
  const ends = [{ first: -1, last: -1 }, ...runs, { first: count, last: count }];
  return ends
    .slice(1)
    .map(({ first }, index) => ({ first: ends[index]!.last + 1, last: first - 1 }))
    .filter((gap) => countNumbers([gap]) > 0)
    .map((gap) => part(cells, gap));
}

function part(cells: Excel.Range, run: NumberRun): Excel.Range {
  return cells.getCell(run.first, 0).getResizedRange(countNumbers([run]) - 1, 0);
}

/** Queues what stands in a column that is not filled alike: it is put back cell by cell. */
function queueMixed(column: Excel.Range, tab: TabWithHeaders) {
  const [before, place] = [queueContents(column), queuePlace(column, tab)];
  let after = before;
  return {
    /** Queues reading it, once it is written over. */
    readBack: (): void => {
      after = queueContents(column);
    },
    done: (): DoneFilling => {
      const old = before();
      return { old, undo: [cellsBackChange(column, old, { contents: after(), place: place() }, tab)], theirs: [] };
    },
  };
}

/** What somebody entered in a column that was to be blank. */
interface Displaced {
  /** Queues reading it, once it is written over. */
  readBack(): void;
  /** Puts it back. */
  undo(): readonly Change[];
}

/** Queues what stands in a column that is to be blank: mostly nothing, and then nothing is read. */
function queueDisplaced(column: Excel.Range): Displaced {
  const used = column.getUsedRangeOrNullObject(true);
  used.load('address');
  const [before, looks] = [queueContents(used), queueLooks(used)];
  let after = before;
  return {
    readBack: () => {
      after = queueContents(used);
    },
    undo: () => (used.isNullObject ? [] : [cellsChange(used, before(), after()), ...looks()]),
  };
}

/** Takes live formulas away again; what else stands there by then is somebody's. */
function clearedColumn(column: Excel.Range): Change {
  return {
    prepare: () => {
      const found = queueContents(column);
      return {
        write: () => column.clear('All'),
        done: () => {
          const theirs = found().map((row) => row.map((cell) => (isEntered(cell) ? cell : null)));
          const hasTheirs = theirs.some((row) => row.some((cell) => cell !== null));
          return { undo: [], theirs: hasTheirs ? [cellsChange(column, theirs)] : [] };
        },
      };
    },
  };
}
