import type { CellValue } from '../../cells/Cell';
import { NUMBER_ERROR, VALUE_ERROR } from '../values';
import { weekdayOf } from './calendar';

const DAYS_OFF = '0000011';

/** NETWORKDAYS and WORKDAY; the ones with .INTL say which days of the week are off. */

export function networkDays(start: number, end: number, holidays: readonly number[] = []): CellValue {
  return networkDaysIntl(start, end, DAYS_OFF, holidays);
}

export function networkDaysIntl(
  start: number,
  end: number,
  weekend: CellValue = DAYS_OFF,
  holidays: readonly number[] = [],
): CellValue {
  const daysOff = weekendOf(weekend);
  if (typeof daysOff !== 'string') return daysOff;
  const isWorked = worked(daysOff, holidays);
  let count = 0;
  for (let day = Math.min(start, end); day <= Math.max(start, end); day++) if (isWorked(day)) count += 1;
  return start <= end ? count : -count;
}

export function workday(start: number, days: number, holidays: readonly number[] = []): CellValue {
  return workdayIntl(start, days, DAYS_OFF, holidays);
}

export function workdayIntl(
  start: number,
  days: number,
  weekend: CellValue = DAYS_OFF,
  holidays: readonly number[] = [],
): CellValue {
  const daysOff = weekendOf(weekend);
  if (typeof daysOff !== 'string') return daysOff;
  if (!daysOff.includes('0')) return VALUE_ERROR;
  const isWorked = worked(daysOff, holidays);
  let day = start;
  for (let left = Math.abs(days); left > 0 && day >= 0;) {
    day += Math.sign(days);
    if (isWorked(day)) left -= 1;
  }
  return day < 0 ? NUMBER_ERROR : day;
}

function worked(daysOff: string, holidays: readonly number[]): (day: number) => boolean {
  const off = new Set(holidays.map(Math.floor));
  return (day) => daysOff[(weekdayOf(day) + 6) % 7] === '0' && !off.has(day);
}

/** Seven letters from Monday on, 1 for a day off: 1 to 7 are pairs of days from Saturday and Sunday on, 11 to 17 single ones. */
function weekendOf(weekend: CellValue): string | typeof NUMBER_ERROR | typeof VALUE_ERROR {
  if (typeof weekend === 'string') return /^[01]{7}$/.test(weekend) ? weekend : VALUE_ERROR;
  const code = Math.trunc(Number(weekend ?? 1));
  const first = code >= 1 && code <= 7 ? code + 4 : code >= 11 && code <= 17 ? code - 5 : undefined;
  if (first === undefined) return NUMBER_ERROR;
  const off = code > 7 ? [first % 7] : [first % 7, (first + 1) % 7];
  return Array.from({ length: 7 }, (_, day) => (off.includes(day) ? '1' : '0')).join('');
}
