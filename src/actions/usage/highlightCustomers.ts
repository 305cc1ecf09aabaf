import { monthOfDay, type Month } from '../../domain/usage/Month';
import { judgeUsage } from '../../domain/usage/judgeUsage';
import type { ExcelHost } from '../everyAction/ExcelHost';
import { together } from '../../workbook/changes/GuardedPlan';
import { guardedWrite } from '../../workbook/changes/guardedWrite';
import { sameHeader } from '../../workbook/guards/sameHeader';
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
import { readLayout } from '../everyAction/readLayout';
import { runAction } from '../everyAction/runAction';
import { readUsageState } from './customers/readUsageState';
import {
  highlightChangesOf,
  highlightingChanges,
  isEmptyHighlighting,
  planHighlighting,
  requireWritableFor,
  startChanges,
  type HighlightChanges,
} from './customers/highlighting';
import { requireKnownRows, usageWarnings } from './customers/usageWarnings';
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
    const highlighting = planHighlighting(read, { report, settings, currentMonth }, layout);
    const { tab } = highlighting.write;
    const isToRemember = chosen !== undefined && !areRemembered(snapshot, tab, chosen);
    const isEmpty = isEmptyHighlighting(highlighting) && !isToRemember;
    if (!isEmpty) requireWritableFor(highlighting, layout);
    if (!isEmpty && mode === 'apply') {
      const names = isToRemember ? rememberedColumnsChanges(context, snapshot, tab, chosen) : [];
      const { changes, guards } = together([
        highlightingChanges(context, read.kept, highlighting, layout),
        startChanges(context, highlighting, layout),
      ]);
      await guardedWrite(context, [...names, ...changes], [samePlace(read.kept), sameHeader(read.kept), ...guards]);
    }
    const setsHighlights = mode === 'apply' && highlighting.write.plan.replaceHighlights;
    const { messages } = content;
    const result = {
      outcome: isEmpty ? ('unchanged' as const) : ('done' as const),
      changes: highlightChangesOf(highlighting),
      problems: usageWarnings({ ...read, tab }, report, messages),
      hasHighlights: setsHighlights || hasHighlights(tab, state, snapshot),
      ...customersReport({ tab, state }, report, settings, { messages, currentMonth }),
    };
    return withCustomerRows(result, report, settings, messages);
  });
}

function monthOfRun({ now }: HighlightOptions): Month | undefined {
  return now && monthOfDay(now);
}
