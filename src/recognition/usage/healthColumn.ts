import { parseColumns, placeOf } from '../cells/cellAddress';
import type { WorkbookSnapshot } from '../cells/WorkbookSnapshot';
import type { UsageTab } from './UsageTab';

/** Where the health words stand that the Start tab counts. */
export interface HealthColumn {
  readonly sheet: string;
  /** 0-based. */
  readonly column: number;
}

export type Named = Pick<WorkbookSnapshot, 'healthFormula'>;

/** Where the health words of a tab stand; undefined where it has none. */
export function healthOf({ sheet, columns }: UsageTab): HealthColumn | undefined {
  return columns.health === undefined ? undefined : { sheet: sheet.name, column: columns.health };
}

/**
 * What the Start tab is to count from now on; undefined where it goes on counting what it does, or counts nothing.
 * @param before what has gone or moved: the Start tab follows only if it counted that; left out, it follows in any case
 * @param after where the health words stand now
 */
export function healthToCount(
  { healthFormula }: Named,
  after: HealthColumn | undefined,
  before?: Partial<HealthColumn>,
): HealthColumn | undefined {
  if (healthFormula === undefined || !after) return undefined;
  const counted = countedColumn(healthFormula);
  const isMeant = before === undefined || isAt(counted, before);
  return isMeant && !isAt(counted, after) ? after : undefined;
}

function isAt(counted: HealthColumn | undefined, { sheet, column }: Partial<HealthColumn>): boolean {
  return counted?.sheet === sheet && (column === undefined || counted?.column === column);
}

/** The column a name's formula leads to; undefined when its sheet is gone. */
function countedColumn(formula: string): HealthColumn | undefined {
  const { sheet, cell } = placeOf(formula.replace(/^=/, ''));
  const columns = parseColumns(cell ?? '');
  return sheet !== undefined && columns ? { sheet, column: columns.first } : undefined;
}
