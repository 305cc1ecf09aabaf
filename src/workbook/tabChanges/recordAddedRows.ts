import { keptCells, type KeptTab } from '../cells/KeptTab';
import type { AddedRows } from '../undo/addedRowsUndo';
import { queueValues } from '../undo/belowHeader';
import { recordRows } from '../undo/KeyedRows';

/** Rows that are being added. */
interface RowsBeingAdded extends Pick<AddedRows, 'header' | 'cells'> {
  /** 0-based row of the first, as the tab was read. */
  readonly at: number;
  readonly count: number;
  /** 0-based columns that are filled with live formulas, also later. */
  readonly live?: readonly number[];
}

interface RecordedAddedRows {
  /** Queues reading what they show, once all is written. */
  readBack(): void;
  /** After the sync. */
  rows(): Omit<AddedRows, 'blankBefore' | 'areInserted'>;
}

/** Records rows that are added, so that they go again when it is taken back and nobody wrote into them. */
export function recordAddedRows(
  context: Excel.RequestContext,
  kept: KeptTab,
  { at, count, header, cells, live = [] }: RowsBeingAdded,
): RecordedAddedRows {
  const table = kept.tab.table && context.workbook.tables.getItem(kept.tab.table.name);
  const liveHeaders = live.map((column) => keptCells(kept, { row: kept.tab.headerRow, column }));
  for (const range of [header, cells, ...liveHeaders]) range.load('address');
  table?.load('id');
  const keyed = recordRows(kept, at, count);
  let shown: ReturnType<typeof queueValues>;
  return {
    readBack: () => {
      keyed.readBack();
      // The table may be wider by now.
      shown = queueValues(table ? cells.getEntireRow().getIntersection(table.getRange().getEntireColumn()) : cells);
    },
    rows: () => ({ header, cells, rows: keyed.rows(), shown: shown(), live: liveHeaders, tableId: table?.id }),
  };
}
