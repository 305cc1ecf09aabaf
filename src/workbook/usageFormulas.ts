import { GROWTH_WINDOW } from '../domain/usage/UsageSettings';
import type { Month } from '../domain/usage/Month';
import { columnLetters } from './cellAddress';
import { SETTING_NAMES } from './settingNames';
import type { UsageTab } from './Tab';

/** The words the live formulas show; `{threshold}` stands for the limit as it is at that moment. */
export interface UsageWords {
  readonly healthy: string;
  /** "Below {threshold}" */
  readonly below: string;
  /** Number format of the threshold: "0 %". */
  readonly percentFormat: string;
  readonly stalled: string;
  readonly checkData: string;
  readonly reasons: Readonly<
    Record<
      | 'duplicateCustomer'
      | 'noEntitlements'
      | 'noValue'
      | 'notANumber'
      | 'negativeNumber'
      | 'aboveEntitlements'
      | 'notEnoughHistory',
      string
    >
  >;
  noRecentValue(month: Month): string;
}

/** Where the three result columns stand or will stand; 0-based. */
export interface ResultColumns {
  readonly mauPercent: number;
  readonly growth: number;
  readonly health: number;
}

export interface UsageFormulas {
  readonly mauPercent: string;
  readonly growth: string;
  readonly health: string;
}

/** Excel nests at most 64 functions; older months are left out of the search for a last value. */
const OLDEST_MONTHS = 36;

export interface FormulaContext {
  readonly tab: UsageTab;
  readonly results: ResultColumns;
  /** The last month in which any customer has a value. */
  readonly latestMonth: Month | undefined;
  /** The check for duplicates reads the whole column for every row, so it is left out while there are none. */
  readonly hasDuplicates: boolean;
  readonly words: UsageWords;
}

/**
 * The live formulas of the first row; filled down they hold for every row. They say exactly what `judgeCustomer` says,
 * with functions that every Excel since 2016 and LibreOffice know.
 */
export function usageFormulas(context: FormulaContext): UsageFormulas {
  const { tab, latestMonth } = context;
  const cell = (column: number): string => `$${columnLetters(column)}${tab.firstRow + 1}`;
  const recent = tab.months.filter(({ month }) => latestMonth === undefined || month >= latestMonth - 1).reverse();
  const columnOf = (month: Month): number | undefined => tab.months.find((entry) => entry.month === month)?.column;
  const newestFirst = (content: (month: Month, column: number) => string): string =>
    recent.reduceRight((rest, { month, column }) => `IF(${cell(column)}<>"",${content(month, column)},${rest})`, '""');
  const latest = newestFirst((_, column) => cell(column));
  const base = newestFirst((month) => {
    const column = columnOf(month - GROWTH_WINDOW);
    return column === undefined ? '""' : cell(column);
  });
  const customer = cell(tab.columns.customer!);
  const entitlements = cell(tab.columns.entitlements!);
  const share = `IF(ISNUMBER(${entitlements}),IF(${entitlements}>0,${latest}/${entitlements},""),"")`;
  const growth = `IF(${base}>0,(${latest}-${base})/${base},"")`;
  return {
    mauPercent: `=IF(${customer}="","",IFERROR(${share},""))`,
    growth: `=IF(${customer}="","",IFERROR(${growth},""))`,
    health: `=IF(${customer}="","",${healthFormula(context, { cell, latest, base, entitlements })})`,
  };
}

interface FormulaParts {
  cell(column: number): string;
  readonly latest: string;
  readonly base: string;
  readonly entitlements: string;
}

/** Asks in the order of `judgeCustomer`; an error value anywhere is data that is not a number. */
function healthFormula(context: FormulaContext, { cell, latest, base, entitlements }: FormulaParts): string {
  const { results, words, hasDuplicates } = context;
  const check = (reason: string): string => quoted(`${words.checkData}: ${reason}`);
  const { reasons } = words;
  const share = cell(results.mauPercent);
  const growth = cell(results.growth);
  const verdict =
    `IF(${share}>=${SETTING_NAMES.healthyFrom},${quoted(words.healthy)},` +
    `IF(${growth}="",${belowWord(words)}&${quoted(`: ${reasons.notEnoughHistory}`)},` +
    `IF(${growth}<${SETTING_NAMES.stalledUnder},${quoted(words.stalled)},${belowWord(words)})))`;
  const isNotANumber = `OR(NOT(ISNUMBER(${latest})),AND(${base}<>"",NOT(ISNUMBER(${base}))))`;
  const numbers =
    `IF(${isNotANumber},${check(reasons.notANumber)},` +
    `IF(OR(${latest}<0,N(${base})<0),${check(reasons.negativeNumber)},` +
    `IF(${share}>1,${check(reasons.aboveEntitlements)},${verdict})))`;
  const hasEntitlements = `IF(ISNUMBER(${entitlements}),${entitlements}>0,FALSE)`;
  const judged = `IF(${hasEntitlements},IF(${latest}="",${noRecentValue(context, cell)},${numbers}),${check(reasons.noEntitlements)})`;
  const whole = hasDuplicates
    ? `IF(${duplicateTest(context, cell)},${check(reasons.duplicateCustomer)},${judged})`
    : judged;
  return `IFERROR(${whole},${check(reasons.notANumber)})`;
}

/** The last older month with a value, by name; none at all is another reason. */
function noRecentValue({ tab, latestMonth, words }: FormulaContext, cell: FormulaParts['cell']): string {
  const older = tab.months.filter(({ month }) => latestMonth !== undefined && month < latestMonth - 1).reverse();
  const check = (reason: string): string => quoted(`${words.checkData}: ${reason}`);
  return older
    .slice(0, OLDEST_MONTHS)
    .reduceRight(
      (rest, { month, column }) => `IF(${cell(column)}<>"",${check(words.noRecentValue(month))},${rest})`,
      check(words.reasons.noValue),
    );
}

/** Counts the rows of the same customer and service; `~` takes the wildcards out of a name. */
function duplicateTest({ tab }: FormulaContext, cell: FormulaParts['cell']): string {
  const fields = [tab.columns.customer, tab.columns.service].filter((column) => column !== undefined);
  const pairs = fields.map((column) => {
    const letters = columnLetters(column);
    const range = `$${letters}$${tab.firstRow + 1}:$${letters}$${tab.lastRow + 1}`;
    const literal = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell(column)},"~","~~"),"*","~*"),"?","~?")`;
    return `${range},"="&${literal}`;
  });
  return `COUNTIFS(${pairs.join(',')})>1`;
}

/** "Below 70 %" as an expression that follows the limit. */
export function belowWord({ below, percentFormat }: UsageWords): string {
  const [before = '', after = ''] = below.split('{threshold}');
  return [
    before && quoted(before),
    `TEXT(${SETTING_NAMES.healthyFrom},${quoted(percentFormat)})`,
    after && quoted(after),
  ]
    .filter(Boolean)
    .join('&');
}

export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
