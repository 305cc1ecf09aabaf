import { parseColumns, placeOf } from '../cells/cellAddress';
import type { WorkbookSnapshot } from '../cells/WorkbookSnapshot';

/** Where the health words stand that the Start tab counts. */
export interface HealthColumn {
  readonly sheet: string;
  /** 0-based. */
  readonly column: number;
}

export type Named = Pick<WorkbookSnapshot, 'healthFormula'>;

/** True when the Start tab counts, and counts something else than this column. */
export function isCountedElsewhere({ healthFormula }: Named, { sheet, column }: HealthColumn): boolean {
  if (healthFormula === undefined) return false;
  const counted = countedColumn(healthFormula);
  return counted?.sheet !== sheet || counted.column !== column;
}

/** The column a name's formula leads to; undefined when its sheet is gone. */
export function countedColumn(formula: string): HealthColumn | undefined {
  const { sheet, cell } = placeOf(formula.replace(/^=/, ''));
  const columns = parseColumns(cell ?? '');
  return sheet !== undefined && columns ? { sheet, column: columns.first } : undefined;
}
