import { isEmptyUsageColumnsPlan } from '../../../domain/usage/planUsageColumns';
import {
  countedLine,
  healthReference,
  lineOf,
  withLine,
  type CountedLine,
} from '../../../recognition/usage/countedTabs';
import { rowsToTakeIn } from '../../../recognition/usage/rows/rowsBelow';
import type { UsageTab } from '../../../recognition/usage/UsageTab';
import { headerText, type KeptTab } from '../../../workbook/cells/KeptTab';
import { together, type GuardedPlan } from '../../../workbook/changes/GuardedPlan';
import { missingLimitsChanges } from '../../../workbook/start/missingLimitsChanges';
import { usageTabsChanges } from '../../../workbook/start/usageTabsChanges';
import { rightEdge, usageChanges, type UsageWrite } from '../../../workbook/usage/usageChanges';
import type { Layout } from '../../everyAction/readLayout';
import { requireWritable } from '../../everyAction/requireWritable';
import { healthIcons } from '../../wording/usageWords';
import { planHighlights, type Judged, type JudgedSheet } from './planHighlights';

/** What highlighting a usage sheet writes: to the sheet, and to the Start tab that counts it. */
export interface Highlighting {
  readonly write: UsageWrite;
  readonly settings: Judged['settings'];
  /** The lines of the Start tab's list; undefined for those that are there. */
  readonly lines: readonly CountedLine[] | undefined;
  /** True for a tab that was not counted until now. */
  readonly isNewOnStart: boolean;
}

/** What was changed in a usage sheet and on the Start tab. */
export interface HighlightChanges {
  /** Rows below the table that belong to it. */
  readonly rowsAddedToTable: number;
  readonly columnsAdded: number;
  /** 1 when the growth column is named after another window. */
  readonly headersRenamed: number;
  /** Columns filled with live formulas, the added ones included. */
  readonly formulasFilled: number;
  readonly highlightsSet: number;
  /** 1 when the Start tab did not count this sheet until now. */
  readonly tabsCounted: number;
  /** 1 when what the verdicts rest on is said anew. */
  readonly basisUpdated: number;
}

/** @throws WorkbookError noRoomForColumns, formulaTooLong */
export function planHighlighting(
  read: JudgedSheet,
  judged: Judged,
  { snapshot, content }: Pick<Layout, 'snapshot' | 'content'>,
): Highlighting {
  const write = planHighlights(read, judged, content);
  const { tab, results, headers, basis } = write;
  const column = results.health;
  const header = tab.columns.health === undefined ? headers.health : headerText(tab, column);
  const health = healthReference(tab, { column, header }, rightEdge(write));
  const line = countedLine({ sheet: tab.sheet.name, health, basis }, healthIcons(content));
  const lines = withLine(snapshot, tab.sheet.name, line);
  const isNewOnStart = lines !== undefined && lineOf(snapshot, tab.sheet.name) === undefined;
  return { write, settings: judged.settings, lines, isNewOnStart };
}

export function isEmptyHighlighting({ write, lines }: Highlighting): boolean {
  const { plan, growthHeader, message } = write;
  return isEmptyUsageColumnsPlan(plan) && growthHeader === undefined && message === undefined && lines === undefined;
}

/** @throws WorkbookError sheetProtected, sheetFiltered */
export function requireWritableFor({ write, lines }: Highlighting, { snapshot }: Pick<Layout, 'snapshot'>): void {
  requireWritable(write.tab);
  const start = lines && snapshot.sheets.find(({ name }) => name === snapshot.usageTabs?.sheet);
  if (start) requireWritable({ sheet: start, table: undefined });
}

/** What is written to the sheet; names of limits first, because the formulas need them. */
export function highlightingChanges(
  context: Excel.RequestContext,
  kept: KeptTab<UsageTab>,
  { write, settings }: Highlighting,
  { snapshot }: Pick<Layout, 'snapshot'>,
): GuardedPlan {
  const limits = { changes: missingLimitsChanges(context, snapshot, settings), guards: [] };
  return together([limits, usageChanges(context, kept, write)]);
}

/** What is written to the Start tab, which comes last because it counts what the sheet shows. */
export function startChanges(
  context: Excel.RequestContext,
  { lines }: Highlighting,
  { snapshot }: Pick<Layout, 'snapshot'>,
): GuardedPlan {
  return usageTabsChanges(context, snapshot, lines);
}

export function highlightChangesOf({ write, lines, isNewOnStart }: Highlighting): HighlightChanges {
  const { tab, plan, growthHeader, message, highlights } = write;
  return {
    rowsAddedToTable: rowsToTakeIn(tab),
    columnsAdded: plan.add.length,
    headersRenamed: Number(growthHeader !== undefined),
    formulasFilled: plan.fill.length,
    highlightsSet: plan.replaceHighlights ? highlights.length : 0,
    tabsCounted: Number(isNewOnStart),
    basisUpdated: Number(message !== undefined || (lines !== undefined && !isNewOnStart)),
  };
}
