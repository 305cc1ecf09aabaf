import type { Month } from '../../domain/usage/Month';
import type { HeaderWords } from '../headers/HeaderWords';
import { headerRow, readHeaders } from '../headers/readHeaders';
import type { ColumnReading } from './header/ColumnReading';
import type { MonthColumn } from './header/MonthColumn';
import type { UsageTab } from './UsageTab';

/**
 * Columns of numbers whose headers name a month among words that are not known: "Users Jul 2026" may be what a newer
 * verdict would be of. Targets and other numbers that are known not to be usage are none.
 * @param latest the month the customers are judged by; undefined without one
 */
export function unknownMonths(tab: UsageTab, words: HeaderWords, latest: Month | undefined): readonly MonthColumn[] {
  // What stands beside a table is told otherwise.
  const own = tab.readings.filter(({ column }) => column >= tab.left && column <= tab.right);
  const unread = new Set(own.filter(isUnread).map(({ column }) => column));
  return headerRow(readHeaders(tab.sheet, words), tab.headerRow).flatMap(({ column, found, text }) => {
    if (found?.reading.type !== 'month' || !unread.has(column)) return [];
    const { month } = found.reading;
    return latest === undefined || month > latest ? [{ month, column, header: text }] : [];
  });
}

function isUnread({ role, holdsNumbers }: ColumnReading): boolean {
  return role === 'unread' && holdsNumbers;
}
