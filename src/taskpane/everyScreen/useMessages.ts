import type { Language } from '../../domain/Language';
import { loadMessages, type Messages } from '../../localization/Messages';
import { useLoaded } from './useLoaded';

/** The sentences of a language; undefined until they are loaded. */
export function useMessages(language: Language): Messages | undefined {
  return useLoaded(loadMessages, language);
}
