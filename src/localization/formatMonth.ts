import type { Language } from '../domain/Language';
import { monthNumberOf, yearOf, type Month } from '../domain/usage/Month';

/** Kept, because making one costs as much as a thousand months. */
const formats = new Map<Language, Intl.DateTimeFormat>();

/** "Jun 2026", in the language's own form. */
export function formatMonth(month: Month, language: Language): string {
  const date = new Date(Date.UTC(yearOf(month), monthNumberOf(month) - 1, 1));
  return monthFormat(language).format(date);
}

function monthFormat(language: Language): Intl.DateTimeFormat {
  let format = formats.get(language);
  if (!format) {
    format = new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' });
    formats.set(language, format);
  }
  return format;
}
