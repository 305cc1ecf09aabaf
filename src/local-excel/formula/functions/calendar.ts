import { dateFromSerial } from 'numfmt';

/** Days as serial numbers: 1 is 1 January 1900, and 60 the 29 February 1900 that only Excel knows. */

const UNIX_EPOCH = 25_569;
const MILLISECONDS = 86_400_000;

export interface Day {
  readonly year: number;
  /** 1 to 12; 0 January 1900 is day 0. */
  readonly month: number;
  readonly day: number;
}

export function dayOf(serial: number): Day {
  if (serial < 1) return { year: 1900, month: 1, day: 0 };
  const [year = 0, month = 0, day = 0] = dateFromSerial(Math.floor(serial));
  return { year, month, day };
}

/** The first of a month, which may lie outside the year: month 0 is the December before. */
export function monthStart(year: number, month: number): number {
  const serial = Date.UTC(year, month - 1, 1) / MILLISECONDS + UNIX_EPOCH;
  return serial <= 60 ? serial - 1 : serial;
}

/** So many months later, on the same day or the last one the month has. */
export function addMonths(serial: number, months: number): number {
  const { year, month, day } = dayOf(serial);
  const start = monthStart(year, month + months);
  return Math.min(start + day - 1, monthStart(year, month + months + 1) - 1);
}

/** 0 is Sunday. */
export function weekdayOf(serial: number): number {
  return (serial + 6) % 7;
}

function isMonthEnd(serial: number): boolean {
  return dayOf(serial + 1).day === 1;
}

/** Days between two dates in years of 12 months of 30 days. */
export function daysBetween30(start: number, end: number, isEuropean: boolean): number {
  const [from, to] = [dayOf(start), dayOf(end)];
  const startsAtEnd = from.day === 31 || (!isEuropean && from.month === 2 && isMonthEnd(start));
  const first = startsAtEnd ? 30 : from.day;
  const last = to.day === 31 && (isEuropean || first === 30) ? 30 : to.day;
  return (to.year - from.year) * 360 + (to.month - from.month) * 30 + last - first;
}

/** @param basis 0 and 4 years of 360 days, 1 as they are, 2 as they are in years of 360 days, 3 of 365 days */
export function yearFraction(a: number, b: number, basis: number): number {
  const [start, end] = [Math.min(a, b), Math.max(a, b)];
  const areMonthEnds = [start, end].every((serial) => dayOf(serial).month === 2 && isMonthEnd(serial));
  if (basis === 0 && areMonthEnds) return dayOf(end).year - dayOf(start).year;
  if (basis === 0 || basis === 4) return daysBetween30(start, end, basis === 4) / 360;
  return (end - start) / (basis === 1 ? averageYear(start, end) : basis === 2 ? 360 : 365);
}

function averageYear(start: number, end: number): number {
  const [from, to] = [dayOf(start).year, dayOf(end).year];
  if (addMonths(start, 12) < end) return (monthStart(to + 1, 1) - monthStart(from, 1)) / (to - from + 1);
  const leapDays = [from, to].map((year) => monthStart(year, 3) - 1).filter((day) => dayOf(day).day === 29);
  return leapDays.some((day) => day >= start && day <= end) || (from === to && leapDays.length > 0) ? 366 : 365;
}
