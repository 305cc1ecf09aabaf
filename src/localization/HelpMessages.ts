import type { Language } from '../domain/Language';
import type { help as en } from './messages/en/help';
import { messagesOf, type MessagesOf } from './messagesOf';

type HelpKey = keyof typeof en;

/** What settings and help say; apart, because they are seldom opened. */
export type HelpMessages = MessagesOf<HelpKey>;

const TEXTS: Readonly<Record<Language, () => Promise<Readonly<Record<HelpKey, string>>>>> = {
  en: async () => (await import('./messages/en/help')).help,
  de: async () => (await import('./messages/de/help')).help,
  ja: async () => (await import('./messages/ja/help')).help,
  'zh-Hans': async () => (await import('./messages/zhHans/help')).help,
};

/** Loads those of a language. */
export async function loadHelpMessages(language: Language): Promise<HelpMessages> {
  return messagesOf(await TEXTS[language](), language);
}
