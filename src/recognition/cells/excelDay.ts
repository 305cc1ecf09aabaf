import { isExists } from 'date-fns';

/** Excel's day 0 for all dates after February 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const MILLISECONDS = 86_400_000;
const MINUTES = 24 * 60;

/** The number Excel counts a day by. @param month 1 to 12 */
export function excelDay(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - DAY_ZERO) / MILLISECONDS;
}

/** Months of usage lie from here on … */
export const FIRST_DAY = excelDay(2000, 1, 1);
/** … and before this day. */
export const LAST_DAY = excelDay(2100, 1, 1);

/** The same for a moment on the reader's clock, to the minute. */
export function excelTime(moment: Date): number {
  const day = excelDay(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
  return (day * MINUTES + moment.getHours() * 60 + moment.getMinutes()) / MINUTES;
}

/** The calendar's day of a number, whatever the time; months from 1 to 12. */
export function calendarDay(day: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = dateOf(day);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 46347 → "2026-11-21" */
export function dayText(day: number): string {
  return dateOf(day).toISOString().slice(0, 10);
}

/** "2026-11-21" → 46347; undefined for any other text and for a day the calendar does not have. */
export function parseDayText(text: string): number | undefined {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
  const isDay = year !== undefined && isExists(year, month! - 1, day!);
  return isDay ? excelDay(year, month!, day!) : undefined;
}

function dateOf(day: number): Date {
  return new Date(DAY_ZERO + Math.floor(day) * MILLISECONDS);
}
