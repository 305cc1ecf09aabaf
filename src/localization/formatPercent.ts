import type { Messages } from './Messages';

/** 0.7 → "70 %", as the language writes it; up to one decimal. */
export function formatPercent(fraction: number, messages: Messages): string {
  return messages.say('format.percent', { number: hundredths(fraction, messages) });
}

/** 0.02 → "2 percentage points" */
export function formatPoints(fraction: number, messages: Messages): string {
  return messages.say('format.points', { number: hundredths(fraction, messages) });
}

function hundredths(fraction: number, { language }: Messages): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(fraction * 100);
}
