import { WorkbookError } from '../workbook/WorkbookError';
import type { Tab } from '../workbook/Tab';

/**
 * Checks before anything is written, so that a workbook is never half written.
 * @throws WorkbookError sheetProtected; sheetFiltered, because writes into filtered ranges have landed in other cells
 */
export function requireWritable({ sheet, table }: Tab): void {
  if (sheet.isProtected) throw new WorkbookError('sheetProtected', { sheet: sheet.name });
  if (sheet.isFiltered || table?.isFiltered) throw new WorkbookError('sheetFiltered', { sheet: sheet.name });
}
