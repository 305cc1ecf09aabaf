import { monthOf } from '../../domain/usage/Month';
import type { FoundMonth } from './findMonth';
import { plainText } from './foldWord';
import type { MonthNames, NamedMonth } from './loadMonthNames';

/** A month name of some language in a text, and its year where one stands beside it. */
export interface ForeignMonth {
  /** What the name means, by language. */
  readonly names: readonly NamedMonth[];
  readonly name: string;
  readonly year: number | undefined;
  /** What stands around month and year, plain. */
  readonly before: string;
  readonly after: string;
}

/** Words of the longest name, "tháng mười một". */
const LONGEST_NAME = 3;
const JOINING = /^(?:de|del|di|do|da|du|d|of|г|года|р|року|m|gada|ж)$/u;
/** "2026 г." */
const TAIL = /^[\s.]*(?:г|года|р|року|ж|gada|m)?[\s.]*$/u;
/** The Buddhist calendar of Thailand counts 543 years more. */
const BUDDHIST_YEARS = 543;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Finds the longest name of a month in any language; undefined without one. */
export function findForeignMonth(text: string, known: MonthNames): ForeignMonth | undefined {
  const plain = plainText(text);
  const words = [...plain.matchAll(/[\p{L}\p{M}]+|\d+/gu)].map(({ 0: word, index }): Word => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
  for (let length = LONGEST_NAME; length > 0; length -= 1) {
    for (let first = 0; first + length <= words.length; first += 1) {
      const name = words
        .slice(first, first + length)
        .map((word) => word.text)
        .join(' ');
      const names = known.get(name);
      if (names) return { names, name, ...around(plain, words, first, first + length - 1) };
    }
  }
  return undefined;
}

/** The same as what `findMonth` finds, once it is known which month the name means. */
export function asFoundMonth({ year, before, after }: ForeignMonth, monthNumber: number): FoundMonth {
  const reading =
    year === undefined
      ? ({ type: 'monthOfYear', monthNumber } as const)
      : ({ type: 'month', month: monthOf(year, monthNumber) } as const);
  return { reading, before, after };
}

function around(
  plain: string,
  words: readonly Word[],
  first: number,
  last: number,
): Pick<ForeignMonth, 'year' | 'before' | 'after'> {
  const word = (place: number): string => words[place]?.text ?? '';
  const behind = JOINING.test(word(last + 1)) ? last + 2 : last + 1;
  const later = yearOf(word(behind), true);
  const earlier = yearOf(word(first - 1), false);
  const isDay = later !== undefined && /^\d{1,2}$/.test(word(first - 1));
  const from = isDay || (later ?? earlier) !== later ? first - 1 : first;
  const after = plain.slice(words[later === undefined ? last : behind]!.end);
  const before = plain.slice(0, words[from]!.start);
  return { year: later ?? earlier, before, after: TAIL.test(after) ? '' : after };
}

function yearOf(word: string, mayBeShort: boolean): number | undefined {
  if (/^20\d\d$/.test(word)) return Number(word);
  if (/^25[5-9]\d$/.test(word)) return Number(word) - BUDDHIST_YEARS;
  return mayBeShort && /^\d\d$/.test(word) ? 2000 + Number(word) : undefined;
}
