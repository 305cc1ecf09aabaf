import type { Language } from '../domain/Language';
import type { Messages } from './Messages';

/** Languages whose full stop takes the room of a space. */
const WITHOUT_SPACES: ReadonlySet<Language> = new Set(['ja', 'zh-Hans']);

/** Sentences one after the other, as the language puts them; '' says nothing. */
export function joinSentences(sentences: readonly string[], { language }: Pick<Messages, 'language'>): string {
  return sentences.filter((sentence) => sentence !== '').join(WITHOUT_SPACES.has(language) ? '' : ' ');
}

/** Problems one after the other, for places with room for a text alone. */
export function joinProblems(problems: readonly { readonly message: string }[], messages: Messages): string {
  return joinSentences(
    problems.map(({ message }) => message),
    messages,
  );
}
