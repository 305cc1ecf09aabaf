import type { ResultColumn } from '../../../domain/usage/usageColumns';
import { isEmptyUsageColumnsPlan } from '../../../domain/usage/planUsageColumns';
import { countedLine, healthReference, planStartList, type StartList } from '../../../recognition/usage/countedTabs';
import { actOnIn, isActOnWrong, type ActOn } from '../../../recognition/usage/actOn';
import { rowsToTakeIn } from '../../../recognition/usage/rows/rowsBelow';
import type { UsageTab } from '../../../recognition/usage/UsageTab';
import { headerText, type KeptTab } from '../../../workbook/cells/KeptTab';
import { unguarded, together, type GuardedPlan } from '../../../workbook/changes/GuardedPlan';
import { missingLimitsChanges } from '../../../workbook/start/missingLimitsChanges';
import { actOnChanges } from '../../../workbook/start/actOnChanges';
import { usageTabsChanges } from '../../../workbook/start/usageTabsChanges';
import { rightEdge, usageChanges, type UsageWrite } from '../../../workbook/usage/usageChanges';
import type { Layout } from '../../everyAction/readLayout';
import type { Messages } from '../../../localization/Messages';
import type { PlanStep } from '../../everyAction/comparablePlan';
import type { Problem } from '../../everyAction/ActionResult';
import { createProblem } from '../../everyAction/runAction';
import { healthIcons, listHeading, usageTabsHeadings } from '../../wording/usageWords';
import { planHighlights, type Judged, type JudgedSheet } from './planHighlights';

/** What highlighting a usage sheet writes: to the sheet, and to the Start tab that counts it. */
export interface Highlighting {
  readonly write: UsageWrite;
  readonly settings: Judged['settings'];
  /** What becomes of the list on the Start tab. */
  readonly list: StartList;
  /** What leads the Start tab to the sheet's customers. */
  readonly actOn: ActOn;
  /** True where it does not list them though it should. */
  readonly isActOnWrong: boolean;
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
  const actOn = actOnOf(write);
  return {
    write,
    settings: judged.settings,
    actOn,
    isActOnWrong: isActOnWrong(snapshot, actOn),
    list: planStartList(snapshot, tab.sheet.name, line, listHeading(content)),
  };
}

function actOnOf(write: UsageWrite): ActOn {
  const { tab, results, headers, growthHeader } = write;
  return actOnIn({
    tab,
    results,
    edge: rightEdge(write),
    headerOf: (field, column) => {
      if (field === 'growth' && growthHeader !== undefined) return growthHeader;
      return tab.columns[field] === undefined ? headers[field as ResultColumn] : headerText(tab, column);
    },
  });
}

export function isEmptyHighlighting({ write, list, isActOnWrong: isWrong }: Highlighting): boolean {
  const { plan, growthHeader, message } = write;
  const isStartSame = list.type === 'same' || list.type === 'blocked';
  return (
    isEmptyUsageColumnsPlan(plan) && growthHeader === undefined && message === undefined && isStartSame && !isWrong
  );
}

/** What is written to the sheet; names of limits first, because the formulas need them. */
export function highlightingChanges(
  context: Excel.RequestContext,
  kept: KeptTab<UsageTab>,
  { write, settings }: Highlighting,
  { snapshot }: Pick<Layout, 'snapshot'>,
): GuardedPlan {
  const limits = unguarded(missingLimitsChanges(context, snapshot, settings));
  return together([limits, usageChanges(context, kept, write)]);
}

/** What is written to the Start tab, which comes last because it counts what the sheet shows. */
export function startChanges(
  context: Excel.RequestContext,
  { list, actOn }: Pick<Highlighting, 'list'> & { readonly actOn?: ActOn },
  { snapshot, content }: Pick<Layout, 'snapshot' | 'content'>,
): GuardedPlan {
  const counted = usageTabsChanges(context, snapshot, list, usageTabsHeadings(content));
  return { ...counted, changes: [...counted.changes, ...actOnChanges(context, snapshot, actOn)] };
}

/** Says where the Start tab could not follow: what it counts is not what the sheet shows. */
export function startWarnings(list: StartList, messages: Messages): readonly Problem[] {
  if (list.type !== 'blocked') return [];
  const { sheet, cell, because } = list;
  return [createProblem('usageNotOnStart', messages, { sheet, cell, kind: because }, { sheet, cell })];
}

export function highlightChangesOf({ write, list, isActOnWrong: isWrong }: Highlighting): HighlightChanges {
  const isNewOnStart = list.type === 'added' || (list.type === 'changed' && list.isNewTab);
  const { tab, plan, growthHeader, message, highlights } = write;
  return {
    rowsAddedToTable: rowsToTakeIn(tab),
    columnsAdded: plan.add.length,
    headersRenamed: Number(growthHeader !== undefined),
    formulasFilled: plan.fill.length,
    highlightsSet: plan.replaceHighlights ? highlights.length : 0,
    tabsCounted: Number(isNewOnStart || isWrong),
    basisUpdated: Number(message !== undefined || (list.type === 'changed' && !isNewOnStart)),
  };
}

/** Which columns are made and filled, on what the verdicts rest, and what becomes of the list on the Start tab. */
export function highlightSteps({ write, list }: Highlighting): readonly PlanStep[] {
  const { tab, plan, headers, growthHeader, basis, message } = write;
  const said = [...plan.add, ...plan.fill].map((column) => headers[column]);
  return [
    [tab.sheet.name, ...said, growthHeader, basis, message],
    ...(list.type === 'changed' ? list.lines : []).map(([name, ...counts]) => ['start', name, counts.at(-1)]),
  ];
}
