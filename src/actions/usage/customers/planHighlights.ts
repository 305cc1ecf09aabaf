import { planUsageColumns } from '../../../domain/usage/planUsageColumns';
import type { UsageReport } from '../../../domain/usage/judgeUsage';
import type { Month } from '../../../domain/usage/Month';
import { RESULT_COLUMNS, ofResultColumns, type ResultColumn } from '../../../domain/usage/usageColumns';
import type { UsageSettings } from '../../../domain/usage/UsageSettings';
import type { Vocabulary } from '../../../localization/vocabulary/Vocabulary';
import type { CellValue } from '../../../recognition/cells/WorkbookSnapshot';
import { usageFormulas, type UsageWords } from '../../../recognition/usage/formulas/usageFormulas';
import { usageHighlights, type Highlight } from '../../../recognition/usage/formulas/usageHighlights';
import { namesLeftOut, servicesLeftOut } from '../../../recognition/usage/rows/readCustomers';
import { rowsToTakeIn } from '../../../recognition/usage/rows/rowsBelow';
import type { UsageTab } from '../../../recognition/usage/UsageTab';
import { headerText } from '../../../workbook/cells/KeptTab';
import type { BeforeFilling } from '../../../workbook/changes/columns/filledColumnChange';
import { isLongColumn } from '../../../workbook/tabChanges/longColumns';
import type { UsageColumnState, UsageState } from '../../../workbook/usage/readUsage';
import { placeResultColumns, type UsageWrite } from '../../../workbook/usage/usageChanges';
import { growthHeaderFor, inWindow, usageHeadersIn } from '../../wording/growthHeaders';
import { usageWords } from '../../wording/usageWords';
import type { WorkbookContent } from '../../wording/workbookContent';
import { inputMessage, type InputMessage } from '../../../recognition/usage/InputMessage';
import { isOurMessage } from '../../wording/isOurMessage';
import { describeBasis } from './describeBasis';
import { showsVerdict } from './showsVerdict';

/** A usage sheet as it was read. */
export interface JudgedSheet {
  readonly tab: UsageTab;
  readonly state: UsageState;
}

/** Its verdicts, and how they were come to. */
export interface Judged {
  readonly report: UsageReport;
  readonly settings: UsageSettings;
  readonly currentMonth: Month | undefined;
}

/**
 * What highlighting a usage sheet comes to.
 * @throws WorkbookError noRoomForColumns, formulaTooLong
 */
export function planHighlights(read: JudgedSheet, judged: Judged, content: WorkbookContent): UsageWrite {
  const { settings, report, currentMonth } = judged;
  const { tab, state, theirs } = withoutTheirs(read, settings);
  const words = usageWords(content);
  const results = placeResultColumns(tab);
  const { latestMonth, ahead, hasDuplicates } = report;
  const { textNumbers, smallShares } = state;
  const days = { latestMonth, currentMonth, ahead };
  const { layout } = state.rows;
  const leftOut = { leftOut: namesLeftOut(state.rows), leftOutServices: servicesLeftOut(state.rows) };
  const reading = { textNumbers, ...leftOut, layout, smallShares: smallShares.known };
  const basis = { tab, results, settings, ...reading, words, hasDuplicates, ...days };
  const formulas = usageFormulas(basis);
  const said =
    latestMonth === undefined ? '' : describeBasis(tab, state.rows, { settings, latestMonth, ahead }, content.messages);
  const lastFormulas = usageFormulas({ ...basis, row: tab.lastRow });
  const highlights = usageHighlights(results.health, tab.firstRow, words);
  const current = ofColumnsThere(state, (found, column) => {
    const isFilled = found.lastFormula === lastFormulas[column];
    return { ...found, isWrong: !isFilled || !showsReport(column, found.values, tab, { report, words }) };
  });
  const areRight = rowsToTakeIn(tab) === 0 && areThere(highlights, state.highlights);
  const plan = planUsageColumns(current, formulas, tab.lastRow - tab.firstRow + 1, { areRight });
  return {
    tab,
    before: ofColumnsThere(state, (found, column) => beforeFilling(found, tab, formulas[column])),
    plan,
    fitsWidth: plan.replaceHighlights && state.isFullSize,
    results,
    headers: resultHeaders(theirs, content.vocabulary, settings),
    growthHeader: otherGrowthHeader(tab, settings),
    formulas,
    highlights,
    basis: said,
    message: messageToSay(said, state, content.vocabulary),
    oldHighlightIds: state.highlights.ids,
  };
}

/** True where all highlights, and no other of ours, are there down to the last row. */
function areThere(wanted: readonly Highlight[], { reachLastCell, formulas }: UsageState['highlights']): boolean {
  return (
    reachLastCell && formulas.length === wanted.length && wanted.every(({ formula }) => formulas.includes(formula))
  );
}

/** Something of each of our columns that is there. */
function ofColumnsThere<T>(
  { columns }: UsageState,
  of: (found: UsageColumnState, column: ResultColumn) => T,
): Readonly<Partial<Record<ResultColumn, T>>> {
  return Object.fromEntries(
    RESULT_COLUMNS.flatMap((column) => (columns[column] ? [[column, of(columns[column], column)]] : [])),
  );
}

/**
 * Rows that the table is still to take in, and those that were added last, hold nothing of ours. What a cut left of a
 * column too long for one request is taken for filled alike.
 */
function beforeFilling(
  { formulaCount, areOnTop, areAlike, values }: UsageColumnState,
  { firstRow, lastRow }: UsageTab,
  formula: string,
): BeforeFilling {
  const rows = lastRow - firstRow + 1;
  if (formulaCount === 0) return 'blank';
  if (!areOnTop || values.slice(formulaCount).some((value) => value !== '')) return 'mixed';
  if (!areAlike && !isLongColumn({ formula }, rows)) return 'mixed';
  return formulaCount === rows ? 'filled' : { filled: formulaCount };
}

/** A column of ours beside somebody's of the same name gets a name of its own. */
function resultHeaders(
  theirs: readonly ResultColumn[],
  vocabulary: Vocabulary,
  { window }: UsageSettings,
): Readonly<Record<ResultColumn, string>> {
  const own = usageHeadersIn(vocabulary, window);
  const { liveHeaders } = vocabulary;
  return ofResultColumns((column) =>
    theirs.includes(column) ? inWindow(liveHeaders[column][0], window) : own[column],
  );
}

/** The sheet without columns that only have a name of ours; a blank one of another window is not ours to fill. */
function withoutTheirs(
  { tab, state }: JudgedSheet,
  settings: UsageSettings,
): JudgedSheet & { readonly theirs: readonly ResultColumn[] } {
  const isBlank = state.columns.growth?.formulaCount === 0;
  const isOther = isBlank && otherGrowthHeader(tab, settings) !== undefined;
  const theirs = [...state.theirColumns, ...(isOther ? (['growth'] as const) : [])];
  const isOurs = ([field]: readonly [string, unknown]): boolean => !theirs.some((column) => column === field);
  const own = <T extends object>(columns: T) => Object.fromEntries(Object.entries(columns).filter(isOurs)) as T;
  const readings = tab.readings.map((reading) =>
    isOurs([reading.role, 0]) ? reading : { ...reading, role: 'unread' as const },
  );
  return {
    tab: { ...tab, columns: own(tab.columns), readings },
    state: { ...state, columns: own(state.columns) },
    theirs,
  };
}

/** The input message that is to be written; undefined where it stands there, or somebody has one of their own. */
function messageToSay(
  basis: string,
  { message: { text, hasRule } }: UsageState,
  { basisTitle }: Vocabulary,
): InputMessage | undefined {
  if (basis === '' || hasRule || (text && !isOurMessage(text))) return undefined;
  const wanted = inputMessage(basisTitle, basis);
  return text?.title === wanted.title && text.message === wanted.message ? undefined : wanted;
}

/** What the header of growth is to say; undefined where it names the window that counts, or none. */
function otherGrowthHeader(tab: UsageTab, { window }: UsageSettings): string | undefined {
  const column = tab.columns.growth;
  if (column === undefined) return undefined;
  const header = headerText(tab, column);
  const wanted = growthHeaderFor(header, window);
  return wanted === header ? undefined : wanted;
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
