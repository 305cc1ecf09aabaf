import { LANGUAGES, type Language } from '../domain/Language';

/** The language of ours that is nearest to a tag such as "de-AT" or "zh-CN"; English for all others. */
export function nearestLanguage(tag: string | undefined): Language {
  const { language, script } = maximized(tag);
  return LANGUAGES.find((ours) => ours === language || ours === `${language}-${script}`) ?? 'en';
}

/** zh-CN is written in Hans, zh-TW in Hant. */
function maximized(tag: string | undefined): Pick<Intl.Locale, 'language' | 'script'> {
  try {
    return new Intl.Locale(tag ?? 'en').maximize();
  } catch {
    // Not a language tag at all.
    return { language: 'en', script: 'Latn' };
  }
}
