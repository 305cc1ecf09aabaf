import { WorkbookError } from '../../recognition/cells/WorkbookError';
import type { Tab } from '../../recognition/Tab';
import { keptCells, type KeptTab } from '../cells/KeptTab';
import { cellsChange } from '../changes/cellsChange';
import type { GuardedPlan } from '../changes/GuardedPlan';
import { newFormatsChange } from '../changes/newFormatsChange';
import { stillEmpty } from '../guards/stillEmpty';
import { tableRangeChange } from '../changes/tableRangeChange';

/**
 * Rows below the last one, taken into the table: first the table grows, then its cells are filled.
 * @param rows as wide as the tab, ready for `range.formulas`; null leaves a cell blank
 * @throws WorkbookError noRoomForRows when something stands below
 */
export function appendedRows(
  context: Excel.RequestContext,
  kept: KeptTab,
  rows: readonly (readonly (string | null)[])[],
): GuardedPlan {
  if (rows.length === 0) return { changes: [], guards: [] };
  const { tab } = kept;
  requireRoomBelow(tab);
  const columns = tab.right - tab.left + 1;
  const added = keptCells(kept, { row: tab.lastRow + 1, column: tab.left, rows: rows.length, columns });
  const model = keptCells(kept, { row: tab.lastRow, column: tab.left, columns });
  const look = newFormatsChange(added, (cells) => {
    cells.copyFrom(model, 'Formats');
    cells.format.autofitRows();
  });
  const whole = keptCells(kept, {
    row: tab.headerRow,
    column: tab.left,
    rows: tab.lastRow - tab.headerRow + 1 + rows.length,
    columns,
  });
  const table = tab.table && context.workbook.tables.getItem(tab.table.name);
  return {
    changes: [...(table ? [tableRangeChange(table, whole)] : []), cellsChange(added, rows), look],
    guards: [stillEmpty(added)],
  };
}

function requireRoomBelow({ table, sheet, lastRow }: Tab): void {
  const isCrowded = table !== undefined && (table.hasTotals || (sheet.used?.bottom ?? 0) > lastRow);
  if (isCrowded) throw new WorkbookError('noRoomForRows', { sheet: sheet.name });
}
