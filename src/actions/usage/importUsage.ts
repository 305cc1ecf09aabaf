import { monthOfDay, type Month } from '../../domain/usage/Month';
import { planUsageImport, type UsageImportPlan, type UsageRecord } from '../../domain/usage/planUsageImport';
import { DEFAULT_USAGE_SETTINGS } from '../../domain/usage/UsageSettings';
import { formatMonth } from '../../localization/formatMonth';
import { addSheets } from '../../workbook/cells/addSheets';
import { cellAddress } from '../../recognition/cells/cellAddress';
import type { KeptTab } from '../../workbook/cells/KeptTab';
import { guardedWrite, laterUndo, queueChanges } from '../../workbook/changes/guardedWrite';
import { recordUndo } from '../../workbook/changes/undoRecord';
import { recordAddedTabs } from '../../workbook/undo/addedTabs';
import { sameHeader } from '../../workbook/guards/sameHeader';
import { samePlace } from '../../workbook/guards/samePlace';
import { countedHealthChanges } from '../../workbook/start/countedHealthChanges';
import { missingLimitsChanges } from '../../workbook/start/missingLimitsChanges';
import { importChanges, withMonths } from '../../workbook/usage/importChanges';
import { grownTable } from '../../workbook/usage/usageChanges';
import { createUsage, type NewUsage } from '../../workbook/usage/createUsage';
import { isMauTable } from '../../recognition/usage/isMauTable';
import { rowsToTakeIn } from '../../recognition/usage/rows/rowsBelow';
import type { UsageTab } from '../../recognition/usage/UsageTab';
import { healthOf, healthToCount } from '../../recognition/usage/healthColumn';
import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import type { ActionResult, Mode, Problem } from '../everyAction/ActionResult';
import type { ExcelHost } from '../everyAction/ExcelHost';
import { readLayout, type Layout } from '../everyAction/readLayout';
import { isToBeMade, newUsage, planned, type PlannedImport } from './import/newMauTab';
import { readUsageSource, type UsageSource } from './import/readUsageSource';
import { readUsageState } from './customers/readUsageState';
import { requireWritable } from '../everyAction/requireWritable';
import { Refusal, createProblem, runAction } from '../everyAction/runAction';
import type { WorkbookContent } from '../wording/workbookContent';

export interface UsageImportChanges {
  readonly tabsAdded: readonly string[];
  /** Rows below the table that belong to it. */
  readonly rowsAddedToTable: number;
  readonly monthsAdded: number;
  readonly customersAdded: number;
  readonly valuesEntered: number;
  /** Of months that were not over when they were entered. */
  readonly valuesUpdated: number;
  readonly entitlementsUpdated: number;
}

/**
 * Takes usage over into the MAU tab: a month gets its own dated column, a customer its row. A value that is there is
 * never replaced by another one, unless its month was not over or this is the month's last report.
 */
export function importUsage(
  excel: ExcelHost,
  mode: Mode,
  source: UsageSource,
  now: Date,
): Promise<ActionResult<UsageImportChanges>> {
  return runAction<UsageImportChanges, unknown>(excel, async (context, setLanguage) => {
    const layout = await readLayout(context, setLanguage);
    const currentMonth = monthOfDay(now);
    const { records, totals } = await readUsageSource(context, layout, source, now);
    const found = layout.tabs.find((tab): tab is UsageTab => tab.role === 'usage' && isMauTable(tab));
    const whole = planned(planUsageImport({ months: [], customers: [] }, records, currentMonth), layout);
    const fresh = newUsage(layout, whole, currentMonth);
    const toMake = await isToBeMade(context, layout, fresh, found);
    const target = await readTarget(context, layout, toMake ? undefined : found);
    const { plan, months } = target.tab ? planned(planUsageImport(target, records, currentMonth), layout) : whole;
    refuseConflicts(plan, target, layout);
    const isEmpty = plan.customers.length === 0;
    if (target.tab && !isEmpty) requireWritable(target.tab);
    if (!isEmpty && mode === 'apply') await write(context, layout, target, { plan, months, fresh });
    const tabsAdded = target.tab || isEmpty ? [] : [fresh.name];
    const problems = [...unfinishedMonths(plan, currentMonth, layout), ...warnings(totals, layout.content)];
    return { outcome: isEmpty ? 'unchanged' : 'done', changes: changesOf(plan, target.tab, tabsAdded), problems };
  });
}

/** Rows nobody finds in the MAU tab, so somebody should know. */
function warnings(totals: readonly UsageRecord[], { messages }: WorkbookContent): readonly Problem[] {
  const [first] = totals;
  if (!first) return [];
  return [createProblem('usageTotalsLeftOut', messages, { count: totals.length, name: first.customer })];
}

interface Target {
  /** Undefined for a MAU tab that is still to be made. */
  readonly tab: UsageTab | undefined;
  readonly kept: KeptTab<UsageTab> | undefined;
  readonly months: readonly number[];
  readonly customers: Parameters<typeof planUsageImport>[0]['customers'];
  readonly freeRows: readonly number[];
  /** The cells of the tab from its first row on. */
  readonly rows: readonly (readonly CellValue[])[];
}

/** The table usage goes into: one like our MAU tab, with services and entitlements. */
async function readTarget(
  context: Excel.RequestContext,
  { content }: Layout,
  found: UsageTab | undefined,
): Promise<Target> {
  if (!found) return { tab: found, kept: undefined, months: [], customers: [], freeRows: [], rows: [] };
  const { tab, kept, state, rows } = await readUsageState(context, found, content);
  const entered = [tab.columns.customer!, tab.columns.entitlements!, ...tab.months.map(({ column }) => column)];
  const isFree = (row: readonly CellValue[]): boolean => entered.every((column) => row[column - tab.left] === '');
  const freeRows = rows.flatMap((row, offset) => (isFree(row) ? [tab.firstRow + offset] : []));
  return { tab, kept, ...state.usage, freeRows, rows };
}

function refuseConflicts({ conflicts }: UsageImportPlan, { tab, rows }: Target, { content }: Layout): void {
  if (conflicts.length === 0) return;
  const { messages, language } = content;
  throw new Refusal(
    conflicts.map(({ customer, month, row, present, value }) => {
      const words = { customer, month: formatMonth(month, language), value };
      const column = tab?.months.find((entry) => entry.month === month)?.column;
      if (!tab || column === undefined || row === undefined) {
        return createProblem('usageFileConflict', messages, { ...words, present });
      }
      const place = { sheet: tab.sheet.name, cell: cellAddress(row, column) };
      const shown = String(rows[row - tab.firstRow]![column - tab.left]);
      return createProblem('usageConflict', messages, { ...words, ...place, present: shown }, place);
    }),
  );
}

/** Months of a list that are not over: somebody wanted them in it, but their numbers are not final. */
function unfinishedMonths(
  { customers }: UsageImportPlan,
  currentMonth: Month,
  { content: { messages, language } }: Layout,
): readonly Problem[] {
  const entered = new Set(customers.flatMap(({ values }) => [...values.keys()]));
  return [...entered]
    .filter((month) => month >= currentMonth)
    .sort((a, b) => a - b)
    .map((month) => createProblem('usageMonthNotOver', messages, { month: formatMonth(month, language) }));
}

function write(
  context: Excel.RequestContext,
  layout: Layout,
  target: Target,
  { fresh, ...plan }: PlannedImport & { readonly fresh: NewUsage },
): Promise<void> {
  return target.tab ? enter(context, layout, target, plan) : makeTab(context, layout, fresh);
}

/** Enters usage into a tab that is there. */
async function enter(
  context: Excel.RequestContext,
  { snapshot }: Layout,
  target: Target,
  { plan, months }: PlannedImport,
): Promise<void> {
  const { freeRows } = target;
  const tab = target.tab!;
  const kept = { ...target.kept!, tab };
  const { changes, guards } = importChanges(context, { kept, freeRows, customers: customersOf(target) }, plan, months);
  // Months in a table move its cells and not whole columns, so the name of the health column does not move along. It
  // goes first: once the months are in, nobody can tell any more which column it counted.
  const toCount = healthToCount(snapshot, healthOf(withMonths(tab, months)), healthOf(tab));
  await guardedWrite(
    context,
    [...grownTable(context, kept, tab, tab.right), ...countedHealthChanges(context, snapshot, toCount), ...changes],
    [samePlace(kept), sameHeader(target.kept!), ...guards],
  );
}

async function makeTab(context: Excel.RequestContext, { snapshot }: Layout, usage: NewUsage): Promise<void> {
  const [place] = addSheets(context, snapshot, [usage.name]);
  const limits = queueChanges(context, missingLimitsChanges(context, snapshot, DEFAULT_USAGE_SETTINGS));
  createUsage(context, place!, usage);
  const tabs = recordAddedTabs(context, snapshot, [place!]);
  await context.sync();
  recordUndo(context, [tabs(), ...laterUndo(limits)]);
}

/** What stands in the customer column, by row of the sheet. */
function customersOf({ tab, rows }: Target): ReadonlyMap<number, CellValue> {
  if (!tab) return new Map();
  return new Map(rows.map((row, offset) => [tab.firstRow + offset, row[tab.columns.customer! - tab.left] ?? '']));
}

function changesOf(
  { monthsAdded, customers }: UsageImportPlan,
  tab: UsageTab | undefined,
  tabsAdded: readonly string[],
): UsageImportChanges {
  return {
    tabsAdded,
    rowsAddedToTable: tab && customers.length > 0 ? rowsToTakeIn(tab) : 0,
    monthsAdded: monthsAdded.length,
    customersAdded: customers.filter(({ row }) => row === undefined).length,
    valuesEntered: customers.reduce((sum, { values, updated }) => sum + values.size - updated.length, 0),
    valuesUpdated: customers.reduce((sum, { updated }) => sum + updated.length, 0),
    entitlementsUpdated: customers.filter(({ row, entitlements }) => row !== undefined && entitlements !== undefined)
      .length,
  };
}
