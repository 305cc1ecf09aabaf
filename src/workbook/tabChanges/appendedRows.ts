import { WorkbookError } from '../../recognition/cells/WorkbookError';
import type { Tab } from '../../recognition/Tab';
import { keptCells, type KeptTab } from '../cells/KeptTab';
import { blankAgain } from './blankAgain';
import { cellsChange } from '../changes/cellsChange';
import type { CellContents } from '../changes/queueContents';
import type { Change } from '../changes/Change';
import { NOTHING_TO_WRITE, type GuardedPlan } from '../changes/GuardedPlan';
import { tableRangeChange } from '../changes/tableRangeChange';
import { copiedLook } from './copiedLook';
import { fittedRows } from './fittedRows';
import { recordAddedRows } from './recordAddedRows';
import { undoable } from '../changes/undoable';
import type { Guard } from '../guards/Guard';
import { stillBlank } from '../guards/stillBlank';
import { stillEmpty } from '../guards/stillEmpty';
import { addedRowsUndo } from '../undo/addedRowsUndo';

/** Rows to be added to a tab. */
export interface RowsToAdd {
  /** 0-based row of the first: the one after the last row that holds anything, or the one after the tab. */
  readonly at: number;
  /** As wide as the tab, ready for `range.formulas`; null leaves a cell blank. */
  readonly rows: readonly (readonly (string | null)[])[];
  /** What else belongs to the new rows, such as lists. */
  readonly look?: readonly Change[];
  /** 0-based columns that are filled with live formulas, also later. */
  readonly live?: readonly number[];
}

/**
 * Rows after the last one that holds anything, taken into the table. What they hold comes last: rows that were begun and
 * never finished are blank, and the next run fills them.
 * @throws WorkbookError noRoomForRows when something stands below
 */
export function appendedRows(
  context: Excel.RequestContext,
  kept: KeptTab,
  { at, rows, look = [], live = [] }: RowsToAdd,
): GuardedPlan {
  if (rows.length === 0) return NOTHING_TO_WRITE;
  const bottom = at + rows.length - 1;
  const added = rowsOf(kept, at, bottom);
  return {
    changes: [
      ...lookOfRows(kept, at, added),
      ...grownTable(context, kept, bottom),
      ...look,
      ...(at > kept.tab.lastRow ? [blankAgain(added)] : []),
      rowsChange(context, kept, { at, rows, live }),
      fittedRows(added),
    ],
    guards: freeRows(kept, at, bottom),
  };
}

/** Whole rows of a tab; those below it follow its last row, so that none of its own is written when one came in above. */
function rowsOf(kept: KeptTab, first: number, last: number): Excel.Range {
  const { left, right, headerRow } = kept.tab;
  const [rows, columns] = [last - first + 1, right - left + 1];
  const below = first - headerRow - kept.height + 1;
  if (below <= 0) return keptCells(kept, { row: first, column: left, rows, columns });
  return kept.block
    .getLastRow()
    .getCell(below, 0)
    .getResizedRange(rows - 1, columns - 1);
}

/** Blank rows of a tab may hold somebody's formulas that show nothing; below it nothing may stand. */
function freeRows(kept: KeptTab, at: number, bottom: number): readonly Guard[] {
  const { lastRow } = kept.tab;
  return [
    ...(at <= lastRow ? [stillBlank(rowsOf(kept, at, Math.min(bottom, lastRow)))] : []),
    ...(bottom > lastRow ? [stillEmpty(rowsOf(kept, Math.max(at, lastRow + 1), bottom))] : []),
  ];
}

/** The tab's table with all rows down to one of them. */
function grownTable(context: Excel.RequestContext, kept: KeptTab, bottom: number): readonly Change[] {
  const { headerRow, lastRow, table } = kept.tab;
  if (bottom <= lastRow) return [];
  requireRoomBelow(kept.tab);
  const whole = rowsOf(kept, headerRow, headerRow).getBoundingRect(rowsOf(kept, bottom, bottom));
  return table ? [tableRangeChange(context.workbook.tables.getItem(table.name), whole)] : [];
}

/** New rows look like the one above them. */
function lookOfRows(kept: KeptTab, at: number, added: Excel.Range): readonly Change[] {
  if (at <= kept.tab.firstRow) return [];
  return [copiedLook(added, rowsOf(kept, at - 1, at - 1))];
}

/** Fills blank rows of a tab, or rows below it, that go again when it is taken back and nobody wrote into them. */
export function rowsChange(
  context: Excel.RequestContext,
  kept: KeptTab,
  { at, rows, live = [] }: Omit<RowsToAdd, 'look'>,
): Change {
  const added = rowsOf(kept, at, at + rows.length - 1);
  return undoable(cellsChange(added, withoutBlankEnd(rows)), () => {
    const header = rowsOf(kept, kept.tab.headerRow, kept.tab.headerRow);
    const { readBack, rows: recorded } = recordAddedRows(context, kept, {
      at,
      count: rows.length,
      header,
      cells: added,
      live,
    });
    const blankBefore = Math.max(Math.min(kept.tab.lastRow - at + 1, rows.length), 0);
    return { readBack, undo: () => [addedRowsUndo({ ...recorded(), blankBefore, areInserted: false })] };
  });
}

/** Columns at the right end that nothing is entered in are somebody's, or hold long formulas. */
function withoutBlankEnd(rows: RowsToAdd['rows']): CellContents {
  const width = rows.reduce((widest, row) => Math.max(widest, row.findLastIndex((cell) => cell !== null) + 1), 1);
  return rows.map((row) => row.slice(0, width));
}

/** @throws WorkbookError noRoomForRows when something stands below the table */
export function requireRoomBelow({ table, sheet, lastRow }: Tab): void {
  const isCrowded = table !== undefined && (table.hasTotals || (sheet.used?.bottom ?? 0) > lastRow);
  if (isCrowded) throw new WorkbookError('noRoomForRows', { sheet: sheet.name });
}
