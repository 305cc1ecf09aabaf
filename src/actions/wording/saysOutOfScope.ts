import { VOCABULARIES } from '../../localization/vocabularies';
import { foldWord } from '../../recognition/text/foldWord';

const WORDS = new Set(Object.values(VOCABULARIES).map(({ scope }) => foldWord(scope.outOfScope)));

/** True for what our In scope column says of an item out of scope, in any of our languages. */
export function saysOutOfScope(text: string): boolean {
  return WORDS.has(foldWord(text));
}
