import type { Language } from '../../src/domain/Language';

/** Words no English sentence does without and no German one has. */
const ENGLISH_WORDS = /\b(the|and|of|with|for|is|are|to|from|which|how|does|do you|not|all|by)\b/i;
const CHINESE_OR_JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** True when a sentence of a language other than English reads English. */
export function englishLeft(sentence: string, language: Exclude<Language, 'en'>): boolean {
  return language === 'de' ? ENGLISH_WORDS.test(sentence) : !CHINESE_OR_JAPANESE.test(sentence);
}
