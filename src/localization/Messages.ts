import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../domain/Language';
import type { MessageKey, MessageTexts } from './messages/MessageKey';
import { en } from './messages/en/en';

export interface Messages {
  readonly language: Language;
  /** @param values for the placeholders of the message */
  say(key: MessageKey, values?: Readonly<Record<string, string | number>>): string;
  /** The message with its placeholders as they are written. */
  raw(key: MessageKey): string;
}

const TEXTS: Readonly<Record<Language, () => Promise<MessageTexts>>> = {
  en: () => Promise.resolve(en),
  de: async () => (await import('./messages/de/de')).de,
  ja: async () => (await import('./messages/ja/ja')).ja,
  'zh-Hans': async () => (await import('./messages/zhHans/zhHans')).zhHans,
};

/** Loads the sentences of a language. */
export async function loadMessages(language: Language): Promise<Messages> {
  const texts = await TEXTS[language]();
  const formats = new Map<MessageKey, IntlMessageFormat>();
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
