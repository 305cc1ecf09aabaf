import type { UsageSettings } from '../../domain/usage/UsageSettings';
import { SETTING_NAMES } from '../../recognition/cells/settingNames';
import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';

/**
 * Queues the names of limits the workbook does not have, or no longer, so that formulas can read them: as constants
 * anybody can see in Excel's name manager.
 */
export function defineMissingLimits(
  context: Excel.RequestContext,
  { names, settings: known }: WorkbookSnapshot,
  settings: UsageSettings,
): void {
  for (const limit of ['healthyFrom', 'stalledUnder'] as const) {
    const name = SETTING_NAMES[limit];
    const isLost = known.get(name)?.isLost ?? false;
    if (isLost) context.workbook.names.getItem(name).delete();
    if (isLost || !names.has(name.toLowerCase())) context.workbook.names.add(name, `=${settings[limit]}`);
  }
}
