import { formulaText } from '../../recognition/cells/formulaText';
import { healthReference } from '../../recognition/usage/countedTabs';
import { columnLetters } from '../../recognition/cells/cellAddress';
import type { UsageTab } from '../../recognition/usage/UsageTab';
import { headerText } from '../../workbook/cells/KeptTab';
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
    `(${reference(tab, name)}=${formulaText(customer)})`,
    ...(workload === undefined ? [] : [`(${reference(tab, workload)}=${formulaText(service)})`]),
  ];
  return `=IFERROR(INDEX(${reference(tab, health)},MATCH(1,INDEX(${conditions.join('*')}*1,0),0)),"")`;
}

/** A column of the rows: by its name in a table, which grows, else as far as the sheet goes. */
function reference(tab: UsageTab, column: number): string {
  const { sheet, table, firstRow, lastRow } = tab;
  if (table && column <= table.area.right) return healthReference(tab, { column, header: headerText(tab, column) });
  const letters = columnLetters(column);
  const name = `'${sheet.name.replaceAll("'", "''")}'`;
  return `${name}!$${letters}$${firstRow + 1}:$${letters}$${Math.max(lastRow, firstRow) + 1}`;
}
