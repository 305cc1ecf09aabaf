import { numberRuns, type NumberRun } from '../../domain/numberRuns';
import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import {
  cellsChange,
  isEntered,
  isFormula,
  queueContents,
  type CellContent,
  type CellContents,
} from '../changes/cellsChange';
import type { Change, Look, Undo } from '../changes/Change';
import { clearedCellsChange } from '../changes/clearedCellsChange';
import { blankCellsChange } from '../changes/blankCellsChange';
import { removedRowsChange } from '../changes/removedRowsChange';
import { tableRangeChange } from '../changes/tableRangeChange';
import type { Guard } from '../guards/Guard';
import { cellsBelow, queueValues } from './belowHeader';
import { findRows, rangesOfRows, type FoundRows, type KeyedRows } from './KeyedRows';
import { leftUndo } from './leftUndo';

export interface AddedRows {
  /** The header from the first to the last column. */
  readonly header: Excel.Range;
  readonly rows: KeyedRows;
  /** All of them, where they were put. */
  readonly cells: Excel.Range;
  /** Of each row once it was there. */
  readonly contents: readonly RowContents[];
  /** So many of them, the first ones, were there before and blank: they stay, with their live formulas. */
  readonly blankBefore: number;
  /** Undefined for rows below cells that are no table. */
  readonly tableId: string | undefined;
  /** True for rows with others above them that are taken back by themselves. */
  readonly isLarge: boolean;
}

export interface RowContents {
  /** What its cells showed, those with live formulas included. */
  readonly shown: readonly CellValue[];
  /** How many of them held something else than a formula. */
  readonly entered: number;
}

/** Takes rows away again that nobody wrote into. */
export function addedRowsUndo(added: AddedRows): Undo {
  const { header, rows, cells, tableId, isLarge } = added;
  return {
    ranges: [header, ...rangesOfRows(rows)],
    withoutRanges: leftUndo(cells),
    isLarge,
    look: (context) => {
      const table = tableId === undefined ? undefined : context.workbook.tables.getItem(tableId);
      const whole = table?.getRange() ?? header;
      whole.load('rowCount,columnCount');
      return findRows(rows, (found) =>
        lookAtRows(added, found, { table, width: whole.columnCount, last: whole.rowCount - 1 }),
      );
    },
  };
}

/** The table now, or the cells: how wide it is, and how far below the header it ends. */
interface Place {
  readonly table: Excel.Table | undefined;
  readonly width: number;
  readonly last: number;
}

function lookAtRows({ header, rows, contents, blankBefore }: AddedRows, found: FoundRows, place: Place): Look {
  const block: BlockOf = ({ first, last }) =>
    cellsBelow(header.getCell(0, 0), first, last).getResizedRange(0, place.width - 1);
  const expected = new Map<number, RowContents>();
  const blank = new Set<number>();
  const left: string[] = [];
  rows.keys.forEach((_, index) => {
    const offset = found.offsetOf(index);
    if (offset !== undefined && index < blankBefore) blank.add(offset);
    if (offset !== undefined) expected.set(offset, contents[index]!);
    else left.push(...found.changedPlace(index));
  });
  const runs = numberRuns(expected.keys()).map((run) => queueRun(block(run), run));
  header.load('rowIndex,columnIndex');
  return () => {
    const now = runs
      .flatMap((run) => run(header, place))
      .map((row): RowNow => ({ ...row, wasBlank: blank.has(row.offset) }));
    const isOurs = (row: RowNow): boolean => isAsWritten(row, expected.get(row.offset)!);
    const emptied = now.filter((row) => isOurs(row) && row.wasBlank);
    const removed = now.filter((row) => isOurs(row) && !row.wasBlank);
    const stay = now.filter((row) => !isOurs(row));
    const line = ({ offset }: RowNow): Excel.Range => block({ first: offset, last: offset });
    return {
      first: emptied.map((row) => cellsChange(line(row), [row.cells.map(withoutEntry)])),
      changes: removals(removed, place, block),
      guards: stillOurs([...emptied, ...removed], found, block),
      left: [...left, ...stay.map(({ offset }) => found.addressOf(offset))],
      deleted: removed.map(({ offset }) => found.addressOf(offset)),
    };
  };
}

/** Cells of the tab, by how far below the header they are. */
type BlockOf = (run: NumberRun) => Excel.Range;

interface RowNow {
  readonly offset: number;
  readonly shown: readonly CellValue[];
  readonly cells: CellContents[number];
  readonly wasBlank: boolean;
  /** Nothing stands beside it in its row of the sheet. */
  readonly isAlone: boolean;
}

function queueRun(
  cells: Excel.Range,
  { first }: NumberRun,
): (header: Excel.Range, place: Place) => readonly Omit<RowNow, 'wasBlank'>[] {
  const shown = queueValues(cells);
  const contents = queueContents(cells);
  const used = cells.getEntireRow().getUsedRangeOrNullObject(true);
  used.load('columnIndex,columnCount');
  return ({ columnIndex }, { width }) => {
    const isAlone =
      used.isNullObject ||
      (used.columnIndex >= columnIndex && used.columnIndex + used.columnCount <= columnIndex + width);
    const values = shown();
    return contents().map((cells, index) => ({
      offset: first + index,
      shown: values[index] as readonly CellValue[],
      cells,
      isAlone,
    }));
  };
}

/**
 * Nobody entered anything: as many cells are filled as we filled, and none shows anything new. Live formulas may be gone
 * by then, with what was filled after the rows were written.
 */
function isAsWritten({ shown, cells }: RowNow, written: RowContents): boolean {
  const left = new Map<CellValue, number>();
  for (const value of written.shown) left.set(value, (left.get(value) ?? 0) + 1);
  return (
    cells.filter(isEntered).length === written.entered &&
    shown.every((value) => {
      const count = left.get(value) ?? 0;
      left.set(value, count - 1);
      return value === '' || count > 0;
    })
  );
}

/** They stand where they stood, and nobody wrote into them; our live formulas may be others by then. */
function stillOurs(rows: readonly RowNow[], found: FoundRows, block: BlockOf): readonly Guard[] {
  const seen = new Map(rows.map(({ offset, cells }) => [offset, cells]));
  const offsets = [...seen.keys()];
  const nothingEntered = numberRuns(offsets).map((run): Guard => {
    return () => {
      const now = queueContents(block(run));
      return () =>
        now().every((row, index) => row.every((cell, column) => isNoEntry(cell, seen.get(run.first + index)![column])));
    };
  });
  return [found.sameKeys(offsets), ...nothingEntered];
}

function isNoEntry(now: CellContent, seen: CellContent | undefined): boolean {
  return now === '' || now === seen || (isFormula(now) && isFormula(seen));
}

/** Rows at the end of a table are let go of, which moves nothing; others leave it, or are empty where they cannot. */
function removals(rows: readonly RowNow[], { table, last }: Place, block: BlockOf): readonly Change[] {
  const end = table && numberRuns(rows.map(({ offset }) => offset)).find((run) => run.last === last);
  const others = rows.filter(({ offset }) => !end || offset < end.first);
  const [leaving, emptied] = [true, false].map((canLeave) =>
    numberRuns(
      others.filter(({ isAlone }) => (table !== undefined && isAlone) === canLeave).map(({ offset }) => offset),
    ),
  ) as [readonly NumberRun[], readonly NumberRun[]];
  return [
    ...(end ? [tableRangeChange(table, table.getRange().getResizedRange(end.first - end.last - 1, 0))] : []),
    ...[...emptied, ...(end ? [end] : [])].flatMap((run) => blanked(block(run))),
    ...[...leaving].reverse().map((run) => removedRowsChange(block(run))),
  ];
}

function withoutEntry(content: CellContent): string | null {
  return isFormula(content) ? null : '';
}

function blanked(cells: Excel.Range): readonly Change[] {
  const fit = ({ format }: Excel.Range): void => format.autofitRows();
  return [clearedCellsChange(cells), blankCellsChange(cells, fit, fit)];
}
