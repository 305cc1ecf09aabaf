import { columnLetters } from '../../recognition/cells/cellAddress';
import type { ListTab } from '../../recognition/lists/ListTab';
import type { UsageTab } from '../../recognition/usage/UsageTab';
import { healthReference } from '../../recognition/usage/countedTabs';
import { headerText, isInTable } from '../../workbook/cells/KeptTab';

/**
 * How formulas name the rows of a tab's column: by its name in a table, which grows, else as far as the sheet goes.
 * @param lastRow of a tab without a table, 0-based
 */
export function rowsReference(tab: ListTab | UsageTab, column: number, lastRow = tab.lastRow): string {
  const { sheet, firstRow } = tab;
  if (isInTable(tab, column)) return healthReference(tab, { column, header: headerText(tab, column) });
  const letters = columnLetters(column);
  const name = `'${sheet.name.replaceAll("'", "''")}'`;
  return `${name}!$${letters}$${firstRow + 1}:$${letters}$${Math.max(lastRow, firstRow) + 1}`;
}
