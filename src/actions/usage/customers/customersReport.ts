import type { UsageCell } from '../../../domain/usage/CustomerUsage';
import type { Health, HealthReason } from '../../../domain/usage/judgeCustomer';
import type { JudgedCustomer, UsageReport } from '../../../domain/usage/judgeUsage';
import type { Month } from '../../../domain/usage/Month';
import { ragOf, type Rag } from '../../../domain/usage/ragOf';
import type { UsageSettings } from '../../../domain/usage/UsageSettings';
import { explainVerdict } from '../../../localization/explainVerdict';
import { explainNumbers } from '../../../localization/explainNumbers';
import { explainPace } from '../../../localization/explainPace';
import { formatMonth } from '../../../localization/formatMonth';
import type { Messages } from '../../../localization/Messages';
import type { UsageState } from '../../../workbook/usage/readUsage';
import { describeBasis } from './describeBasis';
import type { ReadUsage } from './readUsageState';

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
  /** Traffic light of the share (playbook A2), or null for data that cannot be judged. */
  readonly rag: Rag | null;
  /** The verdict in words: "62 %, +1.1 % in 3 months → contact the SME". */
  readonly explanation: string;
  /** What the verdict rests on: "62 of 100 in Jun 2026; 50 of 100 in Mar 2026"; '' without numbers. */
  readonly numbers: string;
  /** Months until healthy at this pace (see `paceOf`), or null while the share does not grow. */
  readonly monthsToHealthy: number | null;
  /** The pace in words, "70 % in about Mar 2027 at this pace", "stalled since Aug 2026"; '' without any. */
  readonly pace: string;
  /** Usage of the sheet's last months, at most twelve, oldest first; null is no number. */
  readonly history: readonly (number | null)[];
}

export interface CustomersReport extends Readonly<Record<Health, number>> {
  readonly customers: number;
  readonly sheet: string;
  /** The last month with a value, in words; null when there is none. */
  readonly latestMonth: string | null;
  /** What the verdicts rest on: months, entitlements, what was left out and not used. */
  readonly basis: string;
  /** True when that month is not over yet, so that its numbers may still grow. */
  readonly isLatestMonthPartial: boolean;
  readonly settings: UsageSettings;
  /** Names of customers whose numbers up to 1, among percentages, may be percent or fractions: somebody has to say it. */
  readonly smallShares: readonly string[];
  /** True when there is something to remove. */
  readonly hasHighlights: boolean;
  readonly rows: readonly CustomerRow[];
}

const HISTORY_MONTHS = 12;

/** What is told of the customers of a tab. */
export function customersReport(
  { tab, state }: Pick<ReadUsage, 'tab' | 'state'>,
  { customers, counts, latestMonth, ahead }: UsageReport,
  settings: UsageSettings,
  { messages, currentMonth }: { readonly messages: Messages; readonly currentMonth: Month | undefined },
): Omit<CustomersReport, 'hasHighlights' | 'rows'> {
  return {
    basis: describeBasis(tab, state.rows, { latestMonth, ahead: filledIn(state, ahead), settings }, messages),
    customers: customers.length,
    ...counts,
    sheet: tab.sheet.name,
    latestMonth: latestMonth === undefined ? null : formatMonth(latestMonth, messages.language),
    isLatestMonthPartial: latestMonth !== undefined && currentMonth !== undefined && latestMonth >= currentMonth,
    settings,
    smallShares: state.smallShares.unclear,
  };
}

/** Of some months those in which something stands. */
function filledIn({ usage: { months, customers } }: UsageState, some: readonly Month[]): readonly Month[] {
  return some.filter((month) => {
    const position = months.indexOf(month);
    return customers.some(({ values }) => values[position] !== 'blank');
  });
}

/** A result with a row per customer, made when somebody asks for them. */
export function withCustomerRows<Result extends object>(
  result: Result,
  { customers, latestMonth }: UsageReport,
  settings: UsageSettings,
  messages: Messages,
): Result & Pick<CustomersReport, 'rows'> {
  let rows: readonly CustomerRow[] | undefined;
  const get = () => (rows ??= customers.map((customer) => customerRow(customer, { settings, latestMonth }, messages)));
  return Object.defineProperty(result, 'rows', { enumerable: true, get }) as Result & Pick<CustomersReport, 'rows'>;
}

/** Words, pace and history are made for the customers that are looked at: of many customers few are. */
function customerRow(
  customer: JudgedCustomer,
  judging: Pick<UsageReport, 'latestMonth'> & { readonly settings: UsageSettings },
  messages: Messages,
): CustomerRow {
  const { settings } = judging;
  const { usage, verdict } = customer;
  return {
    row: usage.row + 1,
    customer: usage.customer,
    service: usage.service,
    mauPercent: verdict.mauPercent ?? null,
    growth: verdict.growth ?? null,
    health: verdict.health,
    reason: verdict.reason,
    rag: verdict.health === 'checkData' ? null : (ragOf(verdict.mauPercent, settings) ?? null),
    get explanation() {
      return explainVerdict(verdict, judging, messages);
    },
    get numbers() {
      return explainNumbers(customer.numbers, messages);
    },
    get monthsToHealthy() {
      return customer.pace.monthsToHealthy ?? null;
    },
    get pace() {
      return explainPace(customer.pace, verdict.month, settings, messages);
    },
    get history() {
      return usage.values.slice(-HISTORY_MONTHS).map(numberOrNull);
    },
  };
}

function numberOrNull(cell: UsageCell): number | null {
  return typeof cell === 'number' ? cell : null;
}
