import type { WorkbookSnapshot } from '../../../recognition/cells/WorkbookSnapshot';
import { recognizeTabs } from '../../../recognition/recognizeTabs';
import { actOnIn, type ActOn } from '../../../recognition/usage/actOn';
import { healthReference, type CountedTab } from '../../../recognition/usage/countedTabs';
import type { UsageTab } from '../../../recognition/usage/UsageTab';
import { headerText, keepTab } from '../../../workbook/cells/KeptTab';
import type { Guard } from '../../../workbook/guards/Guard';
import { sameShape } from '../../../workbook/guards/sameShape';
import { RECOGNITION } from '../../wording/recognitionWords';
import type { WorkbookContent } from '../../wording/workbookContent';

interface Before {
  readonly snapshot: WorkbookSnapshot;
  readonly content: WorkbookContent;
}

/** Sheets that were highlighted before there was a Start tab, as it counts them. */
export function countedBefore(before: Before): readonly CountedTab[] {
  return usageBefore(before).flatMap((tab) => {
    const column = tab.columns.health;
    if (column === undefined) return [];
    const health = healthReference(tab, { column, header: headerText(tab, column) });
    return [{ sheet: tab.sheet.name, health, basis: '' }];
  });
}

/** What leads to the customers of the first of them; undefined where there is none. */
export function actOnBefore(before: Before): ActOn | undefined {
  return usageBefore(before).flatMap((tab) => {
    const { mauPercent, growth, health } = tab.columns;
    if (mauPercent === undefined || growth === undefined || health === undefined) return [];
    const headerOf = (_: unknown, column: number): string => headerText(tab, column);
    return [actOnIn({ tab, results: { mauPercent, growth, health }, headerOf, edge: tab.table?.area.right ?? -1 })];
  })[0];
}

/** They have the columns and rows that Start leads to. */
export function sameUsageBefore(context: Excel.RequestContext, before: Before): readonly Guard[] {
  return usageBefore(before).map((tab) => sameShape(keepTab(context, tab)));
}

function usageBefore({ snapshot, content }: Before): readonly UsageTab[] {
  const usage = recognizeTabs(snapshot.sheets, RECOGNITION).filter((tab) => tab.role === 'usage');
  return usage.filter(({ sheet }) => sheet.name !== content.vocabulary.sheets.usage);
}
