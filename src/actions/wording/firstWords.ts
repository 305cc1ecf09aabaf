import type { HeaderWords } from '../../localization/vocabulary/Vocabulary';

/** Of each header the word we write. */
export function firstWords<F extends string>(headers: Readonly<Record<F, HeaderWords>>): Record<F, string> {
  const entries = Object.entries<HeaderWords>(headers).map(([field, [word]]) => [field, word]);
  return Object.fromEntries(entries) as Record<F, string>;
}
