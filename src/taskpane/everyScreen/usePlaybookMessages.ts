import type { Language } from '../../domain/Language';
import { loadPlaybookMessages, type PlaybookMessages } from '../../localization/PlaybookMessages';
import { useLoaded } from './useLoaded';

/** What tasks and plans say in a language; undefined until it is loaded. */
export function usePlaybookMessages(language: Language): PlaybookMessages | undefined {
  return useLoaded(loadPlaybookMessages, language);
}
