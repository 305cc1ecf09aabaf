import type { Language } from '../../domain/Language';
import type { help as en } from '../../localization/messages/en/help';
import { messagesOf, type MessagesOf } from '../../localization/messagesOf';
import { useLoaded } from '../everyScreen/useLoaded';

type HelpKey = keyof typeof en;

/** Apart from what the pane begins with, because it is seldom opened. */
const TEXTS: Readonly<Record<Language, () => Promise<Readonly<Record<HelpKey, string>>>>> = {
  en: async () => (await import('../../localization/messages/en/help')).help,
  de: async () => (await import('../../localization/messages/de/help')).help,
  ja: async () => (await import('../../localization/messages/ja/help')).help,
  'zh-Hans': async () => (await import('../../localization/messages/zhHans/help')).help,
};

async function loadHelp(language: Language): Promise<MessagesOf<HelpKey>> {
  return messagesOf(await TEXTS[language](), language);
}

/** What settings and help say in a language; undefined until it is loaded. */
export function useHelpMessages(language: Language): MessagesOf<HelpKey> | undefined {
  return useLoaded(loadHelp, language);
}
