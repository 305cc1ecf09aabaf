import type { UsageTab } from '../../recognition/usage/UsageTab';
import { bodyRange } from '../cells/readRows';

export interface UsageRemoval {
  /** Ids of our conditional formats. */
  readonly highlightIds: readonly string[];
  /** 0-based columns of ours. */
  readonly columns: readonly number[];
  /** Defined names of ours. */
  readonly names: readonly string[];
}

/**
 * Queues the removal of our highlights, columns and names; what stands right of them moves up to the left. Where nothing
 * did, the columns get the sheet's own width back.
 */
export function removeUsage(context: Excel.RequestContext, tab: UsageTab, removal: UsageRemoval): void {
  const sheet = context.workbook.worksheets.getItem(tab.sheet.name);
  const body = bodyRange(context, tab);
  for (const id of removal.highlightIds) body.conditionalFormats.getItem(id).delete();
  const rightFirst = [...removal.columns].sort((a, b) => b - a);
  for (const column of rightFirst) {
    if (tab.table) {
      context.workbook.tables
        .getItem(tab.table.name)
        .columns.getItemAt(column - tab.left)
        .delete();
    } else {
      const height = tab.lastRow - tab.headerRow + 1;
      sheet.getRangeByIndexes(tab.headerRow, column, height, 1).delete('Left');
    }
  }
  const isAtTheEdge = rightFirst.every((column, index) => column === tab.right - index);
  if (isAtTheEdge && rightFirst.length > 0) {
    const freed = sheet.getRangeByIndexes(tab.headerRow, tab.right - rightFirst.length + 1, 1, rightFirst.length);
    freed.format.useStandardWidth = true;
  }
  for (const name of removal.names) context.workbook.names.getItem(name).delete();
}
