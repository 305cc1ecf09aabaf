import type { UsageTab } from './UsageTab';

/** What we call the table of a MAU tab; a number follows where the name is taken. */
export const MAU_TABLE_NAME = 'RemediationUsage';

/** True for a table like the MAU tab of a workbook we set up: customers by service with their entitlements. */
export function isMauTable({ table, form, columns }: UsageTab): boolean {
  return table !== undefined && form === 'count' && columns.service !== undefined && columns.entitlements !== undefined;
}
