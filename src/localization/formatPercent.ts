import type { Language } from '../domain/Language';
import type { Messages } from './Messages';

/** A limit somebody chose: 0.7 → "70 %", as the language writes it; up to one decimal. */
export function formatPercent(fraction: number, messages: Messages): string {
  return messages.say('format.percent', { number: hundredths(fraction, messages, 0) });
}

/** 0.02 → "2 percentage points" */
export function formatPoints(fraction: number, messages: Messages): string {
  return messages.say('format.points', { number: hundredths(fraction, messages, 0) });
}

/**
 * A number that was measured, with as many decimals as its column in the sheet: 0.62 → "62.0 %".
 * @param limit a fraction under it is not written as one that reaches it: 0.6999 under 0.7 is "69.9 %"
 */
export function formatShare(fraction: number, messages: Messages, limit?: number): string {
  return messages.say('format.percent', { number: hundredths(roundedBeside(fraction, limit), messages, 1) });
}

/** 0.02 → "2.0 percentage points", as it was measured. */
export function formatMeasuredPoints(fraction: number, messages: Messages): string {
  return messages.say('format.points', { number: hundredths(fraction, messages, 1) });
}

type Decimals = 0 | 1;

/** @param least decimals that are written also where they are zero */
function hundredths(fraction: number, { language }: Messages, least: Decimals): string {
  return numberFormat(language, least).format(roundedBeside(fraction) * 100);
}

/** Kept, because making one costs as much as a thousand numbers. */
const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(language: Language, least: Decimals): Intl.NumberFormat {
  const key = `${language} ${least}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(language, { minimumFractionDigits: least, maximumFractionDigits: 1 });
    formats.set(key, format);
  }
  return format;
}

/** Rounded to what is shown, and kept on its side of a limit that is shown rounded too. */
export function roundedBeside(fraction: number, limit?: number): number {
  const rounded = thousandths(fraction);
  const reachesLimit = limit !== undefined && fraction < limit && rounded >= thousandths(limit);
  return (reachesLimit ? thousandths(limit) - 1 : rounded) / 1000;
}

/** Halves go away from zero, as people and Excel round. */
function thousandths(fraction: number): number {
  return Math.sign(fraction) * Math.round(Math.abs(fraction) * 1000);
}
