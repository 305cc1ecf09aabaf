import { isExists } from 'date-fns';
import type { CellValue, WorkbookSnapshot } from './WorkbookSnapshot';

/** Excel's day 0 for all dates after February 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const MILLISECONDS = 86_400_000;
const MINUTES = 24 * 60;

/** The number Excel counts a day by. @param month 1 to 12 */
export function excelDay(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - DAY_ZERO) / MILLISECONDS;
}

/** Months of usage lie from here on … */
const FIRST_DAY = excelDay(2000, 1, 1);
/** … and before this day. */
const LAST_DAY = excelDay(2100, 1, 1);

/** The number of a moment on the reader's clock, to the minute, as this workbook counts. */
export function excelTime(moment: Date, { dayOffset }: CountedDays): number {
  const day = excelDay(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
  return (day * MINUTES + moment.getHours() * 60 + moment.getMinutes()) / MINUTES - dayOffset;
}

/** What a workbook's dates are counted from, on it or one of its sheets. */
export type CountedDays = Pick<WorkbookSnapshot, 'dayOffset'>;

/**
 * The day since 1900 that a cell's number stands for, if it is one that usage can be of: in this century. Undefined for
 * anything else.
 */
export function usageDay(value: CellValue, { dayOffset }: CountedDays): number | undefined {
  const day = typeof value === 'number' ? value + dayOffset : NaN;
  return day >= FIRST_DAY && day < LAST_DAY ? day : undefined;
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
