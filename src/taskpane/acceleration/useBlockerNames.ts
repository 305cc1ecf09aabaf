import { useEffect, useState } from 'react';
import { readBlockerNames, type BlockerName } from '../../actions/acceleration/readBlockerNames';
import type { Language } from '../../domain/Language';
import { useFailure } from '../everyScreen/useFailure';

/** What can block a customer; undefined until it is loaded. */
export function useBlockerNames(language: Language): readonly BlockerName[] | undefined {
  const [names, setNames] = useState<readonly BlockerName[]>();
  const fail = useFailure();
  useEffect(() => {
    let isCurrent = true;
    readBlockerNames(language).then((read) => isCurrent && setNames(read), fail);
    return () => {
      isCurrent = false;
    };
  }, [language, fail]);
  return names;
}
