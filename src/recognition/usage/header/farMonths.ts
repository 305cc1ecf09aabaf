import type { Month } from '../../../domain/usage/Month';
import type { ReadMonthColumn } from './placeYears';

/** Months from one column to the next that sheets have; a month farther from all others has a mistyped year. */
const FARTHEST = 24;

/** The columns whose months no other month is near: "Oct 2062" beside those of 2026. Of two such the first is believed. */
export function farMonths(columns: readonly ReadMonthColumn[]): ReadonlySet<ReadMonthColumn> {
  const certain = columns.flatMap((column) =>
    column.reading.type === 'month' ? [{ column, month: column.reading.month }] : [],
  );
  const isNear = (one: Month, other: Month): boolean => Math.abs(one - other) <= FARTHEST;
  const lonely = certain.filter(
    ({ month }, index) => !certain.some((other, place) => place !== index && isNear(month, other.month)),
  );
  const believed = lonely.length === certain.length ? lonely.slice(1) : lonely;
  return new Set(believed.map(({ column }) => column));
}
