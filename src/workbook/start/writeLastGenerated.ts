import { excelTime } from '../../recognition/cells/excelDay';
import { SETTING_NAMES } from '../../recognition/cells/settingNames';
import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';

/** Queues the time of the last change to the checklist; a workbook without a Start tab does not keep it. */
export function writeLastGenerated(context: Excel.RequestContext, { settings }: WorkbookSnapshot, now: Date): void {
  if (settings.get(SETTING_NAMES.lastGenerated)?.address === undefined) return;
  const cell = context.workbook.names.getItem(SETTING_NAMES.lastGenerated).getRange();
  cell.values = [[excelTime(now)]];
}
