import { judgeUsage } from '../../domain/usage/judgeUsage';
import { monthOfDay, type Month } from '../../domain/usage/Month';
import { planUsageImport, type UsageImportPlan, type UsageRecord } from '../../domain/usage/planUsageImport';
import { formatMonth } from '../../localization/formatMonth';
import { readUsageSettings } from '../../recognition/usage/readUsageSettings';
import { rowsToTakeIn } from '../../recognition/usage/rowsBelow';
import type { UsageTab } from '../../recognition/usage/UsageTab';
import type { KeptTab } from '../../workbook/cells/KeptTab';
import type { Change } from '../../workbook/changes/Change';
import { together, type GuardedPlan } from '../../workbook/changes/GuardedPlan';
import { guardedWrite } from '../../workbook/changes/guardedWrite';
import { sameHeader } from '../../workbook/guards/sameHeader';
import { samePlace } from '../../workbook/guards/samePlace';
import { afterwards } from '../../workbook/tabChanges/afterwards';
import { removedHighlights } from '../../workbook/usage/removalChanges';
import { importChanges } from '../../workbook/usage/importChanges';
import { grownTable } from '../../workbook/usage/usageChanges';
import type { ActionResult, Mode, Problem } from '../everyAction/ActionResult';
import type { ExcelHost } from '../everyAction/ExcelHost';
import { readLayout, type Layout } from '../everyAction/readLayout';
import { requireWritable } from '../everyAction/requireWritable';
import { createProblem, runAction } from '../everyAction/runAction';
import { USAGE_SETTING_WORDS } from '../wording/usageWords';
import { hasHighlights } from './customers/hasHighlights';
import {
  highlightChangesOf,
  highlightingChanges,
  isEmptyHighlighting,
  planHighlighting,
  requireWritableFor,
  startChanges,
  type HighlightChanges,
  type Highlighting,
} from './customers/highlighting';
import { unclearRows } from './customers/usageWarnings';
import { afterImport } from './import/afterImport';
import { chooseTarget, destinationNote } from './import/chooseTarget';
import { customersOf, readTarget, refuseConflicts, requireRoomFor, type ImportTarget } from './import/importTarget';
import { isToBeMade, makeMauTab, newUsage, planned, type PlannedImport } from './import/newMauTab';
import { readUsageSource, type ReadUsageSource, type UsageSource } from './import/readUsageSource';

export interface UsageImportChanges extends Partial<HighlightChanges> {
  readonly tabsAdded: readonly string[];
  /** Rows below the table that belong to it. */
  readonly rowsAddedToTable: number;
  readonly monthsAdded: number;
  readonly customersAdded: number;
  readonly valuesEntered: number;
  readonly entitlementsUpdated: number;
}

/** Where usage went or would go. */
export interface ImportReport {
  readonly sheet: string;
  /** Other tabs that could take it. */
  readonly otherSheets: readonly string[];
}

/**
 * Takes usage over into the MAU tab, or the one that was named: a month gets its own dated column, a customer its row. A value that is there is
 * never replaced by another one. A tab that is highlighted stays so, down to its last row and up to its newest month.
 */
export function importUsage(
  excel: ExcelHost,
  mode: Mode,
  source: UsageSource,
  now: Date,
): Promise<ActionResult<UsageImportChanges, ImportReport>> {
  return runAction<UsageImportChanges, ImportReport>(excel, async (context, setLanguage) => {
    const layout = await readLayout(context, setLanguage);
    const importing = {
      mode,
      currentMonth: monthOfDay(now),
      read: await readUsageSource(context, layout, source, now),
    };
    const { tab: found, others } = await chooseTarget(layout, source.into, importing.read.records);
    const said = (sheet: string): ImportReport => ({ sheet, otherSheets: others });
    const note = (sheet: string) => destinationNote({ sheet, others }, source.into, layout);
    const whole = planned(planUsageImport([], [], importing.read.records), layout);
    const fresh = newUsage(layout, whole, importing.currentMonth);
    const isNew = await isToBeMade(context, layout, fresh, found);
    if (found && !isNew) {
      const { name } = found.sheet;
      const entered = await enterUsage(context, layout, found, importing);
      const problems = entered.outcome === 'done' ? [...note(name), ...entered.problems] : entered.problems;
      return { ...entered, problems, ...said(name) };
    }
    refuseConflicts(whole.plan, undefined, layout);
    const isEmpty = whole.plan.customers.length === 0;
    if (!isEmpty && mode === 'apply') await makeMauTab(context, layout, fresh);
    return {
      outcome: isEmpty ? 'unchanged' : 'done',
      changes: { ...changesOf(whole.plan), tabsAdded: isEmpty ? [] : [fresh.name] },
      problems: [...(isEmpty ? [] : note(fresh.name)), ...warnings(whole.plan, importing, layout)],
      ...said(fresh.name),
    };
  });
}

interface Importing {
  readonly mode: Mode;
  readonly currentMonth: Month;
  readonly read: ReadUsageSource;
}

type Entered = Exclude<ActionResult<UsageImportChanges>, { readonly outcome: 'refused' }>;

/** Takes usage over into a tab that is there. */
async function enterUsage(
  context: Excel.RequestContext,
  layout: Layout,
  found: UsageTab,
  importing: Importing,
): Promise<Entered> {
  const target = await readTarget(context, layout, found);
  const { months, customers } = target.state.usage;
  const entered = planned(planUsageImport(months, customers, importing.read.records), layout);
  const { plan } = entered;
  refuseConflicts(plan, target, layout);
  requireRoomFor(target, entered, layout);
  const isNothingEntered = plan.customers.length === 0;
  const { highlighting, unclear } = planFinish(target, isNothingEntered ? undefined : entered, layout, importing);
  const problems = [...warnings(plan, importing, layout), ...unclear];
  const changes = { ...(highlighting && highlightChangesOf(highlighting)), ...changesOf(plan) };
  if (isNothingEntered && (!highlighting || isEmptyHighlighting(highlighting))) {
    return { outcome: 'unchanged', changes, problems };
  }
  requireWritable(target.tab);
  if (highlighting) requireWritableFor(highlighting, layout);
  if (importing.mode === 'apply') await write(context, layout, target, { ...entered, highlighting });
  return { outcome: 'done', changes: { ...changes, rowsAddedToTable: rowsToTakeIn(target.tab) }, problems };
}

/**
 * What keeps a highlighted tab highlighted once usage is entered. Where somebody has to say first who is a customer,
 * nobody is judged.
 */
function planFinish(
  target: ImportTarget,
  entered: PlannedImport | undefined,
  layout: Layout,
  { currentMonth }: Importing,
): { readonly highlighting: Highlighting | undefined; readonly unclear: readonly Problem[] } {
  const { snapshot, content } = layout;
  if (!hasResults(target, layout)) return { highlighting: undefined, unclear: [] };
  const after = entered ? afterImport(target, entered, content.language) : target;
  const unclear = unclearRows(after, content.messages);
  if (unclear.length > 0) return { highlighting: undefined, unclear };
  const settings = readUsageSettings(snapshot, USAGE_SETTING_WORDS);
  const report = judgeUsage(after.state.usage, settings, currentMonth);
  return { highlighting: planHighlighting(after, { report, settings, currentMonth }, layout), unclear: [] };
}

/** True for a tab that was highlighted, or begun to be; the workbook's own is from the start. */
function hasResults({ tab, state }: ImportTarget, { snapshot }: Layout): boolean {
  const hasFormulas = Object.values(state.columns).some(({ formulaCount }) => formulaCount > 0);
  return hasFormulas || hasHighlights(tab, state, snapshot);
}

/** Enters usage, then what it comes to, in one request: where months go in, our columns move. */
async function write(
  context: Excel.RequestContext,
  layout: Layout,
  target: ImportTarget,
  { plan, months, highlighting }: PlannedImport & { readonly highlighting: Highlighting | undefined },
): Promise<void> {
  const { tab, freeRows } = target;
  const kept = { ...target.kept, tab };
  const entered = importChanges(context, { kept, freeRows, customers: customersOf(target) }, plan, months);
  const finished = finish(context, kept, highlighting, layout);
  await guardedWrite(
    context,
    [...finished.before, ...grownTable(context, kept, tab, tab.right), ...entered.changes, ...finished.after.changes],
    [samePlace(kept), sameHeader(target.kept), ...entered.guards, ...finished.after.guards],
  );
}

/** Old highlights go before cells move, because what they are called by may change with them. */
function finish(
  context: Excel.RequestContext,
  kept: KeptTab<UsageTab>,
  highlighting: Highlighting | undefined,
  layout: Layout,
): { readonly before: readonly Change[]; readonly after: GuardedPlan } {
  if (!highlighting) return { before: [], after: { changes: [], guards: [] } };
  const { write } = highlighting;
  const old = write.plan.replaceHighlights ? write.oldHighlightIds : [];
  const moved = { ...highlighting, write: { ...write, oldHighlightIds: [] } };
  const { guards } = startChanges(context, highlighting, layout);
  const after = afterwards(() => {
    const sheet = highlightingChanges(context, { ...kept, tab: write.tab }, moved, layout);
    return { ...sheet, changes: [...sheet.changes, ...startChanges(context, highlighting, layout).changes] };
  });
  // The Start tab is looked at before, because its formulas move with the columns they count.
  return { before: removedHighlights(kept, old), after: together([after, { changes: [], guards }]) };
}

/** What somebody should know of what was read: totals nobody finds in the tab, and months that are not over. */
function warnings(
  plan: UsageImportPlan,
  { read: { totals }, currentMonth }: Importing,
  { content: { messages, language } }: Layout,
): readonly Problem[] {
  const entered = new Set(plan.customers.flatMap(({ values }) => [...values.keys()]));
  const unfinished = [...entered].filter((month) => month >= currentMonth).sort((a, b) => a - b);
  return [
    ...unfinished.map((month) => createProblem('usageMonthNotOver', messages, { month: formatMonth(month, language) })),
    ...totals
      .slice(0, 1)
      .map(({ customer }: UsageRecord) =>
        createProblem('usageTotalsLeftOut', messages, { count: totals.length, name: customer }),
      ),
  ];
}

function changesOf({ monthsAdded, customers }: UsageImportPlan): UsageImportChanges {
  return {
    tabsAdded: [],
    rowsAddedToTable: 0,
    monthsAdded: monthsAdded.length,
    customersAdded: customers.filter(({ row }) => row === undefined).length,
    valuesEntered: customers.reduce((sum, { values }) => sum + values.size, 0),
    entitlementsUpdated: customers.filter(({ row, entitlements }) => row !== undefined && entitlements !== undefined)
      .length,
  };
}
