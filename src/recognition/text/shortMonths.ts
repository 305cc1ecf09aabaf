import { monthOf, type Month } from '../../domain/usage/Month';

/** "07/26", "26-07": a month and the year's last two digits, or the other way round. */
const SHORT = /^(\d{1,2})\s*([/.-])\s*(\d{1,2})$/;
/** A day or month is never this far on, or one of a workbook's years. */
const [FIRST_YEAR, LAST_YEAR] = [20, 49];
/** Months between one and the next that sheets have. */
const FARTHEST = 6;

/**
 * What texts such as "07/26" or "26-07" stand for together: one alone may be a day. All must be written alike and follow
 * each other as months do, while days of a month would be months a year apart. Undefined where they may be days.
 * @param beside months that are known and stand beside them
 */
export function shortMonths(texts: readonly string[], beside: readonly Month[] = []): readonly Month[] | undefined {
  const parts = texts.map((text) => SHORT.exec(text.trim().normalize('NFKC')));
  const signs = new Set(parts.map((part) => part?.[2]));
  if (texts.length === 0 || signs.size > 1 || parts.includes(null)) return undefined;
  const pairs = parts.map((part) => [Number(part![1]), Number(part![3])] as const);
  const readings = [pairs, pairs.map(([first, second]) => [second, first] as const)].flatMap((read) => {
    const months = read.map(([month, year]) => shortMonth(month, year));
    return months.every((month) => month !== undefined) && followEachOther([...months, ...beside]) ? [months] : [];
  });
  return readings.length === 1 ? readings[0] : undefined;
}

function shortMonth(month: number, year: number): Month | undefined {
  const isMonth = month >= 1 && month <= 12 && year >= FIRST_YEAR && year <= LAST_YEAR;
  return isMonth ? monthOf(2000 + year, month) : undefined;
}

function followEachOther(months: readonly Month[]): boolean {
  const inOrder = [...new Set(months)].sort((a, b) => a - b);
  return inOrder.length > 1 && inOrder.every((month, index) => index === 0 || month - inOrder[index - 1]! <= FARTHEST);
}

/** True for a text that may be a short month, or a day of one. */
export function isShortMonth(text: string): boolean {
  return SHORT.test(text.trim().normalize('NFKC'));
}

/** True for months counted from one nobody names: "M-3", "Month 2". */
export function isCountedMonth(text: string): boolean {
  return /^(?:m|month|monat|mes|mois|m[eê]s|月)\s*[-–+−]?\s*\d{1,2}$/i.test(text.trim().normalize('NFKC'));
}
