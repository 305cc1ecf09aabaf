import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import type { InputMessage } from '../../recognition/usage/InputMessage';
import type { Highlight } from '../../recognition/usage/formulas/usageHighlights';
import type { CellContents } from '../changes/cellsChange';
import type { Change, Remaining, Undo } from '../changes/Change';
import type { Guard } from '../guards/Guard';
import { clearedRoom, listRoom, tableRoom, type ColumnRoom } from '../changes/columnPlace';
import { broughtBackColumnChange, type ColumnContents, type RowsBetween } from '../changes/deletedColumnChange';
import type { Filling } from '../changes/filledColumnChange';
import { highlightsChange } from '../changes/highlightsChange';
import { sameFormulas } from '../guards/sameFormulas';
import { stillEmpty } from '../guards/stillEmpty';
import { findRows, rangesOfRows, type FoundRows, type KeyedRows } from './KeyedRows';
import { leftUndo } from './leftUndo';
import { inAnyRow, inRow } from '../cells/sameCells';
import { stillInPlace } from './stillInPlace';

/** A column of ours that was taken away from a tab. */
export interface RemovedColumn {
  /** 0-based from the left edge of the tab, as it was. */
  readonly index: number;
  /** What the header says. */
  readonly name: string;
  /** The defined name its header had; undefined for none. */
  readonly definedName: string | undefined;
  /** What the header says, ready for `range.formulas`. */
  readonly header: CellValue;
  /** What its rows held, and how numbers were shown there. */
  readonly contents: CellContents;
  readonly numberFormat: readonly (readonly string[])[];
  /** Undefined for a column of which every row was read; else its formula, and where its rows stood. */
  readonly alike: (RowsBetween & { readonly filling: Filling }) | undefined;
  /** What its header says once it is chosen. */
  readonly message: InputMessage | undefined;
  /** In points; undefined where other cells stand in its place now, which have a width of their own. */
  readonly width: number | undefined;
}

export interface RemovedColumns {
  /** From left to right. */
  readonly columns: readonly RemovedColumn[];
  /** What is left of the tab, from its header to its last row. */
  readonly block: Excel.Range;
  readonly headers: CellContents;
  readonly rows: KeyedRows;
  /** Where the rows and the tab began, 0-based, and how far below the header that was. */
  readonly place: { readonly row: number; readonly column: number; readonly below: number };
  /** Undefined for cells that are no table. */
  readonly tableId: string | undefined;
  /** True where the cells were only cleared: nothing moved. */
  readonly isCleared: boolean;
  readonly highlights: readonly Highlight[];
  /** Columns of the tab that they covered, from its left edge. */
  readonly highlightedColumns: number;
}

/**
 * Brings back columns of ours that were taken away, row by row wherever the rows stand now, and the highlights that
 * belong to them. Where somebody inserted, moved or renamed columns since, their formulas would lead to other cells: they
 * stay away.
 */
export function removedColumnsUndo(removed: RemovedColumns): Undo {
  const { block, headers, place, rows } = removed;
  return {
    ranges: [block, ...rangesOfRows(rows)],
    withoutRanges: leftUndo(block),
    look: (context) => {
      const titles = block.getRow(0);
      titles.load('formulas');
      block.load('rowIndex,columnIndex,rowCount,columnCount,address');
      const countRows = queueCount(context, removed);
      const cleared = removed.isCleared ? cellsOf(removed).map((cells) => stillEmpty(cells)()) : [];
      const names = removed.columns.map(({ definedName }) => queueName(context, definedName));
      const next = (found: FoundRows): Remaining => {
        const isSame =
          block.columnIndex === place.column &&
          JSON.stringify(titles.formulas) === JSON.stringify(headers) &&
          cleared.every((isEmpty) => isEmpty()) &&
          names.every(({ isNullObject }) => isNullObject);
        if (!isSame) return { changes: [], guards: [], left: [block.address] };
        const offsets = rows.keys.flatMap((_, index) => found.offsetOf(index) ?? []);
        const count = countRows();
        const sameCount: Guard = () => {
          const now = queueCount(context, removed);
          return () => now() === count;
        };
        return {
          changes: broughtBack(context, removed, { ...found, count }),
          guards: [found.sameKeys(offsets), sameCount, stillInPlace(block), ...stillRoom(removed)],
          left: removed.columns.every((column) => areAlike(removed, column)) ? [] : notFound(rows, found),
        };
      };
      return findRows(rows, next, 'everywhere');
    },
  };
}

/** The columns left are those that were, and nothing stands where others are to come back over cells that were cleared. */
function stillRoom(removed: RemovedColumns): readonly Guard[] {
  const { block, headers, isCleared } = removed;
  const cleared = isCleared ? cellsOf(removed) : [];
  return [sameFormulas(block.getRow(0), headers), ...cleared.map(stillEmpty)];
}

/** Queues how many rows there are from the header on: a table may have taken in rows since. */
function queueCount(context: Excel.RequestContext, { block, place, tableId }: RemovedColumns): () => number {
  const table = tableId === undefined ? undefined : context.workbook.tables.getItem(tableId);
  const cells = table?.getDataBodyRange() ?? block.getResizedRange(-place.below, 0);
  cells.load('rowCount');
  return () => cells.rowCount + place.below;
}

/** Where rows stood that are gone, or that nothing tells any more. */
function notFound({ keys }: KeyedRows, { offsetOf, changedPlace }: FoundRows): readonly string[] {
  return keys.flatMap((_, index) => (offsetOf(index) === undefined ? changedPlace(index) : []));
}

/** True for a column that holds the same live formula in every row: others have it as well then. */
function areAlike({ place }: RemovedColumns, { contents, alike }: RemovedColumn): boolean {
  if (alike) return true;
  const [first, ...others] = contents.map(([cell], index) => inAnyRow(cell!, place.row + index + 1));
  return first!.startsWith('=') && others.every((other) => other === first);
}

/** The rows as they stand now, and how many there are from the header on. */
interface RowsNow extends FoundRows {
  readonly count: number;
}

function broughtBack(context: Excel.RequestContext, removed: RemovedColumns, found: RowsNow): readonly Change[] {
  const { block, columns, place, rows, highlights, highlightedColumns } = removed;
  const { rowCount, rowIndex } = block;
  const first = Math.min(...rows.keys.map((_, index) => found.offsetOf(index) ?? rowCount));
  const body = (): Excel.Range => block.getCell(first, 0).getResizedRange(rowCount - first - 1, highlightedColumns - 1);
  const moved = highlights.map((highlight) => ({
    ...highlight,
    formula: String(inRow(highlight.formula, place.row + 1, rowIndex + first + 1)),
  }));
  return [
    ...columns.map((column) => columnBack(context, removed, column, found)),
    ...(moved.length > 0 && rowCount > first ? [highlightsChange(body, [], moved)] : []),
  ];
}

/** The cells of columns that were cleared. */
function cellsOf({ block, columns, headers }: RemovedColumns): readonly Excel.Range[] {
  const beside = headers[0]!.length - 1;
  return columns.map(({ index }) => block.getOffsetRange(0, index).getResizedRange(0, -beside));
}

/** A name that somebody gave to other cells since is theirs. */
function queueName({ workbook }: Excel.RequestContext, name: string | undefined): { readonly isNullObject: boolean } {
  if (name === undefined) return { isNullObject: true };
  const item = workbook.names.getItemOrNullObject(name);
  item.load('name');
  return item;
}

function columnBack(
  context: Excel.RequestContext,
  removed: RemovedColumns,
  column: RemovedColumn,
  found: RowsNow,
): Change {
  const { numberFormat, ...contents } = column.alike
    ? filledLines(removed, column.alike, column, found)
    : linesOf(removed, column, found);
  const room = roomFor(context, removed, column, found);
  return broughtBackColumnChange(
    room,
    contents,
    { numberFormat, width: column.width, message: column.message, definedName: column.definedName },
    column.alike,
  );
}

function roomFor(
  context: Excel.RequestContext,
  { block, tableId, isCleared }: RemovedColumns,
  { index, name }: RemovedColumn,
  { count }: RowsNow,
): ColumnRoom {
  const corner = block.getCell(0, 0);
  if (isCleared) return clearedRoom(() => corner.getOffsetRange(0, index).getResizedRange(count - 1, 0));
  if (tableId === undefined) return listRoom(corner, index, count);
  const { columns } = context.workbook.tables.getItem(tableId);
  return tableRoom(columns, name, index < block.columnCount ? index : -1);
}

/** A column of very many rows is filled down again, whichever rows there are. */
function filledLines(
  { block, place }: RemovedColumns,
  { above, filling }: NonNullable<RemovedColumn['alike']>,
  { header }: RemovedColumn,
  { count }: RowsNow,
): ColumnContents & { readonly numberFormat: string[][] } {
  const formula = String(inRow(filling.formula, place.row + 1, block.rowIndex + above + 1));
  return {
    contents: Array.from({ length: above }, (_, line) => [line === 0 ? header : '']),
    numberFormat: Array.from({ length: above }, () => ['General']),
    filled: { filling: { ...filling, formula }, rows: count - above },
  };
}

/** What the column is to hold in the rows as they stand now. */
function linesOf(
  removed: RemovedColumns,
  column: RemovedColumn,
  { count, offsetOf, others }: RowsNow,
): { readonly contents: CellContents; readonly numberFormat: string[][] } {
  const { block, place, rows } = removed;
  const { header, contents, numberFormat } = column;
  const lines = Array.from({ length: count }, (_, line): readonly [CellValue, string] => [
    line === 0 ? header : '',
    'General',
  ]);
  const put = (index: number, offset: number | undefined): void => {
    if (offset === undefined || offset >= count) return;
    const content = inRow(contents[index]![0]!, place.row + index + 1, block.rowIndex + offset + 1);
    lines[offset] = [content, numberFormat[index]![0]!];
  };
  rows.keys.forEach((_, index) => put(index, offsetOf(index)));
  if (areAlike(removed, column)) others.forEach((offset) => put(0, offset));
  return { contents: lines.map(([content]) => [content]), numberFormat: lines.map(([, format]) => [format]) };
}
