import type { Language } from '../domain/Language';
import { monthNumberOf, yearOf, type Month } from '../domain/usage/Month';

/** "Jun 2026", in the language's own form. */
export function formatMonth(month: Month, language: Language): string {
  const date = new Date(Date.UTC(yearOf(month), monthNumberOf(month) - 1, 1));
  return new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(date);
}
