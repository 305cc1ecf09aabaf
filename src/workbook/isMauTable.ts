import type { UsageTab } from './Tab';

/** True for a table like the MAU tab of a workbook we set up: customers by service with their entitlements. */
export function isMauTable({ table, form, columns }: UsageTab): boolean {
  return table !== undefined && form === 'count' && columns.service !== undefined && columns.entitlements !== undefined;
}
