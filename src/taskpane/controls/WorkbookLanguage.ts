import { createContext, useContext } from 'react';
import type { Language } from '../../domain/Language';

/** The language of the workbook, where the pane speaks another one; else undefined. */
export const WorkbookLanguage = createContext<Language | undefined>(undefined);

/**
 * For the element that shows what stands in cells, or is said about them in their language: browsers and screen readers
 * take it for the language of the pane otherwise.
 */
export function useOfCells(): { readonly lang?: Language } {
  const lang = useContext(WorkbookLanguage);
  return lang === undefined ? {} : { lang };
}
