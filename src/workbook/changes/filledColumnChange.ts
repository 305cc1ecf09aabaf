import type { KeptTab } from '../cells/KeptTab';
import { queueLooks } from './blankCellsChange';
import { cellsBackChange, cellsChange, isEntered, queueContents, queuePlace, type CellContents } from './cellsChange';
import type { Change, DoneChange } from './Change';

/** A column with the same live formula in every row. */
export interface Filling {
  /** Of the first row. */
  readonly formula: string;
  readonly numberFormat: string;
}

/** What stood in a column that is filled: nothing, one formula in every row, or anything. */
export type BeforeFilling = 'blank' | 'filled' | 'mixed' | FilledAbove;

/** The same formula in so many rows, and nothing below them, where rows were added. */
export interface FilledAbove {
  readonly filled: number;
}

export interface DoneFilling extends DoneChange {
  /** What stood there before, one formula for all rows or the contents of each; undefined for nothing. */
  readonly old: Filling | CellContents | undefined;
}

/**
 * Fills a column with live formulas by copying the first one down, so that the cost does not grow with the rows.
 * @param before of a column that is filled alike only the first formula is read, not one per row
 * @param read the tab as it was read, where rows were added
 */
export function filledColumnChange(
  column: Excel.Range,
  { formula, numberFormat }: Filling,
  before: BeforeFilling,
  read?: Pick<KeptTab, 'block' | 'height'>,
): Change<DoneFilling> {
  return {
    prepare: () => {
      const first = column.getCell(0, 0);
      const old = first.getCell(0, 0);
      old.load('formulas,numberFormat');
      const mixed = before === 'mixed' ? queueMixed(column) : undefined;
      const displaced = before === 'blank' ? queueDisplaced(column) : undefined;
      // Others may have inserted or deleted rows meanwhile.
      const now = read?.block.getResizedRange(0, 0);
      now?.load('rowCount');
      return {
        write: () => {
          // A text format would turn the formula into a text.
          first.numberFormat = [[numberFormat]];
          first.formulas = [[formula]];
          column.copyFrom(first, 'Formats');
          column.copyFrom(first, 'Formulas');
          displaced?.readBack();
          mixed?.readBack();
        },
        done: () => {
          if (mixed) return mixed.done();
          if (displaced) return { old: undefined, undo: [clearedColumn(column), ...displaced.undo()], theirs: [] };
          const filling = { formula: String(old.formulas[0]![0]), numberFormat: String(old.numberFormat[0]![0]) };
          if (typeof before === 'string')
            return { old: filling, undo: [filledColumnChange(column, filling, 'filled')], theirs: [] };
          const filled = before.filled + (read && now ? now.rowCount - read.height : 0);
          return { old: filling, undo: filledAboveBack(column, { filled }, filling), theirs: [] };
        },
      };
    },
  };
}

function filledAboveBack(column: Excel.Range, before: FilledAbove, old: Filling): readonly Change[] {
  // Only where it comes to that: asking for parts of a column that is followed is part of the next request.
  const later = (make: () => Change): Change => ({ prepare: (context) => make().prepare(context) });
  return [
    later(() => filledColumnChange(partsOf(column, before).above, old, 'filled')),
    later(() => clearedColumn(partsOf(column, before).below)),
  ];
}

/** Queues what stands in a column that is not filled alike: it is put back cell by cell. */
function queueMixed(column: Excel.Range) {
  const [before, place] = [queueContents(column), queuePlace(column)];
  let after = before;
  return {
    /** Queues reading it, once it is written over. */
    readBack: (): void => {
      after = queueContents(column);
    },
    done: (): DoneFilling => {
      const old = before();
      return { old, undo: [cellsBackChange(column, old, { contents: after(), place })], theirs: [] };
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

/** The rows that are filled, and those below them. */
export function partsOf(
  column: Excel.Range,
  { filled }: FilledAbove,
): Readonly<Record<'above' | 'below', Excel.Range>> {
  const first = column.getCell(0, 0);
  return {
    above: first.getResizedRange(filled - 1, 0),
    below: first.getOffsetRange(filled, 0).getBoundingRect(column.getLastCell()),
  };
}
