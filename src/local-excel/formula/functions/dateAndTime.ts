import { parseNumber as parsePlainNumber } from 'numfmt';
import type { CellValue } from '../../cells/Cell';
import { isReadByCulture, noteCultureReading } from '../cultureReadings';
import { parseNumber } from '../parseNumber';
import { NUMBER_ERROR, VALUE_ERROR } from '../values';
import { addMonths, dayOf, daysBetween30, monthStart, weekdayOf, yearFraction } from './calendar';
import { lazy, type FunctionTable } from '../FunctionRule';
import { networkDays, networkDaysIntl, workday, workdayIntl } from './workdays';

const SECONDS = 86_400;
const LAST_DAY = 2_958_465;

export const DATE_AND_TIME_FUNCTIONS: FunctionTable = {
  DATE: ['iii', date],
  DATEDIF: ['ddt', dateDifference],
  DATEVALUE: ['t', (text: string) => entered(text, Math.floor)],
  DAY: ['d', (day: number) => dayOf(day).day],
  DAYS: ['dd', (end: number, start: number) => end - start],
  DAYS360: ['dd[b]', (start: number, end: number, isEuropean = false) => daysBetween30(start, end, isEuropean)],
  EDATE: ['di', (day: number, months: number) => calendarDay(addMonths(day, months))],
  EOMONTH: [
    'di',
    (day: number, months: number) => calendarDay(monthStart(dayOf(day).year, dayOf(day).month + months + 1) - 1),
  ],
  HOUR: ['n', (time: number) => ofDay(time, (seconds) => Math.floor(seconds / 3600))],
  ISOWEEKNUM: ['d', isoWeek],
  MINUTE: ['n', (time: number) => ofDay(time, (seconds) => Math.floor(seconds / 60) % 60)],
  MONTH: ['d', (day: number) => dayOf(day).month],
  NETWORKDAYS: ['dd[N]', networkDays],
  'NETWORKDAYS.INTL': ['dd[vN]', networkDaysIntl],
  NOW: lazy('', () => (_, workspace) => {
    const now = workspace.today();
    const seconds = now.getHours() * 3600 + now.getMinutes() * 60 + now.getSeconds();
    return dayOfDate(now) + seconds / SECONDS;
  }),
  SECOND: ['n', (time: number) => ofDay(time, (seconds) => seconds % 60)],
  TIME: ['iii', time],
  TIMEVALUE: ['t', (text: string) => entered(text, (value) => value % 1)],
  TODAY: lazy('', () => (_, workspace) => dayOfDate(workspace.today())),
  WEEKDAY: ['d[i]', weekday],
  WEEKNUM: ['d[i]', weekNumber],
  WORKDAY: ['di[N]', workday],
  'WORKDAY.INTL': ['di[vN]', workdayIntl],
  YEAR: ['d', (day: number) => dayOf(day).year],
  YEARFRAC: [
    'dd[i]',
    (a: number, b: number, basis = 0) => (basis < 0 || basis > 4 ? NUMBER_ERROR : yearFraction(a, b, basis)),
  ],
};

function dayOfDate(day: Date): number {
  return monthStart(day.getFullYear(), day.getMonth() + 1) + day.getDate() - 1;
}

function calendarDay(serial: number): CellValue {
  return serial < 0 || serial > LAST_DAY ? NUMBER_ERROR : serial;
}

/** Years before 1900 count from 1900; months and days may run over. */
function date(year: number, month: number, day: number): CellValue {
  if (year < 0 || year > 9999) return NUMBER_ERROR;
  return calendarDay(monthStart(year < 1900 ? year + 1900 : year, month) + day - 1);
}

function time(hours: number, minutes: number, seconds: number): CellValue {
  const total = hours * 3600 + minutes * 60 + seconds;
  return total < 0 || Math.max(hours, minutes, seconds) > 32_767 ? NUMBER_ERROR : (total % SECONDS) / SECONDS;
}

function ofDay(time: number, part: (seconds: number) => number): CellValue {
  return time < 0 || time > LAST_DAY + 1 ? NUMBER_ERROR : part(Math.round((time % 1) * SECONDS) % SECONDS);
}

/** A text that is a date or time, not just a number. */
function entered(text: string, part: (value: number) => number): CellValue {
  if (isReadByCulture(text)) noteCultureReading();
  const value = parsePlainNumber(text, { locale: 'en-US' }) ? undefined : parseNumber(text);
  return value === undefined || value < 0 ? VALUE_ERROR : part(value);
}

/** The day a week starts with, 0 for Sunday, by the number WEEKDAY and WEEKNUM take for it. */
function weekStart(type: number): number | undefined {
  if (type === 1 || type === 2) return type - 1;
  return type >= 11 && type <= 17 ? (type - 10) % 7 : undefined;
}

function weekday(day: number, type = 1): CellValue {
  if (type === 3) return (weekdayOf(day) + 6) % 7;
  const start = weekStart(type);
  return start === undefined ? NUMBER_ERROR : ((weekdayOf(day) - start + 7) % 7) + 1;
}

function weekNumber(day: number, type = 1): CellValue {
  if (type === 21) return isoWeek(day);
  const start = weekStart(type);
  const newYear = monthStart(dayOf(day).year, 1);
  return start === undefined
    ? NUMBER_ERROR
    : Math.floor((day - newYear + ((weekdayOf(newYear) - start + 7) % 7)) / 7) + 1;
}

/** The week belongs to the year its Thursday is in. */
function isoWeek(day: number): number {
  const thursday = day - ((weekdayOf(day) + 6) % 7) + 3;
  if (thursday < 1) return 52;
  return Math.floor((thursday - monthStart(dayOf(thursday).year, 1)) / 7) + 1;
}

function dateDifference(start: number, end: number, unit: string): CellValue {
  if (start > end) return NUMBER_ERROR;
  const [from, to] = [dayOf(start), dayOf(end)];
  const months = (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
  const lastAnniversary = (years: number): number => monthStart(from.year + years, from.month) + from.day - 1;
  const units: Readonly<Record<string, () => number>> = {
    Y: () => Math.floor(months / 12),
    M: () => months,
    D: () => end - start,
    YM: () => months % 12,
    YD: () => end - lastAnniversary(Math.floor(months / 12)),
    MD: () => end - (monthStart(to.year, to.month - (to.day < from.day ? 1 : 0)) + from.day - 1),
  };
  return units[unit.toUpperCase()]?.() ?? NUMBER_ERROR;
}
