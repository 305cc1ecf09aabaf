import { useEffect, useState } from 'react';
import { readServiceNames, type ServiceNames } from '../actions/readServiceNames';
import type { Language } from '../domain/Language';

/** Names of all services by id; empty until they are loaded. */
export function useServiceNames(language: Language): ReadonlyMap<string, ServiceNames> {
  const [names, setNames] = useState<ReadonlyMap<string, ServiceNames>>(new Map());
  useEffect(() => {
    let isCurrent = true;
    void readServiceNames(language).then((loaded) => isCurrent && setNames(loaded));
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return names;
}
