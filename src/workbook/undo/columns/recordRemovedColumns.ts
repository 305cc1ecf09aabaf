import { headerText, isInTable, keptCells, type KeptTab } from '../../cells/KeptTab';
import { queueInputMessage } from '../../cells/queueInputMessage';
import { queueColumnContents, type RowsBetween } from '../../changes/columns/queueColumnContents';
import type { DoneHighlights } from '../../changes/highlightsChange';
import type { Undo } from '../../changes/Change';
import { queueIsFree } from '../../changes/queueIsFree';
import type { Recording } from '../../changes/undoable';
import { recordRows } from '../KeyedRows';
import { columnWidthUndo } from './columnWidthUndo';
import type { RemovedColumn, RemovedColumns } from './RemovedColumns';
import { removedColumnsUndo } from './removedColumnsUndo';

/** How the columns of one tab go. */
export interface Removal {
  /** From right to left. */
  readonly columns: readonly number[];
  /** True where nothing stands right of them. */
  readonly isAtTheEdge: boolean;
  /** Ids of our conditional formats, which go first. */
  readonly highlightIds: readonly string[];
  /** The column that they go by, 0-based; undefined where there is none. */
  readonly highlightedBy: number | undefined;
  /** Columns that hold the same live formula in so many rows that only the first one is read. */
  readonly alike: ReadonlySet<number>;
  /** Defined names on headers that go with the columns, by column. */
  readonly names: ReadonlyMap<number, string>;
}

/**
 * Records columns that are taken away with their highlights, so that they come back. Where a request is cut, those that it
 * left are told by their headers, and keep their width.
 * @param body what the highlights stand on
 */
export function recordRemovedColumns(
  context: Excel.RequestContext,
  kept: KeptTab,
  removal: Removal,
  body: Excel.Range,
): Recording<DoneHighlights> {
  const { firstRow, lastRow, headerRow, left, table } = kept.tab;
  const columns = removal.columns.toReversed().map((column) => queueColumn(kept, column, removal));
  const keyed = recordRows(kept, firstRow, Math.max(lastRow - firstRow + 1, 1));
  const inWorkbook = table && context.workbook.tables.getItem(table.name).load('id');
  const headers = kept.block.getRow(0);
  const edges = queueEdges(kept, removal, body);
  let cut: CutRemoval | undefined;
  return {
    readBack: () => {
      keyed.readBack();
      headers.load('formulas');
    },
    readAgain: () => {
      cut = queueCut(context, columns, headers, inWorkbook);
    },
    undo: ({ old }) => [
      ...(cut?.widthsBack() ?? []),
      ...removedColumnsUndo({
        columns: columns.flatMap((column) =>
          cut?.stays(column) ? [] : [{ ...column.read(), hasItsName: cut?.hasItsName(column) ?? false }],
        ),
        block: kept.block,
        headers: headers.formulas as string[][],
        rows: keyed.rows(),
        place: { ...placeOf(kept), belowHighlights: headerRow + kept.height - edges().bottom },
        tableId: inWorkbook?.id,
        ...besideTable(columns, removal, cut),
        isAtTheEdge: removal.isAtTheEdge,
        highlights: old,
        highlightedColumns: edges().right - left,
      }),
    ],
  };
}

function besideTable(
  columns: readonly QueuedColumn[],
  { isAtTheEdge }: Removal,
  cut: CutRemoval | undefined,
): Pick<RemovedColumns, 'letGo' | 'besideTable'> {
  const letGo = columns.filter((column) => isAtTheEdge && column.wasInTable && !cut?.isInTable(column));
  const stay = columns.filter((column) => cut?.stays(column) && !cut.isInTable(column));
  return { letGo: letGo.length, besideTable: stay.length };
}

function placeOf({ tab: { firstRow, lastRow, headerRow, left, right }, height }: KeptTab) {
  return {
    row: firstRow,
    column: left,
    below: firstRow - headerRow,
    columns: right - left + 1,
    beneath: headerRow + height - 1 - lastRow,
  };
}

/** What a request that was cut has left. */
interface CutRemoval {
  stays(column: QueuedColumn): boolean;
  /** Gives columns that stay the width they had. */
  widthsBack(): readonly Undo[];
  hasItsName(column: QueuedColumn): boolean;
  isInTable(column: QueuedColumn): boolean;
}

function queueCut(
  context: Excel.RequestContext,
  columns: readonly QueuedColumn[],
  headers: Excel.Range,
  table: Excel.Table | undefined,
): CutRemoval {
  const inTable = table?.getHeaderRowRange();
  inTable?.load('formulas');
  const areFree = new Map(columns.map(({ definedName }) => [definedName, queueIsFree(context, definedName)]));
  const stays = ({ name }: QueuedColumn): boolean => headers.formulas[0]!.includes(name);
  return {
    stays,
    widthsBack: () => columns.filter(stays).flatMap(({ header, read }) => columnWidthUndo(header, read().width)),
    hasItsName: ({ definedName }) => !areFree.get(definedName)!(),
    isInTable: ({ name }) => inTable?.formulas[0]!.includes(name) ?? false,
  };
}

/** Undefined for a column that is read cell by cell. */
export function rowsAlike(
  { tab }: KeptTab,
  column: number,
  { alike }: Pick<Removal, 'alike'>,
): RowsBetween | undefined {
  const { headerRow, firstRow, lastRow, table } = tab;
  return alike.has(column)
    ? { above: firstRow - headerRow, below: table ? table.area.bottom - lastRow : 0 }
    : undefined;
}

/** Queues where the highlights end, or the tab; after the sync the 0-based row below them and the column right of them. */
function queueEdges(
  { block }: KeptTab,
  { highlightIds: [id] }: Removal,
  body: Excel.Range,
): () => { readonly right: number; readonly bottom: number } {
  const range = id === undefined ? block.getResizedRange(0, 0) : body.conditionalFormats.getItem(id).getRange();
  range.load('columnIndex,columnCount,rowIndex,rowCount');
  return () => ({ right: range.columnIndex + range.columnCount, bottom: range.rowIndex + range.rowCount });
}

interface QueuedColumn extends Pick<RemovedColumn, 'name' | 'definedName'> {
  readonly header: Excel.Range;
  readonly wasInTable: boolean;
  /** After the sync. */
  read(): Omit<RemovedColumn, 'hasItsName'>;
}

function queueColumn(kept: KeptTab, column: number, removal: Removal): QueuedColumn {
  const { headerRow, firstRow, lastRow, left } = kept.tab;
  const header = keptCells(kept, { row: headerRow, column });
  header.load('format/columnWidth');
  const above = firstRow - headerRow;
  const rows = Math.max(lastRow - firstRow + 1, 1);
  const alike = rowsAlike(kept, column, removal);
  const read = queueColumnContents(keptCells(kept, { row: headerRow, column, rows: above + rows }), alike);
  const message = queueInputMessage(header);
  const name = headerText(kept.tab, column);
  const definedName = removal.names.get(column);
  const removed: QueuedColumn['read'] = () => {
    const { contents, numberFormat, filled } = read();
    return {
      index: column - left,
      name,
      definedName,
      header: contents[0]![0]!,
      contents: contents.slice(above),
      numberFormat: numberFormat.slice(above),
      alike: alike && filled && { ...alike, filling: filled.filling },
      message: message(),
      width: removal.isAtTheEdge ? header.format.columnWidth : undefined,
    };
  };
  return { name, definedName, header, wasInTable: isInTable(kept.tab, column), read: removed };
}
