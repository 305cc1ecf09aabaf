import { columnLetters } from '../../recognition/cells/cellAddress';
import { HEALTH_NAME } from '../../recognition/cells/settingNames';
import type { HealthColumn, Named } from '../../recognition/usage/healthColumn';

/**
 * Queues that the Start tab counts the health words of a column: the whole column, so that rows may come and go.
 * @param health undefined for what it counts already
 */
export function countHealth(
  context: Excel.RequestContext,
  { healthFormula }: Named,
  health: HealthColumn | undefined,
): void {
  if (!health) return;
  const letters = columnLetters(health.column);
  const formula = `='${health.sheet.replace(/'/g, "''")}'!$${letters}:$${letters}`;
  const { names } = context.workbook;
  if (healthFormula === undefined) names.add(HEALTH_NAME, formula);
  else names.getItem(HEALTH_NAME).formula = formula;
}
