import { WorkbookError } from '../../recognition/cells/WorkbookError';
import type { Block } from '../../recognition/headers/Block';
import type { Tab } from '../../recognition/Tab';
import { bodyRange } from './readRows';

/** A text to put into one cell, ready for `range.formulas`; rows and columns 0-based. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly content: string;
}

/**
 * Queues single cells with one write per column: null leaves the cells in between as they are, so the number of
 * actions does not grow with the number of cells.
 */
export function writeCells(sheet: Excel.Worksheet, writes: readonly CellWrite[]): void {
  for (const column of new Set(writes.map((write) => write.column))) {
    const cells = writes.filter((write) => write.column === column);
    const rows = cells.map(({ row }) => row);
    const first = Math.min(...rows);
    const contents = new Map(cells.map(({ row, content }) => [row, content]));
    const column2d = Array.from({ length: Math.max(...rows) - first + 1 }, (_, offset) => [
      contents.get(first + offset) ?? null,
    ]);
    sheet.getRangeByIndexes(first, column, column2d.length, 1).formulas = column2d;
  }
}

/**
 * Queues rows below the last one and lets the table take them in.
 * @param rows as wide as the tab, ready for `range.formulas`; null leaves a cell blank
 * @throws WorkbookError noRoomForRows when something stands below
 */
export function appendRows(
  context: Excel.RequestContext,
  tab: Tab,
  rows: readonly (readonly (string | null)[])[],
): void {
  if (rows.length === 0) return;
  requireRoomBelow(tab);
  const sheet = context.workbook.worksheets.getItem(tab.sheet.name);
  const width = tab.right - tab.left + 1;
  const added = sheet.getRangeByIndexes(tab.lastRow + 1, tab.left, rows.length, width);
  added.copyFrom(bodyRange(context, tab).getLastRow(), 'Formats');
  added.formulas = rows.map((row) => [...row]);
  added.format.autofitRows();
  if (!tab.table) return;
  const height = tab.lastRow + rows.length - tab.headerRow + 1;
  context.workbook.tables
    .getItem(tab.table.name)
    .resize(sheet.getRangeByIndexes(tab.headerRow, tab.left, height, width));
}

/** A row for `appendRows`: each field's content in its column, as far as the tab has it. */
export function rowOf<F extends string>(
  { left, right, columns }: Block<F>,
  fields: readonly F[],
  content: (field: F) => string | null,
): (string | null)[] {
  const row: (string | null)[] = Array.from({ length: right - left + 1 }, () => null);
  for (const field of fields) {
    const column = columns[field];
    if (column !== undefined) row[column - left] = content(field);
  }
  return row;
}

function requireRoomBelow({ table, sheet, lastRow }: Tab): void {
  const isCrowded = table !== undefined && (table.hasTotals || (sheet.used?.bottom ?? 0) > lastRow);
  if (isCrowded) throw new WorkbookError('noRoomForRows', { sheet: sheet.name });
}
