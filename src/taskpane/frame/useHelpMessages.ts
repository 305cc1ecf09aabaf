import type { Language } from '../../domain/Language';
import { loadHelpMessages, type HelpMessages } from '../../localization/HelpMessages';
import { useLoaded } from '../everyScreen/useLoaded';

/** What settings and help say in a language; undefined until it is loaded. */
export function useHelpMessages(language: Language): HelpMessages | undefined {
  return useLoaded(loadHelpMessages, language);
}
