import type { Messages } from './Messages';

/** 0.7 → "70 %", as the language writes it; up to one decimal. */
export function formatPercent(fraction: number, messages: Messages): string {
  const number = new Intl.NumberFormat(messages.language, { maximumFractionDigits: 1 }).format(fraction * 100);
  return messages.say('format.percent', { number });
}
