import { readBlockerNames, type BlockerName } from '../../actions/acceleration/readBlockerNames';
import type { Language } from '../../domain/Language';
import { useLoaded } from '../everyScreen/useLoaded';

/** What can block a customer; undefined until it is loaded. */
export function useBlockerNames(language: Language): readonly BlockerName[] | undefined {
  return useLoaded(readBlockerNames, language);
}
