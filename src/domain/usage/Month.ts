/** A calendar month as one number, so that three months earlier is minus three: year × 12 + month from 0. */
export type Month = number;

/** @param month 1 to 12 */
export function monthOf(year: number, month: number): Month {
  return year * 12 + month - 1;
}

/** The month a day is in, on the reader's calendar. */
export function monthOfDay(day: Date): Month {
  return monthOf(day.getFullYear(), day.getMonth() + 1);
}

export function yearOf(month: Month): number {
  return Math.floor(month / 12);
}

/** 1 to 12 */
export function monthNumberOf(month: Month): number {
  return (month % 12) + 1;
}

/** "2026-10" */
export function isoMonth(month: Month): string {
  return `${yearOf(month)}-${String(monthNumberOf(month)).padStart(2, '0')}`;
}
