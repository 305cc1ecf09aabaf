import { rowAddress } from '../../recognition/cells/cellAddress';
import { formulaText } from '../../recognition/cells/formulaText';
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
  tab: UsageTab,
  choice: RememberedChoice,
): readonly Change[] {
  const wanted = new Map(
    columnsToName(tab, choice).map(({ name, ...run }) => [name, `=${rowAddress(tab.sheet.name, tab.headerRow, run)}`]),
  );
  if (choice.dateOrder) wanted.set(DATE_ORDER_NAME, `=${formulaText(choice.dateOrder)}`);
  const names = new Set([...columnNames(snapshot), ...wanted.keys()]);
  return [...names].map((name) => nameChange(context, snapshot, name, wanted.get(name)));
}
