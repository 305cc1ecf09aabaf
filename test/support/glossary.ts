import type { Language } from '../../src/domain/Language';

/** Names that read the same in every language. */
export const PRODUCT_NAMES = [
  'Microsoft 365',
  'Exchange',
  'Outlook',
  'OneDrive',
  'SharePoint',
  'Microsoft Teams',
  'Skype for Business',
  'Viva Engage',
  'Intune',
  'Microsoft Entra',
  'Microsoft Purview',
  'Defender',
  'Power BI',
  'Windows',
  'Autopilot',
  'BitLocker',
  'Microsoft Edge',
  'Configuration Manager',
  'App Assure',
  'School Data Sync',
  'AD FS',
  'IdFix',
  'GCC High',
  'DoD',
] as const;

/** Words each language gives up for another: former product names, and translations the playbook's readers do not know. */
export const AVOIDED: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /Azure AD\b(?! (Sync|Connect 1))|Azure Active Directory/,
    /Office 365 ProPlus/,
    /Microsoft Endpoint Manager/,
    /Windows Defender ATP|MDATP|OATP/,
    /\blicen[cs]e?ce\b|\borganis|\bauthoris|\bsynchronis/,
    /\bplease\b|\bensure that\b|\bleverage|\bseamless(?! single sign-on)|\brobust\b/i,
    /[“”‘’–—]/,
  ],
  de: [
    /\bTenants?\b/,
    /(?<!Per )\bUser(n|s)?\b/,
    /\bNutzer/,
    /\bWorkbook\b/,
    /Best Practice/,
    /Remediation\b/,
    /(?<!gestaffelte[mnrs]? )\bRollout\b/,
  ],
  ja: [/ユーザ(?!ー)/, /サーバ(?!ー)/, /フォルダ(?!ー)/, /ブラウザ(?!ー)/, /修正チェックリスト/, /顧客/, /ログイン/],
  'zh-Hans': [/修正清单/, /账户|账号/, /缺省/, /網|預設|檔案|設定/, /登陆/, /用戶/],
};
