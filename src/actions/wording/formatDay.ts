import type { Language } from '../../domain/Language';
import type { Messages } from '../../localization/Messages';

const formats = new Map<Language, Intl.DateTimeFormat>();

/** "2026-11-21" as the reader writes it: "Nov 21, 2026"; a year that no calendar has stays as it is */
export function formatDay(day: string, { language }: Pick<Messages, 'language'>): string {
  let format = formats.get(language);
  if (!format) {
    format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
    formats.set(language, format);
  }
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? day : format.format(date);
}
