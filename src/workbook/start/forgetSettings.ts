import { SETTING_NAMES } from '../../recognition/cells/settingNames';
import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';

/** Queues the removal of settings that stand without a Start tab: the cells of a new one take their names. */
export function forgetSettings(context: Excel.RequestContext, { settings }: WorkbookSnapshot): void {
  for (const name of Object.values(SETTING_NAMES)) {
    if (settings.has(name)) context.workbook.names.getItem(name).delete();
  }
}
