import { RESULT_COLUMNS } from '../../domain/usage/usageColumns';
import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';
import type { UsageTab } from '../../recognition/usage/UsageTab';
import { headerText, keptCells, keptColumn, type KeptTab } from '../cells/KeptTab';
import type { Change } from '../changes/Change';
import { listColumn, tableColumn, type ColumnPlace } from '../changes/columnPlace';
import { deletedColumnChange } from '../changes/deletedColumnChange';
import type { GuardedPlan } from '../changes/GuardedPlan';
import { queueContents } from '../changes/cellsChange';
import { highlightsChange } from '../changes/highlightsChange';
import { nameChange } from '../changes/nameChange';
import { standardWidthChange } from '../changes/standardWidthChange';
import { undoable } from '../changes/undoable';
import { recordRows } from '../undo/KeyedRows';
import { highlightsUndo } from '../undo/highlightsUndo';
import { removedColumnsUndo, type RemovedColumn } from '../undo/removedColumnsUndo';
import { queueInputMessage } from '../cells/queueInputMessage';
import { inputMessageChange } from './inputMessageChange';
import { stillEmpty } from '../guards/stillEmpty';

export interface UsageRemoval {
  /** Ids of our conditional formats. */
  readonly highlightIds: readonly string[];
  /** 0-based columns of ours. */
  readonly columns: readonly number[];
  /** 0-based column whose header says what the verdicts rest on; undefined for none. */
  readonly message: number | undefined;
  /** Defined names of ours. */
  readonly names: readonly string[];
}

/**
 * What takes our highlights, columns and names away; what stands right of them moves up to the left. Where nothing did,
 * the columns get the sheet's own width back. The last column goes last: as long as one is there, somebody can see that
 * something is left to be removed.
 */
export function removalChanges(
  context: Excel.RequestContext,
  kept: KeptTab<UsageTab>,
  { highlightIds, columns, names, message }: UsageRemoval,
  snapshot: WorkbookSnapshot,
): GuardedPlan {
  const { tab } = kept;
  const rightFirst = [...columns].sort((a, b) => b - a);
  const isAtTheEdge = rightFirst.every((column, index) => column === tab.right - index);
  const deleted = rightFirst.map((column) => deletedColumnChange(placeOfColumn(context, kept, column)));
  const cells = rightFirst.map((column) => columnCells(kept, column));
  const below = cells.map((column) => stillEmpty(column.getLastCell().getOffsetRange(1, 0)));
  return {
    changes: [
      // A column that goes takes its message with it.
      ...(message === undefined || columns.includes(message)
        ? []
        : [inputMessageChange(keptCells(kept, { row: tab.headerRow, column: message }), undefined)]),
      removedWithColumns(context, kept, { highlightIds, columns: [...rightFirst].reverse(), isAtTheEdge }),
      ...(isAtTheEdge ? rightFirst.map((column) => standardWidthChange(() => placedCell(kept, column))) : []),
      ...deleted.slice(0, -1),
      ...names.map((name) => nameChange(context, snapshot, name, undefined)),
      ...deleted.slice(-1),
    ],
    guards: tab.table ? [] : below,
  };
}

/** From the header down. */
function columnCells(kept: KeptTab<UsageTab>, column: number): Excel.Range {
  const { headerRow, firstRow, lastRow, columns } = kept.tab;
  const field = RESULT_COLUMNS.find((each) => columns[each] === column);
  if (field === undefined || lastRow < firstRow) return keptCells(kept, { row: headerRow, column });
  const above = firstRow - headerRow;
  return keptColumn(kept, field, column).getOffsetRange(-above, 0).getResizedRange(above, 0);
}

/** Where the column stood: widths stay with their places. */
function placedCell(kept: KeptTab<UsageTab>, column: number): Excel.Range {
  return keptCells(kept, { row: kept.tab.headerRow, column });
}

/** A column in a table is one of the table's, wherever it stands. */
function placeOfColumn(context: Excel.RequestContext, kept: KeptTab<UsageTab>, column: number): ColumnPlace {
  const { table } = kept.tab;
  return table
    ? tableColumn(context.workbook.tables.getItem(table.name).columns, headerText(kept.tab, column))
    : listColumn(() => columnCells(kept, column), kept.block.getCell(0, 0));
}

/** Takes highlights of ours away. @param ids of conditional formats */
export function removedHighlights(kept: KeptTab<UsageTab>, ids: readonly string[]): readonly Change[] {
  const { firstRow, lastRow, left, right } = kept.tab;
  if (ids.length === 0) return [];
  const body = keptCells(kept, {
    row: firstRow,
    column: left,
    rows: lastRow - firstRow + 1,
    columns: right - left + 1,
  });
  return [
    undoable(
      highlightsChange(() => body, ids, []),
      () => ({ undo: ({ old }) => [highlightsUndo(body, [], old)] }),
    ),
  ];
}

interface Removed {
  readonly highlightIds: readonly string[];
  /** From left to right. */
  readonly columns: readonly number[];
  readonly isAtTheEdge: boolean;
}

/** Takes the highlights away; taken back, the columns come back with them. */
function removedWithColumns(
  context: Excel.RequestContext,
  kept: KeptTab<UsageTab>,
  { highlightIds, columns, isAtTheEdge }: Removed,
): Change {
  const { firstRow, lastRow, headerRow, left, right, table } = kept.tab;
  const rows = Math.max(lastRow - firstRow + 1, 1);
  const body = keptCells(kept, { row: firstRow, column: left, rows, columns: right - left + 1 });
  return undoable(
    highlightsChange(() => body, highlightIds, []),
    () => {
      const read = columns.map((column) => queueColumn(kept, column, isAtTheEdge));
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
            highlights: old,
            highlightedColumns: rightEdge() - left,
          }),
        ],
      };
    },
  );
}

/** Queues where a range ends; after the sync the 0-based column right of it. */
function queueRightEdge(range: Excel.Range): () => number {
  const read = range.getResizedRange(0, 0);
  read.load('columnIndex,columnCount');
  return () => read.columnIndex + read.columnCount;
}

function queueColumn(kept: KeptTab<UsageTab>, column: number, isAtTheEdge: boolean): () => RemovedColumn {
  const { headerRow, firstRow, lastRow, left } = kept.tab;
  const header = keptCells(kept, { row: headerRow, column });
  const title = queueContents(header);
  header.load('format/columnWidth');
  const cells = keptCells(kept, { row: firstRow, column, rows: Math.max(lastRow - firstRow + 1, 1) });
  const contents = queueContents(cells);
  const message = queueInputMessage(header);
  cells.load('numberFormat');
  return () => ({
    index: column - left,
    name: headerText(kept.tab, column),
    header: title()[0]![0]!,
    contents: contents(),
    numberFormat: cells.numberFormat as string[][],
    message: message(),
    width: isAtTheEdge ? header.format.columnWidth : undefined,
  });
}
