import { WorkbookError } from '../../recognition/cells/WorkbookError';
import type { Tab } from '../../recognition/Tab';
import { keptCells, type KeptTab } from '../cells/KeptTab';
import { blankCellsChange } from './blankCellsChange';
import { cellsChange } from './cellsChange';
import type { Change } from './Change';
import type { GuardedPlan } from './GuardedPlan';
import type { Guard } from '../guards/Guard';
import { stillBlank } from '../guards/stillBlank';
import { stillEmpty } from '../guards/stillEmpty';
import { tableRangeChange } from './tableRangeChange';

/** Rows to be added to a tab. */
export interface RowsToAdd {
  /** 0-based row of the first: the one after the last row that holds anything, or the one after the tab. */
  readonly at: number;
  /** As wide as the tab, ready for `range.formulas`; null leaves a cell blank. */
  readonly rows: readonly (readonly (string | null)[])[];
  /** What else belongs to the new rows, such as lists. */
  readonly look?: readonly Change[];
}

/**
 * Rows after the last one that holds anything, taken into the table. What they hold comes last: rows that were begun and
 * never finished are blank, and the next run fills them.
 * @throws WorkbookError noRoomForRows when something stands below
 */
export function appendedRows(
  context: Excel.RequestContext,
  kept: KeptTab,
  { at, rows, look = [] }: RowsToAdd,
): GuardedPlan {
  if (rows.length === 0) return { changes: [], guards: [] };
  const bottom = at + rows.length - 1;
  const added = rowsOf(kept, at, bottom);
  const fit = (cells: Excel.Range): void => cells.format.autofitRows();
  return {
    changes: [
      ...lookOfRows(kept, at, added),
      ...grownTable(context, kept, bottom),
      ...look,
      cellsChange(added, rows),
      blankCellsChange(added, fit, fit),
    ],
    guards: freeRows(kept, at, bottom),
  };
}

/** Whole rows of a tab, also below it. */
function rowsOf(kept: KeptTab, first: number, last: number): Excel.Range {
  const { left, right } = kept.tab;
  return keptCells(kept, { row: first, column: left, rows: last - first + 1, columns: right - left + 1 });
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
  const whole = rowsOf(kept, headerRow, bottom);
  return table ? [tableRangeChange(context.workbook.tables.getItem(table.name), whole)] : [];
}

/** New rows look like the one above them. */
function lookOfRows(kept: KeptTab, at: number, added: Excel.Range): readonly Change[] {
  if (at <= kept.tab.firstRow) return [];
  const look = (cells: Excel.Range): void => cells.copyFrom(rowsOf(kept, at - 1, at - 1), 'Formats');
  return [blankCellsChange(added, look, (cells) => cells.clear('Formats'))];
}

function requireRoomBelow({ table, sheet, lastRow }: Tab): void {
  const isCrowded = table !== undefined && (table.hasTotals || (sheet.used?.bottom ?? 0) > lastRow);
  if (isCrowded) throw new WorkbookError('noRoomForRows', { sheet: sheet.name });
}
