import type { UsageState } from '../workbook/readUsage';
import { SETTING_NAMES } from '../workbook/settingNames';
import type { WorkbookSnapshot } from '../workbook/WorkbookSnapshot';

/** True when there may be something to take away again; in a workbook we set up our columns stay. */
export function hasHighlights({ highlights, columns }: UsageState, { settings }: WorkbookSnapshot): boolean {
  if (highlights.ids.length > 0) return true;
  return !settings.has(SETTING_NAMES.edition) && Object.values(columns).some(({ formulaCount }) => formulaCount > 0);
}
