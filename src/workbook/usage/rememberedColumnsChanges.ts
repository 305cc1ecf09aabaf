import { cellAddress } from '../../recognition/cells/cellAddress';
import { DATE_ORDER_NAME } from '../../recognition/cells/settingNames';
import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';
import { columnNames, columnsToName, type RememberedChoice } from '../../recognition/usage/rememberedColumns';
import type { UsageTab } from '../../recognition/usage/UsageTab';
import type { Change } from '../changes/Change';
import { nameChange } from '../changes/nameChange';

/** Names that remember a tab's columns, in place of those that remembered others. */
export function rememberedColumnsChanges(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  { sheet, headerRow, ...tab }: UsageTab,
  choice: RememberedChoice,
): readonly Change[] {
  const absolute = (column: number): string => cellAddress(headerRow, column).replace(/^([A-Z]+)/, '$$$1$$');
  const wanted = new Map(
    columnsToName({ sheet, headerRow, ...tab }, choice).map(({ name, first, last }) => [
      name,
      `='${sheet.name.replace(/'/g, "''")}'!${absolute(first)}:${absolute(last)}`,
    ]),
  );
  if (choice.dateOrder) wanted.set(DATE_ORDER_NAME, `="${choice.dateOrder}"`);
  const names = new Set([...columnNames(snapshot), ...wanted.keys()]);
  return [...names].map((name) => nameChange(context, name, wanted.get(name)));
}
