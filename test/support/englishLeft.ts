import type { Language } from '../../src/domain/Language';

/** Words no English sentence does without and no German one has. */
const ENGLISH_WORDS = /\b(the|and|of|with|for|is|are|to|from|which|how|does|do you|not|all|by)\b/i;
const CHINESE_OR_JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Names that stay English, with words a German sentence must not have otherwise. */
const ENGLISH_NAMES =
  /Skype for Business|Defender for (Endpoint|Office 365|Servers)|Windows Hello for Business|Outlook for iOS and Android|Basic Mobility and Security|Quality of Service|Microsoft 365 Apps for enterprise|OneDrive for Business|SPF -all/g;

/** True when a sentence of a language other than English reads English. */
export function englishLeft(sentence: string, language: Exclude<Language, 'en'>): boolean {
  return language === 'de'
    ? ENGLISH_WORDS.test(sentence.replace(ENGLISH_NAMES, ''))
    : !CHINESE_OR_JAPANESE.test(sentence);
}
