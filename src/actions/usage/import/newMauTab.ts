import type { Month } from '../../../domain/usage/Month';
import type { UsageImportPlan } from '../../../domain/usage/planUsageImport';
import { formatMonth } from '../../../localization/formatMonth';
import { freeName } from '../../../recognition/cells/freeName';
import { MAU_TABLE_NAME } from '../../../recognition/usage/isMauTable';
import { readUsageSettings } from '../../../recognition/usage/readUsageSettings';
import type { UsageTab } from '../../../recognition/usage/UsageTab';
import { cellsOfTab } from '../../../workbook/cells/createTableTab';
import { readProgress, unknownTabsToMake } from '../../../workbook/cells/tabsToMake';
import { queueChanges } from '../../../workbook/changes/guardedWrite';
import { missingLimitsChanges } from '../../../workbook/start/missingLimitsChanges';
import { makeTabs } from '../../../workbook/undo/makeTabs';
import { countedLine, planStartList, type StartList } from '../../../recognition/usage/countedTabs';
import { describeBasis } from '../customers/describeBasis';
import { startChanges } from '../customers/highlighting';
import {
  actOnUsage,
  countedUsage,
  createUsage,
  firstResult,
  newFormulas,
  newUsageTab,
  usageTabToMake,
  type NewUsage,
} from '../../../workbook/usage/createUsage';
import type { NewMonth } from '../../../recognition/usage/placeMonths';
import { newCustomerRows } from '../../../workbook/usage/importChanges';
import type { Layout } from '../../everyAction/readLayout';
import { firstOfNewTab } from './importParts';
import { usageHeadersIn } from '../../wording/growthHeaders';
import { USAGE_SETTING_WORDS, healthIcons, listHeading, usageWords } from '../../wording/usageWords';

export interface PlannedImport {
  readonly plan: UsageImportPlan;
  /** With their headers. */
  readonly months: readonly NewMonth[];
}

/** A plan with the headers of its new months. */
export function planned(plan: UsageImportPlan, { content: { language } }: Layout): PlannedImport {
  return { plan, months: plan.monthsAdded.map((month) => ({ month, header: formatMonth(month, language) })) };
}

/** The MAU tab with what is imported, as it is to be made. */
export function newUsage(
  { snapshot, content }: Layout,
  { plan, months }: PlannedImport,
  currentMonth: Month,
): NewUsage {
  const settings = readUsageSettings(snapshot, USAGE_SETTING_WORDS);
  const usage = {
    name: content.vocabulary.sheets.usage,
    tableName: freeName(MAU_TABLE_NAME, snapshot),
    headers: usageHeadersIn(content.vocabulary, settings.window),
    months,
    latestMonth: plan.monthsAdded.filter((month) => month <= currentMonth).at(-1),
    currentMonth,
    settings,
    words: usageWords(content),
    basis: '',
    basisTitle: content.vocabulary.basisTitle,
    rows: [],
  };
  const tab = newUsageTab(usage);
  const { latestMonth } = usage;
  const ahead = plan.monthsAdded.filter((month) => month > currentMonth);
  const basis =
    latestMonth === undefined
      ? ''
      : describeBasis(tab, { rows: [] }, { settings, latestMonth, ahead }, content.messages);
  return { ...usage, basis, rows: newCustomerRows(plan, tab) };
}

/** The MAU tab with as many of its customers as one request makes, and those. */
export function beginningOf(
  layout: Layout,
  whole: PlannedImport,
  currentMonth: Month,
  bytes: number | undefined,
): { readonly fresh: NewUsage; readonly plan: UsageImportPlan } {
  const formulas = Object.values(newFormulas(newUsage(layout, whole, currentMonth)));
  // They are read with what they show, to know later whether somebody wrote into the tab.
  const formulaBytes = formulas.reduce((sum, formula) => sum + 2 * formula.length, 0);
  const plan = { ...whole.plan, customers: firstOfNewTab(whole.plan.customers, formulaBytes, bytes) };
  return { plan, fresh: newUsage(layout, { ...whole, plan }, currentMonth) };
}

/** The list on the Start tab with the MAU tab in it. */
export function listWith(snapshot: Layout['snapshot'], content: Layout['content'], usage: NewUsage): StartList {
  return planStartList(
    snapshot,
    usage.name,
    countedLine(countedUsage(usage), healthIcons(content)),
    listHeading(content),
  );
}

/** Makes the MAU tab, which the Start tab counts from then on. */
export function makeMauTab(
  context: Excel.RequestContext,
  { snapshot, content }: Layout,
  usage: NewUsage,
): Promise<void> {
  const list = listWith(snapshot, content, usage);
  const { changes, guards } = startChanges(context, { list, actOn: actOnUsage(usage) }, { snapshot, content });
  return makeTabs(context, snapshot, {
    names: [usage.name],
    fill: ([place]) => {
      const limits = queueChanges(context, missingLimitsChanges(context, snapshot, usage.settings));
      createUsage(context, place!, usage);
      return [...limits, ...queueChanges(context, changes)];
    },
    guards,
  });
}

/**
 * Whether the MAU tab is to be made: there is none, or one that a run which was cut began.
 * @throws WorkbookError tabNameTaken, also for a MAU tab of ours that is no usage any more: nobody's numbers are written
 * over
 */
export async function isToBeMade(
  context: Excel.RequestContext,
  { snapshot }: Layout,
  usage: NewUsage,
  found: UsageTab | undefined,
): Promise<boolean> {
  const wanted = {
    name: usage.name,
    tableName: MAU_TABLE_NAME,
    cells: cellsOfTab(usageTabToMake(usage)),
    liveFrom: firstResult(usage),
  };
  if (found && found.sheet.name !== usage.name) return false;
  const progress = await readProgress(context, snapshot, [wanted]);
  if (found) return progress.get(usage.name) === 'begun';
  return usage.rows.length > 0 && unknownTabsToMake([wanted], progress, snapshot).length > 0;
}
