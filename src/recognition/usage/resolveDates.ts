import type { MonthColumn } from './UsageTab';
import type { ReadMonthColumn } from './readUsageHeader';
import type { UsageMetric } from '../headers/metricWords';

export interface MeasuredMonth extends MonthColumn {
  readonly metric: UsageMetric | undefined;
}

export interface ResolvedDates {
  readonly months: readonly MeasuredMonth[];
  /** False when day first and month first are both possible; the months are read day first then. */
  readonly isCertain: boolean;
}

const DATE = /(?<!\d)(\d{1,2})\s*[-/]\s*(\d{1,2})\s*[-/]\s*(?:20)?\d{2}(?!\d)/;

/** How "01/02/2020" is meant: as 1 February or as January 2. */
export const DATE_ORDERS = ['dayFirst', 'monthFirst'] as const;

export type DateOrder = (typeof DATE_ORDERS)[number];

/**
 * Reads all dates of a header the same way, if only one way makes all months differ and fits the dates that are plain.
 * @param order what somebody said where both ways are possible
 */
export function resolveDates(columns: readonly ReadMonthColumn[], order?: DateOrder): ResolvedDates {
  const [dayFirst, monthFirst] = DATE_ORDERS.map((_, way) =>
    columns.map(({ column, header, reading, metric }) => {
      const month = reading.type === 'month' ? reading.month : reading.readings[way]!;
      return { month, column, header, metric };
    }),
  );
  if (columns.every(({ reading }) => reading.type === 'month')) return { months: dayFirst!, isCertain: true };
  const isDayFirst = areDifferent(dayFirst!) && !columns.some(({ header }) => partAfter12(header) === 1);
  const isMonthFirst = areDifferent(monthFirst!) && !columns.some(({ header }) => partAfter12(header) === 0);
  if (isMonthFirst !== isDayFirst) return { months: isDayFirst ? dayFirst! : monthFirst!, isCertain: true };
  return { months: order === 'monthFirst' ? monthFirst! : dayFirst!, isCertain: order !== undefined };
}

/** The columns that hold the first month that stands there twice for the same kind of number; [] when none does. */
export function doubledColumns(months: readonly MeasuredMonth[]): readonly number[] {
  const columns = new Map<string, number[]>();
  for (const { month, metric = 'mau', column } of months) {
    const key = `${metric} ${month}`;
    columns.set(key, [...(columns.get(key) ?? []), column]);
  }
  return [...columns.values()].find(({ length }) => length > 1) ?? [];
}

function areDifferent(months: readonly MeasuredMonth[]): boolean {
  return doubledColumns(months).length === 0;
}

/** Which part of a date must be its day: 0, 1, or undefined when neither must. */
function partAfter12(header: string): number | undefined {
  const parts = DATE.exec(header.normalize('NFKC'));
  const index = [parts?.[1], parts?.[2]].findIndex((part) => Number(part ?? 0) > 12);
  return index < 0 ? undefined : index;
}
