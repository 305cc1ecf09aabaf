import { WorkbookError } from '../../recognition/cells/WorkbookError';
import type { Tab } from '../../recognition/Tab';
import { keptCells, type KeptTab } from '../cells/KeptTab';
import { cellsChange, queueContents, type DoneCells } from '../changes/cellsChange';
import type { GuardedPlan } from '../changes/GuardedPlan';
import { newFormatsChange } from '../changes/newFormatsChange';
import { tableRangeChange } from '../changes/tableRangeChange';
import { undoable, type Recording } from '../changes/undoable';
import { stillEmpty } from '../guards/stillEmpty';
import { addedRowsUndo } from '../undo/addedRowsUndo';
import { recordRows } from '../undo/KeyedRows';
import { contentsInAnyOrder } from '../undo/sameCells';

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
    changes: [
      ...(table ? [tableRangeChange(table, whole)] : []),
      undoable(cellsChange(added, rows), () => recording(kept, added, rows.length, table)),
      look,
    ],
    guards: [stillEmpty(added)],
  };
}

function recording(
  kept: KeptTab,
  added: Excel.Range,
  count: number,
  table: Excel.Table | undefined,
): Recording<DoneCells> {
  const { headerRow, left, right, lastRow } = kept.tab;
  const header = keptCells(kept, { row: headerRow, column: left, columns: right - left + 1 });
  header.load('address');
  table?.load('id');
  const rows = recordRows(kept, lastRow + 1, count);
  let contents: ReturnType<typeof queueContents>;
  return {
    readBack: () => {
      rows.readBack();
      added.load('rowIndex');
      // The table may be wider by now.
      contents = queueContents(table ? added.getBoundingRect(table.getRange().getLastCell()) : added);
    },
    undo: () => [
      addedRowsUndo({
        header,
        rows: rows.rows(),
        contents: contents().map((row, index) => contentsInAnyOrder(row as string[], added.rowIndex + index + 1)),
        tableId: table?.id,
      }),
    ],
  };
}

function requireRoomBelow({ table, sheet, lastRow }: Tab): void {
  const isCrowded = table !== undefined && (table.hasTotals || (sheet.used?.bottom ?? 0) > lastRow);
  if (isCrowded) throw new WorkbookError('noRoomForRows', { sheet: sheet.name });
}
