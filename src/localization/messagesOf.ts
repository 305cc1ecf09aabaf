import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../domain/Language';

/** Sentences in one language, by key. */
export interface MessagesOf<K extends string> {
  readonly language: Language;
  /** @param values for the placeholders of the message */
  say(key: K, values?: Readonly<Record<string, string | number>>): string;
  /** The message with its placeholders as they are written. */
  raw(key: K): string;
}

/** @param texts in ICU message format; each is read when it is first said */
export function messagesOf<K extends string>(texts: Readonly<Record<K, string>>, language: Language): MessagesOf<K> {
  const formats = new Map<K, IntlMessageFormat>();
  return {
    language,
    say: (key, values = {}) => {
      let format = formats.get(key);
      if (!format) {
        format = new IntlMessageFormat(texts[key], language);
        formats.set(key, format);
      }
      return String(format.format(values));
    },
    raw: (key) => texts[key],
  };
}
