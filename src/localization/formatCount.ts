import type { Messages } from './Messages';

/** 12345 → "12,345", as the language writes it. */
export function formatCount(count: number, { language }: Pick<Messages, 'language'>): string {
  return new Intl.NumberFormat(language).format(count);
}
