import {
  RESULT_COLUMNS,
  isEmptyUsageColumnsPlan,
  planUsageColumns,
  type ResultColumn,
  type UsageColumnsPlan,
} from '../domain/usage/planUsageColumns';
import type { Health, HealthReason } from '../domain/usage/judgeCustomer';
import { judgeUsage, type UsageReport } from '../domain/usage/judgeUsage';
import { ragOf, type Rag } from '../domain/usage/ragOf';
import type { UsageSettings } from '../domain/usage/UsageSettings';
import { explainVerdict } from '../localization/explainVerdict';
import type { Messages } from '../localization/Messages';
import { NUMBER_CULTURES } from '../localization/numberCultures';
import type { ExcelHost } from './ExcelHost';
import { defineMissingLimits, readUsageSettings } from '../workbook/readUsageSettings';
import { readRowsInChunks, type Progress } from '../workbook/readRowsInChunks';
import { queueUsage, type UsageState } from '../workbook/readUsage';
import type { UsageTab } from '../workbook/Tab';
import { usageFormulas, type UsageFormulas, type UsageWords } from '../workbook/usageFormulas';
import { usageHighlights, type Highlight } from '../workbook/usageHighlights';
import { WorkbookError } from '../workbook/WorkbookError';
import type { CellValue } from '../workbook/WorkbookSnapshot';
import { placeResultColumns, writeUsage } from '../workbook/writeUsage';
import type { ActionResult, Mode } from './ActionResult';
import { firstWords } from './firstWords';
import { readLayout } from './readLayout';
import { requireWritable } from './requireWritable';
import { runAction } from './runAction';
import { showsVerdict } from './showsVerdict';
import { isTotal } from './recognition';
import { USAGE_SETTING_WORDS, usageWords } from './usageWords';
import type { WorkbookContent } from './workbookContent';

export interface UsageChanges {
  readonly columnsAdded: number;
  /** Columns filled with live formulas, the added ones included. */
  readonly formulasFilled: number;
  readonly highlightsSet: number;
}

export interface CustomerRow {
  /** 1-based row of the sheet, as Excel shows it. */
  readonly row: number;
  readonly customer: string;
  readonly service: string;
  /** Fraction, or null when it cannot be told. */
  readonly mauPercent: number | null;
  /** Fraction, or null without enough history. */
  readonly growth: number | null;
  readonly health: Health;
  readonly reason: HealthReason;
  /** Traffic light of the share, or null when it cannot be told (playbook A2). */
  readonly rag: Rag | null;
  /** The verdict in words: "62 %, +1.1 % in 3 months → contact the SME". */
  readonly explanation: string;
}

export interface CustomersReport extends Readonly<Record<Health, number>> {
  readonly customers: number;
  readonly sheet: string;
  readonly settings: UsageSettings;
  readonly rows: readonly CustomerRow[];
}

export type CustomersResult = ActionResult<UsageChanges, CustomersReport>;

/**
 * Judges every customer of the usage tab and highlights those below the limit or stalled, with live formulas and
 * conditional formats: they stay right when a number is edited without the add-in.
 */
export function highlightCustomers(excel: ExcelHost, mode: Mode, progress: Progress = {}): Promise<CustomersResult> {
  return runAction(excel, async (context, setLanguage) => {
    const { snapshot, usage: tab, content } = await readLayout(context, setLanguage);
    if (!tab) throw new WorkbookError('usageMissing');
    const settings = readUsageSettings(snapshot, USAGE_SETTING_WORDS);
    const readState = queueUsage(context, tab, { culture: NUMBER_CULTURES[content.language], isTotal });
    const state = readState(await readRowsInChunks(context, tab, progress));
    const report = judgeUsage(state.usage, settings);
    const work = planWork(tab, state, { report, settings }, content);
    const isEmpty = isEmptyUsageColumnsPlan(work.plan);
    if (!isEmpty) requireWritable(tab);
    if (!isEmpty && mode === 'apply') {
      defineMissingLimits(context, snapshot, settings);
      writeUsage(context, tab, work);
      await context.sync();
    }
    return {
      outcome: isEmpty ? 'unchanged' : 'done',
      changes: changesOf(work.plan, work.highlights),
      problems: [],
      ...customersReport(tab, report, settings, content.messages),
    };
  });
}

interface Work {
  readonly plan: UsageColumnsPlan;
  readonly results: Readonly<Record<ResultColumn, number>>;
  readonly headers: Readonly<Record<ResultColumn, string>>;
  readonly formulas: UsageFormulas;
  readonly highlights: readonly Highlight[];
  readonly oldHighlightIds: readonly string[];
}

interface Judged {
  readonly report: UsageReport;
  readonly words: UsageWords;
}

interface Verdicts {
  readonly report: UsageReport;
  readonly settings: UsageSettings;
}

function planWork(tab: UsageTab, state: UsageState, { report, settings }: Verdicts, content: WorkbookContent): Work {
  const words = usageWords(content);
  const results = placeResultColumns(tab);
  const { latestMonth, hasDuplicates } = report;
  const textNumbers = state.hasTextNumbers ? NUMBER_CULTURES[content.language] : undefined;
  const { totals } = state;
  const formulas = usageFormulas({ tab, results, settings, latestMonth, hasDuplicates, textNumbers, totals, words });
  const highlights = usageHighlights(results.health, tab.firstRow, words);
  const current = Object.fromEntries(
    RESULT_COLUMNS.flatMap((column) => {
      const found = state.columns[column];
      return found ? [[column, { ...found, isWrong: !showsReport(tab, column, found.values, { report, words }) }]] : [];
    }),
  );
  const areRight =
    state.highlights.reachLastRow &&
    state.highlights.formulas.length === highlights.length &&
    highlights.every(({ formula }) => state.highlights.formulas.includes(formula));
  const rowCount = tab.lastRow - tab.firstRow + 1;
  const plan = planUsageColumns(current, formulas, rowCount, { areRight: areRight || rowCount <= 0 });
  const headers = firstWords(content.vocabulary.usageHeaders);
  return { plan, results, headers, formulas, highlights, oldHighlightIds: state.highlights.ids };
}

/** True when a result column shows what the report says, row by row. */
function showsReport(tab: UsageTab, column: ResultColumn, values: readonly CellValue[], judged: Judged): boolean {
  return judged.report.customers.every(({ usage, verdict }) =>
    showsVerdict(column, values[usage.row - tab.firstRow] ?? '', verdict, judged.words),
  );
}

function changesOf({ add, fill, replaceHighlights }: UsageColumnsPlan, highlights: readonly Highlight[]): UsageChanges {
  return {
    columnsAdded: add.length,
    formulasFilled: fill.length,
    highlightsSet: replaceHighlights ? highlights.length : 0,
  };
}

function customersReport(
  tab: UsageTab,
  { customers, counts }: UsageReport,
  settings: UsageSettings,
  messages: Messages,
): CustomersReport {
  return {
    customers: customers.length,
    ...counts,
    sheet: tab.sheet.name,
    settings,
    rows: customers.map(({ usage, verdict }) => ({
      row: usage.row + 1,
      customer: usage.customer,
      service: usage.service,
      mauPercent: verdict.mauPercent ?? null,
      growth: verdict.growth ?? null,
      health: verdict.health,
      reason: verdict.reason,
      rag: ragOf(verdict.mauPercent, settings) ?? null,
      explanation: explainVerdict(verdict, settings, messages),
    })),
  };
}
