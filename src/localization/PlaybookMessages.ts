import type { Language } from '../domain/Language';
import type { acceleration as enAcceleration } from './messages/en/acceleration';
import type { check as enCheck } from './messages/en/check';
import type { tasks as enTasks } from './messages/en/tasks';
import { messagesOf, type MessagesOf } from './messagesOf';

interface Rooms {
  readonly tasks: Readonly<Record<keyof typeof enTasks, string>>;
  readonly acceleration: Readonly<Record<keyof typeof enAcceleration, string>>;
  readonly check: Readonly<Record<keyof typeof enCheck, string>>;
}

type PlaybookKey = keyof typeof enTasks | keyof typeof enAcceleration | keyof typeof enCheck;

/** What the playbook's tasks and plans, a check and the hand-over say; apart, because most of the pane does without. */
export type PlaybookMessages = MessagesOf<PlaybookKey>;

const TEXTS: Readonly<Record<Language, () => Promise<Rooms>>> = {
  en: async () => ({
    ...(await import('./messages/en/tasks')),
    ...(await import('./messages/en/acceleration')),
    ...(await import('./messages/en/check')),
  }),
  de: async () => ({
    ...(await import('./messages/de/tasks')),
    ...(await import('./messages/de/acceleration')),
    ...(await import('./messages/de/check')),
  }),
  ja: async () => ({
    ...(await import('./messages/ja/tasks')),
    ...(await import('./messages/ja/acceleration')),
    ...(await import('./messages/ja/check')),
  }),
  'zh-Hans': async () => ({
    ...(await import('./messages/zhHans/tasks')),
    ...(await import('./messages/zhHans/acceleration')),
    ...(await import('./messages/zhHans/check')),
  }),
};

/** Loads those of a language. */
export async function loadPlaybookMessages(language: Language): Promise<PlaybookMessages> {
  const { tasks, acceleration, check } = await TEXTS[language]();
  return messagesOf<PlaybookKey>({ ...tasks, ...acceleration, ...check }, language);
}
