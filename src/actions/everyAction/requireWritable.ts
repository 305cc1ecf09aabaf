import { placeOf } from '../../recognition/cells/cellAddress';
import { SETTING_NAMES } from '../../recognition/cells/settingNames';
import { WorkbookError } from '../../recognition/cells/WorkbookError';
import type { Tab } from '../../recognition/Tab';
import type { SheetSnapshot, WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';

/**
 * Checks before anything is written, so that a workbook is never half written.
 * @throws WorkbookError sheetProtected; sheetFiltered, because writes into filtered ranges have landed in other cells
 */
export function requireWritable({ sheet, table }: Pick<Tab, 'sheet' | 'table'>): void {
  if (sheet.isProtected) throw new WorkbookError('sheetProtected', { sheet: sheet.name });
  if (sheet.isFiltered || table?.isFiltered) throw new WorkbookError('sheetFiltered', { sheet: sheet.name });
}

/**
 * Checks the tab that keeps the time of generating; a workbook without one has nothing to write there.
 * @throws WorkbookError sheetProtected or sheetFiltered
 */
export function requireWritableStart({ settings, sheets }: WorkbookSnapshot): void {
  const sheet = startSheet({ settings, sheets });
  if (sheet) requireWritable({ sheet, table: undefined });
}

export function isStartWritable(snapshot: WorkbookSnapshot): boolean {
  const sheet = startSheet(snapshot);
  return sheet !== undefined && !sheet.isProtected && !sheet.isFiltered;
}

function startSheet({ settings, sheets }: Pick<WorkbookSnapshot, 'settings' | 'sheets'>): SheetSnapshot | undefined {
  const place = placeOf(settings.get(SETTING_NAMES.lastGenerated)?.address);
  return sheets.find(({ name }) => name === place.sheet);
}
