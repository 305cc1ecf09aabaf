import type { Month } from '../../domain/usage/Month';
import { kindAround } from '../headers/readMonthHeader';
import type { MetricWords } from '../headers/metricWords';
import { headerRow, readHeaders } from '../headers/readHeaders';
import type { MonthColumn, UsageTab } from './UsageTab';

/**
 * Columns of numbers whose headers name a month among words that are not known: "Users Jul 2026" may be what a newer
 * verdict would be of. Targets and other numbers that are known not to be usage are none.
 * @param latest the month the customers are judged by; undefined without one
 */
export function unknownMonths(tab: UsageTab, words: MetricWords, latest: Month | undefined): readonly MonthColumn[] {
  const counted = [...tab.months, ...tab.monthlyEntitlements].map(({ column }) => column);
  const known = new Set<number>([...Object.values(tab.columns), ...counted]);
  return headerRow(readHeaders(tab.sheet, words), tab.headerRow).flatMap(({ column, found, text }) => {
    if (found?.reading.type !== 'month' || !isFree(column, tab, known) || kindAround(found, words) !== undefined)
      return [];
    const { month } = found.reading;
    const isLater = latest === undefined || month > latest;
    return isLater && holdsNumbers(tab, column) ? [{ month, column, header: text }] : [];
  });
}

function isFree(column: number, { left, right }: UsageTab, known: ReadonlySet<number>): boolean {
  return column >= left && column <= right && !known.has(column);
}

function holdsNumbers({ sheet: { window }, firstRow }: UsageTab, column: number): boolean {
  const lines = window.values.slice(Math.max(firstRow - window.top, 0));
  return lines.some((line) => typeof line[column - window.left] === 'number');
}
