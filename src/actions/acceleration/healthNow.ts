import { formulaText } from '../../recognition/cells/formulaText';
import type { UsageTab } from '../../recognition/usage/UsageTab';
import { rowsReference } from '../lists/rowsReference';
import type { PlanOwner } from './customersInUsage';

/**
 * A formula that shows the health the usage sheet has for a customer, so that it stays right without the add-in; blank
 * for a customer who left. Undefined for a sheet without a health column: it is not highlighted yet.
 */
export function healthNow(tab: UsageTab | undefined, { customer, service }: PlanOwner): string | undefined {
  if (!tab) return undefined;
  const { health, customer: name, service: workload } = tab.columns;
  if (health === undefined || name === undefined) return undefined;
  const conditions = [
    `(${rowsReference(tab, name)}=${formulaText(customer)})`,
    ...(workload === undefined ? [] : [`(${rowsReference(tab, workload)}=${formulaText(service)})`]),
  ];
  return `=IFERROR(INDEX(${rowsReference(tab, health)},MATCH(1,INDEX(${conditions.join('*')}*1,0),0)),"")`;
}
