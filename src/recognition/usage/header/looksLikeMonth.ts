import type { HeaderCell } from '../../headers/readHeaders';
import { findForeignMonth } from '../../text/findForeignMonth';
import { plainText } from '../../text/foldWord';
import type { MonthNames } from '../../text/loadMonthNames';
import { MONTH_NAMES } from '../../text/monthNames';

/** A year, a mistyped one, or a date in digits. */
const DATE_LIKE =
  /(?<!\d)(?:20\d{2,3}|2\d{3}0|19\d\d|25[5-9]\d|20\d{4}|\d{1,4}[./-]\d{1,4}(?:[./-]\d{1,4})?)(?!\d)|['’]\d\d(?!\d)/;
/** "Oct 26" with letters that are no month. */
const SHORT_YEAR = /^\p{L}{3,9}\.?[\s-]+\d\d$/u;

/** What a formula shows that has no result. */
const ERROR_VALUE = /^#[A-Z_/0-9]+[!?]?$/;

/**
 * True for a header that may have been meant as a month: none at all, a formula without a result, a date, a year, or a
 * month with a slip in it.
 */
export function looksLikeMonth(cell: HeaderCell | undefined, names: MonthNames | undefined): boolean {
  if (!cell) return true;
  const { value, found, day } = cell;
  if (typeof value !== 'string') return day !== undefined || (typeof value === 'number' && isYearLike(value));
  if (ERROR_VALUE.test(value)) return true;
  return found !== undefined || isMonthLike(plainText(value).trim(), names);
}

function isMonthLike(plain: string, names: MonthNames | undefined): boolean {
  if (plain === '' || DATE_LIKE.test(plain) || SHORT_YEAR.test(plain)) return true;
  const isForeign = names !== undefined && findForeignMonth(plain, names) !== undefined;
  return isForeign || (plain.match(/\p{L}+/gu) ?? []).some(isNearMonthName);
}

function isYearLike(value: number): boolean {
  return (value >= 1900 && value <= 2100) || /^20\d{3,4}$/.test(String(value));
}

/** Letters of a short name in another order, or up to two slips in a long one. */
function isNearMonthName(word: string): boolean {
  const letters = sortedLetters(word);
  return [...MONTH_NAMES.keys()].some((name) =>
    name.length < LONG_NAME ? sortedLetters(name) === letters : isWithin(2, word, name),
  );
}

const LONG_NAME = 6;

function sortedLetters(word: string): string {
  return [...word].sort().join('');
}

/** True when a word becomes the other by at most this many letters put in, left out or replaced. */
function isWithin(slips: number, one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > slips) return false;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (let place = 0; place < other.length; place += 1) {
      const replaced = row[place]! + (other[place] === letter ? 0 : 1);
      next.push(Math.min(replaced, row[place + 1]! + 1, next[place]! + 1));
    }
    row = next;
  }
  return row.at(-1)! <= slips;
}
