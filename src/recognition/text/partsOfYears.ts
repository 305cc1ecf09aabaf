import { plainText } from './foldWord';

/** "Q1 FY26", "2026 Q2", "T3 2026", "1. Quartal", "2nd quarter", "第3四半期", "第一季度", also halves of years. */
const QUARTER = [
  String.raw`(?<!\p{L})[qths]\s*[1-4](?!\d)`,
  String.raw`(?<!\p{L})[1-4][qths](?!\p{L})`,
  String.raw`(?<!\d)[1-4]\.?(?:st|nd|rd|th|er|e|o|a)?\s*(?:quartal|quarter|trimestre|trim\b|halbjahr|half|semestre)`,
  String.raw`(?:first|second|third|fourth)\s+(?:quarter|half)`,
  String.raw`(?:quarter|quartal|trimestre|halbjahr|semestre)\s*(?:[1-4]|i{1,3}|iv)(?!\p{L}|\d)`,
  String.raw`第?\s*[1-4一二三四]\s*(?:四半期|季度|クオーター)`,
  String.raw`[上下]半?[期年]`,
  // "Jan-Mar 2026", "4-6月"
  String.raw`(?<!\p{L})\p{L}{3,9}\.?\s*[-–—/~〜]\s*\p{L}{3,9}\.?\s*(?:['’]?\d{2}|20\d\d)$`,
  String.raw`\d{1,2}月?\s*[-–—~〜至到]\s*\d{1,2}\s*月`,
].map((source) => new RegExp(source, 'u'));

/** "W32", "KW 14", "2026-W32", "week of Oct 5", "第32週". */
const WEEK = [
  String.raw`(?<!\p{L})(?:w|wk|kw|cw|week|woche|kalenderwoche|semaine|semana|sem|settimana|vecka|uge|uke)\.?\s*-?\s*\d{1,2}(?!\d)`,
  String.raw`(?<!\p{L})(?:week|woche|semaine|semana)\s+(?:of|ending|starting|vom|bis|du|del|da|de)(?!\p{L})`,
  String.raw`(?<!\p{L})w\/[ec](?!\p{L})`,
  String.raw`\d{1,2}\s*[週周]`,
].map((source) => new RegExp(source, 'u'));

/** True for a header that names a quarter or half of a year. */
export function isQuarter(text: string): boolean {
  const plain = plainText(text).trim();
  return QUARTER.some((pattern) => pattern.test(plain));
}

/** True for a header that names a week. */
export function isWeek(text: string): boolean {
  const plain = plainText(text).trim();
  return WEEK.some((pattern) => pattern.test(plain));
}
