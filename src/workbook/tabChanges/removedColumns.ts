import type { Tab } from '../../recognition/Tab';
import { headerText, isInTable, keptCells, keptColumn, type KeptTab } from '../cells/KeptTab';
import type { Change } from '../changes/Change';
import { clearedColumn, listColumn, tableColumn, type ColumnPlace } from '../changes/columns/columnPlace';
import { narrowedTableChange } from '../changes/tableRangeChange';
import { deletedColumnChange } from '../changes/columns/deletedColumnChange';
import { highlightsChange } from '../changes/highlightsChange';
import { standardWidthChange } from '../changes/columns/columnWidthChange';
import { undoable } from '../changes/undoable';
import type { Guard } from '../guards/Guard';
import { stillEmpty } from '../guards/stillEmpty';
import { recordRemovedColumns, rowsAlike, type Removal } from '../undo/columns/recordRemovedColumns';

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
  /** Defined names on headers that go with the columns, by column. */
  readonly names?: ReadonlyMap<number, string>;
  /**
   * The last row with something of the tab's own, 0-based: what stands in our columns below it is somebody's, and stays
   * unless columns right of ours are to move.
   */
  readonly lastRow?: number;
}

export interface RemovedColumnsPlan {
  /** Records the columns, so that they can be brought back, and takes the highlights and the widths away. */
  readonly before: readonly Change[];
  /** Takes the columns away, the rightmost first, with the names on their headers. */
  readonly deleted: readonly Change[];
  readonly guards: readonly Guard[];
}

/**
 * Takes columns out of a tab. What is the tab's own right of them moves up to the left; where nothing is, nothing moves, and
 * they get the sheet's own width back.
 */
export function removedColumns(
  context: Excel.RequestContext,
  whole: KeptTab,
  given: ColumnsToRemove,
): RemovedColumnsPlan {
  const { columns, lastRow, names, ...rest } = { ...NOTHING_ELSE, lastRow: whole.tab.lastRow, ...given };
  const rightFirst = [...columns].sort((a, b) => b - a);
  const isPlain = whole.tab.table === undefined;
  const isAtTheEdge = areLast(whole.tab, columns);
  const kept = isPlain && isAtTheEdge ? endingAt(whole, lastRow) : whole;
  const removal = { ...rest, names, columns: rightFirst, isAtTheEdge };
  const cells = rightFirst.map((column) => columnCells(kept, column));
  return {
    before: [
      removedHighlights(context, kept, removal),
      ...(isAtTheEdge ? rightFirst.map((column) => standardWidthChange(() => placedCell(kept, column))) : []),
    ],
    deleted: [
      ...narrowedTable(context, kept, removal),
      ...rightFirst.map((column) =>
        deletedColumnChange(placeOfColumn(context, kept, column, removal), {
          alike: rowsAlike(kept, column, removal),
          definedName: names.get(column),
          tab: kept,
        }),
      ),
    ],
    guards:
      isPlain && kept === whole ? cells.map((column) => stillEmpty(column.getLastCell().getOffsetRange(1, 0))) : [],
  };
}

/** True for columns that go without anything moving: beyond one without a header is nothing that they belong to. */
export function areLast(tab: Tab, columns: readonly number[]): boolean {
  const [last = 0, ...others] = [...columns].sort((a, b) => b - a);
  const isEnd = last >= tab.right || (!tab.table && headerText(tab, last + 1) === '');
  return isEnd && others.every((column, index) => column === last - 1 - index);
}

const NOTHING_ELSE: Omit<Removal, 'columns' | 'isAtTheEdge'> = {
  highlightIds: [],
  highlightedBy: undefined,
  alike: new Set(),
  names: new Map(),
};

function endingAt(kept: KeptTab, lastRow: number): KeptTab {
  return lastRow < kept.tab.lastRow ? { ...kept, tab: { ...kept.tab, lastRow } } : kept;
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

/** Where the column stood: widths stay with their places. */
function placedCell(kept: KeptTab, column: number): Excel.Range {
  return keptCells(kept, { row: kept.tab.headerRow, column });
}

/** The last columns are none of the table's any more before they are cleared. */
function narrowedTable(
  context: Excel.RequestContext,
  { tab }: KeptTab,
  { columns, isAtTheEdge }: Removal,
): readonly Change[] {
  const first = columns.findLast((column) => isInTable(tab, column));
  if (!isAtTheEdge || first === undefined) return [];
  const table = context.workbook.tables.getItem(tab.table!.name);
  const column = table.columns.getItem(headerText(tab, first));
  return [narrowedTableChange(table, () => column.getHeaderRowRange())];
}

/** A column in a table is one of the table's, wherever it stands; beside it stands one that it was let go of. */
function placeOfColumn(
  context: Excel.RequestContext,
  kept: KeptTab,
  column: number,
  { isAtTheEdge }: Removal,
): ColumnPlace {
  const cells = (): Excel.Range => columnCells(kept, column);
  if (!isInTable(kept.tab, column))
    return isAtTheEdge ? clearedColumn(cells) : listColumn(cells, kept.block.getCell(0, 0));
  const { columns } = context.workbook.tables.getItem(kept.tab.table!.name);
  const inWorkbook = tableColumn(columns, headerText(kept.tab, column));
  if (!isAtTheEdge) return inWorkbook;
  const whole = inWorkbook.cells();
  // From now on it follows what is inserted, and stays itself once it is none of the table's.
  whole.load('address');
  return clearedColumn(() => whole);
}

/** Takes the highlights away; taken back, the columns come back with them. */
function removedHighlights(context: Excel.RequestContext, kept: KeptTab, removal: Removal): Change {
  const { firstRow, lastRow, left, right } = kept.tab;
  const { highlightIds, highlightedBy } = removal;
  const rows = Math.max(lastRow - firstRow + 1, 1);
  const body = keptCells(kept, { row: firstRow, column: left, rows, columns: right - left + 1 });
  return undoable(
    highlightsChange(() => body, highlightIds, [], headerByName(context, kept, highlightedBy)),
    () => recordRemovedColumns(context, kept, removal, body),
  );
}

/** A column of a table that goes and comes back is found by its name, wherever it stands then. */
function headerByName(context: Excel.RequestContext, { tab }: KeptTab, column = -1): (() => Excel.Range) | undefined {
  if (!isInTable(tab, column)) return undefined;
  const name = headerText(tab, column);
  return () => context.workbook.tables.getItem(tab.table!.name).columns.getItem(name).getHeaderRowRange();
}
