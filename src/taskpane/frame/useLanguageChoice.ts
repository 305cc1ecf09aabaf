import { useCallback, useState } from 'react';
import type { Language } from '../../domain/Language';
import type { KeptLanguage } from './KeptLanguage';

export interface LanguageChoice {
  /** Undefined where the pane speaks the language of the workbook. */
  readonly chosen: Language | undefined;
  choose(language: Language | undefined): void;
}

/** The language somebody chose for the pane, in this pane or in one before. */
export function useLanguageChoice(kept: KeptLanguage | undefined): LanguageChoice {
  const [chosen, setChosen] = useState(() => kept?.read());
  const choose = useCallback(
    (language: Language | undefined) => {
      setChosen(language);
      kept?.keep(language);
    },
    [kept],
  );
  return { chosen, choose };
}
