import type { Language } from '../domain/Language';
import type { tasks as enTasks } from './messages/en/tasks';
import { messagesOf, type MessagesOf } from './messagesOf';

type PlaybookTexts = Readonly<Record<keyof typeof enTasks, string>>;

/** What the playbook's tasks and plans say; apart, because most of the pane does without. */
export type PlaybookMessages = MessagesOf<keyof PlaybookTexts>;

const TEXTS: Readonly<Record<Language, () => Promise<PlaybookTexts>>> = {
  en: async () => (await import('./messages/en/tasks')).tasks,
  de: async () => (await import('./messages/de/tasks')).tasks,
  ja: async () => (await import('./messages/ja/tasks')).tasks,
  'zh-Hans': async () => (await import('./messages/zhHans/tasks')).tasks,
};

/** Loads those of a language. */
export async function loadPlaybookMessages(language: Language): Promise<PlaybookMessages> {
  return messagesOf(await TEXTS[language](), language);
}
