import type { Language } from '../../src/domain/Language';

/** Words no English sentence does without and no German one has. */
const ENGLISH_WORDS =
  /\b(the|and|or|if|of|with|without|for|is|are|has|have|to|from|this|these|that|which|how|does|do you|not|all|by|between|than|enter|check|use|when|be|your|you)\b/i;
const CHINESE_OR_JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Four words of small letters in a row are no name, but part of a sentence. */
const ENGLISH_RUN = /(?<![\w.:/-])[a-z]{2,}([ ,]+[a-z]+){3}(?![\w.:/-])/;

/** Names that stay English, with words a German sentence must not have otherwise. */
const ENGLISH_NAMES =
  /Skype for Business|Defender for (Endpoint|Office 365|Servers|Business|Identity|Cloud Apps)|Dropbox for Teams|Windows Hello for Business|Outlook for iOS and Android|Basic Mobility and Security|Quality of Service|Microsoft 365 Apps for enterprise|OneDrive for Business|Bring Your Own Key|SPF -all/g;

/** True when a sentence of a text in a language other than English reads English. */
export function englishLeft(text: string, language: Exclude<Language, 'en'>): boolean {
  if (language === 'de') return ENGLISH_WORDS.test(text.replace(ENGLISH_NAMES, ''));
  const sentences = text.split(/(?<=[。！？])|(?<=[.!?])\s/).filter((sentence) => /\p{L}/u.test(sentence));
  return sentences.some((sentence) => !CHINESE_OR_JAPANESE.test(sentence) || ENGLISH_RUN.test(sentence));
}
