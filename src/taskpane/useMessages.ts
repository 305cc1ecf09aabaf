import { useEffect, useState } from 'react';
import type { Language } from '../domain/Language';
import { loadMessages, type Messages } from '../localization/Messages';

/** The sentences of a language; undefined until they are loaded. */
export function useMessages(language: Language): Messages | undefined {
  const [messages, setMessages] = useState<Messages>();
  useEffect(() => {
    let isCurrent = true;
    void loadMessages(language).then((loaded) => isCurrent && setMessages(loaded));
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return messages;
}
