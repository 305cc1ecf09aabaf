import { headerText, keptCells, keptColumn, type KeptTab } from '../cells/KeptTab';
import { queueInputMessage } from '../cells/queueInputMessage';
import type { Change } from '../changes/Change';
import { clearedColumn, listColumn, tableColumn, type ColumnPlace } from '../changes/columns/columnPlace';
import { deletedColumnChange, queueColumnContents, type RowsBetween } from '../changes/columns/deletedColumnChange';
import { highlightsChange } from '../changes/highlightsChange';
import { standardWidthChange } from '../changes/columns/columnWidthChange';
import { undoable } from '../changes/undoable';
import type { Guard } from '../guards/Guard';
import { stillEmpty } from '../guards/stillEmpty';
import { recordRows } from '../undo/KeyedRows';
import type { RemovedColumn } from '../undo/columns/RemovedColumns';
import { removedColumnsUndo } from '../undo/columns/removedColumnsUndo';

/** Columns of ours that are to be taken out of a tab. */
export interface ColumnsToRemove {
  /** 0-based. */
  readonly columns: readonly number[];
  /** Ids of our conditional formats, which go first. */
  readonly highlightIds?: readonly string[];
  /** The column that they go by, 0-based; undefined where there is none. */
  readonly highlightedBy?: number | undefined;
  /** Columns that hold the same live formula in so many rows that only the first one is read. */
  readonly alike?: ReadonlySet<number>;
  /** True where cells at the right end that are no table are cleared, so that nothing beyond them moves. */
  readonly isCleared?: boolean;
  /** Defined names on headers that go with the columns, by column. */
  readonly names?: ReadonlyMap<number, string>;
}

export interface RemovedColumnsPlan {
  /** Records the columns, so that they can be brought back, and takes the highlights and the widths away. */
  readonly before: readonly Change[];
  /** Takes the columns away, the rightmost first, with the names on their headers. */
  readonly deleted: readonly Change[];
  readonly guards: readonly Guard[];
}

/** How the columns of one tab go. */
interface Removal extends Required<Omit<ColumnsToRemove, 'columns' | 'highlightedBy'>> {
  readonly highlightedBy: number | undefined;
  /** From right to left. */
  readonly columns: readonly number[];
  readonly isAtTheEdge: boolean;
}

/**
 * Takes columns out of a tab; what stands right of them moves up to the left. Where nothing did, they get the sheet's own
 * width back.
 */
export function removedColumns(
  context: Excel.RequestContext,
  kept: KeptTab,
  {
    columns,
    alike = new Set(),
    highlightIds = [],
    highlightedBy,
    isCleared = false,
    names = new Map(),
  }: ColumnsToRemove,
): RemovedColumnsPlan {
  const { tab } = kept;
  const rightFirst = [...columns].sort((a, b) => b - a);
  const isAtTheEdge = rightFirst.every((column, index) => column === tab.right - index);
  const isPlain = tab.table === undefined;
  const clears = isCleared && isPlain && isAtTheEdge;
  const removal = { columns: rightFirst, alike, highlightIds, highlightedBy, names, isAtTheEdge, isCleared: clears };
  const cells = rightFirst.map((column) => columnCells(kept, column));
  return {
    before: [
      recorded(context, kept, removal),
      ...(isAtTheEdge ? rightFirst.map((column) => standardWidthChange(() => placedCell(kept, column))) : []),
    ],
    deleted: rightFirst.map((column) =>
      deletedColumnChange(placeOfColumn(context, kept, column, removal), {
        alike: rowsAlike(kept, column, removal),
        definedName: names.get(column),
        tab: kept,
      }),
    ),
    guards: isPlain ? cells.map((column) => stillEmpty(column.getLastCell().getOffsetRange(1, 0))) : [],
  };
}

/** From the header down. */
function columnCells(kept: KeptTab, column: number): Excel.Range {
  const { headerRow, lastRow } = kept.tab;
  const { places, ...whole } = kept.wholeColumns;
  const field = Object.keys(whole.rows).find((each) => places[each] === column);
  if (field === undefined) return keptCells(kept, { row: headerRow, column, rows: lastRow - headerRow + 1 });
  const rows = keptColumn(kept, field, column);
  // Rows may have come in right below the header.
  return rows.getEntireColumn().getIntersection(kept.block.getRow(0)).getBoundingRect(rows);
}

/** Undefined for a column that is read cell by cell. */
function rowsAlike({ tab }: KeptTab, column: number, { alike }: Pick<Removal, 'alike'>): RowsBetween | undefined {
  const { headerRow, firstRow, lastRow, table } = tab;
  return alike.has(column)
    ? { above: firstRow - headerRow, below: table ? table.area.bottom - lastRow : 0 }
    : undefined;
}

/** Where the column stood: widths stay with their places. */
function placedCell(kept: KeptTab, column: number): Excel.Range {
  return keptCells(kept, { row: kept.tab.headerRow, column });
}

/** A column in a table is one of the table's, wherever it stands. */
function placeOfColumn(
  context: Excel.RequestContext,
  kept: KeptTab,
  column: number,
  { isCleared }: Removal,
): ColumnPlace {
  const cells = (): Excel.Range => columnCells(kept, column);
  if (isCleared) return clearedColumn(cells);
  const { table } = kept.tab;
  return table
    ? tableColumn(context.workbook.tables.getItem(table.name).columns, headerText(kept.tab, column))
    : listColumn(cells, kept.block.getCell(0, 0));
}

/** Takes the highlights away; taken back, the columns come back with them. */
function recorded(context: Excel.RequestContext, kept: KeptTab, removal: Removal): Change {
  const { firstRow, lastRow, headerRow, left, right, table } = kept.tab;
  const { highlightIds, highlightedBy, isCleared } = removal;
  const rows = Math.max(lastRow - firstRow + 1, 1);
  const body = keptCells(kept, { row: firstRow, column: left, rows, columns: right - left + 1 });
  return undoable(
    highlightsChange(() => body, highlightIds, [], table && headerByName(context, kept, highlightedBy)),
    () => {
      const read = [...removal.columns].reverse().map((column) => queueColumn(kept, column, removal));
      const keyed = recordRows(kept, firstRow, rows);
      const found = table && context.workbook.tables.getItem(table.name);
      found?.load('id');
      const headers = kept.block.getRow(0);
      const [id] = highlightIds;
      const rightEdge = queueRightEdge(id === undefined ? kept.block : body.conditionalFormats.getItem(id).getRange());
      return {
        readBack: () => {
          keyed.readBack();
          headers.load('formulas');
        },
        undo: ({ old }) => [
          removedColumnsUndo({
            columns: read.map((column) => column()),
            block: kept.block,
            headers: headers.formulas as string[][],
            rows: keyed.rows(),
            place: { row: firstRow, column: left, below: firstRow - headerRow },
            tableId: found?.id,
            isCleared,
            highlights: old,
            highlightedColumns: rightEdge() - left,
          }),
        ],
      };
    },
  );
}

/** A column of a table that goes and comes back is found by its name, wherever it stands then. */
function headerByName(
  context: Excel.RequestContext,
  { tab }: KeptTab,
  column: number | undefined,
): (() => Excel.Range) | undefined {
  if (column === undefined) return undefined;
  const name = headerText(tab, column);
  return () => context.workbook.tables.getItem(tab.table!.name).columns.getItem(name).getHeaderRowRange();
}

/** Queues where a range ends; after the sync the 0-based column right of it. */
function queueRightEdge(range: Excel.Range): () => number {
  const read = range.getResizedRange(0, 0);
  read.load('columnIndex,columnCount');
  return () => read.columnIndex + read.columnCount;
}

function queueColumn(kept: KeptTab, column: number, removal: Removal): () => RemovedColumn {
  const { headerRow, firstRow, lastRow, left } = kept.tab;
  const header = keptCells(kept, { row: headerRow, column });
  header.load('format/columnWidth');
  const above = firstRow - headerRow;
  const rows = Math.max(lastRow - firstRow + 1, 1);
  const alike = rowsAlike(kept, column, removal);
  const read = queueColumnContents(keptCells(kept, { row: headerRow, column, rows: above + rows }), alike);
  const message = queueInputMessage(header);
  return () => {
    const { contents, numberFormat, filled } = read();
    return {
      index: column - left,
      name: headerText(kept.tab, column),
      definedName: removal.names.get(column),
      header: contents[0]![0]!,
      contents: contents.slice(above),
      numberFormat: numberFormat.slice(above),
      alike: alike && filled && { ...alike, filling: filled.filling },
      message: message(),
      width: removal.isAtTheEdge ? header.format.columnWidth : undefined,
    };
  };
}
