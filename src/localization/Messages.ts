import type { Language } from '../domain/Language';
import { atHand as de } from './messages/de/atHand';
import { atHand as en } from './messages/en/atHand';
import { atHand as ja } from './messages/ja/atHand';
import type { MessageKey, MessageTexts } from './messages/MessageKey';
import { atHand as zhHans } from './messages/zhHans/atHand';
import { messagesOf, type MessagesOf } from './messagesOf';

export type Messages = MessagesOf<MessageKey>;

const TEXTS: Readonly<Record<Language, () => Promise<MessageTexts>>> = {
  en: async () => (await import('./messages/en/en')).en,
  de: async () => (await import('./messages/de/de')).de,
  ja: async () => (await import('./messages/ja/ja')).ja,
  'zh-Hans': async () => (await import('./messages/zhHans/zhHans')).zhHans,
};

/** Loads the sentences of a language. */
export async function loadMessages(language: Language): Promise<Messages> {
  return messagesOf(await TEXTS[language](), language);
}

type KeyAtHand = keyof typeof en;

const TEXTS_AT_HAND: Readonly<Record<Language, Readonly<Record<KeyAtHand, string>>>> = {
  en,
  de,
  ja,
  'zh-Hans': zhHans,
};

/** What can be said before any sentences are loaded; in place of all others it says that they were not. */
export function sentencesAtHand(language: Language): Messages {
  const messages = messagesOf<KeyAtHand>(TEXTS_AT_HAND[language], language);
  return {
    language,
    say: (key, values) => messages.say(isAtHand(key) ? key : 'problem.notLoaded', values),
    raw: (key) => messages.raw(isAtHand(key) ? key : 'problem.notLoaded'),
  };
}

function isAtHand(key: MessageKey): key is KeyAtHand {
  return key in en;
}
