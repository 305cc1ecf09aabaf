import type { Language } from '../domain/Language';
import type { MessageKey, MessageTexts } from './messages/MessageKey';
import { en } from './messages/en/en';
import { messagesOf, type MessagesOf } from './messagesOf';

export type Messages = MessagesOf<MessageKey>;

const TEXTS: Readonly<Record<Language, () => Promise<MessageTexts>>> = {
  en: () => Promise.resolve(en),
  de: async () => (await import('./messages/de/de')).de,
  ja: async () => (await import('./messages/ja/ja')).ja,
  'zh-Hans': async () => (await import('./messages/zhHans/zhHans')).zhHans,
};

/** Loads the sentences of a language. */
export async function loadMessages(language: Language): Promise<Messages> {
  return messagesOf(await TEXTS[language](), language);
}
