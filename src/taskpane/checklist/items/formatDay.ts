import type { Language } from '../../../domain/Language';
import type { Messages } from '../../../localization/Messages';

const formats = new Map<Language, Intl.DateTimeFormat>();

/** "2026-11-21" as the reader writes it: "Nov 21, 2026" */
export function formatDay(day: string, { language }: Messages): string {
  let format = formats.get(language);
  if (!format) {
    format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
    formats.set(language, format);
  }
  return format.format(new Date(`${day}T00:00:00Z`));
}
