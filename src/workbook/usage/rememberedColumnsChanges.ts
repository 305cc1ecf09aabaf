import { rowAddress } from '../../recognition/cells/cellAddress';
import { formulaText } from '../../recognition/cells/formulaText';
import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';
import { answerTexts, columnNames, columnsToName } from '../../recognition/usage/rememberedColumns';
import type { ChosenUsage } from '../../recognition/usage/chooseUsage';
import type { UsageTab } from '../../recognition/usage/UsageTab';
import type { Change } from '../changes/Change';
import { nameChange } from '../changes/nameChange';

/** Names that remember a tab's columns, in place of those that remembered others. */
export function rememberedColumnsChanges(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  tab: UsageTab,
  chosen: ChosenUsage,
): readonly Change[] {
  const wanted = new Map(
    columnsToName(tab, chosen).map(({ name, ...run }) => [name, `=${rowAddress(tab.sheet.name, tab.headerRow, run)}`]),
  );
  for (const [name, text] of Object.entries(answerTexts(chosen))) wanted.set(name, `=${formulaText(text)}`);
  const names = new Set([...columnNames(snapshot), ...wanted.keys()]);
  return [...names].map((name) => nameChange(context, snapshot, name, wanted.get(name)));
}
