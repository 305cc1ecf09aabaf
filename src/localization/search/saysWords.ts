import { holdsWords } from '../../domain/holdsWords';
import type { Language } from '../../domain/Language';

/** What people type in short for words that the content writes out, by the language it is written in. */
const SHORT_FORMS: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  en: new Map([
    ['byod', 'bring your own'],
    ['ca', 'conditional access'],
    ['dlp', 'data loss prevention'],
    ['gpo', 'group policy'],
    ['mam', 'app protection'],
    ['mdm', 'device management'],
    ['mfa', 'multifactor authentication'],
    ['qos', 'quality of service'],
    ['sbc', 'session border controller'],
    ['sso', 'single sign-on'],
    ['sspr', 'self-service password reset'],
  ]),
  de: new Map([
    ['ca', 'bedingt zugriff'],
    ['dlp', 'verhinderung von datenverlust'],
    ['gpo', 'gruppenrichtlinie'],
    ['mfa', 'multi-faktor'],
    ['sso', 'einmaliges anmelden'],
  ]),
  ja: new Map([
    ['ca', '条件付きアクセス'],
    ['dlp', 'データ損失防止'],
    ['gpo', 'グループ ポリシー'],
    ['mdm', 'デバイス管理'],
    ['mfa', '多要素認証'],
    ['sso', 'シングル サインオン'],
  ]),
  'zh-Hans': new Map([
    ['ca', '条件访问'],
    ['dlp', '数据丢失防护'],
    ['gpo', '组策略'],
    ['mdm', '设备管理'],
    ['mfa', '多重身份验证'],
    ['sso', '单一登录'],
  ]),
};

/** True where every word that is looked for stands in a text of a language, or what the word is short for. */
export function saysWords(text: string, search: string, language: Language): boolean {
  return search
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => {
      const long = SHORT_FORMS[language].get(word.normalize('NFKC').toLowerCase());
      return holdsWords(text, word, language) || (long !== undefined && holdsWords(text, long, language));
    });
}
