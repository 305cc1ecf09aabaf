import { isOwnMauTab } from '../../../recognition/usage/isOwnMauTab';
import type { UsageState } from '../../../workbook/usage/readUsage';
import type { UsageTab } from '../../../recognition/usage/UsageTab';
import type { WorkbookSnapshot } from '../../../recognition/cells/WorkbookSnapshot';

/** True when there may be something to take away again. */
export function hasHighlights(tab: UsageTab, { highlights, columns }: UsageState, snapshot: WorkbookSnapshot): boolean {
  if (highlights.ids.length > 0) return true;
  return !isOwnMauTab(tab, snapshot) && Object.values(columns).some(({ formulaCount }) => formulaCount > 0);
}
