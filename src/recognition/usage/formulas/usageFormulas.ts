import { monthNumberOf, yearOf, type Month } from '../../../domain/usage/Month';
import { LARGEST_SHARE, WHOLE_WITHIN, type ToldReason } from '../../../domain/usage/judgeCustomer';
import type { ResultColumn } from '../../../domain/usage/usageColumns';
import { addressInColumn, columnLetters } from '../../cells/cellAddress';
import { formulaText } from '../../cells/formulaText';
import { SETTING_NAMES } from '../../cells/settingNames';
import type { RowLayout } from '../rows/rowLayout';
import type { UsageTab } from '../UsageTab';
import { LARGEST_FRACTION } from '../usageForm';
import { WorkbookError } from '../../cells/WorkbookError';
import { isNamed, usageExpressions, type FormulaBasis, type UsageExpressions } from './usageExpressions';

/** The words the live formulas show; `{threshold}` stands for the limit as it is at that moment. */
export interface UsageWords {
  readonly healthy: string;
  /** "Below {threshold}" */
  readonly below: string;
  /** Number format of the threshold: "0 %". */
  readonly percentFormat: string;
  readonly stalled: string;
  readonly checkData: string;
  /** What to do about a stalled customer. */
  readonly advice: string;
  /** @param month the month the reason is about, where it names one */
  reason(reason: ToldReason, month?: Month): string;
}

/** Where our result columns stand or will stand; 0-based. */
export type ResultColumns = Readonly<Record<ResultColumn, number>>;

export type UsageFormulas = Readonly<Record<ResultColumn, string>>;

/** Excel nests at most 64 functions; older months are left out of the search for a last value. */
const OLDEST_MONTHS = 36;

/** How many of the last months are looked at while no customer has a value; numbers entered as text take much room. */
const MONTHS_OF_A_BLANK_SHEET = { withNumbers: 6, withTexts: 2 } as const;

/** Characters Excel takes in one formula. */
const LONGEST_FORMULA = 8192;

export interface FormulaContext extends FormulaBasis {
  readonly results: ResultColumns;
  /** The last month in which any customer has a value. */
  readonly latestMonth: Month | undefined;
  /** The month that is not over yet: formulas of the months before it need not ask for the day. */
  readonly currentMonth: Month | undefined;
  /** Months that are not usage yet: they count from their beginning on, and only with users. */
  readonly ahead: readonly Month[];
  /** The check for duplicates reads the whole column for every row, so it is left out while there are none. */
  readonly hasDuplicates: boolean;
  /** Names in the customer column that are no customer's: totals, targets, notes; services that are all of a customer's. */
  readonly leftOut: readonly string[];
  readonly leftOutServices: readonly string[];
  readonly layout: RowLayout;
  readonly words: UsageWords;
}

/**
 * The live formulas of the first row; filled down they hold for every row. They say exactly what `judgeCustomer` says,
 * with functions that every Excel since 2016 and LibreOffice know.
 * @throws WorkbookError formulaTooLong
 */
export function usageFormulas(context: FormulaContext): UsageFormulas {
  const expressions = usageExpressions(context);
  const { share, growth } = expressions;
  const ofCustomer = (formula: string): string => {
    const whole = `=IF(${isNoCustomer(context, expressions)},"",${formula})`;
    if (whole.length > LONGEST_FORMULA) throw new WorkbookError('formulaTooLong', { sheet: context.tab.sheet.name });
    return whole;
  };
  return {
    mauPercent: ofCustomer(`IFERROR(${newestFirst(context, expressions, share, '""')},"")`),
    growth: ofCustomer(`IFERROR(${newestFirst(context, expressions, growth, '""')},"")`),
    health: ofCustomer(healthFormula(context, expressions)),
  };
}

/**
 * Tells our formulas from everybody else's: they begin by asking whether the row has a customer.
 * @param row 0-based, where the formula stands
 */
export function isOurFormula(formula: string, { columns }: UsageTab, row: number): boolean {
  const customer = `TRIM(${addressInColumn(row, columns.customer!)})`;
  return ['=""', '&'].some(
    (next) =>
      formula.startsWith(`=IF(IFERROR(${customer}${next}`) || formula.startsWith(`=IF(IFERROR(OR(${customer}${next}`),
  );
}

function isNoCustomer(context: FormulaContext, { cell }: UsageExpressions): string {
  const { tab, leftOut, leftOutServices, layout, row = tab.firstRow } = context;
  const customer = cell(tab.columns.customer!);
  const name = `TRIM(${customer})`;
  const tests = [
    layout.hasSpans ? `${name}&TRIM(${cell(tab.columns.service!)})=""` : `${name}=""`,
    ...(layout.hasSubtotals ? [isSubtotal(tab, row)] : []),
    ...leftOut.map((each) => isNamed(customer, each)),
    ...leftOutServices.map((each) => isNamed(cell(tab.columns.service!), each)),
  ];
  return `IFERROR(${tests.length === 1 ? tests[0]! : `OR(${tests.join(',')})`},TRUE)`;
}

/** No service beside a customer, and one in the row below of the same customer: as `standsAbove` sees it. */
function isSubtotal({ columns }: UsageTab, row: number): string {
  const at = (column: number, below: number): string => addressInColumn(row + below, column);
  const [customer, service] = [columns.customer!, columns.service!];
  const isSame = `OR(TRIM(${at(customer, 1)})="",${at(customer, 1)}=${at(customer, 0)})`;
  return `IFERROR(AND(TRIM(${at(customer, 0)})<>"",TRIM(${at(service, 0)})="",TRIM(${at(service, 1)})<>"",${isSame}),FALSE)`;
}

/** What to say of the last month with a value, if it is recent; else something else. */
function newestFirst(
  context: FormulaContext,
  { cell }: UsageExpressions,
  content: (month: Month) => string,
  otherwise: string,
): string {
  const { tab, latestMonth, textNumbers } = context;
  const recent =
    latestMonth === undefined
      ? tab.months.slice(-MONTHS_OF_A_BLANK_SHEET[textNumbers ? 'withTexts' : 'withNumbers'])
      : tab.months.filter(({ month }) => month >= latestMonth - 1 && month <= lastMonth(context));
  return recent.reduce(
    (rest, { month, column }) => `IF(${hasValue(month, cell(column), context)},${content(month)},${rest})`,
    otherwise,
  );
}

/** Numbers entered as text take much room: then no months to come are looked at. */
function lastMonth({ textNumbers, currentMonth }: FormulaContext): Month {
  return textNumbers && currentMonth !== undefined ? currentMonth : Infinity;
}

/** True for a cell that is filled in; ahead of its month only a number of users counts, once the month has begun. */
function hasValue(month: Month, cell: string, { ahead, currentMonth }: FormulaContext): string {
  if (!ahead.includes(month)) return `${cell}<>""`;
  const hasUsers = `IFERROR(N(${cell}),0)>0`;
  return month === currentMonth ? hasUsers : `AND(TODAY()>=${firstDayOf(month)},${hasUsers})`;
}

function firstDayOf(month: Month): string {
  return `DATE(${yearOf(month)},${monthNumberOf(month)},1)`;
}

/** Asks in the order of `judgeCustomer`; an error value anywhere is data that is not a number. */
function healthFormula(context: FormulaContext, expressions: UsageExpressions): string {
  const { words, hasDuplicates } = context;
  const check = checkIn(words);
  const judged = measuredFormula(context, expressions);
  const whole = hasDuplicates
    ? `IF(${duplicateTest(context, expressions)},${check('duplicateCustomer')},${judged})`
    : judged;
  return `IFERROR(${whole},${check('notANumber')})`;
}

/** Judges where entitlements are right; asked once where all months have the same, which keeps the formula short. */
function measuredFormula(context: FormulaContext, expressions: UsageExpressions): string {
  const { tab, words } = context;
  const measured = (month: Month | undefined, content: string): string => {
    const entitlements = expressions.entitlements(month);
    if (entitlements === undefined) return content;
    const isPositive = `IF(ISNUMBER(${entitlements}),${entitlements}>0,FALSE)`;
    const check = checkIn(words);
    return `IF(${isPositive},${content},IF(${entitlements}>"",${check('notANumber')},${check('noEntitlements')}))`;
  };
  const numbers = (month: Month): string => numbersFormula(month, context, expressions);
  const otherwise = noRecentValue(context, expressions);
  if (tab.monthlyEntitlements.length === 0) {
    return measured(undefined, newestFirst(context, expressions, numbers, otherwise));
  }
  const ofMonth = (month: Month): string => measured(month, numbers(month));
  return newestFirst(context, expressions, ofMonth, measured(undefined, otherwise));
}

/** Judges by one month whose entitlements are right. Excel puts numbers before texts, so that only a text is above "". */
function numbersFormula(month: Month, context: FormulaContext, expressions: UsageExpressions): string {
  const check = checkIn(context.words);
  const used = [expressions.usage(month), ...expressions.growthFrom(month)];
  const any = (test: (usage: string) => string): string => `OR(${used.map(({ usage }) => test(usage)).join(',')})`;
  const numbers =
    `IF(${any((usage) => `${usage}>""`)},${check('notANumber')},` +
    `IF(${any((usage) => `${usage}<0`)},${check('negativeNumber')},` +
    `IF(${expressions.cell(context.results.mauPercent)}>1,${check('aboveEntitlements')},` +
    `${verdictFormula(month, context, expressions)})))`;
  if (context.tab.form === 'percent') {
    const isOtherScale = `OR(${used.map(({ cell }) => `(N(${cell})>0)*(N(${cell})<=1)`).join(',')})`;
    const { isSmallShare } = expressions;
    const isOther = isSmallShare === undefined ? isOtherScale : `AND(NOT(${isSmallShare}),${isOtherScale})`;
    return `IF(${isOther},${check('otherScale')},${numbers})`;
  }
  if (context.tab.form === 'fraction') {
    const isOther = used.map(({ cell }) => `N(${cell})>${LARGEST_FRACTION}`);
    return `IF(OR(${isOther.join(',')}),${check('otherScale')},${numbers})`;
  }
  // No array of both signs: Excel keeps a filled column's formula once only if it holds none.
  const signs = `SUBSTITUTE(${used.map(({ cell }) => cell).join('&')},"％","%")`;
  const isShare = `OR(ISNUMBER(FIND("%",${signs})),${any(isPart)})`;
  return `IF(${isShare},${check('shareAmongCounts')},${numbers})`;
}

/** A number that is not whole, and may be a share in percent. */
function isPart(usage: string): string {
  return `(N(${usage})<${LARGEST_SHARE})*(ABS(MOD(N(${usage}),1)-0.5)<${0.5 - WHOLE_WITHIN})`;
}

/** Judges by the numbers beside it; growth that cannot be told is "", which is under no limit. */
function verdictFormula(month: Month, { results, words, currentMonth }: FormulaContext, { cell }: UsageExpressions) {
  const growth = cell(results.growth);
  const stalled = formulaText(`${words.stalled}: ${words.advice}`);
  const isOver = currentMonth === undefined || month < currentMonth;
  return (
    `IF(${cell(results.mauPercent)}>=${SETTING_NAMES.healthyFrom},${formulaText(words.healthy)},` +
    `IF(${growth}<${SETTING_NAMES.stalledUnder},${isOver ? stalled : onceOver(month, stalled, words)},` +
    `${belowWord(words)}&IF(${growth}="",${formulaText(`: ${words.reason('notEnoughHistory')}`)},"")))`
  );
}

/** Until the month ends, that it is not over: no run is needed to come to the verdict. */
function onceOver(month: Month, verdict: string, words: UsageWords): string {
  return `IF(TODAY()<${firstDayOf(month + 1)},${checkIn(words)('monthNotOver', month)},${verdict})`;
}

/** The last older month with a value, by name; none at all is another reason. */
function noRecentValue({ tab, latestMonth, words }: FormulaContext, { cell }: UsageExpressions): string {
  const older = tab.months.filter(({ month }) => latestMonth !== undefined && month < latestMonth - 1).reverse();
  const check = checkIn(words);
  return older
    .slice(0, OLDEST_MONTHS)
    .reduceRight(
      (rest, { month, column }) => `IF(${cell(column)}<>"",${check('noRecentValue', month)},${rest})`,
      check('noValue'),
    );
}

/** Counts the rows of the same customer and service; `~` takes the wildcards out of a name. */
function duplicateTest({ tab }: { readonly tab: UsageTab }, { cell }: UsageExpressions): string {
  const fields = [tab.columns.customer, tab.columns.service].filter((column) => column !== undefined);
  const pairs = fields.map((column) => {
    const letters = columnLetters(column);
    const range = `$${letters}$${tab.firstRow + 1}:$${letters}$${tab.lastRow + 1}`;
    const literal = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell(column)},"~","~~"),"*","~*"),"?","~?")`;
    // "=" alone would only find cells that hold nothing at all, "" also those with an empty text.
    return `${range},IF(${cell(column)}="","","="&${literal})`;
  });
  return `COUNTIFS(${pairs.join(',')})>1`;
}

/** "Below 70 %" as an expression that follows the limit. */
export function belowWord({ below, percentFormat }: UsageWords): string {
  const [before = '', after = ''] = below.split('{threshold}');
  return [
    before && formulaText(before),
    `TEXT(${SETTING_NAMES.healthyFrom},${formulaText(percentFormat)})`,
    after && formulaText(after),
  ]
    .filter(Boolean)
    .join('&');
}

/** "⚠ Check data: " with a reason, as a text of a formula. */
function checkIn({ checkData, reason: tell }: UsageWords): (reason: ToldReason, month?: Month) => string {
  return (reason, month) => formulaText(`${checkData}: ${tell(reason, month)}`);
}
