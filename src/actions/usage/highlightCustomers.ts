import { monthOfDay, type Month } from '../../domain/usage/Month';
import type { UsageReport } from '../../domain/usage/judgeUsage';
import type { UsageSettings } from '../../domain/usage/UsageSettings';
import type { ChosenUsage } from '../../recognition/usage/chooseUsage';
import type { ExcelHost } from '../everyAction/ExcelHost';
import type { UsageTab } from '../../recognition/usage/UsageTab';
import type { KeptTab } from '../../workbook/cells/KeptTab';
import type { Change } from '../../workbook/changes/Change';
import { together } from '../../workbook/changes/GuardedPlan';
import { guardedWrite } from '../../workbook/changes/guardedWrite';
import { sameShape } from '../../workbook/guards/sameShape';
import { samePlace } from '../../workbook/guards/samePlace';
import { readUsageSettings } from '../../recognition/usage/readUsageSettings';
import type { Progress } from '../../workbook/cells/readInChunks';
import { areRemembered } from '../../recognition/usage/rememberedColumns';
import { rememberedColumnsChanges } from '../../workbook/usage/rememberedColumnsChanges';
import type { ActionResult, Mode } from '../everyAction/ActionResult';
import type { ColumnChoice } from './customers/ColumnChoice';
import { customersReport, withCustomerRows, type CustomersReport } from './customers/customersReport';
import { findUsageTab } from './customers/findUsageTab';
import { hasHighlights } from './customers/hasHighlights';
import { applyPlan } from '../everyAction/applyPlan';
import { readLayout, type Layout } from '../everyAction/readLayout';
import { requireWritable } from '../everyAction/requireWritable';
import { runAction } from '../everyAction/runAction';
import { judgeTab } from './customers/judgeTab';
import type { ReadUsage } from './customers/readUsageState';
import {
  highlightChangesOf,
  highlightingChanges,
  highlightSteps,
  isEmptyHighlighting,
  planHighlighting,
  startChanges,
  startWarnings,
  type HighlightChanges,
  type Highlighting,
} from './customers/highlighting';
import { usageWarnings } from './customers/usageWarnings';
import { USAGE_SETTING_WORDS } from '../wording/usageWords';

export interface HighlightOptions extends Progress {
  /** The columns somebody said are meant, where words do not tell. */
  readonly columns?: ColumnChoice;
  /** Tells which months are over: without it all are. */
  readonly now?: Date;
}

export type CustomersResult = ActionResult<HighlightChanges, CustomersReport>;

/**
 * Judges every customer of the usage tab and highlights those below the limit or stalled, with live formulas and
 * conditional formats: they stay right when a number is edited without the add-in.
 */
export function highlightCustomers(
  excel: ExcelHost,
  mode: Mode,
  options: HighlightOptions = {},
): Promise<CustomersResult> {
  return runAction({ ...excel, verb: 'highlightCustomers' }, async (context, setLanguage) => {
    const layout = await readLayout(context, setLanguage);
    const { snapshot, content } = layout;
    const { read, report, settings, currentMonth, chosen, highlighting } = await planUsage(context, layout, options);
    const { tab } = highlighting.write;
    const isToRemember = chosen !== undefined && !areRemembered(snapshot, tab, chosen);
    const applied = await applyPlan(mode, {
      changes: highlightChangesOf(highlighting),
      steps: [...highlightSteps(highlighting), [chosen]],
      isEmpty: isEmptyHighlighting(highlighting) && !isToRemember,
      requireWritable: () => requireWritable(tab),
      write: () => {
        const names = isToRemember ? rememberedColumnsChanges(context, snapshot, tab, chosen) : [];
        return write(context, layout, read.kept, { names, highlighting });
      },
    });
    const setsHighlights = mode !== 'plan' && highlighting.write.plan.replaceHighlights;
    const { messages } = content;
    const result = {
      ...applied,
      problems: [...usageWarnings({ ...read, tab }, report, messages), ...startWarnings(highlighting.list, messages)],
      hasHighlights: setsHighlights || hasHighlights(tab, read.state, snapshot),
      ...customersReport({ ...read, tab }, report, settings, { messages, currentMonth }),
    };
    return withCustomerRows(result, report, settings, messages);
  });
}

/** The usage tab as it is judged, and what highlighting it writes. */
export interface PlannedUsage {
  readonly read: ReadUsage;
  readonly report: UsageReport;
  readonly settings: UsageSettings;
  readonly currentMonth: Month | undefined;
  /** The columns somebody pointed out this time or before. */
  readonly chosen: ChosenUsage | undefined;
  readonly highlighting: Highlighting;
}

/**
 * Reads and judges the usage tab, and plans its highlights; writes nothing.
 * @throws WorkbookError, Refusal where it is not clear what to judge
 */
export async function planUsage(
  context: Excel.RequestContext,
  layout: Layout,
  options: HighlightOptions,
): Promise<PlannedUsage> {
  const { snapshot, content } = layout;
  const found = await findUsageTab(layout, options.columns);
  const settings = readUsageSettings(snapshot, USAGE_SETTING_WORDS);
  const currentMonth = monthOfRun(options);
  const { read, report } = await judgeTab(context, found, { ...options, content, settings, currentMonth });
  const highlighting = planHighlighting(read, { report, settings, currentMonth }, layout);
  return { read, report, settings, currentMonth, chosen: found.chosen, highlighting };
}

interface ToWrite {
  readonly names: readonly Change[];
  readonly highlighting: Highlighting;
}

async function write(
  context: Excel.RequestContext,
  layout: Layout,
  kept: KeptTab<UsageTab>,
  { names, highlighting }: ToWrite,
): Promise<void> {
  const { changes, guards } = together([
    highlightingChanges(context, kept, highlighting, layout),
    startChanges(context, highlighting, layout),
  ]);
  await guardedWrite(context, [...names, ...changes], [samePlace(kept), sameShape(kept), ...guards]);
}

function monthOfRun({ now }: HighlightOptions): Month | undefined {
  return now && monthOfDay(now);
}
