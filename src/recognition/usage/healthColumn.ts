import { columnIndex, columnLetters } from '../cells/cellAddress';
import { placeOf } from './readUsageSettings';
import { HEALTH_NAME } from '../cells/settingNames';
import type { WorkbookSnapshot } from '../cells/WorkbookSnapshot';

/** Where the health words stand that the Start tab counts. */
export interface HealthColumn {
  readonly sheet: string;
  /** 0-based. */
  readonly column: number;
}

type Named = Pick<WorkbookSnapshot, 'healthFormula'>;

/** True when the Start tab counts, and counts something else than this column. */
export function isCountedElsewhere({ healthFormula }: Named, { sheet, column }: HealthColumn): boolean {
  if (healthFormula === undefined) return false;
  const counted = countedColumn(healthFormula);
  return counted?.sheet !== sheet || counted.column !== column;
}

/** Queues that the Start tab counts a column, unless it does or there is no such tab. */
export function moveCounts(context: Excel.RequestContext, named: Named, health: HealthColumn): void {
  if (isCountedElsewhere(named, health)) countHealth(context, named, health);
}

/** The column a name's formula leads to; undefined when its sheet is gone. */
export function countedColumn(formula: string): HealthColumn | undefined {
  const { sheet, cell } = placeOf(formula.replace(/^=/, ''));
  const [, letters] = /^\$([A-Z]+):/.exec(cell ?? '') ?? [];
  return sheet !== undefined && letters !== undefined ? { sheet, column: columnIndex(letters) } : undefined;
}

/** Queues that the Start tab counts the health words of a column: the whole column, so that rows may come and go. */
export function countHealth(
  context: Excel.RequestContext,
  { healthFormula }: Named,
  { sheet, column }: HealthColumn,
): void {
  const letters = columnLetters(column);
  const formula = `='${sheet.replace(/'/g, "''")}'!$${letters}:$${letters}`;
  const { names } = context.workbook;
  if (healthFormula === undefined) names.add(HEALTH_NAME, formula);
  else names.getItem(HEALTH_NAME).formula = formula;
}
