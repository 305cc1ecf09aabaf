import { isValid, parse } from 'date-fns';
import { enUS } from 'date-fns/locale/en-US';
import { monthOf, type Month } from '../domain/usage/Month';
import type { CellValue } from './WorkbookSnapshot';

/** Serial numbers of 2000-01-01 and 2100-01-01: a number in between, shown as something else, is a date. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_051;
/** Excel's day 0 is 1899-12-30 for all dates after February 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

const FORMATS = [
  'yyyy-MM',
  'yyyy/MM',
  'yyyy-MM-dd',
  'M/yyyy',
  'M.yyyy',
  'MMM yyyy',
  'MMMM yyyy',
  'MMM yy',
  'MMM-yy',
  "MMM ''yy",
];

/**
 * The month a header stands for, or undefined.
 * @param text the header as shown; a date cell shows something else than its number
 * @param metrics words that may stand around the month, such as "MAU"
 */
export function readMonth(value: CellValue, text: string, metrics: readonly string[]): Month | undefined {
  if (typeof value === 'number') return value !== Number(text) ? monthOfSerial(value) : undefined;
  if (typeof value !== 'string') return undefined;
  const stripped = withoutMetric(value.normalize('NFKC'), metrics);
  for (const format of FORMATS) {
    const date = parse(stripped, format, new Date(2000, 0, 1), { locale: enUS });
    if (isValid(date) && isPlausible(date.getFullYear())) return monthOf(date.getFullYear(), date.getMonth() + 1);
  }
  return undefined;
}

/** @param serial days as Excel counts them */
function monthOfSerial(serial: number): Month | undefined {
  if (serial < FIRST_SERIAL || serial >= LAST_SERIAL) return undefined;
  const date = new Date(DAY_ZERO + Math.floor(serial) * DAY);
  return monthOf(date.getUTCFullYear(), date.getUTCMonth() + 1);
}

function isPlausible(year: number): boolean {
  return year >= 2000 && year < 2100;
}

/** "MAU (Jan 2026)" → "Jan 2026" */
function withoutMetric(header: string, metrics: readonly string[]): string {
  const text = header.trim();
  const metric = [...metrics]
    .sort((a, b) => b.length - a.length)
    .find((word) => new RegExp(`^${escaped(word)}(?![\\p{L}\\p{N}])`, 'iu').test(text));
  const rest = metric ? text.slice(metric.length) : text;
  return rest
    .replace(/^[\s:–—-]+/, '')
    .replace(/^[([]\s*(.*?)\s*[)\]]$/, '$1')
    .trim();
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
