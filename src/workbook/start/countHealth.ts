import { columnAddress } from '../../recognition/cells/cellAddress';
import { HEALTH_NAME } from '../../recognition/cells/settingNames';
import { isCountedElsewhere, type HealthColumn, type Named } from '../../recognition/usage/healthColumn';

/** Queues that the Start tab counts a column, unless it does or there is no such tab. */
export function moveCounts(context: Excel.RequestContext, named: Named, health: HealthColumn): void {
  if (isCountedElsewhere(named, health)) countHealth(context, named, health);
}

/** Queues that the Start tab counts the health words of a column: the whole column, so that rows may come and go. */
export function countHealth(
  context: Excel.RequestContext,
  { healthFormula }: Named,
  { sheet, column }: HealthColumn,
): void {
  const formula = `=${columnAddress(sheet, column)}`;
  const { names } = context.workbook;
  if (healthFormula === undefined) names.add(HEALTH_NAME, formula);
  else names.getItem(HEALTH_NAME).formula = formula;
}
