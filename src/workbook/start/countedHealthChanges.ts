import { columnAddress } from '../../recognition/cells/cellAddress';
import { HEALTH_NAME } from '../../recognition/cells/settingNames';
import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';
import type { HealthColumn } from '../../recognition/usage/healthColumn';
import type { Change } from '../changes/Change';
import { nameChange } from '../changes/nameChange';

/**
 * Lets the Start tab count the health words of a column: the whole column, so that rows may come and go.
 * @param health undefined for what it counts already
 */
export function countedHealthChanges(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  health: HealthColumn | undefined,
): readonly Change[] {
  if (!health) return [];
  return [nameChange(context, snapshot, HEALTH_NAME, `=${columnAddress(health.sheet, health.column)}`)];
}
