import type { Language } from '../domain/Language';
import type { acceleration as enAcceleration } from './messages/en/acceleration';
import type { tasks as enTasks } from './messages/en/tasks';
import { messagesOf, type MessagesOf } from './messagesOf';

type PlaybookTexts = Readonly<Record<keyof typeof enTasks | keyof typeof enAcceleration, string>>;

/** What the playbook's tasks and plans say; apart, because most of the pane does without. */
export type PlaybookMessages = MessagesOf<keyof PlaybookTexts>;

interface Rooms {
  readonly tasks: Readonly<Record<keyof typeof enTasks, string>>;
  readonly acceleration: Readonly<Record<keyof typeof enAcceleration, string>>;
}

const TEXTS: Readonly<Record<Language, () => Promise<Rooms>>> = {
  en: async () => ({ ...(await import('./messages/en/tasks')), ...(await import('./messages/en/acceleration')) }),
  de: async () => ({ ...(await import('./messages/de/tasks')), ...(await import('./messages/de/acceleration')) }),
  ja: async () => ({ ...(await import('./messages/ja/tasks')), ...(await import('./messages/ja/acceleration')) }),
  'zh-Hans': async () => ({
    ...(await import('./messages/zhHans/tasks')),
    ...(await import('./messages/zhHans/acceleration')),
  }),
};

/** Loads those of a language. */
export async function loadPlaybookMessages(language: Language): Promise<PlaybookMessages> {
  const { tasks, acceleration } = await TEXTS[language]();
  return messagesOf<keyof PlaybookTexts>({ ...tasks, ...acceleration }, language);
}
