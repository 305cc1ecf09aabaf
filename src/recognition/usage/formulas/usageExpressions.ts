import { GROWTH_DIGITS } from '../../../domain/usage/judgeCustomer';
import { numberRuns } from '../../../domain/numberRuns';
import { growthSteps, type GrowthStep } from '../../../domain/usage/growthSteps';
import type { Month } from '../../../domain/usage/Month';
import type { UsageSettings } from '../../../domain/usage/UsageSettings';
import { addressInColumn } from '../../cells/cellAddress';
import { formulaText } from '../../cells/formulaText';
import { narrowSign, type TextNumbers } from '../../text/textNumbers';
import type { UsageTab } from '../UsageTab';
import { LARGEST_FRACTION } from '../usageForm';

/** What the formulas of a usage sheet depend on beside its columns. */
export interface FormulaBasis {
  readonly tab: UsageTab;
  readonly settings: UsageSettings;
  /** The 0-based row the formulas are for; the first one where it is left out. */
  readonly row?: number;
  /** How numbers entered as text are read; undefined while there are none, which keeps the formulas short. */
  readonly textNumbers: TextNumbers | undefined;
  /** Names of customers whose numbers up to 1 are percent like those of the others. */
  readonly smallShares: readonly string[];
}

/** Expressions over the cells of the first row; filled down they hold for every row. */
export interface UsageExpressions {
  /** `$H2` */
  cell(column: number): string;
  /** The usage of a month. */
  usage(month: Month): UsageExpression;
  /** What a month is measured against; undefined where the sheet holds shares. */
  entitlements(month: Month | undefined): string | undefined;
  /** The share of entitlements in a month; "" where it cannot be told. */
  share(month: Month): string;
  /** Growth up to a month; "" without enough history. */
  growth(month: Month): string;
  /** The cells growth up to a month is measured from. */
  growthFrom(month: Month): readonly UsageExpression[];
  /** True in a row whose numbers up to 1 are percent; undefined where there is none. */
  readonly isSmallShare: string | undefined;
}

/** A cell, and the usage in it as a number or what stands there instead. */
export interface UsageExpression {
  readonly cell: string;
  readonly usage: string;
}

export function usageExpressions({ tab, settings, textNumbers, ...basis }: FormulaBasis): UsageExpressions {
  const cell = (column: number): string => addressInColumn(basis.row ?? tab.firstRow, column);
  const isSmallShare = smallShareTest(tab, basis.smallShares, cell);
  const columnOf = (month: Month): number => tab.months.find((entry) => entry.month === month)!.column;
  const count = (column: number): string => usageNumber(cell(column), 'count', { textNumbers });
  const usage = (month: Month): string => usageNumber(cell(columnOf(month)), tab.form, { textNumbers, isSmallShare });
  const used = (month: Month): UsageExpression => ({ cell: cell(columnOf(month)), usage: usage(month) });
  const entitlements = (month: Month | undefined): string | undefined => {
    if (tab.form !== 'count') return undefined;
    const column = tab.monthlyEntitlements.find((entry) => entry.month === month)?.column ?? tab.columns.entitlements;
    return column === undefined ? '""' : count(column);
  };
  const months = tab.months.map(({ month }) => month);
  const steps = (month: Month): readonly GrowthStep[] => growthSteps(month, months, settings) ?? [];
  const ratio = (month: Month): string => [usage(month), entitlements(month)].filter(Boolean).join('/');
  const isKnown = (month: Month): string[] => {
    const against = entitlements(month);
    return [`ISNUMBER(${usage(month)})`, ...(against ? [`ISNUMBER(${against})`, `${against}>0`] : [])];
  };
  const difference = ([from, to]: GrowthStep): string =>
    settings.basis === 'points' ? `${ratio(to)}-${ratio(from)}` : `(${usage(to)}-${usage(from)})/${usage(from)}`;
  const isMeasurable = ([from, to]: GrowthStep): string[] =>
    settings.basis === 'points'
      ? [...isKnown(from), ...isKnown(to)]
      : [`ISNUMBER(${usage(from)})`, `ISNUMBER(${usage(to)})`, `${usage(from)}>0`];
  return {
    cell,
    usage: used,
    entitlements,
    share: (month) => `IF(AND(${isKnown(month).join(',')}),${ratio(month)},"")`,
    growth: (month) => {
      const parts = steps(month);
      if (parts.length === 0) return '""';
      const conditions = [...new Set(parts.flatMap(isMeasurable))];
      return `IF(AND(${conditions.join(',')}),ROUND(MAX(${parts.map(difference).join(',')}),${GROWTH_DIGITS}),"")`;
    },
    growthFrom: (month) => steps(month).map(([from]) => used(from)),
    isSmallShare,
  };
}

/** One of these names, and no number above 1 in any month. */
function smallShareTest(
  tab: UsageTab,
  smallShares: readonly string[],
  cell: UsageExpressions['cell'],
): string | undefined {
  if (smallShares.length === 0) return undefined;
  const larger = numberRuns(tab.months.map(({ column }) => column)).map(
    ({ first, last }) => `COUNTIF(${cell(first)}:${cell(last)},">1")`,
  );
  const names = smallShares.map((name) => isNamed(cell(tab.columns.customer!), name));
  return `IFERROR(AND(${larger.join('+')}=0,OR(${names.join(',')})),FALSE)`;
}

/** A text in a formula holds 255 characters; notes may be longer. */
export function isNamed(cell: string, name: string): string {
  const isShort = name.length <= LONGEST_NAME;
  return isShort
    ? `${cell}=${formulaText(name)}`
    : `LEFT(${cell},${LONGEST_NAME})=${formulaText(name.slice(0, LONGEST_NAME))}`;
}

const LONGEST_NAME = 60;

interface NumberWriting extends Pick<FormulaBasis, 'textNumbers'> {
  readonly isSmallShare?: string | undefined;
}

/**
 * A count as it stands; a share as a fraction, also where the sheet says 62 for 62 %, unless it is of another scale than
 * the others. Text that is a number becomes one, any other stays; among counts that is also every text with a percent
 * sign.
 */
function usageNumber(cell: string, form: UsageTab['form'], { textNumbers, isSmallShare }: NumberWriting): string {
  const isOther = `(${cell}>0)*(${cell}<=1)${isSmallShare === undefined ? '' : `*NOT(${isSmallShare})`}`;
  const plain = {
    count: cell,
    fraction: `IF(N(${cell})>${LARGEST_FRACTION},"?",${cell})`,
    percent: `IF(ISNUMBER(${cell}),IF(${isOther},"?",${cell}/100),${cell})`,
  }[form];
  if (!textNumbers) return plain;
  const narrow = narrowText(cell, textNumbers.wideSigns);
  const text = form === 'count' ? `SUBSTITUTE(${narrow},"%","x")` : narrow;
  const number = `NUMBERVALUE(${text},${formulaText(textNumbers.decimal)},${formulaText(textNumbers.group)})`;
  const value = `${number}${textScale(cell, number, { form, textNumbers })}`;
  const isNone = textNumbers.unclear.map((unclear) => `${cell}=${formulaText(unclear)}`);
  const isText = isNone.length === 0 ? `TRIM(${cell})=""` : `OR(TRIM(${cell})="",${isNone.join(',')})`;
  return `IF(ISTEXT(${cell}),IF(${isText},${cell},IFERROR(${value},${cell})),${plain})`;
}

/**
 * What a text is divided by: nothing with a percent sign, and by 0, which makes it no number, where it may be 0.9 % or
 * 90 %.
 */
function textScale(
  cell: string,
  number: string,
  { form, textNumbers }: { readonly form: UsageTab['form']; readonly textNumbers: TextNumbers },
): string {
  if (form === 'count' || (form === 'fraction' && !textNumbers.hasPercentSigns)) return '';
  const wide = textNumbers.wideSigns.filter((each) => each === '％');
  const isSigned = `ISNUMBER(FIND("%",${narrowText(cell, wide)}))`;
  return form === 'fraction' ? `/OR(${isSigned},${number}=0)` : `/IF(${isSigned},1,IF(ROUNDUP(${number},0)=1,0,100))`;
}

function narrowText(cell: string, signs: readonly string[]): string {
  return signs.reduce(
    (text, sign) => `SUBSTITUTE(${text},${formulaText(sign)},${formulaText(narrowSign(sign))})`,
    cell,
  );
}
