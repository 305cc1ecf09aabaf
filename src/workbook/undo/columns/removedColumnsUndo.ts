import type { CellValue } from '../../../recognition/cells/WorkbookSnapshot';
import { isFormula, type CellContents } from '../../changes/queueContents';
import type { Change, Look, Remaining, Undo } from '../../changes/Change';
import { broughtBackColumnChange } from '../../changes/columns/deletedColumnChange';
import type { ColumnContents } from '../../changes/columns/formulasAgainChange';
import { highlightsChange } from '../../changes/highlightsChange';
import { sameFormulas } from '../../guards/sameFormulas';
import { stillEmpty } from '../../guards/stillEmpty';
import { queueAlreadyBack } from './queueAlreadyBack';
import { clearedCells, grownTable, roomFor } from './roomForColumns';
import { queueNamedColumns } from './queueNamedColumns';
import { queueCorner, queueTitles, withoutBlankEnd } from './queueTitles';
import type { RemovedColumn, RemovedColumns } from './RemovedColumns';
import { columnsNow, type ColumnBack, type ColumnsNow } from './columnsNow';
import { findRows, rangesOfRows, type FoundRows, type KeyedRows } from '../KeyedRows';
import { leftUndo } from '../leftUndo';
import { columnsBefore, movedFormula, type Texts } from '../../cells/movedFormula';
import { areFilledAlike } from '../../cells/sameCells';
import { stillInPlace } from '../../guards/stillInPlace';

/** With the rows as they stand now, and how many there are from the header on. */
interface TabNow extends FoundRows, ColumnsNow<RemovedColumn> {
  readonly count: number;
  /** The first header, with the column it stands in. */
  readonly corner: Excel.Range;
}

/**
 * Brings back columns of ours that were taken away, row by row wherever the rows stand now, and the highlights that
 * belong to them: right of the columns they stood beside, leading where they led. Where none of those is there any more,
 * or a column or a name like theirs is, they stay away.
 * @returns [] where a request was cut before it took anything away
 */
export function removedColumnsUndo(removed: RemovedColumns): readonly Undo[] {
  const { columns, letGo, highlights } = removed;
  return columns.length + letGo + highlights.length === 0 ? [] : [takenAwayUndo(removed)];
}

function takenAwayUndo(removed: RemovedColumns): Undo {
  const { block, rows } = removed;
  return {
    ranges: [block, ...rangesOfRows(rows)],
    withoutRanges: leftUndo(block),
    bringsBack: removed.columns.length > 0,
    look: (context) => {
      const corner = queueCorner(context, removed);
      const titles = queueTitles(context, removed);
      const isBack = queueAlreadyBack(removed);
      block.load('rowIndex,columnIndex,rowCount,columnCount,address');
      const countRows = queueCount(context, removed);
      const named = queueNamedColumns(context, removed.columns);
      const next = (found: FoundRows): Remaining | Look => {
        const away: Remaining = { changes: [], guards: [], left: [block.address] };
        const columns = named();
        const { rest, blanks } = restOf(removed);
        const now = columns && columnsNow(columns, rest, [...titles()[0]!, ...blanks]);
        if (isBack() || !now) return away;
        const areEmpty = clearedCells(removed, now, corner).map((cells) => stillEmpty(cells)());
        return () =>
          areEmpty.every((isEmpty) => isEmpty())
            ? remaining(context, removed, { ...found, ...now, count: countRows(), corner }, titles())
            : away;
      };
      return findRows(rows, next, 'everywhere');
    },
  };
}

/** What the other headers said, and which blank ones stood last among them: a column without a header keeps its place. */
function restOf({ columns, headers, place }: RemovedColumns): { readonly rest: Texts; readonly blanks: Texts } {
  const gone = columns.filter(({ index }) => index < place.columns).length;
  const rest = headers[0]!.slice(0, place.columns - gone);
  return { rest, blanks: rest.slice(withoutBlankEnd(rest).length) };
}

function remaining(
  context: Excel.RequestContext,
  removed: RemovedColumns,
  found: TabNow,
  titles: CellContents,
): Remaining {
  const { block, columns, rows } = removed;
  const sameCount = (): (() => boolean) => {
    const now = queueCount(context, removed);
    return () => now() === found.count;
  };
  const header = found.corner.getResizedRange(0, titles[0]!.length - 1);
  const stillRoom = [sameFormulas(header, titles), ...clearedCells(removed, found, found.corner).map(stillEmpty)];
  return {
    changes: broughtBack(context, removed, found),
    guards: [
      found.sameKeys(rows.keys.flatMap((_, index) => found.offsetOf(index) ?? [])),
      sameCount,
      stillInPlace(block),
      ...stillRoom,
    ],
    left: columns.every((column) => areAlike(removed, column)) ? [] : notFound(rows, found),
  };
}

/** Queues how many rows there are from the header on: a table may have taken in rows since. */
function queueCount(context: Excel.RequestContext, { block, place, tableId }: RemovedColumns): () => number {
  const table = tableId === undefined ? undefined : context.workbook.tables.getItem(tableId);
  const cells = table?.getDataBodyRange() ?? block.getResizedRange(-place.below - place.beneath, 0);
  cells.load('rowCount');
  return () => cells.rowCount + place.below;
}

/** Where rows stood that are gone, or that nothing tells any more. */
function notFound({ keys }: KeyedRows, { offsetOf, changedPlace }: FoundRows): readonly string[] {
  return keys.flatMap((_, index) => (offsetOf(index) === undefined ? changedPlace(index) : []));
}

/** True for a column that holds the same live formula in every row: others have it as well then. */
function areAlike({ place }: RemovedColumns, { contents, alike }: RemovedColumn): boolean {
  const cells = contents.map(([cell]) => cell!);
  return alike !== undefined || areFilledAlike(cells, place.row + 1);
}

function broughtBack(context: Excel.RequestContext, removed: RemovedColumns, found: TabNow): readonly Change[] {
  const { block, rows, highlights, highlightedColumns, place } = removed;
  const { corner } = found;
  const last = block.rowCount - place.belowHighlights - 1;
  const first = Math.min(...rows.keys.map((_, index) => found.offsetOf(index) ?? block.rowCount), ...found.others);
  const was = columnsBefore(found.after, found.before);
  const width = 1 + was.findLastIndex((index) => index !== undefined && index < highlightedColumns);
  const body = (): Excel.Range => corner.getOffsetRange(first, 0).getResizedRange(last - first, width - 1);
  const moved = highlights.map((highlight) => ({
    ...highlight,
    formula: String(inRowNow(removed, found, highlight.formula, { from: 0, to: first })),
  }));
  return [
    ...found.columns.map((column) => columnBack(context, removed, column, found)),
    ...grownTable(context, removed),
    ...(moved.length > 0 && last >= first ? [highlightsChange(body, [], moved)] : []),
  ];
}

/** What stood in one row, as it reads in another. @param rows from which of the rows, to how far below the header */
function inRowNow(
  { block, place, rows: { keys } }: RemovedColumns,
  { before, after, count, corner }: TabNow,
  content: CellValue,
  rows: { readonly from: number; readonly to: number },
): CellValue {
  if (!isFormula(content)) return content;
  const { rowIndex: top } = block;
  const { columnIndex: left } = corner;
  const bottom = place.row + keys.length - 1;
  const then = { left: place.column, top: place.row - place.below, bottom, texts: before };
  const now = { left, top, bottom: top + count - 1, texts: after };
  const from = { row: place.row + rows.from, column: place.column, headers: then };
  const to = { row: top + rows.to, column: left, headers: now };
  return movedFormula(String(content), from, to)!;
}

function columnBack(
  context: Excel.RequestContext,
  removed: RemovedColumns,
  column: ColumnBack<RemovedColumn>,
  found: TabNow,
): Change {
  const { numberFormat, ...contents } = column.alike
    ? filledLines(removed, column.alike, column, found)
    : linesOf(removed, column, found);
  return broughtBackColumnChange(
    roomFor(context, removed, column, found),
    contents,
    { numberFormat, width: column.width, message: column.message, definedName: column.definedName },
    column.alike,
  );
}

/** A column of very many rows is filled down again, whichever rows there are. */
function filledLines(
  removed: RemovedColumns,
  { above, filling }: NonNullable<RemovedColumn['alike']>,
  { header }: RemovedColumn,
  found: TabNow,
): ColumnContents & { readonly numberFormat: string[][] } {
  const formula = String(inRowNow(removed, found, filling.formula, { from: 0, to: above }));
  return {
    contents: Array.from({ length: above }, (_, line) => [line === 0 ? header : '']),
    numberFormat: Array.from({ length: above }, () => ['General']),
    filled: { filling: { ...filling, formula }, rows: found.count - above },
  };
}

/** What the column is to hold in the rows as they stand now. */
function linesOf(
  removed: RemovedColumns,
  column: RemovedColumn,
  found: TabNow,
): { readonly contents: CellContents; readonly numberFormat: string[][] } {
  const { header, contents, numberFormat } = column;
  const { count, offsetOf, others } = found;
  const lines = Array.from({ length: count }, (_, line): readonly [CellValue, string] => [
    line === 0 ? header : '',
    'General',
  ]);
  const put = (index: number, offset: number | undefined): void => {
    if (offset === undefined || offset >= count) return;
    const content = inRowNow(removed, found, contents[index]![0]!, { from: index, to: offset });
    lines[offset] = [content, numberFormat[index]![0]!];
  };
  removed.rows.keys.forEach((_, index) => put(index, offsetOf(index)));
  if (areAlike(removed, column)) others.forEach((offset) => put(0, offset));
  return { contents: lines.map(([content]) => [content]), numberFormat: lines.map(([, format]) => [format]) };
}
