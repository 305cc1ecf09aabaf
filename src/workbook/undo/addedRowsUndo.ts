import { countNumbers, numberRuns, type NumberRun } from '../../domain/numberRuns';
import { cellsChange } from '../changes/cellsChange';
import { queueEntries, type CellContents } from '../changes/queueContents';
import type { Change, Look, Remaining, Undo } from '../changes/Change';
import { emptiedRowsChange, removedRowsChange } from '../changes/removedRowsChange';
import { tableRangeChange } from '../changes/tableRangeChange';
import type { Guard } from '../guards/Guard';
import { sameLength } from '../guards/sameLength';
import { cellsBelow } from './belowHeader';
import { findRows, rangesOfRows, type FoundRows, type KeyedRows } from './KeyedRows';
import { leftUndo } from './leftUndo';
import { FEW_ROWS, queueRowsNow } from './queueRowsNow';
import { rowsAsWritten, type BlockOf, type RowNow } from './rowsAsWritten';

export interface AddedRows {
  /** The header from the first to the last column. */
  readonly header: Excel.Range;
  readonly rows: KeyedRows;
  /** All of them, where they were put. */
  readonly cells: Excel.Range;
  /** What the cells of each row showed once it was there. */
  readonly shown: CellContents;
  /** Header cells of columns that are filled with live formulas, also later. */
  readonly live: readonly Excel.Range[];
  /** So many of them, the first ones, were there before and blank: they stay, with their live formulas. */
  readonly blankBefore: number;
  /** True for whole rows that were put in between others. */
  readonly areInserted: boolean;
  /** Undefined for cells that are no table. */
  readonly tableId: string | undefined;
}

/** Takes rows away again that nobody wrote into. */
export function addedRowsUndo(added: AddedRows): Undo {
  const { header, rows, cells, live, areInserted, tableId } = added;
  const taken = new Set<number>();
  return {
    ranges: [header, ...live, ...rangesOfRows(rows)],
    // What tells the rows finds them where somebody sorted them, and a row in their old place is gone by then.
    withoutRanges:
      rows.places.length > 0 ? addedRowsUndo({ ...added, rows: { ...rows, places: [] } }) : leftUndo(cells),
    isLarge: rows.keys.length > FEW_ROWS,
    look: (context) => {
      const table = tableId === undefined ? undefined : context.workbook.tables.getItem(tableId);
      const whole = table?.getRange() ?? header;
      whole.load('rowCount,columnCount');
      for (const cell of [header, ...live]) cell.load('rowIndex,columnIndex');
      return findRows(rows, (found) => {
        const columns = new Set(live.map(({ columnIndex }) => columnIndex - header.columnIndex));
        return lookAtRows({ added, taken }, found, {
          table,
          canLeave: areInserted || table !== undefined,
          columns,
          width: whole.columnCount,
          last: whole.rowCount - 1,
        });
      });
    },
  };
}

interface RowsInParts {
  readonly added: AddedRows;
  /** Those that were to go before, so that nobody misses them. */
  readonly taken: Set<number>;
}

/** The table now, or the cells. */
interface Place {
  readonly table: Excel.Table | undefined;
  /** True where a row goes as a whole, unless something stands beside it. */
  readonly canLeave: boolean;
  /** Columns with live formulas, from the left edge. */
  readonly columns: ReadonlySet<number>;
  readonly width: number;
  /** How far below the header it ends. */
  readonly last: number;
}

function lookAtRows({ added, taken }: RowsInParts, found: FoundRows, place: Place): Look {
  const { header, rows, shown, blankBefore } = added;
  const block: BlockOf = ({ first, last }) =>
    cellsBelow(header.getCell(0, 0), first, last).getResizedRange(0, place.width - 1);
  const expected = new Map<number, number>();
  const left: string[] = [];
  rows.keys.forEach((_, index) => {
    const offset = found.offsetOf(index);
    if (offset !== undefined) expected.set(offset, index);
    else if (!taken.has(index)) left.push(...found.changedPlace(index));
  });
  const takeAway = (now: readonly RowNow[], ours: ReadonlySet<RowNow>): Remaining => {
    const wasBlank = ({ offset }: RowNow): boolean => expected.get(offset)! < blankBefore;
    const emptied = [...ours].filter(wasBlank);
    const away = takenAway({ emptied, removed: [...ours].filter((row) => !wasBlank(row)) }, found, { place, block });
    for (const offset of away.offsets) taken.add(expected.get(offset)!);
    const stay = [...now.filter((row) => !ours.has(row)).map(({ offset }) => offset), ...away.emptied];
    return { ...away.remaining, left: [...left, ...stay.map(found.addressOf)] };
  };
  return lookAtRuns(
    numberRuns(expected.keys()).map((run) => () => queueRowsNow(header, block(run), run)),
    (now) => {
      const written = now.map((row) => ({ row, written: shown[expected.get(row.offset)!]! }));
      return rowsAsWritten({ header, columns: place.columns, block }, written, (ours) => takeAway(now, new Set(ours)));
    },
  );
}

/** So many runs of rows are looked at, or taken away, in one request. */
const RUNS_AT_ONCE = 300;

/** Looks at rows run by run, in as many requests as they take. */
function lookAtRuns(
  runs: readonly (() => () => readonly RowNow[])[],
  next: (rows: readonly RowNow[]) => Remaining | Look,
  seen: readonly RowNow[] = [],
): Look {
  const queued = runs.slice(0, RUNS_AT_ONCE).map((queue) => queue());
  const others = runs.slice(RUNS_AT_ONCE);
  return () => {
    const all = [...seen, ...queued.flatMap((run) => run())];
    return others.length > 0 ? lookAtRuns(others, next, all) : next(all);
  };
}

interface RowsToTake {
  /** Rows that stay, without what is entered in them. */
  readonly emptied: readonly RowNow[];
  readonly removed: readonly RowNow[];
}

interface TakenAway {
  readonly offsets: readonly number[];
  /** Those that stay blank among others, for something stands beside them. */
  readonly emptied: readonly number[];
  readonly remaining: Omit<Remaining, 'left'>;
}

/** From the bottom up, which moves nothing that comes later; too many that are scattered go in several requests. */
function takenAway(
  { emptied, removed }: RowsToTake,
  found: FoundRows,
  { place, block }: { readonly place: Place; readonly block: BlockOf },
): TakenAway {
  const runs = numberRuns([...emptied, ...removed].map(({ offset }) => offset));
  const top = runs.at(-RUNS_AT_ONCE)?.first ?? 0;
  const isNow = ({ offset }: RowNow): boolean => offset >= top;
  const [blank, away] = [emptied.filter(isNow), removed.filter(isNow)];
  const offsets = [...blank, ...away].map(({ offset }) => offset);
  const parting = partingOf(away, place);
  return {
    offsets,
    emptied: place.canLeave ? parting.emptied : [],
    remaining: {
      first: numberRuns(blank.map(({ offset }) => offset)).map((run) => emptiedEntries(block(run), run, blank, place)),
      changes: removals(parting, place, block),
      guards: [...stillOurs([...blank, ...away], found, block), ...stillAsLong(place)],
      deleted: away.map(({ offset }) => found.addressOf(offset)),
      isPart: offsets.length < emptied.length + removed.length,
    },
  };
}

/** Live formulas were there before. */
function emptiedEntries(
  cells: Excel.Range,
  { first, last }: NumberRun,
  rows: readonly RowNow[],
  { columns }: Pick<Place, 'columns'>,
): Change {
  const lines = rows.filter(({ offset }) => first <= offset && offset <= last);
  return cellsChange(
    cells,
    lines.map(({ entries }) => entries.map((entry, column) => (entry === null && columns.has(column) ? null : ''))),
  );
}

/** They stand where they stood, and nobody wrote into them; our live formulas may be others by then. */
function stillOurs(rows: readonly RowNow[], found: FoundRows, block: BlockOf): readonly Guard[] {
  const seen = new Map(rows.map(({ offset, entries }) => [offset, entries]));
  const offsets = [...seen.keys()];
  const nothingEntered = numberRuns(offsets).map((run): Guard => {
    return () => {
      const now = queueEntries(block(run));
      return () =>
        now().every((row, index) =>
          row.every((entry, column) => entry === '' || entry === seen.get(run.first + index)![column]),
        );
    };
  });
  return [found.sameKeys(offsets), ...nothingEntered];
}

/** Nobody appended rows to the table. */
function stillAsLong({ table, last }: Place): readonly Guard[] {
  return table ? [sameLength(table, last + 1)] : [];
}

/** Rows by how they go, by how far below the header they stand. */
interface Parting {
  readonly end: NumberRun | undefined;
  /** Where a table has let go of them, or a request was cut before it took them in: their cells were blank before. */
  readonly below: readonly number[];
  readonly leaving: readonly number[];
  readonly emptied: readonly number[];
}

/** Rows at the end of a table are let go of, which moves nothing; others in it leave, or are empty where they cannot. */
function partingOf(rows: readonly RowNow[], { table, canLeave, last }: Place): Parting {
  const end = table && numberRuns(rows.map(({ offset }) => offset)).find((run) => run.last === last);
  const below = table ? rows.filter(({ offset }) => offset > last).map(({ offset }) => offset) : [];
  const others = rows.filter(({ offset }) => !below.includes(offset) && (!end || offset < end.first));
  const [leaving, emptied] = [true, false].map((leaves) =>
    others.filter(({ isAlone }) => (canLeave && isAlone) === leaves).map(({ offset }) => offset),
  ) as [number[], number[]];
  return { end, below, leaving, emptied };
}

function removals({ end, below, leaving, emptied }: Parting, { table }: Place, block: BlockOf): readonly Change[] {
  const size = (run: NumberRun): number => countNumbers([run]);
  return [
    ...(table && end ? [tableRangeChange(table, table.getRange().getResizedRange(-size(end), 0))] : []),
    ...[...numberRuns([...emptied, ...below]), ...(end ? [end] : [])].map((run) =>
      emptiedRowsChange(block(run), size(run)),
    ),
    ...numberRuns(leaving)
      .toReversed()
      .map((run) => removedRowsChange(block(run), size(run))),
  ];
}
