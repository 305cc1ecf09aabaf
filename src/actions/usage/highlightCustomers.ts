import { isEmptyUsageColumnsPlan, planUsageColumns } from '../../domain/usage/planUsageColumns';
import { RESULT_COLUMNS, ofResultColumns, type ResultColumn } from '../../domain/usage/usageColumns';
import { monthOfDay, type Month } from '../../domain/usage/Month';
import { judgeUsage, type UsageReport } from '../../domain/usage/judgeUsage';
import type { UsageSettings } from '../../domain/usage/UsageSettings';
import type { Vocabulary } from '../../localization/vocabulary/Vocabulary';
import type { ExcelHost } from '../everyAction/ExcelHost';
import type { KeptTab } from '../../workbook/cells/KeptTab';
import type { Change } from '../../workbook/changes/Change';
import { guardedWrite } from '../../workbook/changes/guardedWrite';
import { sameHeader } from '../../workbook/guards/sameHeader';
import { samePlace } from '../../workbook/guards/samePlace';
import type { BeforeFilling } from '../../workbook/changes/filledColumnChange';
import { missingLimitsChanges } from '../../workbook/start/missingLimitsChanges';
import { readUsageSettings } from '../../recognition/usage/readUsageSettings';
import type { Progress } from '../../workbook/cells/readInChunks';
import type { UsageColumnState, UsageState } from '../../workbook/usage/readUsage';
import { rowsToTakeIn } from '../../recognition/usage/rows/rowsBelow';
import type { UsageTab } from '../../recognition/usage/UsageTab';
import { usageFormulas, type UsageWords } from '../../recognition/usage/formulas/usageFormulas';
import { usageHighlights } from '../../recognition/usage/formulas/usageHighlights';
import { namesLeftOut } from '../../recognition/usage/rows/readCustomers';
import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import { areRemembered } from '../../recognition/usage/rememberedColumns';
import { rememberedColumnsChanges } from '../../workbook/usage/rememberedColumnsChanges';
import { healthToCount } from '../../recognition/usage/healthColumn';
import { countedHealthChanges } from '../../workbook/start/countedHealthChanges';
import { placeResultColumns, usageChanges, type UsageWrite } from '../../workbook/usage/usageChanges';
import type { ActionResult, Mode } from '../everyAction/ActionResult';
import type { ColumnChoice } from './customers/ColumnChoice';
import { customersReport, type CustomersReport } from './customers/customersReport';
import { findUsageTab } from './customers/findUsageTab';
import { hasHighlights } from './customers/hasHighlights';
import { readLayout } from '../everyAction/readLayout';
import { requireWritable } from '../everyAction/requireWritable';
import { runAction } from '../everyAction/runAction';
import { showsVerdict } from './customers/showsVerdict';
import { readUsageState } from './customers/readUsageState';
import {
  requireFilledMonth,
  requireKnownRows,
  requireNearMonths,
  requireReadColumns,
  usageWarnings,
} from './customers/usageWarnings';
import { USAGE_SETTING_WORDS, usageWords } from '../wording/usageWords';
import type { WorkbookContent } from '../wording/workbookContent';

export interface UsageChanges {
  /** Rows below the table that belong to it. */
  readonly rowsAddedToTable: number;
  readonly columnsAdded: number;
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
    await requireReadColumns(read, found, said);
    requireKnownRows(read);
    const { state } = read;
    const tab = withoutColumns(read.tab, state.theirColumns);
    const currentMonth = monthOfRun(options);
    const report = judgeUsage(state.usage, settings, currentMonth);
    requireNearMonths(read, report, said);
    requireFilledMonth(tab, report, said);
    const work = planWork(tab, state, { report, settings, currentMonth }, content);
    const isToRemember = chosen !== undefined && !areRemembered(snapshot, tab, chosen);
    const toCount = healthToCount(snapshot, { sheet: tab.sheet.name, column: work.results.health });
    const isEmpty = isEmptyUsageColumnsPlan(work.plan) && !isToRemember && !toCount;
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

function monthOfRun({ now }: HighlightOptions): Month | undefined {
  return now && monthOfDay(now);
}

function setsHighlights({ plan }: UsageWrite, mode: Mode): boolean {
  return mode === 'apply' && plan.replaceHighlights;
}

interface Judged {
  readonly report: UsageReport;
  readonly settings: UsageSettings;
  readonly currentMonth: Month | undefined;
}

function planWork(
  tab: UsageTab,
  state: UsageState,
  { report, settings, currentMonth }: Judged,
  content: WorkbookContent,
): UsageWrite {
  const words = usageWords(content);
  const results = placeResultColumns(tab);
  const basis = { ...formulaBasis(state, report), tab, results, settings, words, currentMonth };
  const formulas = usageFormulas(basis);
  const lastFormulas = usageFormulas({ ...basis, row: tab.lastRow });
  const highlights = usageHighlights(results.health, tab.firstRow, words);
  const current = Object.fromEntries(
    RESULT_COLUMNS.flatMap((column) => {
      const found = state.columns[column];
      if (!found) return [];
      const isFilled = found.lastFormula === lastFormulas[column];
      const isWrong = !isFilled || !showsReport(column, found.values, tab, { report, words });
      return [[column, { ...found, isWrong }]];
    }),
  );
  const areRight =
    state.highlights.reachLastCell &&
    rowsToTakeIn(tab) === 0 &&
    state.highlights.formulas.length === highlights.length &&
    highlights.every(({ formula }) => state.highlights.formulas.includes(formula));
  const rowCount = tab.lastRow - tab.firstRow + 1;
  const plan = planUsageColumns(current, formulas, rowCount, { areRight });
  const headers = resultHeaders(state.theirColumns, content.vocabulary);
  const before = Object.fromEntries(
    RESULT_COLUMNS.flatMap((column) =>
      state.columns[column] ? [[column, beforeFilling(state.columns[column], tab)]] : [],
    ),
  );
  return { tab, before, plan, results, headers, formulas, highlights, oldHighlightIds: state.highlights.ids };
}

/** What the live formulas take from the rows and their verdicts. */
function formulaBasis({ textNumbers, rows }: UsageState, { latestMonth, ahead, hasDuplicates }: UsageReport) {
  return { textNumbers, leftOut: namesLeftOut(rows), layout: rows.layout, latestMonth, ahead, hasDuplicates };
}

/** Rows that the table is still to take in hold nothing of ours. */
function beforeFilling({ formulaCount, values }: UsageColumnState, { firstRow, lastRow }: UsageTab): BeforeFilling {
  if (formulaCount === 0) return 'blank';
  return formulaCount === lastRow - firstRow + 1 && formulaCount === values.length ? 'filled' : 'mixed';
}

/** A column of ours beside somebody's of the same name gets a name of its own. */
function resultHeaders(
  theirs: readonly ResultColumn[],
  { usageHeaders, liveHeaders }: Vocabulary,
): Readonly<Record<ResultColumn, string>> {
  return ofResultColumns((column) => (theirs.includes(column) ? liveHeaders : usageHeaders)[column][0]);
}

/** The tab without columns that only have a name of ours. */
function withoutColumns(tab: UsageTab, theirs: readonly ResultColumn[]): UsageTab {
  const columns = Object.entries(tab.columns).filter(([field]) => !theirs.some((column) => column === field));
  return { ...tab, columns: Object.fromEntries(columns) };
}

/** True when a result column shows what the report says, row by row. */
function showsReport(
  column: ResultColumn,
  values: readonly CellValue[],
  { firstRow }: UsageTab,
  { report, words }: { readonly report: UsageReport; readonly words: UsageWords },
): boolean {
  return report.customers.every(({ usage, verdict }) =>
    showsVerdict(column, values[usage.row - firstRow] ?? '', verdict, words),
  );
}

function changesOf(
  tab: UsageTab,
  { plan: { add, fill, replaceHighlights }, highlights }: Pick<UsageWrite, 'plan' | 'highlights'>,
): Omit<UsageChanges, 'countsMoved'> {
  return {
    rowsAddedToTable: rowsToTakeIn(tab),
    columnsAdded: add.length,
    formulasFilled: fill.length,
    highlightsSet: replaceHighlights ? highlights.length : 0,
  };
}
