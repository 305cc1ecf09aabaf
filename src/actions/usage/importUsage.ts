import { monthOfDay, type Month } from '../../domain/usage/Month';
import { planUsageImport, type UsageImportPlan, type UsageRecord } from '../../domain/usage/planUsageImport';
import { DEFAULT_USAGE_SETTINGS } from '../../domain/usage/UsageSettings';
import { formatMonth } from '../../localization/formatMonth';
import { addSheets, requireFreeTabNames } from '../../workbook/cells/addSheets';
import { cellAddress } from '../../recognition/cells/cellAddress';
import { keepTab, type KeptTab } from '../../workbook/cells/KeptTab';
import { guardedWrite, queueChanges } from '../../workbook/changes/guardedWrite';
import { recordUndo } from '../../workbook/changes/undoRecord';
import { recordAddedTabs } from '../../workbook/undo/addedTabs';
import { sameHeader } from '../../workbook/guards/sameHeader';
import { samePlace } from '../../workbook/guards/samePlace';
import { countedHealthChanges } from '../../workbook/start/countedHealthChanges';
import { missingLimitsChanges } from '../../workbook/start/missingLimitsChanges';
import { importChanges, withMonths, type NewMonth } from '../../workbook/usage/importChanges';
import { grownTable } from '../../workbook/usage/usageChanges';
import { createUsage, newUsageTab } from '../../workbook/usage/createUsage';
import { freeName } from '../../recognition/cells/freeName';
import { MAU_TABLE_NAME, isMauTable } from '../../recognition/usage/isMauTable';
import { rowsToTakeIn } from '../../recognition/usage/rowsBelow';
import type { UsageTab } from '../../recognition/usage/UsageTab';
import { healthOf, healthToCount } from '../../recognition/usage/healthColumn';
import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import type { ActionResult, Mode, Problem } from '../everyAction/ActionResult';
import type { ExcelHost } from '../everyAction/ExcelHost';
import { firstWords } from '../wording/firstWords';
import { readLayout, type Layout } from '../everyAction/readLayout';
import { readUsageSource, type UsageSource } from './import/readUsageSource';
import { readUsageState } from './customers/readUsageState';
import { requireWritable } from '../everyAction/requireWritable';
import { Refusal, createProblem, runAction } from '../everyAction/runAction';
import { usageWords } from '../wording/usageWords';
import type { WorkbookContent } from '../wording/workbookContent';

export interface UsageImportChanges {
  readonly tabsAdded: readonly string[];
  /** Rows below the table that belong to it. */
  readonly rowsAddedToTable: number;
  readonly monthsAdded: number;
  readonly customersAdded: number;
  readonly valuesEntered: number;
  readonly entitlementsUpdated: number;
}

/**
 * Takes usage over into the MAU tab: a month gets its own dated column, a customer its row. A value that is there is
 * never replaced by another one.
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
    const target = await readTarget(context, layout);
    const plan = planUsageImport(target.months, target.customers, records);
    refuseConflicts(plan, target, layout);
    const isEmpty = plan.customers.length === 0;
    const tabsAdded = target.tab || isEmpty ? [] : [layout.content.vocabulary.sheets.usage];
    requireFreeTabNames(layout.snapshot, tabsAdded);
    if (target.tab && !isEmpty) requireWritable(target.tab);
    if (!isEmpty && mode === 'apply') {
      await apply(context, { ...layout, currentMonth }, target, plan);
    }
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
  readonly customers: Parameters<typeof planUsageImport>[1];
  readonly freeRows: readonly number[];
  /** The cells of the tab from its first row on. */
  readonly rows: readonly (readonly CellValue[])[];
}

/** The table usage goes into: one like our MAU tab, with services and entitlements. */
async function readTarget(context: Excel.RequestContext, { tabs, content }: Layout): Promise<Target> {
  const found = tabs.find((candidate): candidate is UsageTab => candidate.role === 'usage' && isMauTable(candidate));
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

function apply(
  context: Excel.RequestContext,
  layout: Layout & { readonly currentMonth: Month },
  target: Target,
  plan: UsageImportPlan,
): Promise<void> {
  const { language } = layout.content;
  const months = plan.monthsAdded.map((month) => ({ month, header: formatMonth(month, language) }));
  const { tab, kept } = target;
  if (!tab || !kept) return makeTab(context, layout, plan, months);
  return enter(context, layout, { ...target, tab, kept }, { plan, months });
}

/** Enters usage into a tab that is there. */
async function enter(
  context: Excel.RequestContext,
  { snapshot }: Layout,
  target: Target & { readonly tab: UsageTab; readonly kept: KeptTab<UsageTab> },
  { plan, months }: { readonly plan: UsageImportPlan; readonly months: readonly NewMonth[] },
): Promise<void> {
  const { tab, freeRows } = target;
  const kept = { ...target.kept, tab };
  const { changes, guards } = importChanges(context, { kept, freeRows, customers: customersOf(target) }, plan, months);
  // Months in a table move its cells and not whole columns, so the name of the health column does not move along.
  const toCount = healthToCount(snapshot, healthOf(withMonths(tab, months)), healthOf(tab));
  await guardedWrite(
    context,
    [...grownTable(context, kept, tab, tab.right), ...changes, ...countedHealthChanges(context, toCount)],
    [samePlace(kept), sameHeader(target.kept), ...guards],
  );
}

async function makeTab(
  context: Excel.RequestContext,
  { snapshot, content, currentMonth }: Layout & { readonly currentMonth: Month },
  plan: UsageImportPlan,
  months: readonly NewMonth[],
): Promise<void> {
  const usage = {
    name: content.vocabulary.sheets.usage,
    tableName: freeName(MAU_TABLE_NAME, snapshot),
    headers: firstWords(content.vocabulary.usageHeaders),
    months,
    latestMonth: plan.monthsAdded.at(-1),
    currentMonth,
    words: usageWords(content),
  };
  const [sheet] = addSheets(context, snapshot, [usage.name]);
  const limits = queueChanges(context, missingLimitsChanges(context, snapshot, DEFAULT_USAGE_SETTINGS));
  createUsage(context, sheet!, usage);
  const tab = newUsageTab(usage);
  const made = { kept: keepTab(context, tab), freeRows: [tab.firstRow], customers: new Map<number, CellValue>() };
  queueChanges(context, importChanges(context, made, plan, []).changes);
  const tabs = recordAddedTabs(context, snapshot, [sheet!]);
  await context.sync();
  recordUndo(context, [tabs(), ...limits()]);
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
    valuesEntered: customers.reduce((sum, { values }) => sum + values.size, 0),
    entitlementsUpdated: customers.filter(({ row, entitlements }) => row !== undefined && entitlements !== undefined)
      .length,
  };
}
