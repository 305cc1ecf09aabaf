import { useEffect, useState } from 'react';
import { readServiceNames, type ServiceNames } from '../../actions/setUp/readServiceNames';
import type { Language } from '../../domain/Language';
import { useFailure } from '../everyScreen/useFailure';

/** Names of all services by id; empty until they are loaded. */
export function useServiceNames(language: Language): ReadonlyMap<string, ServiceNames> {
  const [names, setNames] = useState<ReadonlyMap<string, ServiceNames>>(new Map());
  const fail = useFailure();
  useEffect(() => {
    let isCurrent = true;
    readServiceNames(language).then((loaded) => isCurrent && setNames(loaded), fail);
    return () => {
      isCurrent = false;
    };
  }, [language, fail]);
  return names;
}
