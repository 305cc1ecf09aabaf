import { WorkbookError } from '../../recognition/cells/WorkbookError';
import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import type { Tab } from '../../recognition/Tab';
import { keepTab } from './KeptTab';

/** The rows of a tab, queued for reading; `values` is there after the next sync. */
export interface QueuedRows {
  /** One array per row from the tab's first row, one entry per column from its left edge; [] without rows. */
  values(): readonly (readonly CellValue[])[];
}

/** Queues all rows of a tab in one block. */
export function queueRows(context: Excel.RequestContext, tab: Tab): QueuedRows {
  const count = tab.lastRow - tab.firstRow + 1;
  if (count <= 0) return { values: () => [] };
  const range = bodyRange(context, tab);
  range.load('values');
  return { values: () => range.values as CellValue[][] };
}

/**
 * Queues all rows of a tab that is only read: no guard of a write tells later that one was missed because somebody moved
 * it after the tab was recognised. `values` throws WorkbookError rowsMoved then.
 */
export function queueRowsAtRest(context: Excel.RequestContext, tab: Tab): QueuedRows {
  // What was read with the headers tells it of a tab that ends there, at no cost.
  const kept = isLongerThanWindow(tab) ? keepTab(context, tab) : undefined;
  const rows = queueRows(context, tab);
  return {
    values: () => {
      kept?.requireUnchanged();
      const values = rows.values();
      requireSameTexts(tab, values);
      return values;
    },
  };
}

/** More rows than were read with the headers. */
export function isLongerThanWindow({ sheet: { window }, lastRow }: Tab): boolean {
  return lastRow >= window.top + window.values.length;
}

/**
 * Only texts are compared: numbers and days may be calculated anew at any time.
 * @param rows as they stand now
 * @throws WorkbookError rowsMoved where they say something else than what was read with the headers
 */
export function requireSameTexts({ sheet, firstRow, left }: Tab, rows: readonly (readonly CellValue[])[]): void {
  const { window } = sheet;
  const isOther = (value: CellValue, now: CellValue | undefined): boolean =>
    now !== undefined && now !== value && [value, now].every((each) => typeof each === 'string');
  const hasChanged = window.values.some((cells, y) =>
    cells.some((value, x) => isOther(value, rows[window.top + y - firstRow]?.[window.left + x - left])),
  );
  if (hasChanged) throw new WorkbookError('rowsMoved', { sheet: sheet.name });
}

/** Queues which rows of a column hold formulas; column and rows 0-based. Call the result after the next sync. */
export function queueFormulaRows(context: Excel.RequestContext, tab: Tab, column: number): () => ReadonlySet<number> {
  if (tab.lastRow < tab.firstRow) return () => new Set();
  const cells = bodyRange(context, { ...tab, left: column, right: column });
  cells.load('formulas');
  return () => {
    const rows = (cells.formulas as CellValue[][]).map(([formula], offset) => ({
      formula,
      row: tab.firstRow + offset,
    }));
    return new Set(rows.filter(({ formula }) => String(formula).startsWith('=')).map(({ row }) => row));
  };
}

/** All cells below the header, as wide as the tab. */
export function bodyRange(context: Excel.RequestContext, tab: Tab): Excel.Range {
  const { sheet, firstRow, lastRow, left, right } = tab;
  return context.workbook.worksheets
    .getItem(sheet.name)
    .getRangeByIndexes(firstRow, left, lastRow - firstRow + 1, right - left + 1);
}
