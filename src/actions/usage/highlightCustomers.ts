import { isEmptyUsageColumnsPlan } from '../../domain/usage/planUsageColumns';
import { monthOfDay, type Month } from '../../domain/usage/Month';
import { judgeUsage } from '../../domain/usage/judgeUsage';
import type { ExcelHost } from '../everyAction/ExcelHost';
import type { KeptTab } from '../../workbook/cells/KeptTab';
import type { Change } from '../../workbook/changes/Change';
import { guardedWrite } from '../../workbook/changes/guardedWrite';
import { sameHeader } from '../../workbook/guards/sameHeader';
import { samePlace } from '../../workbook/guards/samePlace';
import { missingLimitsChanges } from '../../workbook/start/missingLimitsChanges';
import { readUsageSettings } from '../../recognition/usage/readUsageSettings';
import type { Progress } from '../../workbook/cells/readInChunks';
import { rowsToTakeIn } from '../../recognition/usage/rowsBelow';
import type { UsageTab } from '../../recognition/usage/UsageTab';
import { areRemembered } from '../../recognition/usage/rememberedColumns';
import { rememberedColumnsChanges } from '../../workbook/usage/rememberedColumnsChanges';
import { healthToCount } from '../../recognition/usage/healthColumn';
import { countedHealthChanges } from '../../workbook/start/countedHealthChanges';
import { usageChanges, type UsageWrite } from '../../workbook/usage/usageChanges';
import type { ActionResult, Mode } from '../everyAction/ActionResult';
import type { ColumnChoice } from './customers/ColumnChoice';
import { customersReport, type CustomersReport } from './customers/customersReport';
import { findUsageTab } from './customers/findUsageTab';
import { hasHighlights } from './customers/hasHighlights';
import { readLayout } from '../everyAction/readLayout';
import { requireWritable } from '../everyAction/requireWritable';
import { runAction } from '../everyAction/runAction';
import { readUsageState } from './customers/readUsageState';
import { planHighlights } from './customers/planHighlights';
import { requireKnownRows, usageWarnings } from './customers/usageWarnings';
import { USAGE_SETTING_WORDS } from '../wording/usageWords';

export interface UsageChanges {
  /** Rows below the table that belong to it. */
  readonly rowsAddedToTable: number;
  readonly columnsAdded: number;
  /** 1 when the growth column is named after another window. */
  readonly headersRenamed: number;
  /** Columns filled with live formulas, the added ones included. */
  readonly formulasFilled: number;
  readonly highlightsSet: number;
  /** 1 when the Start tab counted another sheet until now. */
  readonly countsMoved: number;
}

export interface HighlightOptions extends Progress {
  /** The columns somebody said are meant, where words do not tell. */
  readonly columns?: ColumnChoice;
  /** Tells which months are over: without it all are. */
  readonly now?: Date;
}

export type CustomersResult = ActionResult<UsageChanges, CustomersReport>;

/**
 * Judges every customer of the usage tab and highlights those below the limit or stalled, with live formulas and
 * conditional formats: they stay right when a number is edited without the add-in.
 */
export function highlightCustomers(
  excel: ExcelHost,
  mode: Mode,
  options: HighlightOptions = {},
): Promise<CustomersResult> {
  return runAction(excel, async (context, setLanguage) => {
    const layout = await readLayout(context, setLanguage);
    const { snapshot, content } = layout;
    const { tab: found, chosen, said } = await findUsageTab(layout, options.columns);
    const settings = readUsageSettings(snapshot, USAGE_SETTING_WORDS);
    const read = await readUsageState(context, found, content, { ...options, said });
    requireKnownRows(read);
    const { state } = read;
    const currentMonth = monthOfRun(options);
    const report = judgeUsage(state.usage, settings, currentMonth);
    const work = planHighlights(read, { report, settings, currentMonth }, content);
    const { tab } = work;
    const isToRemember = chosen !== undefined && !areRemembered(snapshot, tab, chosen);
    const toCount = healthToCount(snapshot, { sheet: tab.sheet.name, column: work.results.health });
    const isEmpty = isRight(work) && !isToRemember && !toCount;
    if (!isEmpty) requireWritable(tab);
    if (!isEmpty && mode === 'apply') {
      const names = [
        ...(isToRemember ? rememberedColumnsChanges(context, snapshot, tab, chosen) : []),
        ...missingLimitsChanges(context, snapshot, settings),
      ];
      await apply(context, read.kept, work, { before: names, after: countedHealthChanges(context, snapshot, toCount) });
    }
    return {
      outcome: isEmpty ? 'unchanged' : 'done',
      changes: { ...changesOf(tab, work), countsMoved: Number(toCount !== undefined) },
      problems: usageWarnings({ ...read, tab }, report, content.messages),
      hasHighlights: setsHighlights(work, mode) || hasHighlights(tab, state, snapshot),
      ...customersReport({ tab, state }, report, settings, { messages: content.messages, currentMonth }),
    };
  });
}

/** Writes columns and highlights, and the names that go with them: formulas need some, and others lead to the columns. */
async function apply(
  context: Excel.RequestContext,
  kept: KeptTab<UsageTab>,
  work: UsageWrite,
  names: { readonly before: readonly Change[]; readonly after: readonly Change[] },
): Promise<void> {
  const { changes, guards } = usageChanges(context, kept, work);
  const all = [...names.before, ...changes, ...names.after];
  await guardedWrite(context, all, [samePlace(kept), sameHeader(kept), ...guards]);
}

function isRight({ plan, growthHeader }: UsageWrite): boolean {
  return isEmptyUsageColumnsPlan(plan) && growthHeader === undefined;
}

function monthOfRun({ now }: HighlightOptions): Month | undefined {
  return now && monthOfDay(now);
}

function setsHighlights({ plan }: UsageWrite, mode: Mode): boolean {
  return mode === 'apply' && plan.replaceHighlights;
}

function changesOf(
  tab: UsageTab,
  { plan: { add, fill, replaceHighlights }, growthHeader, highlights }: UsageWrite,
): Omit<UsageChanges, 'countsMoved'> {
  return {
    rowsAddedToTable: rowsToTakeIn(tab),
    columnsAdded: add.length,
    headersRenamed: Number(growthHeader !== undefined),
    formulasFilled: fill.length,
    highlightsSet: replaceHighlights ? highlights.length : 0,
  };
}
