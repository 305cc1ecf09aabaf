import { RESULT_COLUMNS, type UsageField } from '../../domain/usage/usageColumns';
import { headerBlock, tableAt } from '../headers/headerBlock';
import type { UsageMetric } from '../headers/metricWords';
import type { UsageHeader } from './readUsageHeader';
import type { DateOrder } from '../text/findMonth';
import { doubledColumns, resolveDates, type MeasuredMonth } from './resolveDates';
import type { MonthColumn, UnclearUsageTab, UsageTab } from './UsageTab';
import { usageForm } from './usageForm';
import type { SheetSnapshot } from '../cells/WorkbookSnapshot';

export interface UsageColumns {
  readonly header: UsageHeader;
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<UsageField, number>>>;
  /** How somebody said that dates are written. */
  readonly dateOrder?: DateOrder | undefined;
}

/** The tab that these columns make, or what is in doubt; undefined when none of them holds usage. */
export function usageTabOf(
  sheet: SheetSnapshot,
  { header, headerRow, columns: found, dateOrder }: UsageColumns,
): UsageTab | UnclearUsageTab | undefined {
  const inTable = sameTable(sheet, headerRow, found.customer);
  const columns = ownColumns(found, inTable);
  const { months, isCertain } = resolveDates(header.months.filter(inTable), dateOrder);
  const seats = placeEntitlements(columns, inOrder(months.filter(isMetric('entitlements'))));
  const hasEntitlements = seats.columns.entitlements !== undefined || seats.monthlyEntitlements.length > 0;
  const block = headerBlock(sheet, headerRow, header.cells.filter(inTable));
  const usage = chooseBlock(months, hasEntitlements);
  if (usage.length === 0) return undefined;
  const doubled = [usage, months.filter(isMetric('entitlements'))].flatMap(doubledColumns);
  const unclear = (doubt: UnclearUsageTab['doubt']): UnclearUsageTab => {
    const candidates = inOrder(months.filter(({ metric }) => metric !== 'entitlements'));
    return { role: 'unclearUsage', ...block, columns, doubt, candidates, doubled };
  };
  if (header.hasSeveralYears) return unclear('severalYears');
  if (!isCertain) return unclear('ambiguousDates');
  if (doubled.length > 0) return unclear('severalBlocks');
  const form = usageForm(block, usage);
  if (form === 'count' && !hasEntitlements) return unclear('noEntitlements');
  const beside = block.table && header.months.find(({ column }) => !tableAt(sheet, headerRow, column));
  return { role: 'usage', ...block, ...seats, form, months: inOrder(usage), beside };
}

/** Tells which columns stand in the same table as the customers, or in none like them. */
function sameTable(sheet: SheetSnapshot, headerRow: number, customer = 0) {
  const table = tableAt(sheet, headerRow, customer);
  return ({ column }: Pick<MonthColumn, 'column'>): boolean => tableAt(sheet, headerRow, column) === table;
}

/** Our result columns are ours wherever they stand; every other field is one of the table. */
function ownColumns(columns: UsageColumns['columns'], inTable: ReturnType<typeof sameTable>): UsageColumns['columns'] {
  const own = Object.entries(columns).filter(([field, column]) => isResult(field) || inTable({ column }));
  return Object.fromEntries(own);
}

function isResult(field: string): boolean {
  return RESULT_COLUMNS.some((column) => column === field);
}

/** The only entitlements there are hold for all months, whatever month their header names. */
function placeEntitlements(
  columns: UsageColumns['columns'],
  dated: readonly MonthColumn[],
): Pick<UsageTab, 'columns' | 'monthlyEntitlements'> {
  const [only, ...others] = dated;
  if (columns.entitlements !== undefined || !only || others.length > 0) return { columns, monthlyEntitlements: dated };
  return { columns: { ...columns, entitlements: only.column }, monthlyEntitlements: [] };
}

function isMetric(...wanted: readonly (UsageMetric | undefined)[]) {
  return ({ metric }: MeasuredMonth): boolean => wanted.includes(metric);
}

/** Counts, where something is there to measure them against; else shares. */
function chooseBlock(months: readonly MeasuredMonth[], hasEntitlements: boolean): readonly MeasuredMonth[] {
  const counts = months.filter(isMetric('mau', undefined));
  const shares = months.filter(isMetric('percent'));
  return counts.length > 0 && (hasEntitlements || shares.length === 0) ? counts : shares;
}

function inOrder(months: readonly MeasuredMonth[]): readonly MonthColumn[] {
  return [...months]
    .sort((a, b) => a.month - b.month || a.column - b.column)
    .map(({ month, column, header }) => ({ month, column, header }));
}
