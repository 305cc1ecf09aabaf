import type { Language } from '../domain/Language';
import type { Messages } from './Messages';

/**
 * 0.7 → "70 %", as the language writes it; up to one decimal.
 * @param limit a fraction under it is not written as one that reaches it: 0.6999 under 0.7 is "69.9 %"
 */
export function formatPercent(fraction: number, messages: Messages, limit?: number): string {
  return messages.say('format.percent', { number: hundredths(fraction, messages, limit) });
}

/** 0.02 → "2 percentage points" */
export function formatPoints(fraction: number, messages: Messages): string {
  return messages.say('format.points', { number: hundredths(fraction, messages) });
}

function hundredths(fraction: number, { language }: Messages, limit?: number): string {
  return numberFormat(language).format(roundedBeside(fraction, limit) * 100);
}

/** Kept, because making one costs as much as a thousand numbers. */
const formats = new Map<Language, Intl.NumberFormat>();

function numberFormat(language: Language): Intl.NumberFormat {
  let format = formats.get(language);
  if (!format) {
    format = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
    formats.set(language, format);
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
