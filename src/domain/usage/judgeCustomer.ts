import type { CustomerUsage, UsageCell } from './CustomerUsage';
import type { Month } from './Month';
import type { UsageSettings } from './UsageSettings';

export type Health = 'healthy' | 'below' | 'stalled' | 'checkData';

/** The reasons that are told in words; all but the last say why a row cannot be judged. */
export const TOLD_REASONS = [
  'duplicateCustomer',
  'notCalculated',
  'noEntitlements',
  'noValue',
  'noRecentValue',
  'shareAmongCounts',
  'otherScale',
  'notANumber',
  'negativeNumber',
  'aboveEntitlements',
  'monthNotOver',
  'notEnoughHistory',
] as const;

export type ToldReason = (typeof TOLD_REASONS)[number];

/** Why a row has its health; those that are not told the numbers beside the verdict say. */
export type HealthReason = ToldReason | 'atOrAboveThreshold' | 'lowGrowth' | 'decline' | 'growing';

type DataProblem = Exclude<ToldReason, 'notEnoughHistory'>;

export interface UsageVerdict {
  readonly health: Health;
  readonly reason: HealthReason;
  /** The month judged: the customer's last month with a value; undefined when there is none. */
  readonly month: Month | undefined;
  /** Share of entitlements in that month as a fraction; undefined when it cannot be told or the month is too old. */
  readonly mauPercent: number | undefined;
  /**
   * Growth as the settings measure it, as a fraction; the strongest month's where every month counts; undefined when
   * there is not enough history.
   */
  readonly growth: number | undefined;
}

/** What the rows of a sheet have in common. */
export interface UsageContext {
  readonly settings: UsageSettings;
  /** In calendar order. */
  readonly months: readonly Month[];
  /** For each month the steps of its growth as positions of months; undefined when the sheet lacks one of them. */
  readonly stepsTo: readonly (readonly (readonly [from: number, to: number])[] | undefined)[];
  /** Position of the last month in which any customer of the sheet has a value; −1 when there is none. */
  readonly latest: number;
  /** The month that is not over yet; undefined where nobody asks for the day. */
  readonly currentMonth: Month | undefined;
  /** True for a customer and service that stand in more than one row. */
  isDuplicate(usage: CustomerUsage): boolean;
}

/**
 * Judges one customer on unrounded values: at or above the threshold healthy, else stalled when growth is under its
 * limit (a decline included), else below. Without a month to compare with nobody is called stalled (playbook R01, R04,
 * A1, A2), nor by a month that is not over.
 */
export function judgeCustomer(usage: CustomerUsage, context: UsageContext): UsageVerdict {
  const position = lastPosition(usage);
  const month = context.months[position];
  const judgedPosition = isRecent(position, context) ? position : -1;
  const mauPercent = shareIn(usage, judgedPosition);
  const growth = growthTo(usage, judgedPosition, context);
  const problem = dataProblem(usage, position, context);
  const judged = problem
    ? { health: 'checkData' as const, reason: problem }
    : patient(verdictOf(mauPercent!, growth, context.settings), month!, context);
  return { ...judged, month, mauPercent, growth };
}

/** The users of a month only become more until it ends, so before that nobody is stalled by it. */
function patient(judged: Judgement, month: Month, { currentMonth }: UsageContext): Judgement {
  const isOver = currentMonth === undefined || month < currentMonth;
  return judged.health !== 'stalled' || isOver ? judged : { health: 'checkData', reason: 'monthNotOver' };
}

type Judgement = Pick<UsageVerdict, 'health' | 'reason'>;

/** The word for a share and its growth, both as fractions; growth undefined without enough history. */
export function verdictOf(
  mauPercent: number,
  growth: number | undefined,
  { healthyFrom, stalledUnder }: UsageSettings,
): Judgement {
  if (mauPercent >= healthyFrom) return { health: 'healthy', reason: 'atOrAboveThreshold' };
  if (growth === undefined) return { health: 'below', reason: 'notEnoughHistory' };
  if (growth >= stalledUnder) return { health: 'below', reason: 'growing' };
  return { health: 'stalled', reason: growth < 0 ? 'decline' : 'lowGrowth' };
}

function lastPosition({ values }: CustomerUsage): number {
  for (let position = values.length - 1; position >= 0; position--) {
    if (values[position] !== 'blank') return position;
  }
  return -1;
}

/** A value more than one month older than the newest of the sheet is too old to judge by. */
function isRecent(position: number, { months, latest }: UsageContext): boolean {
  return position >= 0 && months[position]! >= months[latest]! - 1;
}

/** The entitlements a month is measured against: its own, or those of the sheet. */
export function entitlementsIn(
  { entitlements, monthlyEntitlements }: CustomerUsage,
  position: number,
): UsageCell | undefined {
  return monthlyEntitlements?.[position] ?? entitlements;
}

/** The share of entitlements at a position of the months; undefined where it cannot be told. */
export function shareIn(usage: CustomerUsage, position: number): number | undefined {
  const value = usage.values[position];
  if (typeof value !== 'number') return undefined;
  const entitlements = entitlementsIn(usage, position);
  if (entitlements === undefined) return value;
  return typeof entitlements === 'number' && entitlements > 0 ? value / entitlements : undefined;
}

/** Decimals growth is compared with: from 40 % to 43 % are 3 points, which the difference of two fractions is not quite. */
export const GROWTH_DIGITS = 12;

/** Growth up to a position of the months as the settings measure it; undefined without enough history. */
export function growthTo(usage: CustomerUsage, position: number, context: UsageContext): number | undefined {
  let growth: number | undefined;
  for (const step of context.stepsTo[position] ?? []) {
    const stepGrowth = growthOf(usage, step, context.settings);
    if (stepGrowth === undefined) return undefined;
    if (growth === undefined || stepGrowth > growth) growth = stepGrowth;
  }
  return growth === undefined ? undefined : Number(growth.toFixed(GROWTH_DIGITS));
}

function growthOf(
  usage: CustomerUsage,
  [from, to]: readonly [number, number],
  { basis }: UsageSettings,
): number | undefined {
  if (basis === 'points') {
    const [before, after] = [shareIn(usage, from), shareIn(usage, to)];
    return before === undefined || after === undefined ? undefined : after - before;
  }
  const [base, value] = [usage.values[from], usage.values[to]];
  if (typeof value !== 'number' || typeof base !== 'number' || base <= 0) return undefined;
  return (value - base) / base;
}

/** The first thing wrong with a row, in the order the workbook's formula asks. */
function dataProblem(usage: CustomerUsage, position: number, context: UsageContext): DataProblem | undefined {
  if (context.isDuplicate(usage)) return 'duplicateCustomer';
  const judged = isRecent(position, context) ? position : -1;
  const against = entitlementsProblem(entitlementsIn(usage, judged));
  if (against) return against;
  if (judged < 0) return position < 0 ? 'noValue' : 'noRecentValue';
  return valueProblem(usage, judged, context) ?? (shareIn(usage, judged)! > 1 ? 'aboveEntitlements' : undefined);
}

/** What is wrong with the values that are used: nearly always nothing, which takes no list of them. */
function valueProblem({ values, entitlements }: CustomerUsage, judged: number, { stepsTo }: UsageContext) {
  const steps = stepsTo[judged] ?? [];
  if (isPlain(values[judged]) && steps.every(([from]) => isPlain(values[from]))) return undefined;
  const used = [judged, ...steps.map(([from]) => from)].map((each) => values[each]);
  if (used.includes('uncalculated')) return 'notCalculated';
  if (entitlements !== undefined && used.some(isShare)) return 'shareAmongCounts';
  if (used.includes('otherScale')) return 'otherScale';
  if (used.includes('text')) return 'notANumber';
  return used.some((value) => typeof value === 'number' && value < 0) ? 'negativeNumber' : undefined;
}

function isPlain(value: UsageCell | undefined): boolean {
  return typeof value === 'number' && value >= 0 && Number.isInteger(value);
}

/** Nobody is a part of a user: among counts 0.72 and 50.7 are shares in another format, 1,022.1 may be an average. */
function isShare(value: UsageCell | undefined): boolean {
  return value === 'share' || (typeof value === 'number' && value < LARGEST_SHARE && !isWhole(value));
}

function entitlementsProblem(entitlements: UsageCell | undefined): DataProblem | undefined {
  if (entitlements === 'uncalculated') return 'notCalculated';
  if (entitlements === 'text' || entitlements === 'share') return 'notANumber';
  return isMeasurable(entitlements) ? undefined : 'noEntitlements';
}

/** A sum that Excel calculated may be off by a rounding. The live formulas ask the same. */
function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) <= WHOLE_WITHIN;
}

/** In percent. */
export const LARGEST_SHARE = 100;

/** What a count may be off a whole number by. */
export const WHOLE_WITHIN = 1e-6;

/** A share needs no entitlements; a count needs more than none. */
function isMeasurable(entitlements: UsageCell | undefined): boolean {
  return entitlements === undefined || (typeof entitlements === 'number' && entitlements > 0);
}
