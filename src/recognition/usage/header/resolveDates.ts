import { DATE_ORDERS, type DateOrder } from '../../text/findMonth';
import type { MonthColumn } from './MonthColumn';
import type { ReadMonthColumn } from './placeYears';
import type { UsageMetric } from '../../headers/metricWords';

export interface MeasuredMonth extends MonthColumn {
  readonly metric: UsageMetric | undefined;
}

export interface ResolvedDates {
  readonly months: readonly MeasuredMonth[];
  /** False when day first and month first are both possible; the months are read day first then. */
  readonly isCertain: boolean;
}

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
  const [mayBeDayFirst, mayBeMonthFirst] = [
    !columns.some(isWritten('monthFirst')),
    !columns.some(isWritten('dayFirst')),
  ];
  if (mayBeDayFirst !== mayBeMonthFirst) return { months: mayBeDayFirst ? dayFirst! : monthFirst!, isCertain: true };
  const isDayFirst = mayBeDayFirst && areDifferent(dayFirst!);
  const isMonthFirst = mayBeMonthFirst && areDifferent(monthFirst!);
  if (isMonthFirst !== isDayFirst) return { months: isDayFirst ? dayFirst! : monthFirst!, isCertain: true };
  return { months: order === 'monthFirst' ? monthFirst! : dayFirst!, isCertain: order !== undefined };
}

/** The columns that hold the first month that stands there twice for the same kind of number; [] when none does. */
export function doubledColumns(months: readonly MeasuredMonth[]): readonly MeasuredMonth[] {
  const columns = new Map<string, MeasuredMonth[]>();
  for (const month of months) {
    const key = `${month.metric ?? 'mau'} ${month.month}`;
    columns.set(key, [...(columns.get(key) ?? []), month]);
  }
  return [...columns.values()].find(({ length }) => length > 1) ?? [];
}

/** True for columns of one month whose headers differ in a number only: "5 Oct 2026", "12 Oct 2026". */
export function areDays(doubled: readonly MeasuredMonth[]): boolean {
  const headers = doubled.map(({ header }) => header);
  const shapes = new Set(headers.map((header) => header.replace(/\d+/g, '#')));
  return new Set(headers).size === headers.length && shapes.size === 1;
}

function areDifferent(months: readonly MeasuredMonth[]): boolean {
  return doubledColumns(months).length === 0;
}

/** True for a date that can only be read in this order. */
function isWritten(order: DateOrder) {
  return ({ reading }: ReadMonthColumn): boolean => reading.type === 'month' && reading.order === order;
}
