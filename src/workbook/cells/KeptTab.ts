import { WorkbookError } from '../../recognition/cells/WorkbookError';
import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import type { Tab } from '../../recognition/Tab';

/**
 * A tab as it stood when its rows were read. The block from its header to its last row is a range of Excel's: it follows
 * cells that are inserted or moved (OfficeDev/office-js#6102), but not a sort, so that ids tell the rows.
 */
export interface KeptTab<T extends Tab = Tab> {
  readonly tab: T;
  readonly block: Excel.Range;
  /**
   * To be called after the rows were read.
   * @throws WorkbookError rowsMoved when the header no longer stood where it was recognised
   */
  requireHeader(): void;
}

/** Queues keeping a tab; to be called in the request that reads its rows. */
export function keepTab<T extends Tab>(context: Excel.RequestContext, tab: T): KeptTab<T> {
  const { sheet, headerRow, lastRow, left, right } = tab;
  const rows = Math.max(lastRow, headerRow) - headerRow + 1;
  const block = context.workbook.worksheets
    .getItem(sheet.name)
    .getRangeByIndexes(headerRow, left, rows, right - left + 1);
  const hasMoved = queueHeaderCheck(tab, block);
  return {
    tab,
    block,
    requireHeader: () => {
      if (hasMoved()) throw new WorkbookError('rowsMoved', { sheet: sheet.name });
    },
  };
}

/** Queues looking at the header of a kept tab; after the sync true when it is not what was recognised. */
export function queueHeaderCheck(tab: Tab, block: Excel.Range): () => boolean {
  const expected = headerOf(tab);
  const header = block.getRow(0);
  header.load('values');
  return () => {
    const found = (header.values as CellValue[][])[0]!;
    return found.length !== expected.length || found.some((value, index) => value !== expected[index]);
  };
}

/** Cells of a kept tab by where they stood when it was read, 0-based; also below and beside its block. */
export function keptCells(
  { tab, block }: KeptTab,
  at: { readonly row: number; readonly column: number; readonly rows?: number; readonly columns?: number },
): Excel.Range {
  const { row, column, rows = 1, columns = 1 } = at;
  const first = block.getCell(row - tab.headerRow, column - tab.left);
  return rows === 1 && columns === 1 ? first : first.getResizedRange(rows - 1, columns - 1);
}

/** The header of a tab as it was read, blank where nothing stands. */
export function headerOf({ sheet: { window }, headerRow, left, right }: Tab): readonly CellValue[] {
  const values = window.values[headerRow - window.top] ?? [];
  return Array.from({ length: right - left + 1 }, (_, index) => values[left + index - window.left] ?? '');
}

/** What the header of a column says; 0-based. */
export function headerText(tab: Tab, column: number): string {
  return String(headerOf({ ...tab, left: column, right: column })[0]);
}
