import { isExists } from 'date-fns/isExists';
import { monthOf, type Month } from '../../domain/usage/Month';
import { plainText } from './foldWord';
import { MONTH_NAMES, MONTH_NUMERALS } from './monthNames';

/** How "01/02/2020" is meant: as 1 February or as January 2. */
export const DATE_ORDERS = ['dayFirst', 'monthFirst'] as const;

export type DateOrder = (typeof DATE_ORDERS)[number];

/** The month that stands in a text; `order` where a date says how dates are written here, as "31/01/2020" does. */
export type MonthReading =
  | { readonly type: 'month'; readonly month: Month; readonly order?: DateOrder }
  /** "January": the year stands elsewhere. */
  | { readonly type: 'monthOfYear'; readonly monthNumber: number }
  /** "01/02/2020": day first, then month first. */
  | { readonly type: 'ambiguousDate'; readonly readings: readonly [Month, Month] };

export interface FoundMonth {
  readonly reading: MonthReading;
  /** What stands around the month, plain and without what joins it to the month. */
  readonly before: string;
  readonly after: string;
}

type CertainMonth = Extract<MonthReading, { type: 'month' }>;
type Groups = Readonly<Record<string, string | undefined>>;

const longestFirst = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');

const NUMERAL = longestFirst(MONTH_NUMERALS.keys());
const NAME = `(?<!\\p{L})(?<name>${longestFirst(MONTH_NAMES.keys())})(?!\\p{L})\\.?`;
const YEAR = '(?<year>20\\d{2})(?!\\d)';
const ANY_YEAR = '(?<year>20\\d{2}|\\d{2})(?!\\d)';
const MONTH = '(?<month>1[0-2]|0?[1-9])';
const DAY = '(?<day>3[01]|[12]\\d|0?[1-9])(?!\\d)';
const SEPARATOR = '\\s*(?<separator>[-/._])\\s*';
const TIME = '(?:[t ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.0+)?)?\\s*(?:[ap]m|z)?)?';
/** Also of Korean. */
const CJK_MONTH = `(?:${MONTH}|(?<numeral>${NUMERAL}))\\s*[月월](?:\\s*${DAY}\\s*[日일])?(?:份|度|分|末|底)?`;
/** Between name and year: "Jan-20", "enero de 2020", "Jan '20". */
const JOIN = "(?:\\s*[-/_,.]\\s*|\\s+(?:de|del|of)\\s+|\\s*)['’‘`]?\\s*";

/** What only joins words to a month behind them: "MAU as of January". Not "since" or "until", which name no month. */
const BEFORE = new RegExp(
  '(?:(?<!\\p{L})(?:(?:for|in|of|as of|as at|end of|month of|fur|im|zum|per|stand|ende|en|de|al|para|em|no mes de)(?!\\p{L})|' +
    '截至到?|截止到?)[\\s:]*)+$',
  'u',
);
/** The same behind the month: "2020年1月時点のMAU". */
const AFTER = /^\s*(?:時点|現在|における)/;

/** From the most to the least telling: the first that fits is it. */
const NUMERIC = [
  // Vietnamese: "tháng 10 năm 2026"
  `(?<!\\p{L})(?:thang|thg)\\s*${MONTH}(?!\\d)(?:[\\s/.,-]*(?:nam\\s*)?${YEAR})?`,
  `(?<era>令和|平成)\\s*(?<eraYear>元|\\d{1,2})\\s*年\\s*${CJK_MONTH}`,
  `(?<!\\d)(?:(?<year>20\\d{2}|\\d{2})\\s*[年년]\\s*)${CJK_MONTH}`,
  `(?<!\\d)(?<year>20\\d{2})(?:\\s*[-/.]\\s*|\\s+|(?=${NUMERAL}))${CJK_MONTH}`,
  `(?<!\\d)${CJK_MONTH}[\\s,/.-]*${YEAR}年?`,
  `(?<!\\d)(?<year>20\\d{2})${SEPARATOR}${MONTH}\\s*\\k<separator>\\s*${DAY}${TIME}`,
  `(?<!\\d)(?<first>\\d{1,2})${SEPARATOR}(?<second>\\d{1,2})\\s*\\k<separator>\\s*${ANY_YEAR}${TIME}`,
  `(?<!\\d)(?<year>20\\d{2})(?<month>0[1-9]|1[0-2])(?:${DAY})?(?!\\d)`,
  `(?<!\\d)(?<year>20\\d{2})(?:\\s*[-/._]\\s*|\\s+(?=0|1[0-2]))${MONTH}(?!\\d)`,
  `(?<!\\d)(?<year>20\\d{2})[\\s\\-/._]*m${MONTH}(?!\\d)`,
  `(?<!\\p{L})m${MONTH}[\\s\\-/._]+${YEAR}`,
  `(?<!\\d)${MONTH}(?:\\s*[-/._]\\s*|(?<=\\d{2})\\s+)${YEAR}`,
  `(?<!\\d)${CJK_MONTH}`,
].map((source) => new RegExp(source, 'u'));

const NAMED = [
  `${NAME}\\s+${DAY}(?:st|nd|rd|th)?,?\\s+${YEAR}`,
  `(?:(?<!\\d)${DAY}(?:st|nd|rd|th)?(?:\\s*[-/.]\\s*|\\s+de\\s+|\\s*))?${NAME}${JOIN}${ANY_YEAR}`,
  `(?<!\\d)(?<year>20\\d{2})[\\s\\-/_.,'’]*${NAME}`,
  NAME,
].map((source) => new RegExp(source, 'u'));

const MAY_BE_NUMERIC = new RegExp(`\\d|(?:${NUMERAL})\\s*月|元年`, 'u');
const MAY_BE_NAMED = new RegExp(NAME, 'u');
/** 二〇二〇年 */
const WRITTEN_YEAR = /二[〇零○]([〇零○一二三四五六七八九])([〇零○一二三四五六七八九])(?=\s*年)/u;
const WRITTEN_DIGITS = '〇一二三四五六七八九';
const ERAS: Readonly<Record<string, number>> = { 平成: 1988, 令和: 2018 };

/** The month a text contains, whatever stands around it; undefined without one. Quarters and bare years are none. */
export function findMonth(text: string): FoundMonth | undefined {
  const plain = withDigits(plainText(text));
  const isNamed = MAY_BE_NAMED.test(plain);
  if (!isNamed && !MAY_BE_NUMERIC.test(plain)) return undefined;
  for (const pattern of isNamed ? [...NAMED, ...NUMERIC] : NUMERIC) {
    const match = pattern.exec(plain);
    const reading = match && readingOf(match.groups!);
    if (!reading) continue;
    const before = plain.slice(0, match.index).replace(BEFORE, '');
    return { reading, before, after: plain.slice(match.index + match[0].length).replace(AFTER, '') };
  }
  return undefined;
}

function readingOf(groups: Groups): MonthReading | undefined {
  if (groups.first !== undefined) return readingOfDate(groups);
  const { month, numeral, name } = groups;
  const monthNumber = month ? Number(month) : (MONTH_NUMERALS.get(numeral ?? '') ?? MONTH_NAMES.get(name ?? ''));
  const year = yearOfGroups(groups);
  if (monthNumber === undefined) return undefined;
  if (year === undefined) return groups.day ? undefined : { type: 'monthOfYear', monthNumber };
  return monthReading(year, monthNumber, groups.day);
}

function yearOfGroups({ year, era, eraYear }: Groups): number | undefined {
  if (era !== undefined) return ERAS[era]! + (eraYear === '元' ? 1 : Number(eraYear));
  return year === undefined ? undefined : Number(year.padStart(4, '20'));
}

function monthReading(year: number, monthNumber: number, day = '1'): CertainMonth | undefined {
  const isDate = year >= 2000 && year < 2100 && isExists(year, monthNumber - 1, Number(day));
  return isDate ? { type: 'month', month: monthOf(year, monthNumber) } : undefined;
}

/** Two parts and a year: full stops put the day first, other signs do not say. */
function readingOfDate(groups: Groups): MonthReading | undefined {
  const [first, second] = [groups.first!, groups.second!];
  const hasStops = groups.separator === '.';
  // "01/02/20" may start with the year as well.
  if (groups.year!.length === 2 && !hasStops && Number(second) <= 12) return undefined;
  const year = yearOfGroups(groups)!;
  const dayFirst = monthReading(year, Number(second), first);
  const monthFirst = monthReading(year, Number(first), second);
  if (hasStops) return dayFirst ?? monthFirst;
  if (dayFirst && monthFirst) return eitherMonth(dayFirst, monthFirst);
  return dayFirst ? { ...dayFirst, order: 'dayFirst' } : monthFirst && { ...monthFirst, order: 'monthFirst' };
}

function eitherMonth(dayFirst: CertainMonth, monthFirst: CertainMonth): MonthReading {
  if (dayFirst.month === monthFirst.month) return dayFirst;
  return { type: 'ambiguousDate', readings: [dayFirst.month, monthFirst.month] };
}

function withDigits(text: string): string {
  return text.replace(WRITTEN_YEAR, (_, tens: string, ones: string) => `20${digitOf(tens)}${digitOf(ones)}`);
}

function digitOf(written: string): number {
  return Math.max(WRITTEN_DIGITS.indexOf(written), 0);
}
