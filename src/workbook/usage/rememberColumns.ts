import { formulaText } from '../../recognition/cells/formulaText';
import { DATE_ORDER_NAME } from '../../recognition/cells/settingNames';
import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';
import { columnNames, columnsToName, type RememberedChoice } from '../../recognition/usage/rememberedColumns';
import type { UsageTab } from '../../recognition/usage/UsageTab';

/** Queues the names that remember a tab's columns, in place of those that remembered others. */
export function rememberColumns(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  tab: UsageTab,
  choice: RememberedChoice,
): void {
  const sheet = context.workbook.worksheets.getItem(tab.sheet.name);
  const { names } = context.workbook;
  for (const name of columnNames(snapshot)) names.getItem(name).delete();
  for (const { name, first, last } of columnsToName(tab, choice)) {
    names.add(name, sheet.getRangeByIndexes(tab.headerRow, first, 1, last - first + 1));
  }
  if (choice.dateOrder) names.add(DATE_ORDER_NAME, `=${formulaText(choice.dateOrder)}`);
}
