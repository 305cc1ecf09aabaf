import { isMauTable } from './isMauTable';
import { SETTING_NAMES } from '../cells/settingNames';
import type { UsageTab } from './UsageTab';
import type { WorkbookSnapshot } from '../cells/WorkbookSnapshot';

/** True for the MAU tab of a workbook we set up: it had our columns from the start, and the Start tab counts in them. */
export function isOwnMauTab(tab: UsageTab, { settings }: WorkbookSnapshot): boolean {
  return settings.has(SETTING_NAMES.edition) && isMauTable(tab);
}
