import type { JudgedCustomer, UsageReport } from '../../../domain/usage/judgeUsage';
import type { CellValue } from '../../../recognition/cells/WorkbookSnapshot';
import type { ColumnReading } from '../../../recognition/usage/header/ColumnReading';
import type { ReadUsage } from './readUsageState';

/** Rows of one customer that a column nobody reads tells apart: a tenant, a country, a metric. */
export interface TwinRows {
  readonly name: string;
  /** 0-based row of the second of them. */
  readonly row: number;
  readonly column: ColumnReading;
}

/** The first customer with several rows that another column tells apart; undefined without one. */
export function twinRows({ tab, rows }: ReadUsage, { customers, hasDuplicates }: UsageReport): TwinRows | undefined {
  if (!hasDuplicates) return undefined;
  const others = tab.readings.filter(({ role, header }) => header !== '' && (role === 'unread' || role === 'known'));
  const twins = new Map<string, JudgedCustomer[]>();
  for (const customer of customers) {
    if (customer.verdict.reason !== 'duplicateCustomer') continue;
    const key = `${customer.usage.customer}\u0000${customer.usage.service}`.toLowerCase();
    twins.set(key, [...(twins.get(key) ?? []), customer]);
  }
  for (const [first, second, ...more] of twins.values()) {
    if (!first || !second) continue;
    const cells = [first, second, ...more].map(({ usage }) => rows[usage.row - tab.firstRow]!);
    const column = others.find((each) => areDifferent(cells.map((line) => line[each.column - tab.left] ?? '')));
    if (column) return { name: first.usage.customer, row: second.usage.row, column };
  }
  return undefined;
}

function areDifferent(values: readonly CellValue[]): boolean {
  return !values.includes('') && new Set(values).size === values.length;
}
