import { useEffect, useState } from 'react';
import type { Language } from '../../domain/Language';
import { loadPlaybookMessages, type PlaybookMessages } from '../../localization/PlaybookMessages';
import { useFailure } from './useFailure';

/** What tasks and plans say in a language; undefined until it is loaded. */
export function usePlaybookMessages(language: Language): PlaybookMessages | undefined {
  const [sayings, setSayings] = useState<PlaybookMessages>();
  const fail = useFailure();
  useEffect(() => {
    let isCurrent = true;
    loadPlaybookMessages(language).then((loaded) => isCurrent && setSayings(loaded), fail);
    return () => {
      isCurrent = false;
    };
  }, [language, fail]);
  return sayings;
}
