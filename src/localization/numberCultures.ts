import type { Language } from '../domain/Language';

/** How each language separates decimals and thousands, for numbers somebody entered as text. */
export const NUMBER_CULTURES: Readonly<Record<Language, { readonly decimal: string; readonly group: string }>> = {
  en: { decimal: '.', group: ',' },
  de: { decimal: ',', group: '.' },
  ja: { decimal: '.', group: ',' },
  'zh-Hans': { decimal: '.', group: ',' },
};
