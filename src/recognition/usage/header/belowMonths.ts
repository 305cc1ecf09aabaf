import type { Month } from '../../../domain/usage/Month';
import type { HeaderCell } from '../../headers/readHeaders';
import type { MonthReading } from '../../text/findMonth';
import { countUsers } from './countUsers';
import type { HeaderHints } from './HeaderHints';
import { monthReading, usageMetric, withYear } from './monthReading';
import type { ReadMonthColumn } from './placeYears';
import type { Above, Year } from './readRowsAbove';

/** Where no word below the months is known, each of its columns may be meant. @param said what somebody said of them */
export function belowMonths(
  own: readonly HeaderCell[],
  above: ReadonlyMap<number, Above>,
  said: HeaderHints,
): readonly ReadMonthColumn[] {
  const known = metricsBelowMonths(own, above, said);
  if (known.length > 0 || own.some(({ metric }) => metric !== undefined && metric !== 'users')) return known;
  const unknown = own.flatMap(({ column, value, text }) => {
    const { month, year } = above.get(column) ?? {};
    const reading = typeof value === 'string' && month && datedReading(month, year);
    return reading ? [{ column, header: text, reading, metric: undefined, fiscalYear: undefined }] : [];
  });
  return unknown.filter((one) => unknown.some((it) => it !== one && it.header === one.header));
}

/** "MAU" and "Entitlements" under every month. */
function metricsBelowMonths(
  cells: readonly HeaderCell[],
  above: ReadonlyMap<number, Above>,
  { known, months: chosen }: HeaderHints,
): readonly ReadMonthColumn[] {
  const isSaid = (column: number): boolean => known?.has(column) === true || chosen?.includes(column) === true;
  const read = cells.flatMap(({ column, text, metric: word }): readonly ReadMonthColumn[] => {
    const { month, year } = above.get(column) ?? {};
    const metric = isSaid(column) ? (word === 'percent' ? word : 'mau') : usageMetric(word);
    const named = known?.get(column);
    const reading = named === undefined ? month && datedReading(month, year) : monthReading(named);
    return reading && metric ? [{ column, header: text, reading, metric, fiscalYear: undefined }] : [];
  });
  const found = countUsers(read);
  const months = new Set<Month>(found.flatMap(({ reading }) => (reading.type === 'month' ? reading.month : [])));
  if (months.size === 1) return numbersOfOneMonth(found);
  // A word that stands there once, right of the last month, is a column of its own.
  return found.filter((one) => isSaid(one.column) || found.some((it) => it !== one && it.metric === one.metric));
}

/** Nothing ends the only month: what comes after its numbers, as our results do, is not of it. */
function numbersOfOneMonth(found: readonly ReadMonthColumn[]): readonly ReadMonthColumn[] {
  const firsts = found.filter((one) => found.find(({ metric }) => metric === one.metric) === one);
  return firsts.some(({ metric }) => metric === 'mau') ? firsts.filter(({ metric }) => metric !== 'percent') : firsts;
}

function datedReading(month: MonthReading, year: Year | undefined): ReadMonthColumn['reading'] | undefined {
  const reading = withYear(month, year);
  return reading.type === 'monthOfYear' ? undefined : reading;
}
