import { useEffect, useState } from 'react';
import type { Language } from '../../domain/Language';
import { loadMessages, type Messages } from '../../localization/Messages';
import { useFailure } from './useFailure';

/** The sentences of a language; undefined until they are loaded. */
export function useMessages(language: Language): Messages | undefined {
  const [messages, setMessages] = useState<Messages>();
  const fail = useFailure();
  useEffect(() => {
    let isCurrent = true;
    loadMessages(language).then((loaded) => isCurrent && setMessages(loaded), fail);
    return () => {
      isCurrent = false;
    };
  }, [language, fail]);
  return messages;
}
