import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../domain/Language';

/** Sentences in one language, by key. */
export interface MessagesOf<K extends string> {
  readonly language: Language;
  /** @param values for the placeholders of the message */
  say(key: K, values?: Readonly<Record<string, string | number>>): string;
  /** The message with its placeholders as they are written; not for those with plurals. */
  raw(key: K): string;
}

/** A message that was parsed when the pane was built. */
type Parsed = Exclude<ConstructorParameters<typeof IntlMessageFormat>[0], string>;
type Values = Readonly<Record<string, string | number>>;

/** Words and placeholders only: nothing that wants a parser. */
const IS_PLAIN = /^(?:[^{}'<]|\{\w+\})*$/;

/** @param texts in ICU message format; each is read when it is first said */
export function messagesOf<K extends string>(
  texts: Readonly<Record<K, string | Parsed>>,
  language: Language,
): MessagesOf<K> {
  const formats = new Map<K, (values: Values) => string>();
  return {
    language,
    say: (key, values = {}) => {
      let format = formats.get(key);
      if (!format) {
        format = formatOf(texts[key], language);
        formats.set(key, format);
      }
      return format(values);
    },
    raw: (key) => String(texts[key]),
  };
}

function formatOf(text: string | Parsed, language: Language): (values: Values) => string {
  if (typeof text === 'string' && IS_PLAIN.test(text)) return (values) => filled(text, values);
  const format = new IntlMessageFormat(text, language);
  return (values) => String(format.format(values));
}

function filled(text: string, values: Values): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`"${text}" lacks ${name}`);
    return String(value);
  });
}
