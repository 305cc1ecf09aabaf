import { ENTITLEMENT_KINDS } from '../../../domain/usage/entitlementKinds';
import type { UsageField } from '../../../domain/usage/usageColumns';
import { isEntitlements, type MetricWord } from '../../headers/metricWords';
import type { HeaderCell } from '../../headers/readHeaders';
import type { MeasuredMonth } from './resolveDates';

type Columns = Readonly<Partial<Record<UsageField, number>>>;

/** What usage is measured against: one column for all months, or one for each. */
interface Entitlements {
  readonly columns: Columns;
  /** Those of single months; only of one kind. */
  readonly dated: readonly MeasuredMonth[];
}

/**
 * Of several kinds of entitlements the one that a share is measured against first (`ENTITLEMENT_KINDS`), be it one column
 * or a column for each month. The only entitlements there are hold for all months, whatever month their header names.
 * @param months all columns of months
 */
export function chooseEntitlements(
  columns: Columns,
  cells: readonly HeaderCell[],
  months: readonly MeasuredMonth[],
): Entitlements {
  const fixed = rankOf(cells.find(({ column }) => column === columns.entitlements)?.metric);
  const all = months.filter(({ metric }) => isEntitlements(metric));
  const best = Math.min(...all.map(({ metric }) => rankOf(metric)));
  if (fixed < best) return { columns, dated: [] };
  const dated = all.filter(({ metric }) => rankOf(metric) === best);
  const [only, ...others] = dated;
  if (columns.entitlements !== undefined || !only || others.length > 0) return { columns, dated };
  return { columns: { ...columns, entitlements: only.column }, dated: [] };
}

/** The lower, the more a number tells; what no word tells is last. */
function rankOf(metric: MetricWord | undefined): number {
  return isEntitlements(metric) ? ENTITLEMENT_KINDS.indexOf(metric) : ENTITLEMENT_KINDS.length;
}
