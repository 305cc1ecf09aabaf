import type { en } from './en/en';

export type MessageKey = keyof typeof en;

/** All sentences of one language; a missing or a left-over one does not compile. */
export type MessageTexts = Readonly<Record<MessageKey, string>>;
