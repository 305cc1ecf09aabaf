import { parseValue } from 'numfmt';

const PLAIN = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const FRACTION = /^([+-]?)(\d+) (\d+)\/(\d+)$/;
/** Hours beyond a day, and minutes with split seconds, which the library leaves out. */
const DURATION = /^(\d{1,4}):(\d{2})(?::(\d{2}(?:\.\d+)?)|(\.\d+))?$/;
/** What a number, date or time starts with; most texts are told from one by this. */
const START = /^[-+($€£¥% ]*[\d.]|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|sun|mon|tue|wed|thu|fri|sat)/i;
const DOTTED_DATE = /^\d+\.\d+\.\d/;

/**
 * The number a text would be as an entry in English Excel: `65%`, `1,234`, `(5)`, `$5`, `1E3`, `1 1/2`, and dates and
 * times as serial numbers. Undefined for any other text; only ordinary blanks around it do not count.
 */
export function parseNumber(text: string): number | undefined {
  const entry = text.replace(/^ +| +$/g, '');
  if (PLAIN.test(entry)) return parseDigits(entry);
  if (!START.test(entry) || entry.includes('\u00a0') || DOTTED_DATE.test(entry)) return undefined;
  const parsed = parseValue(entry, { locale: 'en-US' })?.v;
  return typeof parsed === 'number' ? finite(parsed) : (fraction(entry) ?? duration(entry));
}

/** A number in digits, `-1.5` or `1E3`; undefined for any other text, a date or a time among them. */
export function parseDigits(text: string): number | undefined {
  return PLAIN.test(text) ? finite(Number(text)) : undefined;
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

function fraction(entry: string): number | undefined {
  const [, sign, whole, numerator, denominator] = FRACTION.exec(entry) ?? [];
  const value = Number(whole) + Number(numerator) / Number(denominator);
  return finite(sign === '-' ? -value : value);
}

function duration(entry: string): number | undefined {
  const [, first, second, seconds = '0', split] = DURATION.exec(entry) ?? [];
  if (Number(second) > 59 || Number(seconds) >= 60) return undefined;
  const [hours, minutes, rest] = split
    ? [0, Number(first), Number(second) + Number(split)]
    : [Number(first), Number(second), Number(seconds)];
  return finite((hours * 3600 + minutes * 60 + rest) / 86_400);
}
