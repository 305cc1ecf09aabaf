import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import type { Tab } from '../../recognition/Tab';

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

/** All cells below the header, as wide as the tab. */
export function bodyRange(context: Excel.RequestContext, tab: Tab): Excel.Range {
  const { sheet, firstRow, lastRow, left, right } = tab;
  return context.workbook.worksheets
    .getItem(sheet.name)
    .getRangeByIndexes(firstRow, left, lastRow - firstRow + 1, right - left + 1);
}
