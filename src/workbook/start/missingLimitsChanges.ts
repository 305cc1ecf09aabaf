import type { UsageSettings } from '../../domain/usage/UsageSettings';
import { SETTING_NAMES } from '../../recognition/cells/settingNames';
import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';
import type { Change } from '../changes/Change';
import { nameChange } from '../changes/nameChange';

/**
 * Names the limits the workbook does not have, or no longer, so that formulas can read them: as constants anybody can
 * see in Excel's name manager.
 */
export function missingLimitsChanges(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  settings: UsageSettings,
): readonly Change[] {
  return (['healthyFrom', 'stalledUnder'] as const).flatMap((limit) => {
    const name = SETTING_NAMES[limit];
    const isThere = snapshot.names.has(name.toLowerCase()) && !snapshot.settings.get(name)?.isLost;
    return isThere ? [] : [nameChange(context, snapshot, name, `=${settings[limit]}`)];
  });
}
