import { useEffect, useState } from 'react';
import type { Language } from '../../domain/Language';
import { useFailure } from './useFailure';

/**
 * What is loaded for a language; undefined until it is there.
 * @param load always the same function
 */
export function useLoaded<T>(load: (language: Language) => Promise<T>, language: Language): T | undefined {
  const [loaded, setLoaded] = useState<T>();
  const fail = useFailure();
  useEffect(() => {
    let isCurrent = true;
    load(language).then((found) => isCurrent && setLoaded(found), fail);
    return () => {
      isCurrent = false;
    };
  }, [load, language, fail]);
  return loaded;
}
