import { monthOf } from '../../domain/usage/Month';
import { calendarDay, usageDay } from '../cells/excelDay';
import { findMonth, type FoundMonth, type MonthReading } from '../text/findMonth';
import { summedField, metricKey, type MetricWord, type MetricWords, type UsageMetric } from './metricWords';
import type { CellValue } from '../cells/WorkbookSnapshot';

const COMPACT_MONTH = /^(20\d{2})(0[1-9]|1[0-2])$/;
/** Digits, what groups them, a currency, a unit. */
const NUMBER_TEXT = /^[\s\d.,'’٬%+\-()\p{Sc}]+[kmt%\s\p{Sc}]*$/iu;

/** The month of a header, and what its numbers count where the header says so. */
export type MonthHeader = MonthReading & { readonly metric?: UsageMetric };

/**
 * The month a header stands for; undefined for every other text, also for months of daily users or targets, or of
 * users nobody says are active.
 * @param value the number of a date is a day since 1900
 * @param text the header as shown; a date cell shows something else than its number
 * @param words that may stand around the month, such as "MAU"
 */
export function readMonthHeader(value: CellValue, text: string, words: MetricWords): MonthHeader | undefined {
  const cell = { value, text, day: usageDay(value, { dayOffset: 0 }) };
  return monthOfCell(cell, typeof value === 'string' ? findMonth(value) : undefined, words);
}

/** A cell, and the day since 1900 it stands for if it is the number of a date. */
interface DayCell {
  readonly value: CellValue;
  readonly text: string;
  readonly day: number | undefined;
}

/** The same where the month in the text is known already. @param found what `findMonth` says of the value */
export function monthOfCell(cell: DayCell, found: FoundMonth | undefined, words: MetricWords): MonthHeader | undefined {
  if (typeof cell.value === 'number') return readMonthNumber(cell.value, cell);
  if (!found) return undefined;
  const kind = kindAround(found, words);
  if (kind === undefined || kind === 'other' || kind === 'users') return undefined;
  return kind === 'month' ? found.reading : { ...found.reading, metric: kind };
}

/** The month of a date cell, or of 202001: a number of a day, shown as something else, is a date. */
function readMonthNumber(value: number, { text, day }: DayCell): MonthReading | undefined {
  const compact = COMPACT_MONTH.exec(text.trim());
  if (compact && Number(text) === value) {
    return { type: 'month', month: monthOf(Number(compact[1]), Number(compact[2])) };
  }
  if (day === undefined || isNumberText(value, text)) return undefined;
  const { year, month } = calendarDay(day);
  return { type: 'month', month: monthOf(year, month) };
}

/** True for 46,023 and 46.023,00 €, false for a date in any format. */
function isNumberText(value: number, text: string): boolean {
  if (!NUMBER_TEXT.test(text)) return false;
  const digits = text.replace(/\D/g, '');
  return [Math.floor(value), Math.round(value)].some(
    (whole) => digits.startsWith(String(whole)) || String(whole).startsWith(digits),
  );
}

/** What the words before and after a month say together; undefined if one of them is not known. */
export function kindAround(found: FoundMonth, words: MetricWords): MetricWord | undefined {
  const [before, after] = [metricKey(summedField(found.before)), metricKey(summedField(found.after))];
  const whole = before + after;
  const kind = whole === '' ? 'month' : words.get(whole);
  if (kind || before === '' || after === '') return kind;
  const [first, second] = [words.get(before), words.get(after)];
  if (first === 'month') return second;
  return second === 'month' || first === second ? first : undefined;
}
