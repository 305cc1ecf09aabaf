import { isEntitlements } from '../../headers/metricWords';
import type { MonthReading } from '../../text/findMonth';
import type { NamedColumn } from './placeYears';

/**
 * The columns with users nobody says are active told by what stands beside them under the same month: those beside
 * entitlements are active, those beside shares are what the shares were computed from. All others may be any users.
 */
export function countUsers<T extends NamedColumn>(columns: readonly T[]): readonly T[] {
  return columns.flatMap((column): readonly T[] => {
    if (column.metric !== 'users') return [column];
    const others = columns.filter((other) => other.metric !== 'users' && isSameMonth(other, column));
    if (others.some(({ metric }) => metric === 'mau' || metric === undefined)) return [];
    if (others.some(({ metric }) => isEntitlements(metric))) return [{ ...column, metric: 'mau' }];
    return others.length > 0 ? [column] : [];
  });
}

function isSameMonth(one: NamedColumn, other: NamedColumn): boolean {
  return one.fiscalYear === other.fiscalYear && keyOf(one.reading) === keyOf(other.reading);
}

function keyOf(reading: MonthReading): string {
  if (reading.type === 'month') return `month ${reading.month}`;
  return reading.type === 'monthOfYear' ? `number ${reading.monthNumber}` : `date ${reading.readings.join()}`;
}
